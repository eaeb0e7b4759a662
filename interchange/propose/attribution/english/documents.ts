import { determiners, prepositions } from '../../lexicon/grammar-en'
import { documentNouns, figureNouns, recordNouns } from '../../lexicon/saying-en'
import type { Word } from './words'

/** Something written that a stretch of words names. */
export interface Written {
  /** As printed, without article: "stock exchange filing". */
  readonly from: number
  readonly to: number
  readonly is: 'figures' | 'records' | 'words'
  /** No word says which: "data", not "airport data". */
  readonly bare: boolean
  /** The words that say who issued it: before it ("the museum's") or after it ("by the museum"). */
  readonly issuer: readonly [number, number] | null
}

/** The written thing that is the head of a noun phrase: "a report by the watchdog", "the museum's own inventory". */
export function writtenIn(words: readonly Word[], from: number, to: number): Written | null {
  let head = from
  while (head < to && words[head]?.is === 'word' && (head === from || !endsHead(words[head]?.low ?? ''))) head += 1
  head -= 1
  const noun = words[head]
  if (noun === undefined || !documentNouns.has(noun.low)) return null
  let start = head
  while (start > from && modifies(words[start - 1])) start -= 1
  const owner = words[start - 1]
  const is = figureNouns.has(noun.low) ? 'figures' : recordNouns.has(noun.low) ? 'records' : 'words'
  const owned = start - 1 >= from && owner !== undefined && (/['’]s?$/u.test(owner.text) || /^(?:his|her|its|their)$/u.test(owner.low))
  return { from: start, to: head + 1, is, bare: start === head, issuer: owned ? [from, start] : issuerAfter(words, head + 1, to) }
}

const endsHead = (low: string) =>
  prepositions.has(low) || /^(?:that|which|who|published|released|seen|obtained|commissioned|compiled|conducted|shared|posted)$/u.test(low)

function modifies(word: Word | undefined): boolean {
  if (word?.is !== 'word' || determiners.has(word.low) || prepositions.has(word.low)) return false
  return !/['’]s?$/u.test(word.text) || /s['’]$/u.test(word.text)
}

/** "by the watchdog", "from the ministry" after it, "of 1,500 landlords" overleaped. */
function issuerAfter(words: readonly Word[], from: number, to: number): [number, number] | null {
  for (let at = from; at < to && at < from + 12; at += 1) {
    const low = words[at]?.low ?? ''
    if (words[at]?.is !== 'word') return null
    if (low === 'by' || (low === 'from' && at === from)) {
      let end = at + 1
      while (
        end < to &&
        words[end]?.is === 'word' &&
        !/^(?:in|on|last|this|published|released|for|about|into)$/u.test(words[end]?.low ?? '')
      )
        end += 1
      return end > at + 1 ? [at + 1, end] : null
    }
  }
  return null
}

/** The written thing in which something is said: "in a statement", "in a note to clients". */
export function writtenAround(words: readonly Word[], from: number, to: number): [number, number] | null {
  for (let at = from; at < to; at += 1) {
    if (!/^(?:in|on|via|by)$/u.test(words[at]?.low ?? '') || words[at]?.is !== 'word') continue
    let head = at + 1
    while (
      head < to &&
      words[head]?.is === 'word' &&
      !documentNouns.has(words[head]?.low ?? '') &&
      !prepositions.has(words[head]?.low ?? '')
    )
      head += 1
    if (head > at + 6 || !documentNouns.has(words[head]?.low ?? '') || words[head]?.is !== 'word') continue
    let start = head
    while (start > at + 1 && modifies(words[start - 1])) start -= 1
    return [start, head + 1]
  }
  return null
}
