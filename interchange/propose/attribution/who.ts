import type { ProposedSpeaker, Stretch } from '../../../model/proposal'
import type { Phrase } from './people/phrase'
import { resolved } from './people/resolve'
import { subjectInGerman } from './people/subject-german'
import type { Sentence } from './reading'

/** Who a sentence says speaks. */
export interface Who {
  /** None where only a pronoun stands that fits nobody. */
  readonly speakers: readonly ProposedSpeaker[]
  /** Where the words that name them stand. */
  readonly place: Stretch
}

/**
 * Whoever does what a German verb of saying says, found from the finite verb or its participle; null if nobody does. Several where
 * "und" joins them; behind "von" in a passive; of the clause before where a clause has no subject of its own.
 */
export function subjectOf(read: Sentence, verb: Stretch): Who | null {
  const found = subjectInGerman(read, verb)
  return whoOf(read, found, /en$/u.test(read.own.slice(verb.start, verb.end)))
}

/** Whoever a stretch of the sentence names first: after "laut", before a colon. */
export function whoIn(read: Sentence, from: number, to: number): Who | null {
  const first = firstIn(read.phrases, from, to)
  if (first === undefined) return null
  const group = [first]
  for (
    let at = read.phrases.indexOf(first) + 1;
    at > 0 && read.phrases[at]?.joined === true && (read.phrases[at]?.start ?? to) < to;
    at += 1
  ) {
    const next = read.phrases[at]
    if (next !== undefined) group.push(next)
  }
  return whoOf(read, group, false)
}

/** The first phrase of a stretch, or the attribute of one that begins before it: "der Polizei" of "Angaben der Polizei". */
function firstIn(phrases: readonly Phrase[], from: number, to: number): Phrase | undefined {
  for (const phrase of phrases) {
    if (phrase.from >= to) return undefined
    for (let inner: Phrase | null = phrase; inner !== null; inner = inner.of)
      if (inner.start >= from && inner.from < to && inner.sort !== 'time' && !(inner.pronoun && /^(?:sich|es)$/u.test(inner.head)))
        return inner
  }
  return undefined
}

function whoOf(read: Sentence, phrases: readonly Phrase[], plural: boolean): Who | null {
  const [first] = phrases
  const last = phrases.at(-1)
  if (first === undefined || last === undefined) return null
  const speakers = phrases.flatMap((phrase) => issuersOf(read, phrase, plural))
  const own = speakers.filter(({ name }, nth) => speakers.findIndex((one) => one.name === name) === nth)
  return { speakers: own, place: { start: first.start, end: Math.max(first.end, last.end) } }
}

/** A report says nothing itself; whose report it is, does. */
function issuersOf(read: Sentence, phrase: Phrase, plural: boolean): ProposedSpeaker[] {
  if (phrase.sort !== 'carrier') return resolved(read, phrase, plural)
  const issuer = phrase.of
  if (issuer === null && /^(?:sein|ihr)/u.test(phrase.article))
    return resolved(read, { ...phrase, pronoun: true, head: phrase.article.startsWith('sein') ? 'er' : 'sie', plural: false }, false)
  return issuer === null || issuer.sort === 'thing' ? [] : issuersOf(read, issuer, false)
}

/** "eine klare Absage:" comes from somebody and is nobody. */
const mayBeCalled = ({ sort, article, words }: Phrase) =>
  sort !== 'thing' || (!/^(?:k?ein|sein|ihr)/u.test(article) && !/^\p{Ll}/u.test(words))

/**
 * Whoever spoke last goes on; nothing in this sentence names them. If the sentence names somebody before a colon and a quotation,
 * it is they.
 */
export function again(read: Sentence): ProposedSpeaker[] {
  if (/^\u0001+\s+[–—-]\s/u.test(read.own)) {
    const [first] = read.phrases
    if (first !== undefined && first.figure?.kind === 'person' && first.subject !== 'no') return resolved(read, first, false)
  }
  const colon = read.own.search(/:\s*\u0001/u)
  if (colon > 0) {
    const before = read.phrases.filter((one) => one.to <= colon && one.subject !== 'no' && one.sort !== 'time')
    const last = before.at(-1)
    const introduced =
      before.find(({ sort, pronoun }) => sort === 'person' || sort === 'name' || sort === 'body' || pronoun) ??
      read.phrases.find(({ sort, preposition, to }) => to <= colon && sort === 'body' && /^(?:aus|von|vom)$/u.test(preposition)) ??
      (last !== undefined && last.to >= colon - 1 && mayBeCalled(last) ? last : undefined)
    if (introduced !== undefined) return resolved(read, introduced, introduced.plural)
  }
  const { speakers, told, introduced } = read.before
  const from = told || introduced === null ? speakers : [introduced]
  return from.map(({ name, start, end }) => ({ name, start: start - read.at, end: end - read.at, inferred: true }))
}
