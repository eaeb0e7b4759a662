/** An expression that is asked about single words. */
export interface WordRule {
  test(word: string): boolean
}

/** So many words are kept; a newspaper's year has more, and then they are looked up anew. */
const most = 8000
/** Nothing longer is kept: it is no word. */
const longest = 40

/**
 * The same answers as the expression's, kept: reports consist of few words again and again, and an expression of two hundred
 * endings takes longer than to look one up.
 */
export const remembered = (rule: RegExp): WordRule => ({ test: kept((word) => rule.test(word)) })

/** The same answers as a question's about single words, kept. */
export function kept<Answer extends boolean | string>(ask: (word: string) => Answer): (word: string) => Answer {
  const known = new Map<string, Answer>()
  return (word) => {
    const before = known.get(word)
    if (before !== undefined) return before
    const answer = ask(word)
    if (word.length > longest) return answer
    if (known.size >= most) known.clear()
    known.set(ownWord(word), answer)
    return answer
  }
}

const words = new Map<string, string>()

/**
 * The same word in a string of its own. A word that is cut from a report holds on to all of it for as long as it is kept;
 * and one that is the same string wherever it stands is found faster.
 */
export function ownWord(word: string): string {
  const before = words.get(word)
  if (before !== undefined) return before
  if (word.length > longest) return word
  if (words.size >= most) words.clear()
  const copy = JSON.parse(JSON.stringify(word)) as string
  words.set(copy, copy)
  return copy
}
