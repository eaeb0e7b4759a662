import { and, asc, eq, gt, inArray, isNull, lte, or } from 'drizzle-orm'
import { attempt, type Writer } from '../../db/client'
import { log, schedules, staff as staffTable } from '../../db/schema'
import type { StaffId, StoryId } from '../../model/ids'
import { Refusal } from '../../model/refusal'
import type { Staff } from '../../model/staff'
import type { StoryContent } from '../../model/story'
import { changeOfCredits } from '../credits/change-in-print'
import { type LogAction, record } from '../log/record'
import { sourcesIn } from '../sources/snapshot'
import { may } from '../staff/may'
import { storyContent } from './content'
import { holdsOf, stillBlocking } from './holds'
import { notify } from './notices'
import { putBeforeReaders, tellOwner } from './publish'
import { type DeskStory, storyById } from './story'

/**
 * Publishes what is due, exactly once: the schedule goes in the transaction that publishes. A story that is blocked, or
 * whose scheduler lost the right to publish, or which somebody without that right has changed since, is held and its
 * people are told.
 */
export async function publishDue(tx: Writer, now: Date): Promise<void> {
  const due = await tx
    .select({ storyId: schedules.storyId, scheduledBy: schedules.scheduledBy, scheduledAt: schedules.scheduledAt })
    .from(schedules)
    .where(and(lte(schedules.dueAt, now), isNull(schedules.heldAt)))
    .orderBy(asc(schedules.dueAt), asc(schedules.storyId))
  for (const { storyId, scheduledBy, scheduledAt } of due) {
    const story = await storyById(tx, storyId)
    if (story === null) continue
    // One story that can not be published must not hold up the others.
    const { reasons, note } = await attempt(tx, () => publishUnlessBlocked(tx, story, scheduledBy, scheduledAt, now)).catch(whyNot)
    if (reasons.length > 0) await hold(tx, story, scheduledBy, reasons, note, now)
  }
}

interface Held {
  /** Codes; none where the story was published. */
  readonly reasons: readonly string[]
  readonly note: string
}

async function publishUnlessBlocked(tx: Writer, story: DeskStory, scheduledBy: StaffId, scheduledAt: Date, now: Date): Promise<Held> {
  const scheduler = await whoMayPublish(tx, scheduledBy)
  if (scheduler === null) return { reasons: ['schedulerLostRight'], note: '' }
  const reasons = await whatBlocks(tx, story, scheduledAt, now)
  if (reasons.length === 0) {
    await putBeforeReaders(tx, scheduler, story, now)
    await tellOwner(tx, scheduler, story, now)
  }
  return { reasons, note: '' }
}

/** A refusal says why; of a fault the log keeps what it said. */
function whyNot(fault: unknown): Held {
  return fault instanceof Refusal ? { reasons: [fault.code], note: '' } : { reasons: ['unexpected'], note: String(fault) }
}

async function whoMayPublish(tx: Writer, id: StaffId): Promise<Staff | null> {
  const [row] = await tx
    .select()
    .from(staffTable)
    .where(and(eq(staffTable.id, id), isNull(staffTable.disabledAt)))
  return row !== undefined && may.publish(row) ? row : null
}

async function whatBlocks(tx: Writer, story: DeskStory, scheduledAt: Date, now: Date): Promise<string[]> {
  if (story.binnedAt !== null) return ['binned']
  const content = await storyContent(tx, story, now)
  const holds = await holdsOf(tx, story.id, content, now)
  const codes = new Set<string>(stillBlocking(holds, false).map((hold) => hold.code))
  if (await changedUnseen(tx, story, content, scheduledAt)) codes.add('changedSinceScheduled')
  // Printed credits change by somebody's word alone, never by the clock.
  if ((await changeOfCredits(tx, story, content.credits)) !== null) codes.add('creditsNeedReason')
  return [...codes]
}

/** Changes beside the text that leave a trace; the text itself says who saved it last. */
const changing: readonly LogAction[] = [
  'story.restore',
  'story.topics',
  'credit.add',
  'credit.change',
  'credit.remove',
  'credit.order',
  'attribution.add',
  'attribution.change',
  'attribution.remove',
  'attribution.decide',
  'provenance.change',
]

/** Changes of what a story is published with, though it is not the story's own: the name of a source, the words of a picture. */
const changingParts: readonly LogAction[] = ['source.change', 'picture.change']

/** True if what would be published is not what was scheduled, and nobody who may publish has had a hand in it since. */
async function changedUnseen(tx: Writer, story: DeskStory, content: StoryContent, scheduledAt: Date): Promise<boolean> {
  if (story.savedAt > scheduledAt && (await whoMayPublish(tx, story.savedBy)) === null) return true
  const parts = [...sourcesIn(content), ...content.pictures].map((part) => part.id)
  const own = and(eq(log.storyId, story.id), inArray(log.action, [...changing]))
  const shared = and(inArray(log.subjectId, parts), inArray(log.action, [...changingParts]))
  const changers = await tx
    .selectDistinct({ id: staffTable.id, role: staffTable.role })
    .from(log)
    .innerJoin(staffTable, eq(staffTable.id, log.staffId))
    .where(and(gt(log.at, scheduledAt), or(own, shared)))
  return changers.some((changer) => !may.publish(changer))
}

async function hold(tx: Writer, story: DeskStory, scheduledBy: StaffId, heldBy: readonly string[], note: string, now: Date): Promise<void> {
  const storyId: StoryId = story.id
  await tx.update(schedules).set({ heldAt: now, heldBy }).where(eq(schedules.storyId, storyId))
  await record(
    tx,
    'system',
    { action: 'story.held', subjectId: storyId, subject: story.draft.headline, storyId, after: { heldBy }, note },
    now,
  )
  for (const staffId of new Set([story.ownerId, scheduledBy])) {
    await notify(tx, { staffId, kind: 'held', storyId, from: '', note: heldBy.join(' ') }, now)
  }
}
