import type { formerAddresses } from '../../db/schema'
import { everything, takenBack } from '../../model/freshness'
import type { ContributorId, PictureId, SectionId, SourceId, StoryId, TopicId } from '../../model/ids'

/**
 * What pages are made of, by name. Queries say which of it they read (`reads`), changes say what they touched. What stands
 * by itself has a name, and so has each list: a list is touched when something comes into it or leaves it or changes its
 * place, not when what stands in it is worded anew.
 */
export const stale = {
  /** In every page. */
  settings: everything,
  /** Nothing that a page could read: said beside the rest where something is taken from readers, never to be shown again. */
  takenBack,
  /** The row of sections that every page has. */
  sections: 'sections',
  /** What may stand on the front page, and where. */
  front: 'front',
  /** The latest stories of the whole site. */
  latest: 'latest',
  /** Stories that are young enough to be news, each with what search engines are told of it. */
  news: 'news',
  /** The list of corrections. */
  corrections: 'corrections',
  /** The register of people: who stands in it, under which name, for what. */
  people: 'people',
  /** When pages last changed, as search engines are told. */
  changes: 'changes',
  /** Addresses of pages that are no stories, as search engines are told. */
  addresses: 'addresses',
  /** Stories that were first published in a month of the calendar in UTC, `2025-01`, each with all that its sitemap tells. */
  month: (month: string) => `month:${month}` as const,
  /** A story as its own page shows it. */
  story: (id: StoryId) => `story:${id}` as const,
  /** What other pages show of a story. */
  teaser: (id: StoryId) => `teaser:${id}` as const,
  section: (id: SectionId) => `section:${id}` as const,
  storiesIn: (id: SectionId) => `stories-in:${id}` as const,
  topic: (id: TopicId) => `topic:${id}` as const,
  storiesOn: (id: TopicId) => `stories-on:${id}` as const,
  /** Somebody's name, and the address that goes with it. */
  contributor: (id: ContributorId) => `contributor:${id}` as const,
  /** Whether somebody has a page, and whose it is after a merge. */
  pageOf: (id: ContributorId) => `page-of:${id}` as const,
  /** What only somebody's own page tells. */
  profile: (id: ContributorId) => `profile:${id}` as const,
  /** Where somebody is found in the fediverse. */
  handle: (id: ContributorId) => `handle:${id}` as const,
  worksHere: (id: ContributorId) => `works-here:${id}` as const,
  storiesBy: (id: ContributorId) => `stories-by:${id}` as const,
  /** The cover that a source has, and its address: as far as what was printed of it follows what is known today. */
  source: (id: SourceId) => `source:${id}` as const,
  /** What only a source's own page tells. */
  sourceRecord: (id: SourceId) => `source-record:${id}` as const,
  storiesFrom: (id: SourceId) => `stories-from:${id}` as const,
  /** Sources that a house brought out or is called by, as they stand beside each other. */
  house: (name: string) => `house:${encodeURIComponent(name)}` as const,
  /** What is said of a picture, and who made it. */
  picture: (id: PictureId) => `picture:${id}` as const,
  pictureFile: (id: PictureId) => `picture-file:${id}` as const,
  /** What stands at an address, or stood: by its last part, for a story is found by that alone too. */
  address: (kind: (typeof formerAddresses.$inferSelect)['kind'], path: string) =>
    `${kind}-at:${path.slice(path.lastIndexOf('/') + 1)}` as const,
} as const
