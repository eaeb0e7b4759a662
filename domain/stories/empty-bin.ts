import { and, eq, isNotNull, lt } from 'drizzle-orm'
import type { Writer } from '../../db/client'
import { revisions, stories } from '../../db/schema'
import { unindexDesk } from '../../db/search'
import { record } from '../log/record'
import { storyById, titleOf } from './story'

/** Drafts stay in the bin for this long. */
const binMilliseconds = 30 * 24 * 60 * 60 * 1000

/** Deletes drafts that have been in the bin for 30 days, with their revisions. The log keeps that they were. */
export async function emptyBin(tx: Writer, now: Date): Promise<void> {
  const before = new Date(now.getTime() - binMilliseconds)
  const old = await tx
    .select({ id: stories.id })
    .from(stories)
    .where(and(isNotNull(stories.binnedAt), lt(stories.binnedAt, before)))
  for (const { id } of old) {
    const story = await storyById(tx, id)
    await tx.delete(revisions).where(eq(revisions.storyId, id))
    await unindexDesk(tx, 'story', id)
    await tx.delete(stories).where(eq(stories.id, id))
    await record(tx, 'system', { action: 'story.purge', subjectId: id, subject: story ? titleOf(story.draft) : '—', storyId: id }, now)
  }
}
