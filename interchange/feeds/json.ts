import { generateJsonFeed, type JsonFeed } from 'feedsmith'
import { feedAddress } from '../../model/feed'
import { printable } from '../markup'
import type { Feed, FeedEntry } from './feed'

/** A feed as JSON Feed 1.1 (jsonfeed.org). The house itself is the author of items that nobody signs. */
export function jsonFeed(feed: Feed): string {
  const { site } = feed
  const generated = generateJsonFeed(
    {
      title: feed.title,
      description: feed.description,
      home_page_url: site.address + feed.page,
      feed_url: site.address + feedAddress(feed.page, 'json'),
      language: site.language,
      favicon: `${site.address}/icon.svg`,
      ...(feed.image === '' ? {} : { icon: feed.image }),
      authors: [{ name: site.name, url: `${site.address}/` }],
      items: feed.entries.map(item),
    },
    { strict: true },
  )
  // The library leaves an empty list out; the format wants one.
  return `${JSON.stringify({ items: [], ...Object(generated) }, (_, value: unknown) => (typeof value === 'string' ? printable(value) : value))}\n`
}

function item(entry: FeedEntry): JsonFeed.Item<Date, true> {
  const report = entry.origins.find((origin) => origin.is === 'report')
  return {
    id: entry.id,
    url: entry.address,
    ...(report === undefined ? {} : { external_url: report.address }),
    title: entry.title,
    content_html: entry.html,
    ...(entry.summary === '' ? {} : { summary: entry.summary }),
    ...(entry.picture === null ? {} : { image: entry.picture.address }),
    date_published: entry.published,
    date_modified: entry.updated,
    language: entry.language,
    tags: entry.categories.map((category) => category.name),
    ...(entry.authors.length === 0
      ? {}
      : { authors: entry.authors.map(({ name, address }) => ({ name, ...(address === '' ? {} : { url: address }) })) }),
  }
}
