import { and, asc, eq, isNull, lte } from 'drizzle-orm'
import type { Writer } from '../../db/client'
import { schedules, staff as staffTable } from '../../db/schema'
import type { StaffId, StoryId } from '../../model/ids'
import { Refusal } from '../../model/refusal'
import type { Staff } from '../../model/staff'
import { record } from '../log/record'
import { may } from '../staff/may'
import { storyContent } from './content'
import { holdsOf, stillBlocking } from './holds'
import { notify } from './notices'
import { putBeforeReaders } from './publish'
import { type DeskStory, storyById } from './story'

/**
 * Publishes what is due, exactly once: the schedule goes in the transaction that publishes. A story that is blocked, or
 * whose scheduler lost the right to publish, is held and its people are told.
 */
export async function publishDue(tx: Writer, now: Date): Promise<void> {
  const due = await tx
    .select({ storyId: schedules.storyId, scheduledBy: schedules.scheduledBy })
    .from(schedules)
    .where(and(lte(schedules.dueAt, now), isNull(schedules.heldAt)))
    .orderBy(asc(schedules.dueAt), asc(schedules.storyId))
  for (const { storyId, scheduledBy } of due) {
    const story = await storyById(tx, storyId)
    if (story === null) continue
    const scheduler = await whoMayPublish(tx, scheduledBy)
    const reasons = scheduler === null ? ['schedulerLostRight'] : await whatBlocks(tx, story, now)
    if (scheduler === null || reasons.length > 0) await hold(tx, story, scheduledBy, reasons, now)
    else await publishOrHold(tx, scheduler, story, now)
  }
}

async function publishOrHold(tx: Writer, scheduler: Staff, story: DeskStory, now: Date): Promise<void> {
  try {
    await putBeforeReaders(tx, scheduler, story, now)
  } catch (fault) {
    // Its address was taken meanwhile: refused before anything was written.
    if (!(fault instanceof Refusal)) throw fault
    await hold(tx, story, scheduler.id, [fault.code], now)
  }
}

async function whoMayPublish(tx: Writer, id: StaffId): Promise<Staff | null> {
  const [row] = await tx
    .select()
    .from(staffTable)
    .where(and(eq(staffTable.id, id), isNull(staffTable.disabledAt)))
  return row !== undefined && may.publish(row) ? row : null
}

async function whatBlocks(tx: Writer, story: DeskStory, now: Date): Promise<string[]> {
  if (story.binnedAt !== null) return ['binned']
  const holds = await holdsOf(tx, story.id, await storyContent(tx, story), now)
  return [...new Set(stillBlocking(holds, false).map((hold) => hold.code))]
}

async function hold(tx: Writer, story: DeskStory, scheduledBy: StaffId, heldBy: readonly string[], now: Date): Promise<void> {
  const storyId: StoryId = story.id
  await tx.update(schedules).set({ heldAt: now, heldBy }).where(eq(schedules.storyId, storyId))
  await record(tx, 'system', { action: 'story.held', subjectId: storyId, subject: story.draft.headline, storyId, after: { heldBy } }, now)
  for (const staffId of new Set([story.ownerId, scheduledBy])) {
    await notify(tx, { staffId, kind: 'held', storyId, from: '', note: heldBy.join(' ') }, now)
  }
}
