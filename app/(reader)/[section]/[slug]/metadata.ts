import type { Metadata } from 'next'
import { cardSize, shareCardAddress } from '../../../../domain/media/card-address'
import { personAddress, storyAddress } from '../../../../model/addresses'
import { locale } from '../../../../model/language'
import type { PrintedStory } from '../../../../model/printed'
import type { Settings } from '../../../../model/settings'

/** What a story says of itself to search engines and to those who are sent its address. */
export function storyMetadata(story: PrintedStory, settings: Settings): Metadata {
  const address = storyAddress(story.section.slug, story.slug)
  const description = story.standfirst || story.headline
  const authors = story.credits.filter(
    (credit) => credit.role === 'author' && credit.scope === 'this_story' && credit.placement === 'byline',
  )
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
    authors: authors.map((credit) => ({ name: credit.name, url: personAddress(credit.slug) })),
    alternates: { canonical: address },
    openGraph: {
      type: 'article',
      title: story.headline,
      description,
      url: address,
      siteName: settings.siteName,
      locale: locale[story.language].replace('-', '_'),
      publishedTime: story.firstPublishedAt.toISOString(),
      modifiedTime: story.publishedAt.toISOString(),
      authors: authors.map((credit) => `${settings.address}${personAddress(credit.slug)}`),
      section: story.section.name,
      tags: story.topics.map((topic) => topic.name),
      images: [card],
    },
    twitter: { card: 'summary_large_image', title: story.headline, description, images: [card] },
  }
}
