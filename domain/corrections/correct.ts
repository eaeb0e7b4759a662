import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Writer } from '../../db/client'
import { corrections, liveStories, revisions } from '../../db/schema'
import { CorrectionDetails, changesText } from '../../model/correction'
import { CorrectionId, type RevisionId, type StoryId } from '../../model/ids'
import { Refusal, refuse } from '../../model/refusal'
import type { Staff } from '../../model/staff'
import { record } from '../log/record'
import { stale } from '../log/stale'
import { may } from '../staff/may'
import { listingsOf, relist } from '../stories/listings'
import { notify } from '../stories/notices'
import { clearForPublication, PublishStory, putBeforeReaders } from '../stories/publish'
import { touching } from '../stories/standing'
import { type DeskStory, editableStory, stateOf } from '../stories/story'
import { listCorrections } from './listed'

export const CorrectStory = CorrectionDetails.extend({
  ...PublishStory.pick({ seen: true, overrideReason: true, creditsReason: true }).shape,
  /** Publishes the draft with it; else the published text stays and only these words are added. */
  withDraft: z.boolean(),
})
export type CorrectStory = z.infer<typeof CorrectStory>

/**
 * Tells readers what was wrong with a published story, or is new in it, bound to what they read before and read since.
 * Nothing of it can be changed afterwards.
 * @throws {Refusal} `notAllowed`, `notFound`, `binned`, `notPublished`, `changedMeanwhile`, `alreadyRetracted`,
 *   `nothingChanged` where the kind says that the text changed and it did not, and those of publishing
 */
export async function correctStory(tx: Writer, staff: Staff, input: CorrectStory, now: Date): Promise<CorrectionId> {
  if (!may.correct(staff)) throw new Refusal('notAllowed')
  const story = await editableStory(tx, staff, input.storyId)
  const live = story.live ?? refuse('notPublished')
  if (input.seen !== undefined && input.seen !== story.version) throw new Refusal('changedMeanwhile')
  if (input.kind === 'retraction' && (await isRetracted(tx, story.id))) throw new Refusal('alreadyRetracted')
  const draftGoes = input.withDraft && stateOf({ ...story, schedule: null, submitted: null }) === 'changed'
  if (changesText.includes(input.kind) && !draftGoes) throw new Refusal('nothingChanged')

  const beforeId = live.revisionId
  const { kind, text, passages, removal } = input
  const place = kind === 'retraction' ? 'top' : input.place
  const id = CorrectionId.parse(crypto.randomUUID())
  const row = { kind, text, passages: [...new Set(passages)], place, removal }
  const tell = async () => {
    const afterId = draftGoes ? await publishDraft(tx, staff, story, input, now) : beforeId
    await tx.insert(corrections).values({ id, storyId: story.id, ...row, beforeId, afterId, correctedBy: staff.id, correctedAt: now })
    await listCorrections(tx, story.id)
    if (!draftGoes) await showAsChanged(tx, story.id, now)
    return afterId
  }
  const afterId = await touching(tx, story.id, now, tell, removal === 'none' ? [] : [stale.takenBack])

  const after = { kind, text, place, removal, revision: await numberOf(tx, afterId) }
  const before = { revision: await numberOf(tx, beforeId) }
  await record(
    tx,
    staff,
    { action: 'story.correct', subjectId: story.id, subject: story.draft.headline, storyId: story.id, before, after },
    now,
  )
  if (story.ownerId !== staff.id)
    await notify(tx, { staffId: story.ownerId, kind: 'corrected', storyId: story.id, from: staff.name, note: text }, now)
  return id
}

async function isRetracted(tx: Writer, storyId: StoryId): Promise<boolean> {
  const [row] = await tx
    .select({ id: corrections.id })
    .from(corrections)
    .where(and(eq(corrections.storyId, storyId), eq(corrections.kind, 'retraction')))
    .limit(1)
  return row !== undefined
}

async function publishDraft(tx: Writer, staff: Staff, story: DeskStory, reasons: CorrectStory, now: Date): Promise<RevisionId> {
  await clearForPublication(tx, staff, story, reasons, now)
  return (await putBeforeReaders(tx, staff, story, now)).revisionId
}

/** Readers see something changed now, though no word of the story did. */
async function showAsChanged(tx: Writer, storyId: StoryId, now: Date): Promise<void> {
  await tx.update(liveStories).set({ publishedAt: now }).where(eq(liveStories.storyId, storyId))
  const listed = await listingsOf(tx, storyId)
  await relist(tx, listed, listed, now)
}

async function numberOf(tx: Writer, id: RevisionId): Promise<number> {
  const [row] = await tx.select({ number: revisions.number }).from(revisions).where(eq(revisions.id, id))
  return row?.number ?? 0
}
