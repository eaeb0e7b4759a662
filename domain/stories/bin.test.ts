import { afterEach, beforeEach, expect, test } from 'vitest'
import { attributions, credits, drafts, log, lostMarks, revisions, schedules, stories, submissions } from '../../db/schema'
import { searchDesk } from '../../db/search'
import type { Staff } from '../../model/staff'
import { aMark } from '../../test/marked-body'
import { aNewsroom, later, type TestNewsroom } from '../../test/newsroom'
import { refused } from '../../test/refused'
import { traces } from '../../test/traces'
import { attributePassage } from '../attributions/attribute'
import { addCredit } from '../credits/credit'
import { binStory, unbinStory } from './bin'
import { emptyBin } from './empty-bin'
import { publishStory } from './publish'
import { saveDraft } from './save-draft'
import { scheduleStory } from './schedule'
import { stateOf, storyById } from './story'
import { submitStory } from './submit'
import { withdrawStory } from './withdraw'

let house: TestNewsroom
let ada: Staff
let edda: Staff
beforeEach(async () => {
  house = await aNewsroom()
  ada = await house.aStaffMember('reporter')
  edda = await house.aStaffMember('editor')
})
afterEach(() => house.close())

const days = (count: number) => later(count * 24 * 60)

test('a draft in the bin is neither submitted nor scheduled any more', async () => {
  const storyId = await house.aStory({ by: ada })
  await house.act(submitStory, ada, { storyId, note: '' })
  await house.act(scheduleStory, edda, { storyId, dueAt: later(60).getTime() })
  await house.act(binStory, ada, { storyId })
  expect([await house.reader.$count(submissions), await house.reader.$count(schedules)]).toEqual([0, 0])
  const story = await storyById(house.reader, storyId)
  expect(story && stateOf(story)).toBe('binned')
})

test('binning twice is binning once, and so is taking out', async () => {
  const storyId = await house.aStory({ by: ada })
  for (const minutes of [1, 2]) await house.act(binStory, ada, { storyId }, later(minutes))
  expect((await storyById(house.reader, storyId))?.binnedAt).toEqual(later(1))
  for (const _ of [1, 2]) await house.act(unbinStory, ada, { storyId })
  expect((await traces(house.reader)).map((row) => row.action)).toEqual(['story.bin', 'story.unbin'])
})

test('what was ever published does not go into the bin', async () => {
  const storyId = await house.aStory({ by: ada })
  await house.act(publishStory, edda, { storyId })
  await expect(house.act(binStory, ada, { storyId })).rejects.toEqual(refused('alreadyPublished'))
  await house.act(withdrawStory, edda, { storyId, notice: '' })
  await expect(house.act(binStory, edda, { storyId })).rejects.toEqual(refused('alreadyPublished'))
})

test('after 30 days in the bin a draft is gone with all that belongs to it; the log keeps that it was', async () => {
  const storyId = await house.aStory({ by: ada, headline: 'Verworfen' })
  const other = await house.aStory({ by: ada })
  await house.act(addCredit, ada, { storyId, contributorId: await house.aContributor(), role: 'author', scope: 'this_story' })
  const passage = {
    kind: 'fact',
    speakers: [],
    documents: [],
    via: [],
    utteredOn: '',
    originalText: '',
    originalLanguage: '',
    note: '',
  } as const
  await house.act(attributePassage, ada, { ...passage, speakers: [], documents: [], via: [], id: aMark(), storyId })
  const story = await storyById(house.reader, storyId)
  if (story === null) throw new Error('no story')
  await house.act(saveDraft, ada, { storyId, seen: 1, text: { ...story.draft, kicker: 'Papierkorb' }, copies: {} })
  await house.act(submitStory, ada, { storyId, note: '' })
  await house.act(binStory, ada, { storyId })

  await house.write((tx) => emptyBin(tx, days(30)))
  expect(await searchDesk(house.reader, 'story', 'papierkorb', 5)).toEqual([storyId])
  const traced = await house.reader.$count(log)
  for (const day of [31, 32]) await house.write((tx) => emptyBin(tx, days(day)))
  for (const table of [credits, attributions, lostMarks, revisions]) expect(await house.reader.$count(table)).toBe(0)
  expect((await house.reader.select().from(drafts)).map((row) => row.storyId)).toEqual([other])
  expect(await house.reader.$count(stories)).toBe(1)
  expect(await searchDesk(house.reader, 'story', 'papierkorb', 5)).toEqual([])
  const rows = await traces(house.reader)
  expect(rows).toHaveLength(traced + 1)
  expect(rows.at(-1)).toMatchObject({ actor: 'system', action: 'story.purge', subject: 'Verworfen', storyId })
})

test('a draft that was taken out in time stays', async () => {
  const storyId = await house.aStory({ by: ada })
  await house.act(binStory, ada, { storyId })
  await house.act(unbinStory, ada, { storyId }, days(29))
  await house.write((tx) => emptyBin(tx, days(300)))
  expect(await house.reader.$count(stories)).toBe(1)
})
