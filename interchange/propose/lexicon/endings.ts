import { answered } from './remembered'

/** What a word is asked: whether it ends as one of a kind does. Read much faster than an expression of hundreds of endings. */
export interface Endings {
  test(word: string): boolean
}

/**
 * Words by how they end, whatever their case. An entry that begins with "=" is the whole word.
 * @param list parted by blanks
 * @param after endings of grammar that may follow, such as "s" and "en"
 */
export function endings(list: string, after: readonly string[] = []): Endings {
  const whole = new Set<string>()
  const ends = new Set<string>()
  for (const entry of list.toLowerCase().split(/\s+/u)) {
    if (entry.startsWith('=')) whole.add(entry.slice(1))
    else if (entry !== '') ends.add(entry)
  }
  const lengths = [...new Set([...ends].map(({ length }) => length))].sort((one, other) => one - other)
  const has = (word: string): boolean => {
    if (whole.has(word)) return true
    for (const length of lengths) {
      if (length > word.length) return false
      if (ends.has(word.slice(-length))) return true
    }
    return false
  }
  return {
    test: answered((word) => {
      const low = word.toLowerCase()
      return has(low) || after.some((end) => low.endsWith(end) && has(low.slice(0, -end.length)))
    }),
  }
}
