/*
 * Where readers find things: paths on the site, without its host (PRODUCT.md, Addresses).
 */

export const sectionAddress = (section: string) => `/${section}`
export const storyAddress = (section: string, slug: string) => `/${section}/${slug}`
/** What became of a story since it was published: all of it, or what changed from one publication to another. */
export const historyAddress = (section: string, slug: string, between?: { readonly from: number; readonly to: number }) =>
  withQuery(`${storyAddress(section, slug)}/history`, between === undefined ? {} : { from: `${between.from}`, to: `${between.to}` })
export const personAddress = (slug: string) => `/people/${slug}`
export const topicAddress = (slug: string) => `/topics/${slug}`
export const sourceAddress = (slug: string) => `/sources/${slug}`

/** First parts of addresses below which nothing is changed: their own code answers for them. */
const leftAlone = new Set(['newsroom', 'api', 'media', '_next', '.well-known'])

/**
 * The one spelling of a reader's path: no doubled or trailing slashes. Paths of the desk, the pictures and the
 * framework stay as they are. Upper case is for the pages to judge, for they know what there is.
 */
export function canonicalPath(path: string): string {
  const parts = path.split('/').filter((part) => part !== '')
  if (leftAlone.has(parts[0] ?? '')) return path
  return `/${parts.join('/')}`
}

/** An address with a query; empty values are left out. */
export function withQuery(path: string, fields: Readonly<Record<string, string | undefined>>): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(fields)) if (value) query.set(name, value)
  const text = query.toString()
  return text === '' ? path : `${path}?${text}`
}

/** First parts of readers' addresses that are no sections. */
const housePages = new Set(['people', 'topics', 'search', 'imprint', 'privacy', 'sources', 'corrections'])

/** The address in lower case where it belongs to a page of the house that was asked for in capitals; else `null`. */
export function respelt(parts: readonly string[]): string | null {
  const asked = `/${parts.join('/')}`
  const spelt = asked.toLowerCase()
  return spelt !== asked && housePages.has(parts[0]?.toLowerCase() ?? '') ? spelt : null
}
