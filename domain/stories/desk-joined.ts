import { eq } from 'drizzle-orm'
import type { Reader } from '../../db/client'
import { drafts, liveStories, schedules, stories, submissions, withdrawals } from '../../db/schema'

/** What lists are sorted by, of stories joined with the tables that their state is read from; the caller says which. */
export function selectSortable(reader: Reader) {
  return reader
    .select({
      id: stories.id,
      saved: drafts.savedAt,
      created: stories.createdAt,
      headline: drafts.headline,
      published: liveStories.publishedAt,
    })
    .from(stories)
    .innerJoin(drafts, eq(drafts.storyId, stories.id))
    .leftJoin(submissions, eq(submissions.storyId, stories.id))
    .leftJoin(schedules, eq(schedules.storyId, stories.id))
    .leftJoin(liveStories, eq(liveStories.storyId, stories.id))
    .leftJoin(withdrawals, eq(withdrawals.storyId, stories.id))
    .$dynamic()
}
