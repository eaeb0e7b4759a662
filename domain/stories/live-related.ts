import { and, desc, eq, ne } from 'drizzle-orm'
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
  // Each topic by itself: over all of them at once, everything that was ever written on them would have to be sorted.
  const sharing: { id: StoryId; at: Date }[] = []
  for (const { topicId } of own) {
    sharing.push(
      ...(await reader
        .select({ id: liveTopics.storyId, at: liveTopics.firstPublishedAt })
        .from(liveTopics)
        .where(and(eq(liveTopics.topicId, topicId), ne(liveTopics.storyId, storyId)))
        .orderBy(desc(liveTopics.firstPublishedAt), desc(liveTopics.storyId))
        .limit(considered)),
    )
  }
  sharing.sort((one, other) => other.at.getTime() - one.at.getTime() || (one.id < other.id ? 1 : -1))
  const shared = new Map<StoryId, number>()
  for (const { id } of sharing.slice(0, considered)) shared.set(id, (shared.get(id) ?? 0) + 1)
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
