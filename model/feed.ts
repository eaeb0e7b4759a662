/*
 * Feeds: where they are and what they are called.
 */

export const feedFormats = ['rss', 'atom', 'json'] as const
export type FeedFormat = (typeof feedFormats)[number]

export const feedTypes = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
} as const satisfies Record<FeedFormat, string>

const files = { rss: 'feed.xml', atom: 'atom.xml', json: 'feed.json' } as const satisfies Record<FeedFormat, string>

/** The feed of what a page lists, `/ausland/feed.xml`; the front page's is the whole site's. */
export function feedAddress(page: string, format: FeedFormat): string {
  return `${page === '/' ? '' : page}/${files[format]}`
}

/** What the formats call themselves. */
export const feedNames = { rss: 'RSS', atom: 'Atom', json: 'JSON Feed' } as const satisfies Record<FeedFormat, string>

/** A page's feeds as its head tells programs of them: by type, each with its address and title. */
export function feedsInHead(page: string, title: string): Record<string, { url: string; title: string }[]> {
  return Object.fromEntries(
    feedFormats.map((format) => [feedTypes[format], [{ url: feedAddress(page, format), title: `${title} (${feedNames[format]})` }]]),
  )
}
