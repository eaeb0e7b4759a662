/** An expression that is asked about single words. */
export interface WordRule {
  test(word: string): boolean
}

/** So many words are kept; a newspaper's year has more, and then all of them are forgotten and met anew. */
const most = 8000
/** Nothing longer is kept: it is no word. */
const longest = 40

/*
 * The words met of late, and what rules have answered about them: a row for each word, a column for each rule. Dozens of rules
 * are asked about a word one after the other; to look it up for each of them would take longer than all the rest.
 */
const rows = new Map<string, number>()
let words: string[] = []
let columns = 0
let width = 0
let answers = new Uint8Array(0)
let last = -1
let forgotten = 0

const unknown = 0
const yes = 1
const no = 2

function rowOf(word: string): number {
  if (words[last] === word && width === columns) return last
  const row = rows.get(word)
  last = row === undefined || width < columns ? newRow(word) : row
  return last
}

function newRow(word: string): number {
  if (rows.size >= most || width < columns) {
    rows.clear()
    forgotten += 1
    words = []
    width = columns
    answers = new Uint8Array(most * width)
  }
  // A word that is cut from a report would hold on to all of it for as long as it is kept.
  const own = JSON.parse(JSON.stringify(word)) as string
  rows.set(own, words.length)
  return words.push(own) - 1
}

/** The same word in a string of its own, which is the same wherever the word stands, and so found faster. */
export const ownWord = (word: string): string => (word.length > longest ? word : (words[rowOf(word)] ?? word))

/** The same answers as a question's about single words, kept. */
export function answered(ask: (word: string) => boolean): (word: string) => boolean {
  const column = columns
  columns += 1
  return (word) => {
    if (word.length > longest) return ask(word)
    const place = rowOf(word) * width + column
    const known = answers[place]
    if (known !== unknown) return known === yes
    const answer = ask(word)
    // Looked up again, since the question may have been put to other words first, for which all were forgotten.
    const now = rowOf(word) * width + column
    answers[now] = answer ? yes : no
    return answer
  }
}

/**
 * The same answers as the expression's, kept: reports consist of few words again and again, and an expression of two hundred
 * endings takes longer than to look one up.
 */
export const remembered = (rule: RegExp): WordRule => ({ test: answered((word) => rule.test(word)) })

/** What is made of single words, kept. */
export function kept<Made extends string>(make: (word: string) => Made): (word: string) => Made {
  let known: (Made | undefined)[] = []
  let since = -1
  const placeOf = (word: string) => {
    const row = rowOf(word)
    if (since !== forgotten) known = new Array<Made | undefined>(most)
    since = forgotten
    return row
  }
  return (word) => {
    if (word.length > longest) return make(word)
    const place = placeOf(word)
    const before = known[place]
    if (before !== undefined) return before
    const made = make(ownWord(word))
    const now = placeOf(word)
    known[now] = made
    return made
  }
}

/** A word in small letters: the same string wherever it stands. */
export const inSmallLetters = kept((word) => ownWord(word.toLowerCase()))
