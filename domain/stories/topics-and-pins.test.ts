import { asc } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { frontPins } from '../../db/schema'
import { type StoryId, TopicId } from '../../model/ids'
import type { Staff } from '../../model/staff'
import { aNewsroom, type TestNewsroom } from '../../test/newsroom'
import { refused } from '../../test/refused'
import { lastTold, traces } from '../../test/traces'
import { topicsOf } from './content'
import { pinStory } from './pin'
import { publishStory } from './publish'
import { stateOf, storyById } from './story'
import { setTopics } from './topics'

let house: TestNewsroom
let edda: Staff
beforeEach(async () => {
  house = await aNewsroom()
  edda = await house.aStaffMember('editor')
})
afterEach(() => house.close())

const topicNames = async (storyId: StoryId) => (await topicsOf(house.reader, storyId)).map((topic) => topic.name)
const pins = async () =>
  (await house.reader.select().from(frontPins).orderBy(asc(frontPins.position))).map((pin) => [pin.position, pin.storyId])
async function live(): Promise<StoryId> {
  const storyId = await house.aStory()
  await house.act(publishStory, edda, { storyId })
  return storyId
}
const pin = (storyId: StoryId, place: number | null) => house.act(pinStory, edda, { storyId, place })

test('a story has its topics in the order in which they were chosen, each once', async () => {
  const storyId = await house.aStory()
  const [china, russia] = [await house.aTopic('China'), await house.aTopic('Russland')]
  await house.act(setTopics, edda, { storyId, topics: [russia, china, russia] })
  expect(await topicNames(storyId)).toEqual(['Russland', 'China'])
  await house.act(setTopics, edda, { storyId, topics: [china] })
  expect((await traces(house.reader)).at(-1)).toMatchObject({ action: 'story.topics', before: ['Russland', 'China'], after: ['China'] })
})

test('the same topics again are no change', async () => {
  const storyId = await live()
  const china = await house.aTopic('China')
  await house.act(setTopics, edda, { storyId, topics: [china] })
  await house.act(publishStory, edda, { storyId })
  await house.act(setTopics, edda, { storyId, topics: [china] })
  const story = await storyById(house.reader, storyId)
  expect(story && stateOf(story)).toBe('published')
  expect((await traces(house.reader)).filter((row) => row.action === 'story.topics')).toHaveLength(1)
})

test('a topic that is not there is refused, and the others stay as they were', async () => {
  const storyId = await house.aStory()
  const china = await house.aTopic('China')
  await house.act(setTopics, edda, { storyId, topics: [china] })
  await expect(house.act(setTopics, edda, { storyId, topics: [TopicId.parse(crypto.randomUUID())] })).rejects.toEqual(refused('notFound'))
  expect(await topicNames(storyId)).toEqual(['China'])
})

test('an editor orders the front: who is pinned first moves the others down', async () => {
  const [one, two, three] = [await live(), await live(), await live()]
  await pin(one, 1)
  await pin(two, 1)
  await pin(three, 2)
  expect(await pins()).toEqual([
    [1, two],
    [2, three],
    [3, one],
  ])
  await pin(one, 1)
  expect(await pins()).toEqual([
    [1, one],
    [2, two],
    [3, three],
  ])
  await pin(two, null)
  expect(await pins()).toEqual([
    [1, one],
    [3, three],
  ])
  expect((await traces(house.reader)).at(-1)).toMatchObject({ action: 'story.unpin', before: { place: 2 }, after: { place: null } })
  expect(await lastTold(house.reader)).toEqual(['front'])
})

test('a pin keeps its place, moves others only as far as it must, and pinning where it stands is no change', async () => {
  const [one, two, three] = [await live(), await live(), await live()]
  await pin(one, 3)
  await pin(two, 5)
  await pin(three, 3)
  expect(await pins()).toEqual([
    [3, three],
    [4, one],
    [5, two],
  ])
  const before = (await traces(house.reader)).length
  await pin(three, 3)
  await pin(await live(), null)
  expect((await traces(house.reader)).slice(before).map((trace) => trace.action)).not.toContain('story.pin')
})

test('what readers do not see is not pinned', async () => {
  await expect(pin(await house.aStory(), 1)).rejects.toEqual(refused('notPublished'))
})
