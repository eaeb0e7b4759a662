import { desc, eq, type SQL } from 'drizzle-orm'
import type { Reader } from '../../db/client'
import { liveStories } from '../../db/schema'
import type { ContributorId, SectionId } from '../../model/ids'
import type { PrintedStory } from '../../model/printed'
import { reads } from '../log/reads'
import { stale } from '../log/stale'
import { latestCredited } from './live-credited'
import { liveStoriesInFull } from './live-story'

/** Entries of a feed. */
export const storiesAFeed = 30

/** The latest stories of the site in full, or of one section. */
export async function latestInFull(reader: Reader, sectionId: SectionId | null = null): Promise<PrintedStory[]> {
  reads(sectionId === null ? stale.latest : stale.storiesIn(sectionId))
  const inSection: SQL | undefined = sectionId === null ? undefined : eq(liveStories.sectionId, sectionId)
  const rows = await reader
    .select({ id: liveStories.storyId })
    .from(liveStories)
    .where(inSection)
    .orderBy(desc(liveStories.firstPublishedAt), desc(liveStories.storyId))
    .limit(storiesAFeed)
  return liveStoriesInFull(
    reader,
    rows.map((row) => row.id),
  )
}

/**
 * The latest stories in full that somebody is credited with, in print and in whatever role.
 * @param ids theirs, and those of the entries that were merged into it
 */
export async function latestInFullBy(reader: Reader, ids: readonly ContributorId[]): Promise<PrintedStory[]> {
  const rows = await latestCredited(reader, ids, null, null, storiesAFeed)
  return liveStoriesInFull(
    reader,
    rows.map((row) => row.id),
  )
}
