import type { AttributionKind } from '../../../../model/attribution'
import type { ProposedSpeaker, Stretch } from '../../../../model/proposal'
import { determiners, prepositions } from '../../lexicon/grammar-en'
import { bareFigures } from '../../lexicon/saying-en'
import type { Sentence } from '../reading'
import type { AttributionRule } from '../rules'
import { again, whoIn } from '../who'
import { writtenIn } from './documents'
import { isCapital, type Word } from './words'

/** Who and what a passage rests on. */
export interface Ground {
  readonly speakers: readonly ProposedSpeaker[]
  readonly documents: readonly string[]
  readonly via: readonly string[]
}

/** What one cue of a sentence says is said. */
export interface Said {
  readonly cue: Stretch | null
  readonly ground: Ground
  readonly kind: AttributionKind
  readonly rule: AttributionRule
  /** What is said in the author's words: clauses, or for an act the whole of it. */
  readonly content: readonly Stretch[]
  /** Where quoted words are this speaker's. */
  readonly reach: Stretch
}

export const nobody: Ground = { speakers: [], documents: [], via: [] }

export const charsOf = (words: readonly Word[], from: number, to: number): Stretch => ({
  start: words[from]?.start ?? 0,
  end: words[to - 1]?.end ?? 0,
})

export const textOf = (read: Sentence, { start, end }: Stretch) => read.own.slice(start, end)

/** Whoever or whatever a noun phrase names: people and bodies, or a document and its issuer. */
export function groundOf(
  read: Sentence,
  words: readonly Word[],
  from: number,
  to: number,
): Ground & { readonly written: 'figures' | 'records' | 'words' | null } {
  const written = writtenIn(words, from, to)
  if (written === null) return { speakers: speakersIn(read, words, from, to), documents: [], via: [], written: null }
  const speakers = written.issuer === null ? [] : speakersIn(read, words, ...written.issuer)
  // "data from Linerwatch" is Linerwatch's word and no paper of that name.
  const nameless = written.bare && speakers.length > 0 && bareFigures.has(words[written.from]?.low ?? '')
  const documents = nameless ? [] : [textOf(read, charsOf(words, written.from, written.to))]
  return { speakers, documents, via: [], written: written.is }
}

/** "Its head, Karla Brandt": the words after the comma name whom those before describe. */
function nameApart(words: readonly Word[], from: number, to: number): number {
  const comma = words.findIndex((word, at) => at > from && at < to && word.text === ',')
  const next = words[comma + 1]
  if (
    comma < 0 ||
    next === undefined ||
    comma + 1 >= to ||
    !isCapital(next) ||
    !(isCapital(words[comma + 2]) || comma + 2 >= to || words[comma + 2]?.is === 'mark')
  )
    return from
  return isCapital(words[comma - 1]) || words.slice(from, comma).some(({ low }) => low === 'and') ? from : comma + 1
}

/** "sources close to the player": whom a preposition governs is not who speaks. */
function isBehindPreposition(words: readonly Word[], from: number, speaker: ProposedSpeaker | undefined): boolean {
  if (speaker === undefined || prepositions.has(words[from]?.low ?? '')) return false
  for (let at = from; at < words.length && (words[at]?.end ?? 0) <= speaker.start; at += 1)
    if (words[at]?.is === 'word' && prepositions.has(words[at]?.low ?? '')) return true
  return false
}

function endOfWords(words: readonly Word[], from: number, to: number): number {
  let at = from
  while (at < to && words[at]?.is === 'word') at += 1
  return at === from ? to : at
}

/** A name that runs on into its verb ends where the noun phrase does. */
function upTo(read: Sentence, speaker: ProposedSpeaker, start: number, end: number): ProposedSpeaker {
  const within = start <= speaker.start && speaker.start < end
  if (speaker.inferred || !within || read.own.slice(speaker.start, speaker.end) !== speaker.name) return speaker
  const name = read.own.slice(speaker.start, Math.min(speaker.end, end)).replace(/(?<=[^s])['’]s$/u, '')
  return { ...speaker, name, end: speaker.start + name.length }
}

/** Whoever a noun phrase names, as the report knows them; as described there if it knows nobody. */
export function speakersIn(read: Sentence, words: readonly Word[], from: number, to: number): readonly ProposedSpeaker[] {
  const such = words.findIndex(({ low }, at) => at > from && at < to && low === 'such' && words[at + 1]?.low === 'as')
  if (such > 0) return speakersIn(read, words, from, such)
  // "One of them" is of those who spoke before.
  if (words[to - 1]?.low === 'them' && words[to - 2]?.low === 'of') return again(read)
  const { start, end } = charsOf(words, nameApart(words, from, to), to)
  const who = whoIn(read, start, end)
  // "60% said" names nobody.
  if (/^\d/u.test(read.own.slice(start)) && /[%]|per cent|percent/u.test(read.own.slice(start, end))) return []
  if (who !== null && !isBehindPreposition(words, from, who.speakers[0])) return who.speakers.map((one) => upTo(read, one, start, end))
  const first = words[from]
  const bare = first !== undefined && determiners.has(first.low) && to > from + 1 ? from + 1 : from
  const place = charsOf(words, bare, endOfWords(words, bare, to))
  const name = textOf(read, place).replace(/['’]s?$/u, '')
  return name === '' ? [] : [{ name, start: place.start, end: place.start + name.length, inferred: false }]
}
