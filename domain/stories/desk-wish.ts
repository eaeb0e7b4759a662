import { and, eq, isNull, type SQL } from 'drizzle-orm'
import { drafts, stories } from '../../db/schema'
import type { SectionId, StaffId, StoryId } from '../../model/ids'
import type { Language } from '../../model/language'
import type { StoryState } from '../../model/story'
import { inState } from './desk-rows'

export const storySorts = ['saved', 'published', 'headline', 'created'] as const
/** By `published` come those alone that readers can see. */
export type StorySort = (typeof storySorts)[number]

export interface StoriesWish {
  readonly query: string
  /** Nothing chosen: everything but the bin. */
  readonly state?: StoryState | undefined
  readonly sectionId?: SectionId | undefined
  readonly ownerId?: StaffId | undefined
  readonly language?: Language | undefined
  /** Nothing chosen: what was saved last comes first; with a query, what fits best. */
  readonly sort?: StorySort | undefined
  readonly downwards?: boolean | undefined
  /** Last story of the page before. */
  readonly after?: StoryId | undefined
  readonly limit: number
}

/** What is chosen, as a condition on a story joined with what its state is read from. */
export function chosenBy({ state, sectionId, ownerId, language }: StoriesWish): SQL | undefined {
  return and(
    state === undefined ? isNull(stories.binnedAt) : inState(state),
    sectionId && eq(drafts.sectionId, sectionId),
    ownerId && eq(stories.ownerId, ownerId),
    language && eq(drafts.language, language),
  )
}
