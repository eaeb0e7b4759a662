import type { Language } from '../../model/language'

/** Who answers for all feeds of a site. */
export interface FeedSite {
  readonly name: string
  /** Where the site is found, without a trailing slash. */
  readonly address: string
  readonly language: Language
  readonly zone: string
}

/** A feed, whatever its format. */
export interface Feed {
  readonly site: FeedSite
  /** Stays when the page gets another address or name. */
  readonly id: string
  readonly title: string
  readonly description: string
  /** Path of the page whose list this is. */
  readonly page: string
  /** A picture of what it is about, whole address; empty for none. */
  readonly image: string
  /** In the order of the page's list. */
  readonly entries: readonly FeedEntry[]
}

export interface FeedPerson {
  readonly name: string
  /** Their page, whole address; empty where there is none. */
  readonly address: string
}

/** A report elsewhere that an entry rests on, or an agency whose material is in it, with its page here. */
export interface FeedOrigin {
  readonly is: 'report' | 'agency'
  readonly name: string
  readonly address: string
}

export interface FeedCategory {
  readonly name: string
  readonly slug: string
  /** What it is one of, as a whole address: a section of the site, a topic. */
  readonly scheme: string
}

export interface FeedPicture {
  readonly address: string
  readonly width: number
  readonly height: number
  readonly alternative: string
  readonly credits: readonly { readonly name: string; readonly role: string }[]
  /** Who made it, in words; for makers that nobody registered too. */
  readonly creditLine: string
}

export interface FeedEntry {
  /** Stays when the story moves. */
  readonly id: string
  readonly address: string
  readonly title: string
  /** Plain text; may be empty. */
  readonly summary: string
  readonly html: string
  readonly language: Language
  readonly authors: readonly FeedPerson[]
  readonly contributors: readonly FeedPerson[]
  readonly origins: readonly FeedOrigin[]
  readonly categories: readonly FeedCategory[]
  readonly picture: FeedPicture | null
  /** Plain text; may be empty. */
  readonly rights: string
  readonly published: Date
  readonly updated: Date
}

/** What is told of the program that made a feed. */
export const generator = 'Masthead'

/** The newest change of anything in a feed; the beginning of time for an empty one, so that it stays the same. */
export function feedUpdated({ entries }: Pick<Feed, 'entries'>): Date {
  return new Date(Math.max(0, ...entries.map((entry) => entry.updated.getTime())))
}

/** An identity that no address is part of. */
export const lastingId = (id: string) => `urn:uuid:${id}`
