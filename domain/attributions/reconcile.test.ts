import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { attributionSources, attributions, lostMarks } from '../../db/schema'
import { type Body, passages } from '../../model/body'
import type { AttributionId, SourceId, StoryId } from '../../model/ids'
import type { Staff } from '../../model/staff'
import { aMark, aMarkedBody } from '../../test/marked-body'
import { aNewsroom, type TestNewsroom } from '../../test/newsroom'
import { traces } from '../../test/traces'
import { type SaveDraft, saveDraft } from '../stories/save-draft'
import { storyById } from '../stories/story'
import { attributePassage, decideAttribution, removeAttribution } from './attribute'

let house: TestNewsroom
let ada: Staff
let storyId: StoryId
let xi: SourceId
let cnn: SourceId
beforeEach(async () => {
  house = await aNewsroom()
  ada = await house.aStaffMember('reporter')
  storyId = await house.aStory({ by: ada })
  xi = await house.aSource({ label: 'Xi' })
  cnn = await house.aSource({ label: 'CNN' })
})
afterEach(() => house.close())

async function save(body: Body, copies: Record<AttributionId, string> = {}, into = storyId) {
  const story = await storyById(house.reader, into)
  if (story === null) throw new Error('no story')
  await house.act(saveDraft, ada, {
    storyId: into,
    seen: story.version,
    text: { ...story.draft, body },
    copies: copies as SaveDraft['copies'],
  })
}
async function attributed(id = aMark()) {
  const said = { kind: 'indirect', documents: [], utteredOn: '2025-01-21', originalText: '', originalLanguage: '', note: '' } as const
  await house.act(attributePassage, ada, { ...said, documents: [], id, storyId, speakers: [xi], via: [cnn] })
  return id
}
const row = async (id: AttributionId) => (await house.reader.select().from(attributions).where(eq(attributions.id, id)))[0]
const sourcesOf = async (id: AttributionId) =>
  (await house.reader.select().from(attributionSources).where(eq(attributionSources.attributionId, id)))
    .map((link) => `${link.part} ${link.sourceId}`)
    .toSorted()
const lost = async () => (await house.reader.select().from(lostMarks)).map(({ attributionId, passage }) => ({ attributionId, passage }))

test('a copied passage gets a row of its own with the same sources, which lives on by itself', async () => {
  const id = await attributed()
  await save(aMarkedBody(['Die Beziehungen steigen', id]))
  const copy = aMark()
  await save(aMarkedBody(['Die Beziehungen steigen', id], '. ', ['Die Beziehungen steigen', copy]), { [copy]: id })
  expect(await row(copy)).toMatchObject({ storyId, kind: 'indirect', state: 'confirmed', utteredOn: '2025-01-21' })
  expect(await sourcesOf(copy)).toEqual(await sourcesOf(id))
  expect((await traces(house.reader)).at(-1)).toMatchObject({ action: 'attribution.copy', subjectId: copy, storyId, after: { copyOf: id } })
  await house.act(removeAttribution, ada, { id, storyId })
  expect(await sourcesOf(copy)).toEqual([`speaker ${xi}`, `via ${cnn}`].toSorted())
})

test('a passage copied into another story keeps its sources there', async () => {
  const id = await attributed()
  const other = await house.aStory({ by: ada })
  const copy = aMark()
  await save(aMarkedBody(['Die Beziehungen steigen', copy]), { [copy]: id }, other)
  expect(await row(copy)).toMatchObject({ storyId: other, state: 'confirmed' })
  expect(await sourcesOf(copy)).toEqual(await sourcesOf(id))
})

test('a mark that nobody knows, or copied from what is gone, is proposed as unattributed', async () => {
  const [pasted, orphan] = [aMark(), aMark()]
  await save(aMarkedBody(['„Aus dem Netz“', pasted], ' und ', ['von nirgends', orphan]), { [orphan]: aMark() })
  for (const id of [pasted, orphan])
    expect(await row(id)).toMatchObject({ state: 'proposed', rule: 'pasted', kind: 'direct', decidedBy: null })
  expect((await traces(house.reader)).map((entry) => entry.action)).toEqual(['attribution.add', 'attribution.add'])
})

