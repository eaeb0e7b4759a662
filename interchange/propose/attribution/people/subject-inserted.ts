import type { Sentence } from '../reading'
import { auxiliary, bounds, type Clause, clauseAt, isBound, isMark, relative } from './clause-german'
import type { Phrase } from './phrase'
import { withJoined } from './subject-choice'
import type { Word } from './words'

/** The subject at the beginning of a clause that an insertion parts from its verb: "X, Chef der CDU, sagte". */
export function insertedAfter(read: Sentence, clause: Clause, plural: boolean): Phrase[] {
  const { words, phrases } = read
  if (clause.from < 3 || words[clause.from - 1]?.word !== ',') return []
  let at = clause.from - 1
  let commas = 0
  while (at > 0) {
    at -= 1
    const word = words[at]
    if (word === undefined) break
    if (word.word === ',' && isBound(words, at)) {
      commas += 1
      const begin = clauseAt(words, at - 1)
      const inner = clauseAt(words, at + 1)
      const [start, end] = bounds(words, begin)
      const phrase = phrases.find((one) => one.from >= start && one.from < end && one.subject !== 'no' && one.sort !== 'time')
      const opens = relativeOrApposition(read, inner)
      if (!opens) return []
      if (phrase !== undefined && phrase.to >= end - 1 && bareStart(words, begin, phrase)) return withJoined(read, phrase, plural)
      if (commas > 4) return []
    } else if (word.mark && isMark(word.word) && word.word !== ',') return []
  }
  return []
}

/** Nothing but small words stands before the phrase in its clause. */
function bareStart(words: readonly Word[], { from }: Clause, phrase: Phrase): boolean {
  for (let at = from; (words[at]?.start ?? Number.POSITIVE_INFINITY) < phrase.from; at += 1)
    if (!/^(?:auch|doch|und|aber|nur|selbst|sogar|besonders|denn|so)$/iu.test(words[at]?.word ?? '')) return false
  return true
}

function relativeOrApposition(read: Sentence, inner: Clause): boolean {
  const first = read.words[inner.from]?.word ?? ''
  if (relative.test(first) || (/^\p{Ll}+$/u.test(first) && relative.test(read.words[inner.from + 1]?.word ?? ''))) {
    const last = read.words[inner.to - 1]?.word ?? ''
    return /^\p{Ll}/u.test(last)
  }
  const [start, end] = bounds(read.words, inner)
  const phrase = read.phrases.find((one) => one.from >= start && one.from < end)
  if (phrase === undefined) return /^\d+$/u.test(first)
  for (let at = inner.from; at < inner.to; at += 1) if (auxiliary.test(read.words[at]?.word ?? '')) return false
  return (
    phrase.from === start ||
    /^(?:selbst|früher|einst|seit|von|vom|in|im|aus|bis|damals|heute|zugleich|ebenfalls|auch)$/u.test(first) ||
    /^\d+$/u.test(first)
  )
}
