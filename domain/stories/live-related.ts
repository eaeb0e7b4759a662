import { and, desc, eq, inArray, ne } from 'drizzle-orm'
import type { Reader } from '../../db/client'
import { liveStories, liveTopics } from '../../db/schema'
import type { StoryId } from '../../model/ids'
import type { Teaser } from '../../model/printed'
import { reads } from '../log/reads'
import { stale } from '../log/stale'
import { teasers } from './live-teasers'

/** Stories that are looked at before choosing. */
const considered = 120

/** What to read next: stories that share most topics with this one, then the latest of its section. */
export async function relatedStories(reader: Reader, storyId: StoryId, limit: number): Promise<Teaser[]> {
  reads(stale.story(storyId))
  const own = await reader.select({ topicId: liveTopics.topicId }).from(liveTopics).where(eq(liveTopics.storyId, storyId))
  reads(...own.map((row) => stale.storiesOn(row.topicId)))
  const sharing =
    own.length === 0
      ? []
      : await reader
          .select({ id: liveTopics.storyId })
          .from(liveTopics)
          .where(
            and(
              inArray(
                liveTopics.topicId,
                own.map((row) => row.topicId),
              ),
              ne(liveTopics.storyId, storyId),
            ),
          )
          .orderBy(desc(liveTopics.firstPublishedAt), desc(liveTopics.storyId))
          .limit(considered)
  const shared = new Map<StoryId, number>()
  for (const { id } of sharing) shared.set(id, (shared.get(id) ?? 0) + 1)
  // A map keeps the order in which its keys came: the newest first among equals.
  const close = [...shared].sort(([, one], [, other]) => other - one).map(([id]) => id)

  const beside = close.length >= limit ? [] : await besideInSection(reader, storyId, limit)
  const ids = [...new Set([...close, ...beside])].slice(0, limit)
  return teasers(reader, ids)
}

async function besideInSection(reader: Reader, storyId: StoryId, limit: number): Promise<StoryId[]> {
  const [story] = await reader.select({ sectionId: liveStories.sectionId }).from(liveStories).where(eq(liveStories.storyId, storyId))
  if (story === undefined) return []
  reads(stale.storiesIn(story.sectionId))
  const rows = await reader
    .select({ id: liveStories.storyId })
    .from(liveStories)
    .where(and(eq(liveStories.sectionId, story.sectionId), ne(liveStories.storyId, storyId)))
    .orderBy(desc(liveStories.firstPublishedAt), desc(liveStories.storyId))
    .limit(limit)
  return rows.map((row) => row.id)
}
