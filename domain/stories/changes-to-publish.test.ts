import { afterEach, beforeEach, expect, test } from 'vitest'
import { words } from '../../messages/en/words'
import type { DifferenceWords } from '../../model/difference'
import type { StoryId } from '../../model/ids'
import type { Staff } from '../../model/staff'
import { aMark, aMarkedBody } from '../../test/marked-body'
import { aNewsroom, type TestNewsroom } from '../../test/newsroom'
import { refused } from '../../test/refused'
import { attributePassage } from '../attributions/attribute'
import { addCredit } from '../credits/credit'
import { changesToPublish } from './changes-to-publish'
import { publishStory } from './publish'
import { saveDraft } from './save-draft'
import { storyById } from './story'

let house: TestNewsroom
let edda: Staff
let storyId: StoryId
const [kept, reworded, fresh] = [aMark(), aMark(), aMark()]
beforeEach(async () => {
  house = await aNewsroom()
  edda = await house.aStaffMember('editor')
  const body = aMarkedBody(['Der Handel wuchs.', kept], ' ', ['Um drei Prozent, so das Amt.', reworded])
  storyId = await house.aStory({ by: edda, body })
  for (const id of [kept, reworded]) await attribute(id)
})
afterEach(() => house.close())

const inWords: DifferenceWords = { ...words, section: () => '', importance: String }
const changes = (who = edda) => changesToPublish(house.reader, who, { storyId }, inWords, house.now)

async function attribute(id: typeof kept, speaker?: string) {
  const speakers = [await house.aSource(speaker ? { label: speaker } : {})]
  const rest = { documents: [], via: [], utteredOn: '', originalText: '', originalLanguage: '', note: '' }
  await house.act(attributePassage, edda, { id, storyId, kind: 'data', speakers, ...rest })
}

async function save(wish: object) {
  const story = await storyById(house.reader, storyId)
  if (story === null) throw new Error('no story')
  await house.act(saveDraft, edda, { storyId, seen: story.version, text: { ...story.draft, ...wish }, copies: {} })
}

test('a story that nobody reads yet is held beside nothing', async () => {
  await save({ headline: '' })
  expect(await changes()).toMatchObject({ version: 2, holds: [{ code: 'headlineMissing' }], beside: null })
})

test('a live story that nobody touched changes nothing', async () => {
  await house.act(publishStory, edda, { storyId })
  expect((await changes()).beside).toMatchObject({ changed: false, differences: [], credits: null })
})

test('passages that readers know in other words, with other sources or not at all are told apart', async () => {
  await house.act(publishStory, edda, { storyId })
  await save({
    body: aMarkedBody(['Der Handel wuchs.', kept], ' ', ['Um zwei Prozent, so das Amt.', reworded], ' ', ['Mehr nicht.', fresh]),
  })
  await attribute(fresh)
  const { beside } = await changes()
  expect(beside?.changed).toBe(true)
  expect(beside?.differences.map((difference) => difference.part)).toEqual(['body', 'attributions'])
  expect(beside?.passages).toEqual([
    { id: kept, number: 1, words: 'Der Handel wuchs.', differs: false },
    { id: reworded, number: 2, words: 'Um zwei Prozent, so das Amt.', differs: true },
    { id: fresh, number: 3, words: 'Mehr nicht.', differs: true },
  ])
  await attribute(kept, 'Ein anderes Amt')
  expect((await changes()).beside?.passages[0]).toMatchObject({ differs: true })
})

test('credits that readers were given stand beside those that they would be given', async () => {
  await house.act(publishStory, edda, { storyId })
  const contributorId = await house.aContributor({ name: 'Vera Neu' })
  await house.act(addCredit, edda, { storyId, contributorId, role: 'author', scope: 'this_story' })
  expect((await changes()).beside?.credits).toMatchObject({ before: [], after: [{ name: 'Vera Neu', role: 'author' }] })
})

test('whoever may not edit the story does not learn what is in its draft', async () => {
  await expect(changes(await house.aStaffMember('reporter'))).rejects.toEqual(refused('notAllowed'))
})
