import { claimNouns } from '../../lexicon/saying-en'
import type { Sentence } from '../reading'
import { charsOf, nobody, type Said, speakersIn } from './said'
import { isCapital, isMark, isVerbOfClause, type Word } from './words'

/** "the minister's claim that the dam was safe", "warnings by doctors that": a noun of saying that has an owner. */
export function saidByNouns(read: Sentence, words: readonly Word[]): Said[] {
  return words.flatMap((word, at) => {
    if (word.is !== 'word' || !claimNouns.has(word.low) || (isCapital(word) && at > 0)) return []
    const owner = ownerBefore(words, at) ?? ownerAfter(words, at)
    if (owner === null) return []
    const that = owner[1] > at ? owner[1] : at + 1
    if (words[that]?.low !== 'that' || words[that + 1]?.is !== 'word') return []
    const to = endOfThat(words, that)
    const stretch = { start: words[that]?.start ?? 0, end: words[to - 1]?.end ?? 0 }
    const ground = { ...nobody, speakers: speakersIn(read, words, ...owner) }
    return [
      {
        cue: charsOf(words, at, at + 1),
        ground,
        kind: 'indirect' as const,
        rule: 'noun-of-saying' as const,
        content: [stretch],
        reach: stretch,
      },
    ]
  })
}

function ownerBefore(words: readonly Word[], noun: number): [number, number] | null {
  for (let at = noun - 1; at >= 0 && noun - at < 4; at -= 1) {
    const word = words[at]
    if (word?.is !== 'word') return null
    if (/^(?:his|her|its|their)$/u.test(word.low)) return [at, at + 1]
    if (!/(?:['’]s|s['’])$/u.test(word.text)) continue
    let from = at
    while (from > 0 && words[from - 1]?.is === 'word' && /^(?:the|a|an)$|^\p{Lu}/u.test(words[from - 1]?.text ?? '')) from -= 1
    return [from, at + 1]
  }
  return null
}

function ownerAfter(words: readonly Word[], noun: number): [number, number] | null {
  if (!/^(?:by|from)$/u.test(words[noun + 1]?.low ?? '')) return null
  let to = noun + 2
  while (to < words.length && to < noun + 12 && words[to]?.is === 'word' && words[to]?.low !== 'that') to += 1
  return words[to]?.low === 'that' && to > noun + 2 ? [noun + 2, to] : null
}

/** Up to the verb that the noun itself has: "that the dam was safe | has been rejected". */
function endOfThat(words: readonly Word[], that: number): number {
  let verbs = 0
  for (let at = that + 2; at < words.length; at += 1) {
    if (isMark(words[at], ',;:–—')) return at
    if (!isVerbOfClause(words, at) || isVerbOfClause(words, at - 1)) continue
    verbs += 1
    if (verbs > 1) return at
  }
  return words.length
}
