import { and, desc, eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader, Writer } from '../../db/client'
import { liveStories, revisions, staff as staffTable } from '../../db/schema'
import { RevisionId, StoryId } from '../../model/ids'
import { refuse } from '../../model/refusal'
import type { Staff } from '../../model/staff'
import { type RevisionReason, type StoryContent, StoryText } from '../../model/story'
import { record } from '../log/record'
import { putText } from './put-text'
import { cutRevision } from './revise'
import { editableStory, titleOf } from './story'

export interface RevisionLine {
  readonly id: RevisionId
  readonly number: number
  readonly reason: RevisionReason
  readonly cutAt: Date
  readonly cutBy: string
  /** Readers see this one now. */
  readonly live: boolean
}

/** A story's latest revisions, newest first; a thousand, unless fewer will do. */
export async function revisionsOf(reader: Reader, storyId: StoryId, most = 1000): Promise<RevisionLine[]> {
  const rows = await reader
    .select({
      id: revisions.id,
      number: revisions.number,
      reason: revisions.reason,
      cutAt: revisions.cutAt,
      cutBy: staffTable.name,
      live: liveStories.storyId,
    })
    .from(revisions)
    .leftJoin(staffTable, eq(staffTable.id, revisions.cutBy))
    .leftJoin(liveStories, eq(liveStories.revisionId, revisions.id))
    .where(eq(revisions.storyId, storyId))
    .orderBy(desc(revisions.number))
    .limit(most)
  return rows.map((row) => ({ ...row, cutBy: row.cutBy ?? '', live: row.live !== null }))
}

/** What one revision of a story keeps, or nothing. */
export async function revisionContent(reader: Reader, storyId: StoryId, number: number): Promise<StoryContent | null> {
  const [row] = await reader
    .select({ content: revisions.content })
    .from(revisions)
    .where(and(eq(revisions.storyId, storyId), eq(revisions.number, number)))
  return row?.content ?? null
}

export const RestoreRevision = z.object({ storyId: StoryId, revisionId: RevisionId })

/**
 * Makes a revision's text the draft again. What stands now is kept first; nothing is lost by restoring. Credits, topics
 * and provenance stay as they are: they have histories of their own.
 * @throws {Refusal} `notFound`, `notAllowed`, `binned`
 */
export async function restoreRevision(
  tx: Writer,
  staff: Staff,
  { storyId, revisionId }: z.infer<typeof RestoreRevision>,
  now: Date,
): Promise<void> {
  const story = await editableStory(tx, staff, storyId)
  const [row] = await tx
    .select({ number: revisions.number, content: revisions.content })
    .from(revisions)
    .where(and(eq(revisions.id, revisionId), eq(revisions.storyId, storyId)))
  const old = row ?? refuse('notFound')
  await cutRevision(tx, story, 'restore', story.savedBy, now)
  const { version, text } = await putText(tx, staff, story, StoryText.parse(old.content), {}, now)
  const revision = await cutRevision(tx, { ...story, draft: text, version }, 'restore', staff.id, now)
  const numbers = { before: { revision: old.number }, after: { revision: revision.number } }
  await record(tx, staff, { action: 'story.restore', subjectId: storyId, subject: titleOf(text), storyId, ...numbers }, now)
}
