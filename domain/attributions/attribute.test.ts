import { afterEach, beforeEach, expect, test } from 'vitest'
import { attributionSources, attributions } from '../../db/schema'
import type { AttributionDetails } from '../../model/attribution'
import { type AttributionId, SourceId, type StoryId } from '../../model/ids'
import type { Staff } from '../../model/staff'
import { aMark } from '../../test/marked-body'
import { aNewsroom, later, type TestNewsroom } from '../../test/newsroom'
import { refused } from '../../test/refused'
import { traces } from '../../test/traces'
import { attributionsOf } from '../stories/content'
import { publishStory } from '../stories/publish'
import { stateOf, storyById } from '../stories/story'
import { attributePassage, decideAttribution, removeAttribution } from './attribute'

let house: TestNewsroom
let ada: Staff
let edda: Staff
let storyId: StoryId
let id: AttributionId
beforeEach(async () => {
  house = await aNewsroom()
  ada = await house.aStaffMember('reporter')
  edda = await house.aStaffMember('editor')
  storyId = await house.aStory({ by: ada })
  id = aMark()
})
afterEach(() => house.close())

const attribute = (wish: Partial<AttributionDetails> = {}, who = ada, at = house.now) => {
  const none = { speakers: [], documents: [], via: [], utteredOn: '', originalText: '', originalLanguage: '', note: '' }
  return house.act(attributePassage, who, { ...none, id, storyId, kind: 'indirect', ...wish }, at)
}
const rows = () => house.reader.select().from(attributions)

test('whoever attributes a passage confirms it, with speakers, documents and the chain it came through, in order', async () => {
  const [xi, putin, paper, near, far] = await Promise.all(
    ['Xi', 'Putin', 'Erklärung', 'CNN', 'Xinhua'].map((label) => house.aSource({ label })),
  )
  if (!xi || !putin || !paper || !near || !far) throw new Error('no source')
  await attribute({ speakers: [putin, xi], documents: [paper], via: [near, far] })
  expect(await rows()).toMatchObject([
    { id, storyId, state: 'confirmed', createdBy: ada.id, decidedBy: ada.id, decidedAt: house.now, rule: '' },
  ])
  const [shown] = await attributionsOf(house.reader, storyId)
  const labels = [shown?.speakers, shown?.documents, shown?.via].map((list) => list?.map((source) => source.label))
  expect(labels).toEqual([['Putin', 'Xi'], ['Erklärung'], ['CNN', 'Xinhua']])
})

test('saying it anew replaces what was said, and the log has both', async () => {
  const [xi, putin] = [await house.aSource(), await house.aSource()]
  await attribute({ speakers: [xi] })
  await attribute({ speakers: [putin], kind: 'direct', note: 'Band gehört', originalLanguage: 'ru' }, edda, later(1))
  expect(await rows()).toMatchObject([{ kind: 'direct', createdBy: ada.id, decidedBy: edda.id, decidedAt: later(1) }])
  expect((await house.reader.select().from(attributionSources)).map((row) => row.sourceId)).toEqual([putin])
  expect((await traces(house.reader)).at(-1)).toMatchObject({
    action: 'attribution.change',
    before: { kind: 'indirect', speakers: [xi], note: '', originalLanguage: '' },
    after: { kind: 'direct', speakers: [putin], note: 'Band gehört', originalLanguage: 'ru' },
  })
})

test('a changed note alone is a change, too', async () => {
  await attribute()
  await attribute({ note: 'Rückfrage läuft' })
  expect((await traces(house.reader)).at(-1)).toMatchObject({
    action: 'attribution.change',
    before: { note: '' },
    after: { note: 'Rückfrage läuft' },
  })
})

test('saying the same again is no change, and a published story does not look changed by it', async () => {
  await attribute()
  await house.act(publishStory, edda, { storyId })
  const before = (await traces(house.reader)).length
  await attribute({}, edda, later(1))
  expect((await traces(house.reader)).length).toBe(before)
  expect(await rows()).toMatchObject([{ decidedBy: ada.id, decidedAt: house.now }])
  const story = await storyById(house.reader, storyId)
  expect(story && stateOf(story)).toBe('published')
})

test('a source that is not there is refused, and nothing is half said', async () => {
  const known = await house.aSource()
  await expect(attribute({ speakers: [known], via: [SourceId.parse(crypto.randomUUID())] })).rejects.toEqual(refused('notFound'))
  expect([await house.reader.$count(attributions), await house.reader.$count(attributionSources)]).toEqual([0, 0])
})

test('the same source may be speaker and document, each once', async () => {
  const house1 = await house.aSource({ kind: 'organisation' })
  await attribute({ speakers: [house1, house1], documents: [house1] })
  expect((await house.reader.select().from(attributionSources)).map((row) => row.part).toSorted()).toEqual(['document', 'speaker'])
})

test('a decision is taken, and taken back; what is rejected is no part of the story', async () => {
  await attribute()
  await house.act(decideAttribution, edda, { id, storyId, state: 'rejected' }, later(1))
  expect(await rows()).toMatchObject([{ state: 'rejected', decidedBy: edda.id, decidedAt: later(1) }])
  expect(await attributionsOf(house.reader, storyId)).toEqual([])
  await house.act(decideAttribution, edda, { id, storyId, state: 'proposed' }, later(2))
  expect(await rows()).toMatchObject([{ state: 'proposed', decidedBy: null, decidedAt: null }])
  const decided = (await traces(house.reader)).filter((row) => row.action === 'attribution.decide')
  expect(decided.map((row) => [row.before, row.after])).toEqual([
    [{ state: 'confirmed' }, { state: 'rejected' }],
    [{ state: 'rejected' }, { state: 'proposed' }],
  ])
  await house.act(decideAttribution, edda, { id, storyId, state: 'proposed' }, later(3))
  expect((await traces(house.reader)).length).toBe(3)
})

test('removing takes row and sources away, and the log keeps what they were', async () => {
  const xi = await house.aSource()
  await attribute({ speakers: [xi] })
  await house.act(removeAttribution, ada, { id, storyId })
  expect([await house.reader.$count(attributions), await house.reader.$count(attributionSources)]).toEqual([0, 0])
  expect((await traces(house.reader)).at(-1)).toMatchObject({
    action: 'attribution.remove',
    before: { kind: 'indirect', speakers: [xi] },
    after: null,
  })
  await expect(house.act(removeAttribution, ada, { id, storyId })).rejects.toEqual(refused('notFound'))
})
