import { and, desc, eq, inArray, ne } from 'drizzle-orm'
import type { Reader } from '../../db/client'
import { liveStories, liveTopics } from '../../db/schema'
import type { StoryId } from '../../model/ids'
import type { Teaser } from '../../model/printed'
import { teasers } from './live-teasers'

/** Stories that are looked at before choosing. */
const considered = 120

/** What to read next: stories that share most topics with this one, then the latest of its section. */
export async function relatedStories(reader: Reader, storyId: StoryId, limit: number): Promise<Teaser[]> {
  const own = await reader.select({ topicId: liveTopics.topicId }).from(liveTopics).where(eq(liveTopics.storyId, storyId))
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

  const [story] = await reader.select({ sectionId: liveStories.sectionId }).from(liveStories).where(eq(liveStories.storyId, storyId))
  const beside =
    story === undefined || close.length >= limit
      ? []
      : await reader
          .select({ id: liveStories.storyId })
          .from(liveStories)
          .where(and(eq(liveStories.sectionId, story.sectionId), ne(liveStories.storyId, storyId)))
          .orderBy(desc(liveStories.firstPublishedAt), desc(liveStories.storyId))
          .limit(limit)
  const ids = [...new Set([...close, ...beside.map((row) => row.id)])].slice(0, limit)
  return teasers(reader, ids)
}
