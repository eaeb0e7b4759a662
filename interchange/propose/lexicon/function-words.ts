import type { Language } from '../../../model/language'

/** Small words that a text of some length can not do without, and that the other language does not have. */
export const functionWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  de: new Set(
    (
      'der die das den dem des ein eine einen einem einer eines und oder aber ist sind war waren hat haben hatte hatten wird werden ' +
      'wurde wurden nicht mit von zu zum zur auf für bei im am vom beim nach aus über unter sich auch als wie dass sei habe er es sie ' +
      'wir ich noch nur schon seit bis um gegen durch ohne kein keine sein seine ihre ihr sagte laut'
    ).split(' '),
  ),
  en: new Set(
    (
      'the a an of and or but is are were has have had to for on at by from with that this these those it its he she they we his her ' +
      'their not be been would will who which said says as after before than into about over under there when while'
    ).split(' '),
  ),
}

/** Words that never end a sentence or a headline: a line that ends with one goes on. */
export const neverLast: ReadonlySet<string> = new Set(
  (
    'der die das den dem des ein eine einen einem einer eines und oder sowie von vom zum zur im am beim für mit ohne seine seinen seiner ' +
    'ihre ihren ihrer dass wenn weil the a an of and or for with from by to its his their my our your'
  ).split(' '),
)

/** Words before which a hyphen at a line's end stands for a missing part ("Verkehrs- und Umweltausschuss"). */
export const chains: ReadonlySet<string> = new Set('und oder bzw sowie bis noch statt wie als and or to nor'.split(' '))

/** First halves of English compounds that keep their hyphen though the line breaks after it. */
export const keptHalves: ReadonlySet<string> = new Set(
  (
    'so self well ex half long short high low far one two three four five six seven eight nine ten twenty thirty forty fifty sixty ' +
    'seventy eighty ninety first second third last year mid vice e co non pro anti'
  ).split(' '),
)

/** Endings that no word consists of: before them the hyphen only broke a word. */
export const mereEndings: ReadonlySet<string> = new Set('ing er ers est ness ly ity ed tion tions ment ments al ally es en ern'.split(' '))
