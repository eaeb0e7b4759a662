import { type AtomFeed, generateAtomFeed } from 'feedsmith'
import { feedAddress, feedTypes } from '../../model/feed'
import { printable } from '../markup'
import { type Feed, type FeedEntry, type FeedPerson, feedUpdated, generator } from './feed'
import { mediaOf } from './media'

/** A feed as Atom (RFC 4287). The house itself is the author of entries that nobody signs. */
export function atomFeed(feed: Feed): string {
  const { site } = feed
  return printable(
    generateAtomFeed(
      {
        id: feed.id,
        title: { value: feed.title },
        subtitle: { value: feed.description },
        updated: feedUpdated(feed),
        xml: { lang: site.language },
        authors: [{ name: site.name, uri: `${site.address}/` }],
        generator: { text: generator },
        icon: `${site.address}/icon.svg`,
        ...(feed.image === '' ? {} : { logo: feed.image }),
        links: [
          { href: site.address + feedAddress(feed.page, 'atom'), rel: 'self', type: feedTypes.atom },
          { href: site.address + feed.page, rel: 'alternate', type: 'text/html' },
        ],
        entries: feed.entries.map(entryOf),
      },
      { strict: true },
    ),
  )
}

function entryOf(entry: FeedEntry): AtomFeed.Entry<Date, true> {
  return {
    id: entry.id,
    xml: { lang: entry.language },
    title: { value: entry.title },
    ...(entry.summary === '' ? {} : { summary: { value: entry.summary } }),
    content: { value: entry.html, type: 'html' },
    published: entry.published,
    updated: entry.updated,
    authors: entry.authors.map(person),
    contributors: entry.contributors.map(person),
    categories: entry.categories.map(({ name, slug, scheme }) => ({ term: slug, label: name, scheme })),
    links: [
      { href: entry.address, rel: 'alternate', type: 'text/html', hreflang: entry.language },
      ...entry.origins.map(({ name, address }) => ({ href: address, rel: 'via', title: name })),
    ],
    ...(entry.rights === '' ? {} : { rights: { value: entry.rights } }),
    ...(entry.picture === null ? {} : { media: mediaOf(entry.picture) }),
  }
}

function person({ name, address }: FeedPerson): AtomFeed.Person<true> {
  return { name, ...(address === '' ? {} : { uri: address }) }
}
