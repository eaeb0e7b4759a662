import { messagesIn } from '../../messages/messages'
import { personAddress, sectionAddress } from '../../model/addresses'
import { fallbackAddress } from '../../model/picture'
import type { ListedCorrection, PrintedStory, PublicProfile } from '../../model/printed'
import { correctionEntry } from './correction-entry'
import { type Feed, type FeedSite, lastingId } from './feed'
import { storyEntry } from './story-entry'

/** The whole site's feed. */
export function siteFeed(site: FeedSite, tagline: string, stories: readonly PrintedStory[]): Feed {
  return {
    site,
    id: `${site.address}/`,
    title: site.name,
    description: tagline || messagesIn(site.language).feeds.latest(site.name),
    page: '/',
    image: '',
    entries: stories.map((story) => storyEntry(story, site)),
  }
}

interface FeedSection {
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly description: string
}

export function sectionFeed(site: FeedSite, section: FeedSection, stories: readonly PrintedStory[]): Feed {
  const { feeds } = messagesIn(site.language)
  return {
    site,
    id: lastingId(section.id),
    title: feeds.partOf(section.name, site.name),
    description: section.description || feeds.inSection(section.name),
    page: sectionAddress(section.slug),
    image: '',
    entries: stories.map((story) => storyEntry(story, site)),
  }
}

/** What a contributor had a hand in. Who signs each story is told with the story: it need not be they. */
export function personFeed(
  site: FeedSite,
  id: string,
  profile: Pick<PublicProfile, 'slug' | 'name' | 'portrait'>,
  stories: readonly PrintedStory[],
): Feed {
  const { feeds } = messagesIn(site.language)
  return {
    site,
    id: lastingId(id),
    title: feeds.partOf(profile.name, site.name),
    description: feeds.by(profile.name),
    page: personAddress(profile.slug),
    image: profile.portrait === null ? '' : site.address + fallbackAddress(profile.portrait),
    entries: stories.map((story) => storyEntry(story, site)),
  }
}

export function correctionsFeed(site: FeedSite, corrections: readonly ListedCorrection[]): Feed {
  const { feeds, reader } = messagesIn(site.language)
  return {
    site,
    id: `${site.address}/corrections`,
    title: feeds.partOf(reader.corrections.title, site.name),
    description: reader.corrections.intro,
    page: '/corrections',
    image: '',
    entries: corrections.map((correction) => correctionEntry(correction, site)),
  }
}
