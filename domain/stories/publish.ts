import { eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Writer } from '../../db/client'
import { drafts, publications, schedules, submissions } from '../../db/schema'
import type { Hold } from '../../model/hold'
import { type RevisionId, StoryId } from '../../model/ids'
import { Refusal } from '../../model/refusal'
import type { Staff } from '../../model/staff'
import { prose } from '../../model/text'
import { changeOfCredits } from '../credits/change-in-print'
import { record } from '../log/record'
import { may } from '../staff/may'
import { addressFor } from './address'
import { storyContent } from './content'
import { goLive } from './go-live'
import { holdsOf, stillBlocking } from './holds'
import { notify } from './notices'
import { cutRevision } from './revise'
import { touching } from './standing'
import { type DeskStory, editableStory } from './story'

export const PublishStory = z.object({
  storyId: StoryId,
  /** The version on the screen of whoever publishes; nobody publishes what somebody else wrote a moment ago, unread. */
  seen: z.number().int().min(1).optional(),
  /** Why unknown rights or a missing upstream source shall not hold it; kept in the log. */
  overrideReason: prose(1000).optional(),
  /** Why credits that readers were given change; the log keeps it as a correction of credits. */
  creditsReason: prose(1000).optional(),
})

/** What an editor says to let a story out that would be held otherwise. */
export type Reasons = Pick<z.infer<typeof PublishStory>, 'overrideReason' | 'creditsReason'>

export interface Published {
  readonly revisionId: RevisionId
  readonly path: string
}

/**
 * Publishes the draft: cuts a revision of it, which readers see from now on. Whoever was printed on this story before keeps
 * that name; new credits get the name of today.
 * @throws {Refusal} `notAllowed`, `notFound`, `binned`, `changedMeanwhile`, `held` with the {@link Hold}s that block,
 *   `creditsNeedReason`, `slugTaken`, `slugMissing`
 */
export async function publishStory(
  tx: Writer,
  staff: Staff,
  { storyId, seen, ...reasons }: z.infer<typeof PublishStory>,
  now: Date,
): Promise<Published> {
  if (!may.publish(staff)) throw new Refusal('notAllowed')
  const story = await editableStory(tx, staff, storyId)
  if (seen !== undefined && seen !== story.version) throw new Refusal('changedMeanwhile')
  await clearForPublication(tx, staff, story, reasons, now)
  const published = await putBeforeReaders(tx, staff, story, now)
  await tellOwner(tx, staff, story, now)
  return published
}

/**
 * Makes sure that nothing holds the story, or that an editor gave the reason why it shall not; the log keeps the reasons.
 * @throws {Refusal} `held` with the {@link Hold}s that block, `creditsNeedReason`
 */
export async function clearForPublication(
  tx: Writer,
  staff: Staff,
  story: DeskStory,
  { overrideReason = '', creditsReason = '' }: Reasons,
  now: Date,
): Promise<void> {
  const content = await storyContent(tx, story, now)
  const holds = await holdsOf(tx, story.id, content, now)
  const overridden = overrideReason !== '' && may.overrideHold(staff)
  const blocking = stillBlocking(holds, overridden)
  if (blocking.length > 0) throw new Refusal('held', blocking)
  const put = holds.filter((hold) => hold.blocking)
  if (overridden && put.length > 0) await recordOverride(tx, staff, story, put, overrideReason, now)

  const change = await changeOfCredits(tx, story, content.credits)
  if (change === null) return
  if (creditsReason === '') throw new Refusal('creditsNeedReason')
  const about = { subjectId: story.id, subject: story.draft.headline, storyId: story.id }
  await record(tx, staff, { action: 'credit.correct', ...about, ...change, note: creditsReason }, now)
}

/** The publication itself, after everything that could hold it was checked. */
export async function putBeforeReaders(tx: Writer, staff: Staff, story: DeskStory, now: Date): Promise<Published> {
  const address = await addressFor(tx, story)
  const settled = { ...story, draft: { ...story.draft, slug: address.slug } }
  // From here on the address is the story's own: what the desk saves carries it too.
  await tx.update(drafts).set({ slug: address.slug }).where(eq(drafts.storyId, story.id))
  const revision = await cutRevision(tx, settled, 'publish', staff.id, now)
  const publishedAt = revision.cutAt
  await tx.insert(publications).values({ storyId: story.id, revisionId: revision.id, publishedBy: staff.id, publishedAt })
  await touching(tx, story.id, now, () => goLive(tx, settled, revision, address, publishedAt))
  await tx.delete(submissions).where(eq(submissions.storyId, story.id))
  await tx.delete(schedules).where(eq(schedules.storyId, story.id))

  const path = `/${address.sectionSlug}/${address.slug}`
  const after = { revision: revision.number, path, credits: revision.content.credits.map((credit) => `${credit.role}: ${credit.name}`) }
  const action = story.live === null ? 'story.publish' : 'story.update'
  await record(tx, staff, { action, subjectId: story.id, subject: story.draft.headline, storyId: story.id, after }, now)
  return { revisionId: revision.id, path }
}

/** Tells whoever owns the story that somebody else published it. */
export async function tellOwner(tx: Writer, staff: Staff, story: DeskStory, now: Date): Promise<void> {
  if (story.ownerId === staff.id) return
  await notify(tx, { staffId: story.ownerId, kind: 'published', storyId: story.id, from: staff.name, note: '' }, now)
}

async function recordOverride(
  tx: Writer,
  staff: Staff,
  story: DeskStory,
  holds: readonly Hold[],
  reason: string,
  now: Date,
): Promise<void> {
  const before = { holds: holds.map((hold) => hold.code) }
  await record(
    tx,
    staff,
    { action: 'hold.override', subjectId: story.id, subject: story.draft.headline, storyId: story.id, before, note: reason },
    now,
  )
}
