import { eq } from 'drizzle-orm'
import type { Writer } from '../../db/client'
import { publications, schedules, stories, submissions } from '../../db/schema'
import type { StoryId } from '../../model/ids'
import { Refusal, refuse } from '../../model/refusal'
import type { Staff } from '../../model/staff'
import { record } from '../log/record'
import { may } from '../staff/may'
import { storyById, titleOf } from './story'

/**
 * Puts a draft into the bin. What was published is withdrawn instead.
 * @throws {Refusal} `notFound`, `notAllowed`, `alreadyPublished`
 */
export async function binStory(tx: Writer, staff: Staff, { storyId }: { readonly storyId: StoryId }, now: Date): Promise<void> {
  const story = (await storyById(tx, storyId)) ?? refuse('notFound')
  if (!may.editStory(staff, story)) throw new Refusal('notAllowed')
  const [published] = await tx.select({ id: publications.id }).from(publications).where(eq(publications.storyId, storyId)).limit(1)
  if (published !== undefined) throw new Refusal('alreadyPublished')
  if (story.binnedAt !== null) return
  await tx.update(stories).set({ binnedAt: now }).where(eq(stories.id, storyId))
  await tx.delete(submissions).where(eq(submissions.storyId, storyId))
  await tx.delete(schedules).where(eq(schedules.storyId, storyId))
  await record(tx, staff, { action: 'story.bin', subjectId: storyId, subject: titleOf(story.draft), storyId }, now)
}

/** @throws {Refusal} `notFound`, `notAllowed` */
export async function unbinStory(tx: Writer, staff: Staff, { storyId }: { readonly storyId: StoryId }, now: Date): Promise<void> {
  const story = (await storyById(tx, storyId)) ?? refuse('notFound')
  if (!may.editStory(staff, story)) throw new Refusal('notAllowed')
  if (story.binnedAt === null) return
  await tx.update(stories).set({ binnedAt: null }).where(eq(stories.id, storyId))
  await record(tx, staff, { action: 'story.unbin', subjectId: storyId, subject: titleOf(story.draft), storyId }, now)
}