test('a copy is not taken for a loss when the original is cut: it moved', async () => {
  const id = await attributed()
  await save(aMarkedBody(['Die Beziehungen steigen', id], '. Und mehr.'))
  await save(aMarkedBody('Und mehr. ', ['Die Beziehungen steigen', id]))
  expect(await lost()).toEqual([])
})

test('a passage whose text is gone is reported with its words, once, and comes back on undo', async () => {
  const id = await attributed()
  await save(aMarkedBody(['Die Beziehungen steigen', id], '.'))
  await save(aMarkedBody('Nichts mehr davon.'))
  await save(aMarkedBody('Gar nichts mehr davon.'))
  expect(await lost()).toEqual([{ attributionId: id, passage: 'Die Beziehungen steigen' }])
  const entries = (await traces(house.reader)).filter((entry) => entry.action === 'attribution.lost')
  expect(entries).toMatchObject([{ subjectId: id, before: { passage: 'Die Beziehungen steigen' } }])
  await save(aMarkedBody(['Die Beziehungen steigen', id], '.'))
  expect(await lost()).toEqual([])
  expect(await row(id)).toMatchObject({ state: 'confirmed' })
  expect(await sourcesOf(id)).toHaveLength(2)
})

test('a lost passage is settled by removing or rejecting its attribution', async () => {
  const [one, two] = [await attributed(), await attributed()]
  await save(aMarkedBody(['Eins', one], ['Zwei', two]))
  await save(aMarkedBody('Nichts.'))
  expect(await lost()).toHaveLength(2)
  await house.act(removeAttribution, ada, { id: one, storyId })
  await house.act(decideAttribution, ada, { id: two, storyId, state: 'rejected' })
  expect(await lost()).toEqual([])
  await save(aMarkedBody('Immer noch nichts.'))
  expect(await lost()).toEqual([])
})

test('a rejected proposal may go without a word', async () => {
  const id = aMark()
  await save(aMarkedBody(['„Nicht wichtig“', id]))
  await house.act(decideAttribution, ada, { id, storyId, state: 'rejected' })
  await save(aMarkedBody('„Nicht wichtig“'))
  expect(await lost()).toEqual([])
})

test('overlapping passages are each their own: one goes, the other stays', async () => {
  const [wide, narrow] = [await attributed(), await attributed()]
  const body = aMarkedBody(['Xi will ', wide], ['„eine neue Höhe“', wide, narrow], [', sagte er', narrow])
  await save(body)
  expect(passages(body)).toEqual(
    new Map([
      [wide, 'Xi will „eine neue Höhe“'],
      [narrow, '„eine neue Höhe“, sagte er'],
    ]),
  )
  await save(aMarkedBody(['Xi will „eine neue Höhe“', wide], ', sagte er'))
  expect(await lost()).toEqual([{ attributionId: narrow, passage: '„eine neue Höhe“, sagte er' }])
})

test('a mark of another story is not taken from it', async () => {
  const id = await attributed()
  const other = await house.aStory({ by: ada })
  await save(aMarkedBody(['Gestohlen', id]), {}, other)
  expect(await row(id)).toMatchObject({ storyId, state: 'confirmed' })
})

test('a quotation pasted with its address is proposed with it, for whoever looks for its source', async () => {
  const id = aMark()
  await save(aMarkedBody('Er sagte: ', ['„So ist es“', id]), { [id]: 'https://example.org/rede' })
  expect(await row(id)).toMatchObject({ kind: 'direct', state: 'proposed', rule: 'pasted', note: 'https://example.org/rede' })
})

test('a copy of a copy that was never saved has the sources of the first', async () => {
  const id = await attributed()
  await save(aMarkedBody(['Die Beziehungen steigen', id]))
  const [first, second] = [aMark(), aMark()]
  await save(aMarkedBody(['Die Beziehungen steigen', second]), { [first]: id, [second]: first })
  expect(await row(second)).toMatchObject({ kind: 'indirect', state: 'confirmed' })
  expect(await sourcesOf(second)).toEqual(await sourcesOf(id))
})
