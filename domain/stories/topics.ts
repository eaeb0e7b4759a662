import { eq, inArray } from 'drizzle-orm'
import { z } from 'zod'
import type { Writer } from '../../db/client'
import { storyTopics, topics } from '../../db/schema'
import { StoryId, TopicId } from '../../model/ids'
import { Refusal } from '../../model/refusal'
import type { Staff } from '../../model/staff'
import { record } from '../log/record'
import { topicsOf } from './content'
import { markUnkept } from './revise'
import { editableStory, titleOf } from './story'

export const SetTopics = z.object({ storyId: StoryId, topics: z.array(TopicId).max(12, 'tooMany') })

/**
 * Puts a story under these topics, in this order.
 * @throws {Refusal} `notFound`, `notAllowed`, `binned`
 */
export async function setTopics(tx: Writer, staff: Staff, input: z.infer<typeof SetTopics>, now: Date): Promise<void> {
  const story = await editableStory(tx, staff, input.storyId)
  const wanted = [...new Set(input.topics)]
  const known =
    wanted.length === 0 ? [] : await tx.select({ id: topics.id, name: topics.name }).from(topics).where(inArray(topics.id, wanted))
  if (known.length !== wanted.length) throw new Refusal('notFound')
  const there = await topicsOf(tx, input.storyId)
  if (there.map((topic) => topic.id).join() === wanted.join()) return
  const before = there.map((topic) => topic.name)
  await tx.delete(storyTopics).where(eq(storyTopics.storyId, input.storyId))
  if (wanted.length > 0)
    await tx.insert(storyTopics).values(wanted.map((topicId, position) => ({ storyId: input.storyId, topicId, position })))
  await markUnkept(tx, input.storyId)
  const after = wanted.map((id) => known.find((topic) => topic.id === id)?.name ?? '')
  await record(
    tx,
    staff,
    { action: 'story.topics', subjectId: story.id, subject: titleOf(story.draft), storyId: story.id, before, after },
    now,
  )
}
