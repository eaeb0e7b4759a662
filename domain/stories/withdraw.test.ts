import { afterEach, beforeEach, expect, test } from 'vitest'
import { frontPins, liveCredits, liveStories, publications, revisions, schedules, withdrawals } from '../../db/schema'
import { searchLive } from '../../db/search'
import type { StoryId } from '../../model/ids'
import type { Staff } from '../../model/staff'
import { aNewsroom, later, type TestNewsroom } from '../../test/newsroom'
import { refused } from '../../test/refused'
import { lastTold, toldTo, traces } from '../../test/traces'
import { addCredit } from '../credits/credit'
import { liveStory } from './live-story'
import { pinStory } from './pin'
import { publishStory } from './publish'
import { scheduleStory } from './schedule'
import { stateOf, storyById } from './story'
import { withdrawStory } from './withdraw'

let house: TestNewsroom
let ada: Staff
let edda: Staff
let storyId: StoryId
beforeEach(async () => {
  house = await aNewsroom()
  ada = await house.aStaffMember('reporter')
  edda = await house.aStaffMember('editor')
  storyId = await house.aStory({ by: ada, headline: 'Ein Anruf', slug: 'ein-anruf', sectionId: await house.aSection({ slug: 'ausland' }) })
})
afterEach(() => house.close())

test('a withdrawn story is gone from lists and search, and its address says so', async () => {
  const vera = await house.aContributor({ name: 'Vera' })
  await house.act(addCredit, ada, { storyId, contributorId: vera, role: 'author', scope: 'this_story' })
  await house.act(publishStory, edda, { storyId })
  await house.act(pinStory, edda, { storyId, place: 1 })
  await house.act(scheduleStory, edda, { storyId, dueAt: later(60).getTime() })
  await house.act(withdrawStory, edda, { storyId, notice: 'Der Beitrag beruhte auf einem Irrtum.' }, later(1))

  for (const table of [liveStories, liveCredits, frontPins, schedules]) expect(await house.reader.$count(table)).toBe(0)
  expect(await searchLive(house.reader, { query: 'anruf', limit: 5 })).toEqual([])
  expect(await liveStory(house.reader, 'ausland', 'ein-anruf')).toMatchObject({
    is: 'withdrawn',
    story: { notice: 'Der Beitrag beruhte auf einem Irrtum.', withdrawnAt: later(1) },
  })
  expect(await lastTold(house.reader)).toEqual(expect.arrayContaining(['latest', 'front', `story:${storyId}`, `stories-by:${vera}`]))
  expect(await toldTo(house.reader, ada.id)).toEqual(['published', 'withdrawn'])
  expect((await traces(house.reader)).at(-1)).toMatchObject({
    action: 'story.withdraw',
    before: { slug: 'ein-anruf' },
    note: 'Der Beitrag beruhte auf einem Irrtum.',
  })
  const story = await storyById(house.reader, storyId)
  expect(story && stateOf(story)).toBe('withdrawn')
})

test('what was published stays in the books', async () => {
  await house.act(publishStory, edda, { storyId })
  await house.act(withdrawStory, edda, { storyId, notice: '' })
  expect([await house.reader.$count(publications), await house.reader.$count(revisions), await house.reader.$count(withdrawals)]).toEqual([
    1, 1, 1,
  ])
})

test('what readers never saw, or see no more, is not withdrawn', async () => {
  await expect(house.act(withdrawStory, edda, { storyId, notice: '' })).rejects.toEqual(refused('notPublished'))
  await house.act(publishStory, edda, { storyId })
  await house.act(withdrawStory, edda, { storyId, notice: '' })
  await expect(house.act(withdrawStory, edda, { storyId, notice: '' })).rejects.toEqual(refused('notPublished'))
})
