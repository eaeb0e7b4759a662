import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { drafts, sources } from '../../db/schema'
import type { AttributionState } from '../../model/attribution'
import { AttributionId, type StoryId } from '../../model/ids'
import type { ReviewedAttribution } from '../../model/original'
import type { Staff } from '../../model/staff'
import { anOriginal, aReview, party, report, saying } from '../../test/an-original'
import { aMarkedBody } from '../../test/marked-body'
import { aNewsroom, later, type TestNewsroom } from '../../test/newsroom'
import { beginFromOriginal } from '../originals/begin-story'
import { storyForEditor } from '../stories/editor-story'
import { saveDraft } from '../stories/save-draft'
import { attributePassage, decideAttribution } from './attribute'

let house: TestNewsroom
let ada: Staff
let storyId: StoryId
beforeEach(async () => {
  house = await aNewsroom()
  ada = await house.aStaffMember('reporter')
})
afterEach(() => house.close())

async function proposed(wish: Partial<ReviewedAttribution>): Promise<AttributionId> {
  const review = aReview(await anOriginal(house, ada), report, { attributions: [saying('Xi kündigte an', wish)] })
  storyId = (await house.act(beginFromOriginal, ada, review)).storyId
  return (await attribution()).id
}

async function attribution() {
  const story = await storyForEditor(house.reader, ada, storyId, house.now)
  const [first] = story?.attributions ?? []
  if (first === undefined) throw new Error('no attribution')
  return first
}

const decide = (id: AttributionId, state: AttributionState, minutes = 1) =>
  house.act(decideAttribution, ada, { id, storyId, state }, later(minutes))
const names = (list: readonly { readonly label: string }[]) => list.map(({ label }) => label)
const labels = async () => (await house.reader.select({ label: sources.label }).from(sources)).map((row) => row.label).sort()

test('accepting makes sources of the names, each in its place among those that are sources already', async () => {
  const putin = await house.aSource({ label: 'Wladimir Putin' })
  const id = await proposed({ speakers: [party('Xi Jinping'), party('Putin', putin), party('Dritter Mann')], via: [party('CNN')] })
  await decide(id, 'confirmed')
  const after = await attribution()
  expect(after).toMatchObject({ state: 'confirmed', proposed: { speakers: [], documents: [], via: [] } })
  expect(names(after.speakers)).toEqual(['Xi Jinping', 'Wladimir Putin', 'Dritter Mann'])
  expect(after.via).toMatchObject([{ label: 'CNN', kind: 'media_report' }])
})

test('taking it back gives the names back, and takes with it what was entered for them', async () => {
  const id = await proposed({ speakers: [party('Er'), party('Xi Jinping')] })
  await decide(id, 'confirmed')
  expect(await labels()).toEqual(['Er', 'Xi Jinping'])
  await decide(id, 'proposed', 2)
  expect(await attribution()).toMatchObject({ state: 'proposed', speakers: [], proposed: { speakers: ['Er', 'Xi Jinping'] } })
  expect(await labels()).toEqual([])
  await decide(id, 'confirmed', 3)
  expect(names((await attribution()).speakers)).toEqual(['Er', 'Xi Jinping'])
})

test('what was there before, and what another passage rests on by now, stays when it is taken back', async () => {
  await house.aSource({ label: 'Xi Jinping' })
  const id = await proposed({ speakers: [party('Xi Jinping'), party('Neu')] })
  await decide(id, 'confirmed')
  const [entered] = await house.reader.select({ id: sources.id }).from(sources).where(eq(sources.label, 'Neu'))
  const other = AttributionId.parse(crypto.randomUUID())
  const details = { kind: 'fact', utteredOn: '', originalText: '', originalLanguage: '', note: '' } as const
  await house.act(attributePassage, ada, { ...details, id: other, storyId, speakers: [entered?.id as never], documents: [], via: [] })
  await decide(id, 'rejected', 2)
  expect(await labels()).toEqual(['Neu', 'Xi Jinping'])
})

test('rejecting enters nothing and shows nothing; taking that back shows the names again', async () => {
  const id = await proposed({ speakers: [party('Xi Jinping')] })
  await decide(id, 'rejected')
  expect(await attribution()).toMatchObject({ state: 'rejected', proposed: { speakers: [] } })
  expect(await labels()).toEqual([])
  await decide(id, 'proposed', 2)
  expect((await attribution()).proposed.speakers).toEqual(['Xi Jinping'])
})

test('two names of one source are one speaker', async () => {
  const id = await proposed({ speakers: [party('Xi Jinping'), party('XI JINPING')] })
  await decide(id, 'confirmed')
  expect(names((await attribution()).speakers)).toEqual(['Xi Jinping'])
  await decide(id, 'proposed', 2)
  expect((await attribution()).speakers).toEqual([])
})

test('whoever says it anew says which names become sources; the others are gone', async () => {
  const id = await proposed({ speakers: [party('Xi Jinping'), party('Er')], via: [party('CNN')] })
  const details = { kind: 'indirect', utteredOn: '', originalText: '', originalLanguage: '', note: '' } as const
  const said = { ...details, id, storyId, speakers: [], documents: [], via: [] }
  await house.act(attributePassage, ada, { ...said, names: { speakers: ['Xi Jinping'], documents: [], via: ['CNN'] } })
  const after = await attribution()
  expect([names(after.speakers), names(after.via), after.state]).toEqual([['Xi Jinping'], ['CNN'], 'confirmed'])
  await decide(id, 'proposed', 2)
  expect(await attribution()).toMatchObject({ speakers: [{ label: 'Xi Jinping' }], proposed: { speakers: [], via: [] } })
})

test('a copied passage has the names too', async () => {
  const id = await proposed({ speakers: [party('Xi Jinping')] })
  const [draft] = await house.reader.select().from(drafts).where(eq(drafts.storyId, storyId))
  const copy = AttributionId.parse(crypto.randomUUID())
  const { storyId: _id, version, savedBy: _by, savedAt: _at, keptVersion: _kept, ...text } = draft as NonNullable<typeof draft>
  const body = aMarkedBody(['Xi kündigte an', id], ['Xi kündigte an', copy])
  await house.act(saveDraft, ada, { storyId, seen: version, text: { ...text, body }, copies: { [copy]: id } })
  await decide(copy, 'confirmed')
  const story = await storyForEditor(house.reader, ada, storyId, house.now)
  const shown = new Map(story?.attributions.map((one) => [one.id, one]))
  expect(shown.get(copy)).toMatchObject({ state: 'confirmed', speakers: [{ label: 'Xi Jinping' }] })
  expect(shown.get(id)).toMatchObject({ state: 'proposed', proposed: { speakers: ['Xi Jinping'] } })
})
