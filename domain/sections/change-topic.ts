import { count, eq } from 'drizzle-orm'
import type { Reader, Writer } from '../../db/client'
import { liveTopics, storyTopics, topics } from '../../db/schema'
import type { TopicId } from '../../model/ids'
import { Refusal, refuse } from '../../model/refusal'
import type { TopicDetails } from '../../model/section'
import type { Staff } from '../../model/staff'
import { forgetFormerAddresses, keepFormerAddress } from '../addresses/former-address'
import { slugIsFree } from '../addresses/free-slug'
import { changes, record } from '../log/record'
import { stale } from '../log/stale'
import { touch } from '../log/touch'
import { may } from '../staff/may'
import { allTopics, assertNameFree, type Topic } from './sections'

/**
 * Renames a topic or moves it to another address; the old one leads to the new one.
 * @throws {Refusal} `notAllowed`, `notFound`, `nameTaken`, `slugTaken`
 */
export async function changeTopic(tx: Writer, staff: Staff, input: TopicDetails, now: Date): Promise<void> {
  const known = await topicsToManage(tx, staff)
  const before = known.find((topic) => topic.id === input.id) ?? refuse('notFound')
  const changed = changes<Topic>(before, input)
  if (changed === null) return
  assertNameFree(known, input.name, input.id)
  if (input.slug !== before.slug) {
    if (!(await slugIsFree(tx, 'topic', input.slug, input.id))) throw new Refusal('slugTaken')
    await keepFormerAddress(tx, 'topic', input.id, { from: before.slug, to: input.slug }, now)
  }
  await tx.update(topics).set({ slug: input.slug, name: input.name, description: input.description }).where(eq(topics.id, input.id))
  await record(tx, staff, { action: 'topic.change', subjectId: input.id, subject: input.name, ...changed }, now)
  const moved = input.slug === before.slug ? [] : [stale.addresses, stale.address('topic', input.slug)]
  await touch(tx, [stale.topic(input.id), ...moved], now)
}

/**
 * Removes a topic that no story carries, at the desk or in print.
 * @throws {Refusal} `notAllowed`, `notFound`, `topicInUse`
 */
export async function removeTopic(tx: Writer, staff: Staff, { topicId }: { readonly topicId: TopicId }, now: Date): Promise<void> {
  const known = await topicsToManage(tx, staff)
  const topic = known.find((one) => one.id === topicId) ?? refuse('notFound')
  if ((await storiesOnTopics(tx)).has(topicId)) throw new Refusal('topicInUse')
  await forgetFormerAddresses(tx, 'topic', topicId)
  await tx.delete(topics).where(eq(topics.id, topicId))
  const before = { slug: topic.slug, name: topic.name, description: topic.description }
  await record(tx, staff, { action: 'topic.remove', subjectId: topicId, subject: topic.name, before }, now)
  await touch(tx, [stale.topic(topicId)], now)
}

/** How many stories carry each topic; those that none carries are not in it. */
export async function storiesOnTopics(reader: Reader): Promise<Map<TopicId, number>> {
  const written = await reader.select({ id: storyTopics.topicId, stories: count() }).from(storyTopics).groupBy(storyTopics.topicId)
  const live = await reader.select({ id: liveTopics.topicId, stories: count() }).from(liveTopics).groupBy(liveTopics.topicId)
  const found = new Map(written.map((row) => [row.id, row.stories]))
  for (const row of live) found.set(row.id, Math.max(row.stories, found.get(row.id) ?? 0))
  return found
}

async function topicsToManage(tx: Writer, staff: Staff): Promise<Topic[]> {
  if (!may.manageSections(staff)) throw new Refusal('notAllowed')
  return allTopics(tx)
}
