import { afterEach, beforeEach, expect, test } from 'vitest'
import { embargoes, provenance } from '../../db/schema'
import { SourceId, type StoryId } from '../../model/ids'
import type { ProvenanceDetails } from '../../model/provenance'
import type { Staff } from '../../model/staff'
import { aNewsroom, later, type TestNewsroom } from '../../test/newsroom'
import { refused } from '../../test/refused'
import { traces } from '../../test/traces'
import { provenanceOf } from '../stories/content'
import { changeProvenance, liftEmbargo, setEmbargo } from './change'

let house: TestNewsroom
let ada: Staff
let edda: Staff
let storyId: StoryId
beforeEach(async () => {
  house = await aNewsroom()
  ada = await house.aStaffMember('reporter')
  edda = await house.aStaffMember('editor')
  storyId = await house.aStory({ by: ada })
})
afterEach(() => house.close())

const rest = (wish: Partial<ProvenanceDetails>, who = ada, at = house.now) => {
  const none = { upstream: [], extent: '', rightsHolder: '', licence: '', usageTerms: '', rights: 'unknown', aiUse: 'none' } as const
  return house.act(changeProvenance, who, { ...none, upstream: [], storyId, relation: 'adapted_from', ...wish }, at)
}
const clearing = async () => (await house.reader.select({ by: provenance.clearedBy, at: provenance.clearedAt }).from(provenance))[0]
const embargo = async () => (await house.reader.select().from(embargoes))[0]

test('a story is the house’s own until somebody says otherwise', async () => {
  expect(await provenanceOf(house.reader, storyId)).toMatchObject({ relation: 'original', rights: 'cleared', upstream: [] })
})

test('the chain it came through is kept in order, nearest first, each once', async () => {
  const [cnn, xinhua] = [await house.aSource({ label: 'CNN' }), await house.aSource({ label: 'Xinhua' })]
  await rest({ upstream: [cnn, xinhua, cnn] })
  expect((await provenanceOf(house.reader, storyId)).upstream.map((source) => source.label)).toEqual(['CNN', 'Xinhua'])
  await rest({ upstream: [xinhua] })
  expect((await provenanceOf(house.reader, storyId)).upstream.map((source) => source.label)).toEqual(['Xinhua'])
  expect((await traces(house.reader)).at(-1)).toMatchObject({
    action: 'provenance.change',
    before: { upstream: [cnn, xinhua] },
    after: { upstream: [xinhua] },
  })
  await expect(rest({ upstream: [SourceId.parse(crypto.randomUUID())] })).rejects.toEqual(refused('notFound'))
})

test('rights that become cleared carry who cleared them and when', async () => {
  await rest({})
  expect(await clearing()).toEqual({ by: null, at: null })
  await rest({ rights: 'cleared' }, edda, later(1))
  expect(await clearing()).toEqual({ by: edda.id, at: later(1) })
  await rest({ rights: 'cleared', licence: 'CC BY' }, ada, later(2))
  expect(await clearing()).toEqual({ by: edda.id, at: later(1) })
  await rest({ rights: 'refused' }, ada, later(3))
  expect(await clearing()).toEqual({ by: null, at: null })
})

test('rights in somebody else’s work that are cleared from the first carry who cleared them, too', async () => {
  await rest({ rights: 'cleared' }, edda)
  expect(await clearing()).toEqual({ by: edda.id, at: house.now })
})

test('saying the same again is no change', async () => {
  await rest({ licence: 'CC BY' })
  await rest({ licence: 'CC BY' }, edda, later(1))
  expect(await traces(house.reader)).toHaveLength(1)
})

test('an embargo is set to an instant that is still to come, or open', async () => {
  await expect(house.act(setEmbargo, ada, { storyId, until: house.now.getTime(), note: '' })).rejects.toEqual(refused('timePassed'))
  await house.act(setEmbargo, ada, { storyId, until: later(5).getTime(), note: 'Studie' })
  expect(await embargo()).toMatchObject({ until: later(5), note: 'Studie', setBy: ada.id })
  await house.act(setEmbargo, ada, { storyId, until: null, note: 'Bis zum Anruf' })
  expect(await embargo()).toMatchObject({ until: null, note: 'Bis zum Anruf' })
  expect((await traces(house.reader)).at(-1)).toMatchObject({
    action: 'embargo.set',
    before: { until: later(5).toISOString(), note: 'Studie' },
    after: { until: null, note: 'Bis zum Anruf' },
  })
})

test('to end an embargo sooner is to lift it: a reporter may not', async () => {
  await house.act(setEmbargo, edda, { storyId, until: null, note: '' })
  const sooner = { storyId, until: later(1).getTime(), note: '' }
  await expect(house.act(setEmbargo, ada, sooner)).rejects.toEqual(refused('notAllowed'))
  await house.act(setEmbargo, edda, { storyId, until: later(60).getTime(), note: '' })
  await expect(house.act(setEmbargo, ada, sooner)).rejects.toEqual(refused('notAllowed'))
  await house.act(setEmbargo, ada, { storyId, until: later(90).getTime(), note: '' })
  expect((await embargo())?.until).toEqual(later(90))
})

test('lifting leaves what it was in the log; where there is none, nothing is lifted', async () => {
  await house.act(liftEmbargo, edda, { storyId })
  await house.act(setEmbargo, ada, { storyId, until: null, note: 'Studie' })
  await house.act(liftEmbargo, edda, { storyId })
  expect(await embargo()).toBeUndefined()
  expect((await traces(house.reader)).map((row) => [row.action, row.before])).toEqual([
    ['embargo.set', null],
    ['embargo.lift', { until: null, note: 'Studie' }],
  ])
})
