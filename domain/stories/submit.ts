import { and, eq, inArray, isNull, ne } from 'drizzle-orm'
import { z } from 'zod'
import type { Writer } from '../../db/client'
import { drafts, staff as staffTable, stories, submissions } from '../../db/schema'
import { plainText } from '../../model/body'
import { StaffId, StoryId } from '../../model/ids'
import { Refusal, refuse } from '../../model/refusal'
import type { Staff } from '../../model/staff'
import { prose } from '../../model/text'
import { record } from '../log/record'
import { may } from '../staff/may'
import { notify } from './notices'
import { cutRevision } from './revise'
import { editableStory, titleOf } from './story'

export const SubmitStory = z.object({ storyId: StoryId, note: prose(1000) })

/**
 * Asks the editors to publish. The text at this moment is kept as a revision.
 * @throws {Refusal} `notAllowed`, `notFound`, `binned`, `alreadySubmitted`, `headlineMissing`, `bodyEmpty`
 */
export async function submitStory(tx: Writer, staff: Staff, { storyId, note }: z.infer<typeof SubmitStory>, now: Date): Promise<void> {
  const story = await editableStory(tx, staff, storyId)
  if (story.submitted !== null) throw new Refusal('alreadySubmitted')
  if (story.draft.headline === '') throw new Refusal('headlineMissing')
  if (plainText(story.draft.body).trim() === '') throw new Refusal('bodyEmpty')
  const revision = await cutRevision(tx, story, 'submit', staff.id, now)
  await tx.insert(submissions).values({ storyId, submittedBy: staff.id, submittedAt: now, note })
  const after = { revision: revision.number }
  await record(tx, staff, { action: 'story.submit', subjectId: storyId, subject: titleOf(story.draft), storyId, after, note }, now)
  const editors = await tx
    .select({ id: staffTable.id })
    .from(staffTable)
    .where(and(inArray(staffTable.role, ['editor', 'admin']), isNull(staffTable.disabledAt), ne(staffTable.id, staff.id)))
  for (const editor of editors) await notify(tx, { staffId: editor.id, kind: 'submitted', storyId, from: staff.name, note }, now)
}

export const ReturnStory = z.object({ storyId: StoryId, note: prose(1000).pipe(z.string().min(1, 'required')) })

/**
 * Sends a submitted story back, saying what is missing. Whoever submitted it may take it back, too.
 * @throws {Refusal} `notAllowed`, `notFound`, `binned`, `notSubmitted`
 */
export async function returnStory(tx: Writer, staff: Staff, { storyId, note }: z.infer<typeof ReturnStory>, now: Date): Promise<void> {
  const story = await editableStory(tx, staff, storyId)
  const submitted = story.submitted ?? refuse('notSubmitted')
  if (!may.publish(staff) && submitted.by !== staff.id) throw new Refusal('notAllowed')
  await tx.delete(submissions).where(eq(submissions.storyId, storyId))
  await record(tx, staff, { action: 'story.return', subjectId: storyId, subject: titleOf(story.draft), storyId, note }, now)
  for (const staffId of new Set([submitted.by, story.ownerId])) {
    if (staffId !== staff.id) await notify(tx, { staffId, kind: 'returned', storyId, from: staff.name, note }, now)
  }
}

export const HandOverStory = z.object({ storyId: StoryId, to: StaffId, note: prose(1000) })

/**
 * Makes the story somebody else's.
 * @throws {Refusal} `notAllowed`, `notFound`, `binned`
 */
export async function handOverStory(
  tx: Writer,
  staff: Staff,
  { storyId, to, note }: z.infer<typeof HandOverStory>,
  now: Date,
): Promise<void> {
  const story = await editableStory(tx, staff, storyId)
  const people = await tx
    .select()
    .from(staffTable)
    .where(inArray(staffTable.id, [to, story.ownerId]))
  const next = people.find((person) => person.id === to && person.disabledAt === null) ?? refuse('notFound')
  const before = people.find((person) => person.id === story.ownerId)
  if (to === story.ownerId) return
  await tx.update(stories).set({ ownerId: to }).where(eq(stories.id, storyId))
  await tx.update(drafts).set({ ownerId: to }).where(eq(drafts.storyId, storyId))
  const owners = { before: { owner: before?.name ?? '' }, after: { owner: next.name } }
  await record(tx, staff, { action: 'story.handOver', subjectId: storyId, subject: titleOf(story.draft), storyId, ...owners, note }, now)
  if (to !== staff.id) await notify(tx, { staffId: to, kind: 'handedOver', storyId, from: staff.name, note }, now)
}
