import type { Metadata } from 'next'
import { cardSize, shareCardAddress } from '../../../../domain/media/card-address'
import { lastChanged } from '../../../../interchange/json-ld/news-article'
import { personAddress, sectionAddress, storyAddress } from '../../../../model/addresses'
import { feedsInHead } from '../../../../model/feed'
import { locale } from '../../../../model/language'
import type { PrintedStory } from '../../../../model/printed'
import type { Settings } from '../../../../model/settings'
import type { WordedCredit } from '../../../../model/wording/wording'

/** Those whom the byline names as having written it; makers of an upstream report never stand there. */
export function writersOf({ credits }: Pick<PrintedStory, 'credits'>): WordedCredit[] {
  return credits.filter((credit) => credit.role === 'author' && credit.scope === 'this_story' && credit.placement === 'byline')
}

/**
 * What a story says of itself to search engines, feed readers and those who are sent its address.
 * @param handles of its writers in the fediverse, by slug
 */
export function storyMetadata(story: PrintedStory, settings: Settings, handles: ReadonlyMap<string, string>): Metadata {
  const address = storyAddress(story.section.slug, story.slug)
  const description = story.standfirst || story.headline
  const writers = writersOf(story)
  const withPages = writers.filter((credit) => credit.slug !== '')
  const creators = [...new Set(writers.flatMap((credit) => handles.get(credit.slug) ?? []))]
  const card = {
    url: shareCardAddress({
      storyId: story.id,
      headline: story.headline,
      kicker: story.kicker,
      section: story.section.name,
      siteName: settings.siteName,
    }),
    ...cardSize,
    alt: `${settings.siteName}: ${story.headline}`,
  }
  return {
    title: story.headline,
    description,
    authors: writers.map((credit) => (credit.slug === '' ? { name: credit.name } : { name: credit.name, url: personAddress(credit.slug) })),
    alternates: { canonical: address, types: feedsBeside(story, settings) },
    openGraph: {
      type: 'article',
      title: story.headline,
      description,
      url: address,
      siteName: settings.siteName,
      locale: locale[story.language].replace('-', '_'),
      publishedTime: story.firstPublishedAt.toISOString(),
      modifiedTime: lastChanged(story).toISOString(),
      authors: withPages.map((credit) => `${settings.address}${personAddress(credit.slug)}`),
      section: story.section.name,
      tags: story.topics.map((topic) => topic.name),
      images: [card],
    },
    twitter: { card: 'summary_large_image', title: story.headline, description, images: [card] },
    ...(creators.length === 0 ? {} : { other: { 'fediverse:creator': creators } }),
  }
}

/** Its section's feeds, then the site's. */
function feedsBeside(story: PrintedStory, settings: Settings) {
  const section = feedsInHead(sectionAddress(story.section.slug), story.section.name)
  const site = feedsInHead('/', settings.siteName)
  return Object.fromEntries(Object.entries(section).map(([type, feeds]) => [type, [...feeds, ...(site[type] ?? [])]]))
}
