import { and, eq, isNotNull, isNull, lt } from 'drizzle-orm'
import type { Writer } from '../../db/client'
import { originals, revisions, stories } from '../../db/schema'
import { unindexDesk } from '../../db/search'
import { record } from '../log/record'
import { storyById, titleOf } from './story'

/** Drafts stay in the bin for this long, and what was read in and never used at the desk. */
const binMilliseconds = 30 * 24 * 60 * 60 * 1000

/**
 * Deletes drafts that have been in the bin for 30 days, with their revisions and what they were made from, and what was read
 * in 30 days ago and never used. The log keeps that they were.
 */
export async function emptyBin(tx: Writer, now: Date): Promise<void> {
  const before = new Date(now.getTime() - binMilliseconds)
  const old = await tx
    .select({ id: stories.id })
    .from(stories)
    .where(and(isNotNull(stories.binnedAt), lt(stories.binnedAt, before)))
  for (const { id } of old) {
    const story = await storyById(tx, id)
    await tx.delete(originals).where(eq(originals.storyId, id))
    await tx.delete(revisions).where(eq(revisions.storyId, id))
    await unindexDesk(tx, 'story', id)
    await tx.delete(stories).where(eq(stories.id, id))
    await record(tx, 'system', { action: 'story.purge', subjectId: id, subject: story ? titleOf(story.draft) : '—', storyId: id }, now)
  }
  const unused = await tx
    .delete(originals)
    .where(and(isNull(originals.storyId), lt(originals.readAt, before)))
    .returning({ id: originals.id, name: originals.name })
  for (const { id, name } of unused) await record(tx, 'system', { action: 'original.drop', subjectId: id, subject: name || '—' }, now)
}
