import { coordinators, prepositions, subordinators } from '../../lexicon/grammar-en'
import { hasFinite, isAdverb, isMark, type Word } from './words'

/* The stretches between the marks of a sentence. */

/** So many words back a clause is looked at; no clause of the news is longer. */
export const farthest = 60

/** The end of the stretch between commas that begins here. */
export function endOfPiece(words: readonly Word[], from: number): number {
  let at = from
  while (at < words.length && !isMark(words[at]) && words[at]?.is !== 'quote') at += 1
  return at
}

/** The first "who" or "which" of a stretch; its end if there is none. */
export function relativeIn(words: readonly Word[], from: number, to: number): number {
  for (let at = from + 1; at < to; at += 1) if (/^(?:who|which|that|whose)$/u.test(words[at]?.low ?? '')) return at
  return to
}

/** An apposition or a relative clause about who was just named. */
export function isAside(words: readonly Word[], from: number): boolean {
  const first = words[from]
  if (first?.is !== 'word') return false
  if (/^(?:who|whose|whom|which|where|of|from|aged|the|a|an|its|his|her|their|head|chief|director|\d{1,2})$/u.test(first.low)) {
    if (/^(?:who|whose|whom|which|where)$/u.test(first.low)) return true
    return !hasFinite(words, from, relativeIn(words, from, endOfPiece(words, from)))
  }
  const last = endOfPiece(words, from)
  return (
    !hasFinite(words, from, last) &&
    !coordinators.has(first.low) &&
    !prepositions.has(first.low) &&
    !/ing$/u.test(first.low) &&
    !subordinators.has(first.low)
  )
}

/** "The measure, praised across the industry": nothing but a noun stands before the comma. */
export function bareBefore(words: readonly Word[], mark: number): boolean {
  let from = mark - 1
  while (from >= 0 && !isMark(words[from])) from -= 1
  return !hasFinite(words, from + 1, mark) && words[mark - 1]?.is === 'word'
}

export function kindOfPiece(words: readonly Word[], from: number, to: number): 'relative' | 'finite' | 'adverbial' | 'noun' {
  const first = words[from]?.low ?? ''
  if (/^(?:who|whose|whom|which|where)$/u.test(first)) return 'relative'
  if (hasFinite(words, from, to)) return 'finite'
  return prepositions.has(first) || subordinators.has(first) || isAdverb(words[from]) ? 'adverbial' : 'noun'
}

/** The beginning of the stretch between marks that ends here. */
export function startOfPiece(words: readonly Word[], end: number): number {
  let from = end - 1
  while (from >= 0 && end - from < farthest && !isMark(words[from], ',;:–—-(') && words[from]?.is !== 'quote') from -= 1
  return from + 1
}

/** The nouns after the last small word that joins clauses, if no verb follows it. */
export function tailOf(words: readonly Word[], from: number, to: number): number | null {
  for (let at = to - 1; at > from; at -= 1) {
    const { low = '' } = words[at - 1] ?? {}
    if (coordinators.has(low) || subordinators.has(low)) return hasFinite(words, at, to) ? null : at
    if (words[at - 1]?.is !== 'word') return hasFinite(words, at, to) ? null : at
  }
  return null
}

/** The opening bracket of the one that closes here. */
export function openOf(words: readonly Word[], close: number): number {
  let at = close
  while (at > 0 && words[at]?.text !== '(') at -= 1
  return at
}

export function clauseStart(words: readonly Word[], at: number): number {
  let from = at - 1
  while (from >= 0 && at - from < farthest && !isMark(words[from]) && words[from]?.is !== 'quote') from -= 1
  return from + 1
}
