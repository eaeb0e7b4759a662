import { bodies, carriers, kinds, titleEnds } from '../../lexicon/people'
import * as small from '../../lexicon/people-german'
import { remembered } from '../../lexicon/remembered'
import { acronym, sortOf } from './noun-german'
import { adjoins, type Word } from './words'

/* The words of a German noun phrase: where its noun stands, and what is its name. */

const aged = remembered(/^\d{1,3}-Jährige[nrs]?$/u)
export const noun = ({ word, mark, capital }: Word) => capital && !mark && (/^\p{Lu}/u.test(word) || aged.test(word))

const touches = (one: Word | undefined, next: Word | undefined) => one !== undefined && next !== undefined && next.start - one.end <= 1

/** After an article a participle may end in "-te". */
const isAttribute = (word: string) =>
  /^(?:\d+-jährige[nrs]?|\d[\d.,]*|\p{Ll}[\p{L}-]*e[nrsm]?|\p{L}+-\p{L}*(?:jährige|sche|nahe|freundliche|eigene|weite|ste)[nrs]?|Ex-\p{L}+|rund|etwa|fast|mehr|lila|rosa|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf)$/u.test(
    word,
  ) &&
  !/^(?:habe|haben|sei|seien|werde|werden|wurde|wurden)$/u.test(word) &&
  !small.determiners.test(word)

/** "Das geht", "die lobte": a verb behind what only looks like an article. */
const verbal = remembered(/^(?:\p{Ll}+[^e\P{Ll}]te?n?|ist|hat|sind|war|wird)$/u)
const isVerb = (word: string) => verbal.test(word) && !small.prepositions.test(word) && !beforeAttribute.test(word)
const beforeAttribute = remembered(
  /^(?:nicht|jetzt|fast|bereits|zuletzt|erst|derzeit|weit|bisher|oft|meist|längst|selbst|sonst|einst|jüngst|höchst|äußerst|zunächst|ernst|gut|breit|hart|laut|leicht|schlecht|bekannt|heute|heut|dort|damit|somit|insgesamt|weithin|unbekannt|konstant|bislang|dicht|stark|dringendst|direkt|gesamt|exakt|komplett|absolut|nun)$/u,
)

/** Where the noun after an article stands; -1 if none follows. */
export function headAfter(words: readonly Word[], from: number, mayBeLong: boolean): number {
  let at = from
  while (at < from + 6) {
    const word = words[at]
    if (
      word === undefined ||
      (word.mark && word.word[0] !== '\u0001') ||
      !(at === from ? touches(words[at - 1], word) : touches(words[at - 1], word))
    )
      return -1
    if (word.mark) return at > from ? -1 : at
    if (noun(word)) return at
    if (small.prepositions.test(word.word) || !isAttribute(word.word)) break
    at += 1
  }
  if (!mayBeLong || isVerb(words[from]?.word ?? '')) return -1
  for (; at < from + 12; at += 1) {
    const word = words[at]
    const next = words[at + 1]
    if (word === undefined || next === undefined || word.mark) return -1
    if (/^(?:und|dass|ist|hat|war|wird)$/u.test(word.word)) return -1
    if (
      isAttribute(word.word) &&
      !small.prepositions.test(word.word) &&
      !small.determiners.test(word.word) &&
      noun(next) &&
      adjoins(word, next) &&
      at > from
    )
      return at + 1
  }
  return -1
}

/** Adjectives in the names of bodies: "Deutsche Bahn", "Rotes Kreuz". */
const known =
  /^(?:Deutsch|Rot|Weiß|Schwarz|Grün|Neu|Groß|Klein|Frei|Vereint|Oberst|Erst|Zweit|Staatlich|Städtisch|Königlich|Evangelisch|Katholisch|\p{Lu}\p{Ll}+isch)e[nrsm]?$/u

/** Of several nouns in a row the first turns the phrase, but "Berliner" and "Statistisches" only describe it. */
export function headIn(words: readonly Word[], from: number, end: number): number {
  let head = from
  while (head < end - 1) {
    const { word = '' } = words[head] ?? {}
    const next = words[head + 1]?.word ?? ''
    const describes =
      known.test(word) ||
      (/^\p{Lu}\p{Ll}+(?:er|e|es|en|em)$/u.test(word) &&
        (bodies.test(next) || titleEnds.test(next) || small.people.test(next) || carriers.test(next)) &&
        !titleEnds.test(word)) ||
      /^(?:Ex|Vize)$/u.test(word)
    if (!describes) break
    head += 1
  }
  return head
}

/** "des Geschädigten Deutsch": what follows a calling or a thing is no part of it, what follows a body may be. */
export function endOfName(words: readonly Word[], from: number, end: number): number {
  const head = headIn(words, from, end)
  const sort = sortOf(words[head]?.word ?? '', null, false, '')
  if (words[end - 2]?.word === 'ohne') return end
  if (/^\p{L}*(?:[Ee]rmittler|[Rr]ebellen|[Tt]aliban|[Kk]reisen?|[Ss]treitkräfte|[Ff]ahnder)$/u.test(words[head]?.word ?? ''))
    return head + 1
  if (sort === 'body' || isKind(words[head]?.word ?? '') || words[head + 1]?.word.startsWith('\u0001') === true) return end
  return sort === 'person' || small.adjectival.test(words[head]?.word ?? '') ? head + 1 : end
}

export function properAfter(
  text: string,
  words: readonly Word[],
  from: number,
  end: number,
): { start: number; end: number; words: string } | null {
  const first = words[from]
  const last = words[end - 1]
  if (first === undefined || last === undefined) return null
  const quoted = first.word.startsWith('\u0001')
  const [start, stop] = quoted ? [first.start + 1, first.end - 1] : [first.start, last.end]
  return isPlace.test(text.slice(start, stop)) ||
    /^(?:[Pp]ro|[Cc]ontra)(?: |$)/u.test(text.slice(start, stop)) ||
    (!quoted && acronym.test(first.word))
    ? null
    : { start, end: stop, words: text.slice(start, stop) }
}

export const isKind = (head: string) =>
  kinds.test(head) &&
  !acronym.test(head) &&
  !/^(?:(?:bundes|landes|zentral|welt)verband|bundesbank|notenbank|zentralbank|weltbank|geheimdienst|wetterdienst|rettungsdienst|sparkasse)/iu.test(
    head,
  )

const isPlace =
  /^(?:(?:Nord|Süd|Ost|West)|Berlin|Hamburg|München|Köln|Frankfurt|Stuttgart|Bremen|Leipzig|Dresden|Hannover|Nürnberg|Wien|Zürich|Bern|Basel|Deutschland|Österreich|Schweiz|Bayern|Sachsen|Hessen|Thüringen|Brandenburg|Niedersachsen|Saarland|Rheinland|Baden|Schleswig|Mecklenburg|Europa|Mitte|Nord)/u
