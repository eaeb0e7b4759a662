import { coordinators, prepositions } from '../../lexicon/grammar-en'
import { finders, things } from '../../lexicon/saying-en'
import type { Sentence } from '../reading'
import type { Cue } from './cues'
import { writtenAround } from './documents'
import type { Follow } from './follow'
import { outletIn } from './outlets'
import { endOfPiece, startOfPiece } from './pieces'
import { charsOf, type Ground, groundOf, nobody, type Said, speakersIn, textOf } from './said'
import type { Doer } from './spans'
import { hasFinite, isCapital, isMark, isVerbOfClause, type Word } from './words'

/** A cue with the sentence around it. */
export interface Case {
  readonly read: Sentence
  readonly words: readonly Word[]
  readonly cue: Cue
  readonly next: readonly Cue[]
  readonly earlier: ReadonlySet<number>
  readonly before: Said | null
}

/** Who speaks, and whether what speaks is something written. */
export type Known = Ground & { readonly written: 'figures' | 'records' | 'words' | null }

/** Who speaks, with the document in which and the outlet to which it was said. */
export function groundFor({ read, words, before, cue }: Case, subject: Doer, follow: Follow): Known {
  const told = follow.told === null ? '' : outletIn(textOf(read, charsOf(words, ...follow.told)))
  const via = told === '' ? [] : [told]
  if (subject.is === 'same') {
    const from = before?.ground ?? clauseGround(read, words, cue.from)
    const around = writtenAround(words, cue.at, follow.at)
    return { ...from, documents: around === null ? from.documents : [textOf(read, charsOf(words, ...around))], via, written: null }
  }
  const known = groundOf(read, words, subject.from, subject.to)
  if (known.written !== null)
    return { ...known, speakers: known.speakers.length > 0 ? known.speakers : leaving(read, words, cue, subject.from), via }
  const opening = openingOf(words, subject.from)
  const around = besideVerb(words, cue, subject, follow) ?? writtenAround(words, opening, subject.from)
  const official = [textOf(read, charsOf(words, subject.from, subject.to)), ...known.speakers.map(({ name }) => name)].some(
    (name) =>
      statistical.test(name) ||
      /^(?:some |about |around |nearly |almost )?\d+(?:\.\d+)?(?:%| per ?cent)|\brespondents\b|\bof (?:those|people) (?:asked|surveyed|polled)/iu.test(
        name,
      ),
  )
  return {
    ...known,
    written: official ? 'figures' : null,
    documents: around === null ? [] : [textOf(read, charsOf(words, ...around))],
    via,
  }
}

/** True if an office says what share something has: "fell to 4.2%, the Labor Department reported". */
export function countsShares({ read, words }: Case, subject: Doer, { content }: Pick<Said, 'content'>): boolean {
  if (subject.is !== 'named') return false
  const who = textOf(read, charsOf(words, subject.from, subject.to))
  if (!/department|bureau|\boffice|institute|central bank|federal reserve/iu.test(who)) return false
  return content.some(({ start, end }) => /\d(?:%| per ?cent)/u.test(read.own.slice(start, end)))
}

/** Bodies whose word is figures. */
const statistical = /statisti|census bureau|eurostat|pollster/iu

/** "The intruder left a note reading": whoever left it speaks. */
function leaving(read: Sentence, words: readonly Word[], cue: Cue, note: number): Ground['speakers'] {
  const left = cue.verb.form === 'ing' && /^(?:left|wrote|sent|posted)$/u.test(words[note - 1]?.low ?? '')
  const from = left ? lastOpening(words, note - 1) : note
  return left && from < note - 1 ? speakersIn(read, words, from, note - 1) : []
}

function lastOpening(words: readonly Word[], verb: number): number {
  let at = verb
  while (at > 0 && words[at - 1]?.is === 'word' && !/^(?:where|when|that|who|and|but|after|because)$/u.test(words[at - 1]?.low ?? ''))
    at -= 1
  return at
}

/** The document named right behind the verb, or behind its subject: "said in a statement", "said Tom Lee in a statement". */
function besideVerb(
  words: readonly Word[],
  cue: Cue,
  subject: Doer & { readonly is: 'named' },
  follow: Follow,
): readonly [number, number] | null {
  const behind = subject.to > cue.at
  return writtenAround(words, behind ? subject.to : cue.at, behind ? endOfPiece(words, subject.to) : follow.at)
}

/** Whoever the clause around a verb is about. */
function clauseGround(read: Sentence, words: readonly Word[], verb: number): Ground {
  let from = startOfPiece(words, verb)
  if (!hasFinite(words, from, verb - 1)) from = 0
  while (from < verb && (coordinators.has(words[from]?.low ?? '') || words[from]?.is !== 'word')) from += 1
  let to = from
  while (to < verb && !isVerbOfClause(words, to) && !isMark(words[to])) to += 1
  if (to === verb || to === from) return nobody
  const { speakers, documents, via } = groundOf(read, words, from, to)
  return { speakers, documents, via }
}

/** The beginning of the adverbial right before the subject: "In a note to clients, analysts". */
function openingOf(words: readonly Word[], subject: number): number {
  if (!isMark(words[subject - 1], ',')) return subject
  let from = subject - 2
  while (from >= 0 && !isMark(words[from]) && words[from]?.is !== 'quote') from -= 1
  return from + 1
}

/** True if the subject is a thing: "the storm threatened to". */
export function isThing(words: readonly Word[], subject: Doer): boolean {
  if (subject.is !== 'named') return false
  let head = subject.from
  while (head < subject.to && words[head]?.is === 'word' && (head === subject.from || !prepositions.has(words[head]?.low ?? ''))) head += 1
  const noun = words[head - 1]
  return noun !== undefined && things.has(noun.low) && !isCapital(noun) && noun.low !== 'it'
}

/** True if it is somebody's trade to find things out: of others "found that" says nothing. */
export function isFinder({ words }: Case, subject: Doer): boolean {
  if (subject.is !== 'named') return false
  for (let at = subject.from; at < subject.to; at += 1) if (finders.has(words[at]?.low ?? '')) return true
  return false
}
