/** A block of a page and where on the page it stands. */
export interface HtmlBlock {
  readonly words: string
  readonly inList: boolean
  /** It belongs to a heading of the first rank. */
  readonly headline: boolean
  /** Which article it stands in, of those that stand in no other; 0 for none. */
  readonly article: number
  readonly inMain: boolean
}

/**
 * The blocks that are the report: of a page that says where its article is, those in it, without menus and teasers around it.
 * A page whose headline stands elsewhere is taken whole.
 */
export function reportAmong(blocks: readonly HtmlBlock[]): HtmlBlock[] {
  const headline = blocks.find((block) => block.headline)
  if (headline === undefined) return [...blocks]
  const { article, inMain } = headline
  if (article > 0 && article === longestArticle(blocks)) return blocks.filter((block) => block.article === article)
  return inMain ? blocks.filter((block) => block.inMain) : [...blocks]
}

function longestArticle(blocks: readonly HtmlBlock[]): number {
  const lengths = new Map<number, number>()
  for (const { article, words } of blocks) if (article > 0) lengths.set(article, (lengths.get(article) ?? 0) + words.length)
  let longest = 0
  for (const [article, length] of lengths) if (length > (lengths.get(longest) ?? 0)) longest = article
  return longest
}
