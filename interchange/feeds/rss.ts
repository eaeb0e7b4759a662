import { generateRssFeed, type RssFeed } from 'feedsmith'
import { feedAddress, feedTypes } from '../../model/feed'
import { escaped, printable } from '../markup'
import { type Feed, type FeedEntry, feedUpdated, generator } from './feed'
import { mediaOf } from './media'

/** A feed as RSS 2.0, with the names of several authors (Dublin Core), the whole text, and what only Atom can say of an item. */
export function rssFeed(feed: Feed): string {
  const { site, entries } = feed
  return printable(
    generateRssFeed(
      {
        title: feed.title,
        link: site.address + feed.page,
        description: escaped(feed.description),
        language: site.language,
        generator,
        ...(entries.length === 0 ? {} : { lastBuildDate: feedUpdated(feed) }),
        ...(feed.image === '' ? {} : { image: { url: feed.image, title: feed.title, link: site.address + feed.page } }),
        atom: { links: [{ href: site.address + feedAddress(feed.page, 'rss'), rel: 'self', type: feedTypes.rss }] },
        items: entries.map(item),
      },
      { strict: true },
    ),
  )
}

/** `author` of RSS itself is an e-mail address, and never stands beside `dc:creator`. */
function item(entry: FeedEntry): RssFeed.Item<Date, true> {
  const [origin] = entry.origins
  return {
    title: entry.title,
    link: entry.address,
    guid: { value: entry.id, isPermaLink: false },
    pubDate: entry.published,
    // RSS reads this as HTML.
    ...(entry.summary === '' ? {} : { description: escaped(entry.summary) }),
    content: { encoded: entry.html },
    categories: entry.categories.map(({ name, scheme }) => ({ name, domain: scheme })),
    ...(origin === undefined ? {} : { source: { title: origin.name, url: origin.address } }),
    dc: {
      creators: entry.authors.map((author) => author.name),
      languages: [entry.language],
      ...(entry.rights === '' ? {} : { rights: [entry.rights] }),
    },
    atom: {
      updated: entry.updated,
      contributors: entry.contributors.map(({ name, address }) => ({ name, ...(address === '' ? {} : { uri: address }) })),
      links: entry.origins.map(({ name, address }) => ({ rel: 'via', href: address, title: name })),
    },
    ...(entry.picture === null ? {} : { media: mediaOf(entry.picture) }),
  }
}
