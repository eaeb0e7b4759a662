import { Readable } from 'node:stream'
import { ErrorLevel, type IndexItem, SitemapIndexStream, type SitemapItemLoose, SitemapStream, streamToPromise } from 'sitemap'

/** Which vocabulary beside the sitemaps' own an address is described in. */
export type Vocabulary = 'image' | 'news'

const nothing = { news: false, image: false, video: false, xhtml: false }

/** A file of addresses (sitemaps.org). One without any is still a file. */
export async function urlset(items: readonly SitemapItemLoose[], vocabulary?: Vocabulary): Promise<string> {
  const xmlns = vocabulary === undefined ? nothing : { ...nothing, [vocabulary]: true }
  // The library refuses to write an empty one.
  if (items.length === 0)
    return '<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"></urlset>'
  const stream = Readable.from(items).pipe(new SitemapStream({ xmlns, level: ErrorLevel.THROW }))
  return (await streamToPromise(stream)).toString()
}

/** The file that names the files of addresses. */
export async function sitemapIndex(items: readonly IndexItem[]): Promise<string> {
  const stream = Readable.from(items).pipe(new SitemapIndexStream({ level: ErrorLevel.THROW }))
  return (await streamToPromise(stream)).toString()
}

/** When something last changed, as the library takes it; nothing where that is not known. */
export function lastmod(changedAt: Date | null): { lastmod?: string } {
  return changedAt === null ? {} : { lastmod: changedAt.toISOString() }
}
