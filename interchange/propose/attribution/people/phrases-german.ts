import { noNames } from '../../lexicon/people'
import * as small from '../../lexicon/people-german'
import { inSmallLetters, remembered } from '../../lexicon/remembered'
import { isForm } from '../german/verbs'
import { inChains, withAppositions } from './appositions'
import { nounPhrase, type Parsed, type Place } from './noun-phrase-german'
import { headAfter, noun } from './noun-run-german'
import { type NamedAt, type Phrase, placed } from './phrase'
import { adjoins, type Word } from './words'

const number = remembered(/^\d[\d.,]*$/u)

/** The noun phrases of a German sentence, in order. */
export function phrasesInGerman(text: string, words: readonly Word[], namedAt: NamedAt): Phrase[] {
  const found: Phrase[] = []
  let preposition = ''
  let from = -1
  for (let at = 0; at < words.length; ) {
    const word = words[at]
    if (word === undefined) break
    if (word.mark) {
      if (!/^[(„“"»«‚‘’&[]/u.test(word.word)) preposition = ''
      at += 1
      continue
    }
    if (small.prepositions.test(word.word) && namedAt(word.start) === undefined && !governsNothing(words, at)) {
      preposition = inSmallLetters(word.word)
      from = word.start
      at += 1
      continue
    }
    const phrase = phraseAt({ text, words, namedAt, preposition, depth: 0, phraseAt }, at)
    if (phrase === null) {
      if (
        number.test(word.word) ||
        !/(?:e[nrsm]?|\d)$|^(?:rund|etwa|sehr|bis|fast|knapp|nur|zwei|drei|vier|fünf|sechs|acht|zehn|zwölf|mehr|gut|kurz)$/u.test(word.word)
      )
        preposition = ''
      at += 1
      continue
    }
    const before = found.at(-1)
    const between = before === undefined ? '' : text.slice(before.to, phrase.from).trim()
    const joined = before !== undefined && /^,? ?(?:und|sowie|,|&|wie auch)$/u.test(between) && !phrase.pronoun
    const shared = joined && !between.startsWith(',') && before.preposition !== '' && phrase.preposition === ''
    found.push(
      placed(phrase, {
        from: preposition === '' ? phrase.from : from,
        joined,
        preposition: shared ? before.preposition : phrase.preposition,
        subject: shared ? 'no' : phrase.subject,
      }),
    )
    preposition = ''
    at = phrase.next
  }
  return withAppositions(text, inChains(text, found))
}

/** "ab", "an", "auf" at the end of a clause belong to a verb. */
function governsNothing(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  return next === undefined || (next.mark && !/^[„“"»«‚‘\u0001]/u.test(next.word)) || /^(?:und|oder|sowie)$/u.test(next.word)
}

function phraseAt(place: Place, at: number): Parsed | null {
  const { words } = place
  const first = words[at]
  if (first === undefined || first.mark) return null
  const lower = inSmallLetters(first.word)
  if (small.determiners.test(lower)) {
    const after = headAfter(words, at + 1, words[at - 1]?.word !== ',')
    if (after >= 0 && !isToldOf(words, at)) return nounPhrase(place, at, at + 1, after, lower)
  }
  if (small.pronouns.test(lower)) return pronounAt(place, at)
  if ((noun(first) || /^(?:von|van|\p{Ll}{2,4}-\p{Lu})/u.test(first.word)) && place.namedAt(first.start) !== undefined)
    return nounPhrase(place, at, at, at, '')
  if (noun(first) && !((at === 0 || words[at - 1]?.mark === true) && noNames.has(first.word)) && !(at === 0 && isSmallAtStart(words)))
    return nounPhrase(place, at, at, at, '')
  const inner = place.preposition !== ''
  if (number.test(first.word) || isAdjective(first.word, inner)) {
    let head = at + 1
    while (
      head < at + 4 &&
      adjoins(words[head - 1], words[head]) &&
      (isAdjective(words[head]?.word ?? '', inner) || number.test(words[head]?.word ?? ''))
    )
      head += 1
    const word = words[head]
    if (word !== undefined && noun(word) && adjoins(words[head - 1], word)) return nounPhrase(place, at, at, head, '')
  }
  return null
}

/** "Das sagte Holm": no article and adjective, but what she said. */
const isToldOf = (words: readonly Word[], at: number) =>
  at === 0 && /^(?:Das|Dies)$/u.test(words[at]?.word ?? '') && isForm(words[at + 1]?.word ?? '')

/** A sentence begins with a capital: an adverb or a verb there is no noun. */
function isSmallAtStart(words: readonly Word[]): boolean {
  const [first, second] = words
  if (first === undefined) return false
  if (
    /^(?:Auch|Dabei|Darin|Daran|Darauf|Davor|Dafür|Davon|Dazu|Damit|Dort|Hier|Heute|Gestern|Zudem|Außerdem|Nur|So|Doch|Aber|Und|Wenn|Als|Wie|Dass|Da|Nun|Jetzt|Dann|Denn|Zuvor|Danach|Bereits|Schon|Erst|Noch|Sogar|Selbst|Vor|Nach|Weil|Obwohl|Während|Nachdem|Bevor|Was|Wer|Wo|Warum|Ob|Zugleich|Gleichzeitig|Darum|Deshalb|Daher|Trotzdem|Dennoch|Allerdings|Jedoch|Indes|Inzwischen|Mittlerweile|Unterdessen|Stattdessen|Hingegen|Dagegen|Konkret|Wörtlich|Weiter|Ferner|Insgesamt|Zunächst|Schließlich|Zuletzt|Tatsächlich|Offenbar|Angeblich|Kurz|Knapp|Rund|Etwa|Mehr|Nicht|Nichts|Niemand|Ähnlich|Ebenso|Ebenfalls|Gegenüber|Laut|Wenig|Weniger|Anders|Kritisch|Deutlich|Scharf|Später|Früher|Eigentlich|Einerseits|Andererseits|Notwendig|Betroffen|Möglich|Nötig|Unklar|Klar|Bekannt)$/u.test(
      first.word,
    )
  )
    return true
  return /^(?:Sagte|Erklärte|Hat|Hatte|Ist|War|Wird|Sei|Sind|Habe|Kann|Muss|Soll)$/u.test(first.word) && second !== undefined
}

/** Without an article only "-e", "-er" and "-es" can be a subject's; "-en" is more often a verb. */
const isAdjective = (word: string, governed: boolean) =>
  (governed ? /^\p{Ll}.+(?:e|er|es|en|em)$/u : /^(?:\p{Ll}.+(?:e|er|es)|\d+-jährige[rs]?)$/u).test(word) &&
  !small.noAdjective.test(word) &&
  !small.prepositions.test(word) &&
  !small.determiners.test(word) &&
  !small.pronouns.test(word)

function pronounAt({ text, words, preposition }: Place, at: number): Parsed | null {
  const word = words[at]
  if (word === undefined) return null
  const lower = inSmallLetters(word.word)
  if (lower === 'ihr' || lower === 'es') {
    if (preposition !== '' || lower === 'ihr') return null
  }
  const subject = preposition !== '' || small.neverSubject.test(lower) ? 'no' : small.surelySubject.test(lower) ? 'surely' : 'perhaps'
  return {
    start: word.start,
    end: word.end,
    from: word.start,
    to: word.end,
    words: text.slice(word.start, word.end),
    head: lower,
    sort: /^(?:es|das|dies|sich)$/u.test(lower) ? 'thing' : 'person',
    figure: null,
    pronoun: true,
    article: '',
    preposition,
    subject,
    sex: /^(?:er|dieser|jener|der|letzterer|einer|keiner|ihn|ihm)$/u.test(lower) ? 'm' : '',
    plural: /^(?:wir|beide|viele|manche|andere|einige|mehrere|alle|ihnen)$/u.test(lower),
    joined: false,
    of: null,
    next: at + 1,
    raw: word.end,
  }
}
