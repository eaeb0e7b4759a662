import type { Stretch } from '../../../../model/proposal'
import {
  adverbs,
  auxiliaries,
  contracted,
  days,
  determiners,
  months,
  nounsInLy,
  pasts,
  prepositions,
  presents,
} from '../../lexicon/grammar-en'
import { kept, ownWord } from '../../lexicon/remembered'
import { verbs } from '../../lexicon/saying-en'

/** A word, a mark that parts clauses, or a quotation as a whole. */
export interface Word extends Stretch {
  readonly is: 'word' | 'mark' | 'quote'
  readonly text: string
  readonly low: string
}

const pieces =
  /\u0001+|[\p{L}\p{M}\p{N}$€£](?:[a-zA-Z\d]|[\p{L}\p{M}\p{N}&])*(?:['’.,-][\p{L}\p{M}\p{N}&]+)*%?|[,;:()…|]|[–—]|(?<=\s)-(?=\s)/gu

/** The words of a sentence whose quotations are blanked. Full stops part nothing: a sentence has but one. */
export function wordsOf(own: string): Word[] {
  const found: Word[] = []
  // `matchAll` makes a copy of the expression and an answer for each word besides.
  pieces.lastIndex = 0
  for (let match = pieces.exec(own); match !== null; match = pieces.exec(own)) {
    const text = ownWord(match[0])
    const start = match.index
    found.push({ is: kindOf(text), text, low: lowOf(text), start, end: start + text.length })
  }
  return found
}

const kindOf = kept((text): Word['is'] => (text.startsWith('\u0001') ? 'quote' : /^[\p{L}\p{M}\p{N}$€£]/u.test(text) ? 'word' : 'mark'))
const lowOf = kept((text) => ownWord(text.toLowerCase().replaceAll('’', "'")))

export const isCapital = (word: Word | undefined) => word?.is === 'word' && /^\p{Lu}/u.test(word.text)
export const isMark = (word: Word | undefined, marks = ',;:()…–—-|') => word?.is === 'mark' && marks.includes(word.text)
export const isAdverb = (word: Word | undefined) =>
  word?.is === 'word' && (adverbs.has(word.low) || (!nounsInLy.has(word.low) && /^\p{Ll}\p{L}{2,}ly$/u.test(word.text)))
export const isTime = (word: Word | undefined) =>
  word?.is === 'word' && (days.has(word.low) || (months.has(word.low) && isCapital(word)) || /^\d{1,4}(?:st|nd|rd|th)?$/u.test(word.low))

/** True if a clause has its verb here. */
export function isVerbOfClause(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (word?.is !== 'word') return false
  const { low } = word
  if (low === 'may' && /^M/u.test(word.text) && at > 0) return false
  if (auxiliaries.has(low)) return low !== 'be' && low !== 'being' && low !== 'been'
  if (contracted.test(low)) return true
  const before = words[at - 1]
  if (before === undefined || before.is !== 'word') return pasts.has(low) || presents.has(low) || verbs.get(low)?.form === 's'
  if (determiners.has(before.low) || before.low === 'to' || /['’]s?$/u.test(before.text) || prepositions.has(before.low)) return false
  if (/^\p{Lu}/u.test(word.text)) return false
  if (pasts.has(low) || presents.has(low)) return true
  if (verbs.get(low)?.form === 's') return true
  return /\p{L}{2}ed$/u.test(low) && words[at + 1]?.low !== 'by'
}

/** True if a stretch of words has a verb of its own. */
export function hasFinite(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isVerbOfClause(words, at)) return true
  return false
}
