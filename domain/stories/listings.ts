import { and, eq, lte, sql } from 'drizzle-orm'
import type { Reader, Writer } from '../../db/client'
import { liveCredits, liveLists, liveSources, liveStories, liveTopics, publicRoleOf } from '../../db/schema'
import type { ContributorId, StoryId } from '../../model/ids'
import { fileInRegister } from '../contributors/file-in-register'
import { survivors } from '../contributors/survivors'
import { monthOf } from './live-sitemap'

/** A list that readers can page through, and the part of it that a story belongs to. */
export type Listing = Pick<typeof liveLists.$inferSelect, 'kind' | 'subjectId' | 'part'>

/** Every list that a story stands in now: none, if readers can not see it. */
export async function listingsOf(tx: Reader, storyId: StoryId): Promise<Listing[]> {
  const [story] = await tx
    .select({ sectionId: liveStories.sectionId, firstPublishedAt: liveStories.firstPublishedAt })
    .from(liveStories)
    .where(eq(liveStories.storyId, storyId))
  if (story === undefined) return []
  const topics = await tx.select({ id: liveTopics.topicId }).from(liveTopics).where(eq(liveTopics.storyId, storyId))
  const sources = await tx.select({ id: liveSources.sourceId }).from(liveSources).where(eq(liveSources.storyId, storyId))
  const listed = (kind: Listing['kind'], subjectId: string, part = '') => ({ kind, subjectId, part })
  return [
    listed('section', story.sectionId),
    listed('month', monthOf(story.firstPublishedAt)),
    ...topics.map(({ id }) => listed('topic', id)),
    ...sources.map(({ id }) => listed('source', id)),
    ...(await peopleOn(tx, storyId)).map(({ id, part }) => listed('contributor', id, part)),
  ]
}

/** Everybody credited, by the entry that stands for them today: once for all they did, and once for each role. */
export async function peopleOn(tx: Reader, storyId: StoryId): Promise<{ id: ContributorId; part: string }[]> {
  const rows = await tx
    .selectDistinct({ id: liveCredits.contributorId, role: publicRoleOf(liveCredits) })
    .from(liveCredits)
    .where(eq(liveCredits.storyId, storyId))
  const standing = await survivors(
    tx,
    rows.map((row) => row.id),
  )
  const found = new Map<string, { id: ContributorId; part: string }>()
  for (const row of rows) {
    const id = standing.get(row.id) ?? row.id
    for (const part of ['', row.role]) found.set(`${id} ${part}`, { id, part })
  }
  return [...found.values()]
}

/**
 * Keeps count of what each list holds, when a story came into some, left others, or changed where it stands.
 * @param before where it stood
 * @param after where it stands
 */
export async function relist(tx: Writer, before: readonly Listing[], after: readonly Listing[], now: Date): Promise<void> {
  const key = ({ kind, subjectId, part }: Listing) => `${kind} ${subjectId} ${part}`
  const [stood, stands] = [new Set(before.map(key)), new Set(after.map(key))]
  for (const listing of after) {
    const more = stood.has(key(listing)) ? 0 : 1
    await tx
      .insert(liveLists)
      .values({ ...listing, stories: 1, changedAt: now })
      .onConflictDoUpdate({
        target: [liveLists.kind, liveLists.subjectId, liveLists.part],
        set: { stories: sql`${liveLists.stories} + ${more}`, changedAt: now },
      })
  }
  const left = before.filter((listing) => !stands.has(key(listing)))
  for (const listing of left) {
    const there = and(eq(liveLists.kind, listing.kind), eq(liveLists.subjectId, listing.subjectId), eq(liveLists.part, listing.part))
    await tx
      .update(liveLists)
      .set({ stories: sql`${liveLists.stories} - 1`, changedAt: now })
      .where(there)
    await tx.delete(liveLists).where(and(there, lte(liveLists.stories, 0)))
  }
  const came = after.filter((listing) => !stood.has(key(listing)))
  const people = [...left, ...came].filter(({ kind, part }) => kind === 'contributor' && part === '')
  await fileInRegister(
    tx,
    people.map(({ subjectId }) => subjectId as ContributorId),
  )
}
