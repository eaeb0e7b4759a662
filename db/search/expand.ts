/** Most variants of one word that are searched for. */
const mostVariants = 16
/** Most words of a query that count; the rest is ignored. */
const mostWords = 12

/** The tokenizer (unicode61, remove_diacritics 2) folds ü to u, but neither "ue" to "ü" nor "ss" to "ß". */
const swaps: readonly (readonly [from: string, to: string])[] = [
  ['ä', 'ae'],
  ['ö', 'oe'],
  ['ü', 'ue'],
  ['ß', 'ss'],
  ['ae', 'a'],
  ['oe', 'o'],
  ['ue', 'u'],
  ['ss', 'ß'],
]

/**
 * A typed query as an FTS5 expression that finds each spelling of its words: every word must occur, as typed, with
 * umlauts written out, or folded; words of four letters and more also as beginnings. Never a syntax error, whatever
 * was typed, for every token is quoted. `null` where nothing was typed that could be found.
 * @param beginnings letters from which on a word also finds longer words that begin so
 */
export function matchExpression(typed: string, beginnings = 4): string | null {
  const words =
    typed
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu)
      ?.slice(0, mostWords) ?? []
  if (words.length === 0) return null
  return words
    .map(
      (word) =>
        `(${variants(word)
          .map((variant) => term(variant, beginnings))
          .join(' OR ')})`,
    )
    .join(' AND ')
}

function term(word: string, beginnings: number): string {
  return [...word].length >= beginnings ? `"${word}"*` : `"${word}"`
}

/** Spellings under which a word may stand in the text, the typed one first. */
export function variants(word: string): string[] {
  const found = new Set([word.slice(0, 64)])
  for (const [from, to] of swaps) {
    for (const known of [...found]) {
      if (found.size >= mostVariants) return [...found]
      if (known.includes(from)) found.add(known.replaceAll(from, to))
    }
  }
  return [...found]
}
