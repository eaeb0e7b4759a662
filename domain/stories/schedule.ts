import { eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Writer } from '../../db/client'
import { schedules } from '../../db/schema'
import { StoryId } from '../../model/ids'
import { Refusal } from '../../model/refusal'
import type { Staff } from '../../model/staff'
import { record } from '../log/record'
import { may } from '../staff/may'
import { addressFor } from './address'
import { editableStory } from './story'

export const ScheduleStory = z.object({
  storyId: StoryId,
  /** The version on the screen of whoever schedules. */
  seen: z.number().int().min(1).optional(),
  /** Milliseconds since 1970. */
  dueAt: z.number().int(),
})

/**
 * Has the clock publish the story when it is due. What blocks it is checked then, not now: an embargo may end before.
 * @throws {Refusal} `notAllowed`, `notFound`, `binned`, `changedMeanwhile`, `timePassed`, `sectionMissing`, `slugMissing`,
 *   `slugTaken`, `headlineMissing`
 */
export async function scheduleStory(
  tx: Writer,
  staff: Staff,
  { storyId, seen, dueAt }: z.infer<typeof ScheduleStory>,
  now: Date,
): Promise<void> {
  if (!may.publish(staff)) throw new Refusal('notAllowed')
  const story = await editableStory(tx, staff, storyId)
  if (seen !== undefined && seen !== story.version) throw new Refusal('changedMeanwhile')
  if (dueAt <= now.getTime()) throw new Refusal('timePassed')
  if (story.draft.headline === '') throw new Refusal('headlineMissing')
  await addressFor(tx, story)
  const row = { dueAt: new Date(dueAt), scheduledBy: staff.id, scheduledAt: now, heldAt: null, heldBy: [] }
  await tx
    .insert(schedules)
    .values({ storyId, ...row })
    .onConflictDoUpdate({ target: schedules.storyId, set: row })
  const before = story.schedule && { dueAt: story.schedule.dueAt.toISOString() }
  const after = { dueAt: row.dueAt.toISOString() }
  await record(tx, staff, { action: 'story.schedule', subjectId: storyId, subject: story.draft.headline, storyId, before, after }, now)
}

/** @throws {Refusal} `notAllowed`, `notFound`, `binned` */
export async function unscheduleStory(tx: Writer, staff: Staff, { storyId }: { readonly storyId: StoryId }, now: Date): Promise<void> {
  if (!may.publish(staff)) throw new Refusal('notAllowed')
  const story = await editableStory(tx, staff, storyId)
  if (story.schedule === null) return
  await tx.delete(schedules).where(eq(schedules.storyId, storyId))
  const before = { dueAt: story.schedule.dueAt.toISOString() }
  await record(tx, staff, { action: 'story.unschedule', subjectId: storyId, subject: story.draft.headline, storyId, before }, now)
}
