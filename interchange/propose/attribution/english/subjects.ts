import { auxiliaries, coordinators, determiners, prepositions, pronouns, subordinators } from '../../lexicon/grammar-en'
import type { Cue } from './cues'
import { inverted, turnsWell } from './inversion'
import { bareBefore, clauseStart, farthest, kindOfPiece, openOf, startOfPiece, tailOf } from './pieces'
import { hasFinite, isAdverb, isCapital, isMark, isTime, isVerbOfClause, type Word } from './words'

/** Which words say who does what a verb says. */
export type Subject =
  /** In the words from `from` up to `to`; what is said next begins at `rest`. */
  | {
      readonly is: 'named'
      readonly from: number
      readonly to: number
      readonly rest: number
      readonly inverted: boolean
      readonly relative: boolean
    }
  /** Nobody: the verb is a participle about a thing. */
  | { readonly is: 'none' }
  /** Whoever the verb before it has. */
  | { readonly is: 'same'; readonly rest: number }

const relatives = new Set(['who', 'which', 'that'])

export function subjectOfCue(words: readonly Word[], cue: Cue, earlier: ReadonlySet<number>): Subject {
  const rest = cue.at + 1
  const same = { is: 'same', rest } as const
  if (cue.is === 'participle') return cue.from === 0 ? (opened(words, rest) ?? same) : same
  if (cue.verb.base === 'read' && cue.verb.form === 'ing') return carrier(words, cue.from, rest) ?? same
  let last = cue.from - 1
  last = beforeTimes(words, last)
  const before = words[last]
  if (before === undefined) return inverted(words, cue) ?? same
  if (before.is === 'quote') return inverted(words, cue) ?? named(words, last, rest, earlier) ?? same
  if (coordinators.has(before.low)) return same
  if (relatives.has(before.low)) return antecedent(words, last, rest, earlier) ?? same
  if (before.is === 'mark') {
    const apart = before.text === ')' ? named(words, openOf(words, last) - 1, rest, earlier) : setApart(words, last, rest)
    const turned = inverted(words, cue)
    if (turned !== null && (apart === null || turnsWell(words, cue))) return turned
    if (before.text === ',' && apart === null && turned === null && cue.verb.form === 'past' && bareBefore(words, last))
      return { is: 'none' }
    return apart ?? turned ?? same
  }
  return named(words, last, rest, earlier) ?? same
}

/** "Saying she was tired, Vera Lind resigned": the subject of the clause behind the comma. */
function opened(words: readonly Word[], rest: number): Subject | null {
  const comma = words.findIndex((word, at) => at > rest && isMark(word, ','))
  if (comma < 0) return null
  let to = comma + 1
  while (to < words.length && words[to]?.is === 'word' && !isVerbOfClause(words, to)) to += 1
  return to === comma + 1 || to === words.length ? null : { is: 'named', from: comma + 1, to, rest, inverted: false, relative: false }
}

/** "left a note reading": what carries the words that follow. */
function carrier(words: readonly Word[], last: number, rest: number): Subject | null {
  let from = last - 1
  while (from > 0 && words[from]?.is === 'word' && !determiners.has(words[from]?.low ?? '')) from -= 1
  return from < 0 || words[from]?.is !== 'word' ? null : { is: 'named', from, to: last, rest, inverted: false, relative: false }
}

/** "Owen Pry, of the alliance, said": the subject before what is set apart by commas. */
function setApart(words: readonly Word[], mark: number, rest: number): Subject | null {
  let end = mark
  let found = null as { from: number; to: number } | null
  let close: number | null = null
  for (let nth = 0; nth < 5 && end > 0; nth += 1) {
    const from = startOfPiece(words, end)
    const first = words[from]?.low ?? ''
    const is = from === end ? 'empty' : kindOfPiece(words, from, end)
    // A lone noun before the comma has a participle behind it, "the plan, praised by all": two commas set something apart.
    if (is === 'finite') {
      const tail = nth > 0 ? tailOf(words, from, end) : null
      if (tail !== null && (found === null || nth === 1)) found = { from: tail, to: found?.to ?? close ?? end }
      break
    }
    if (is === 'adverbial' && found !== null) break
    if (is === 'noun' && (nth > 0 || isCapital(words[from]))) {
      const start = coordinators.has(first) ? from + 1 : from
      // "Its secretary, Otto Marsh, said": the name before the verb belongs to the subject.
      if (nth === 0) close = mark
      else found = { from: start, to: found?.to ?? close ?? end }
      if (start > from) break
    }
    if (!isMark(words[from - 1], ',')) break
    end = from - 1
  }
  return found === null ? null : { is: 'named', from: found.from, to: found.to, rest, inverted: false, relative: false }
}

function antecedent(words: readonly Word[], relative: number, rest: number, earlier: ReadonlySet<number>): Subject | null {
  const last = isMark(words[relative - 1], ',') ? relative - 2 : relative - 1
  const found = named(words, last, rest, earlier)
  return found === null ? null : { ...found, relative: true }
}

/** The subject that ends with a word. */
function named(words: readonly Word[], last: number, rest: number, earlier: ReadonlySet<number>): (Subject & { is: 'named' }) | null {
  let from = last
  while (from >= 0 && last - from < farthest) {
    const word = words[from]
    if (word === undefined || isMark(word) || (word.is === 'quote' && from < last) || earlier.has(from)) break
    if (subordinators.has(word.low) && from !== last && !(word.low === 'as' && words[from - 1]?.low === 'such')) break
    if (word.low === 'but') break
    if (coordinators.has(word.low) && hasFinite(words, clauseStart(words, from), from)) break
    if (auxiliaries.has(word.low) && from !== last) break
    from -= 1
  }
  from += 1
  while (from < last && (isAdverb(words[from]) || coordinators.has(words[from]?.low ?? ''))) from += 1
  from = afterAdverbial(words, from, last)
  if (words[from]?.low === 'according') return null
  return from > last ? null : { is: 'named', from, to: last + 1, rest, inverted: false, relative: false }
}

/** "On Tuesday the head of the league": where the subject begins after what opens the clause. */
function afterAdverbial(words: readonly Word[], from: number, last: number): number {
  const first = words[from]
  if (first === undefined || !(prepositions.has(first.low) || isTime(first) || /^(?:last|this|next|late|early)$/u.test(first.low)))
    return from
  if (/^(?:this|next)$/u.test(first.low) && !/^(?:week|month|year|morning)$/u.test(words[from + 1]?.low ?? '')) return from
  for (let at = from + 2; at <= last; at += 1) {
    const word = words[at]
    const before = words[at - 1]
    if (word === undefined || before === undefined || prepositions.has(before.low) || determiners.has(before.low)) continue
    if (determiners.has(word.low) || pronouns.has(word.low)) return at
    if (isCapital(word) && (!isCapital(before) || isTime(before)) && !isTime(word)) return at
    if (isTime(before) && !isTime(word) && !prepositions.has(word.low)) return at
  }
  return isTime(first) && from < last ? from + 1 : from
}

/** The last word before "on Tuesday" or "in Berlin" that stands between subject and verb. */
function beforeTimes(words: readonly Word[], last: number): number {
  let at = last
  while (at > 0 && (isTime(words[at]) || /^(?:week|month|year|night|morning|evening|afternoon)$/u.test(words[at]?.low ?? ''))) at -= 1
  if (at === last) return last
  while (at > 0 && /^(?:on|last|this|in|late|early)$/u.test(words[at]?.low ?? '')) at -= 1
  return at
}
