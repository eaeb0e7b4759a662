import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { attributionSources, attributions, formerAddresses, log, sources } from '../../db/schema'
import { AttributionId, type SourceId, type StoryId } from '../../model/ids'
import type { RefusalCode } from '../../model/refusal'
import type { Staff } from '../../model/staff'
import { aNewsroom, type TestNewsroom } from '../../test/newsroom'
import { publishStory } from '../stories/publish'
import { type ChangedSource, changeSource } from './change'
import { createSource, type NewSource } from './create'
import { sourcesPage } from './list'
import { lookBehindSource } from './look'
import { removeSource } from './remove'
import { searchSources } from './search'
import { sourceSnapshots } from './snapshot'
import { sourceById } from './source'
import { usesOfSource } from './uses'

let house: TestNewsroom
beforeEach(async () => {
  house = await aNewsroom()
})
afterEach(() => house.close())

const refusal = (code: RefusalCode) => expect.objectContaining({ code })
const create = (wish: Partial<NewSource> = {}, by: Staff | 'system' = 'system') =>
  house.write((tx) => createSource(tx, by, { kind: 'media_report', label: 'CNN', ...wish }, house.now))

async function changed(id: SourceId, wish: Partial<ChangedSource>): Promise<ChangedSource> {
  const found = await sourceById(house.reader, id)
  if (found === null) throw new Error('no source')
  const { slug: _slug, createdBy: _by, createdAt: _at, approvedBy: _approved, identityKnown: _known, ...fields } = found
  return { ...fields, ...wish }
}

async function change(id: SourceId, by: Staff, wish: Partial<ChangedSource>): Promise<void> {
  const input = await changed(id, wish)
  await house.write((tx) => changeSource(tx, by, input, house.now))
}

async function restOn(storyId: StoryId, sourceId: SourceId): Promise<void> {
  const attributionId = AttributionId.parse(crypto.randomUUID())
  await house.write(async (tx) => {
    const row = { id: attributionId, storyId, kind: 'fact', state: 'confirmed', createdAt: house.now } as const
    await tx.insert(attributions).values({ ...row, utteredOn: '', originalText: '', originalLanguage: '', note: '', rule: '' })
    await tx.insert(attributionSources).values({ attributionId, sourceId, part: 'document', position: 0 })
  })
}

test('a reporter enters a source and may change it, another reporter may not, an editor may', async () => {
  const [ada, bert, editor] = [await house.aStaffMember(), await house.aStaffMember(), await house.aStaffMember('editor')]
  const id = await create({}, ada)
  await change(id, ada, { title: 'Xi und Putin sprechen' })
  await expect(change(id, bert, { title: 'Etwas anderes' })).rejects.toEqual(refusal('notAllowed'))
  await change(id, editor, { publisher: 'Warner' })
  expect(await sourceById(house.reader, id)).toMatchObject({ title: 'Xi und Putin sprechen', publisher: 'Warner', slug: 'cnn' })
})

test('a reporter covers an own source that is in print, and names it again only while it is not', async () => {
  const [ada, editor] = [await house.aStaffMember(), await house.aStaffMember('editor')]
  const [id, unused] = [await create({ label: 'Erna Geheim' }, ada), await create({ label: 'Otto Offen' }, ada)]
  const storyId = await house.aStory({ by: ada })
  await restOn(storyId, id)
  await house.act(publishStory, editor, { storyId })
  const cover = { naming: 'described', description: 'eine Beamtin' } as const
  for (const source of [id, unused]) await change(source, ada, cover)
  await expect(change(id, ada, { naming: 'named' })).rejects.toEqual(refusal('notAllowed'))
  await change(id, ada, { description: 'eine hohe Beamtin' })
  await change(unused, ada, { naming: 'named' })
  await change(id, editor, { naming: 'named' })
  expect(await sourceById(house.reader, id)).toMatchObject({ naming: 'named' })
})

test('a renamed source keeps its former address', async () => {
  const editor = await house.aStaffMember('editor')
  const id = await create({ label: 'Außenministerium China' })
  await change(id, editor, { label: 'Chinesisches Außenministerium' })
  expect((await sourceById(house.reader, id))?.slug).toBe('chinesisches-aussenministerium')
  expect(await house.reader.select().from(formerAddresses)).toMatchObject([
    { kind: 'source', path: 'aussenministerium-china', targetId: id },
  ])
})

test('the address of an unnamed source does not say its name, and no redirect leads from the name', async () => {
  const editor = await house.aStaffMember('editor')
  const id = await create({ kind: 'person', label: 'Ada Federkiel' })
  await change(id, editor, { label: 'Ada F.' })
  await change(id, editor, { naming: 'unnamed', description: 'eine Person aus der Delegation' })
  expect((await sourceById(house.reader, id))?.slug).toBe('eine-person-aus-der-delegation')
  expect(await house.reader.select().from(formerAddresses)).toEqual([])

  const background = await create({ kind: 'person', label: 'Carl Cicero' })
  await change(background, editor, { terms: 'background', description: 'jemand aus dem Amt' })
  expect((await sourceById(house.reader, background))?.slug).toBe('jemand-aus-dem-amt')
  expect(await house.reader.select().from(formerAddresses)).toEqual([])

  const other = await create({ kind: 'person', label: 'Bert Bleisatz', naming: 'described', description: 'ein Sprecher' })
  expect((await sourceById(house.reader, other))?.slug).toBe('ein-sprecher')
})

test('who is behind a source is in no list, no snapshot and no log', async () => {
  const editor = await house.aStaffMember('editor')
  const id = await create({
    kind: 'person',
    label: 'Delegierte',
    naming: 'unnamed',
    description: 'eine Delegierte',
    identity: 'Geheimer Name',
  })
  await change(id, editor, { identity: 'Anderer geheimer Name', description: 'eine Person vor Ort' })
  const everything = [
    await sourceById(house.reader, id),
    await searchSources(house.reader, 'Delegierte', { limit: 5 }),
    await searchSources(house.reader, 'geheimer', { limit: 5 }),
    [...(await sourceSnapshots(house.reader, [id])).values()],
    await sourcesPage(house.reader, { query: '', sort: 'newest', limit: 5 }),
    await house.reader.select().from(log),
  ]
  expect(JSON.stringify(everything)).not.toMatch(/geheimer/i)
  const [row] = await house.reader.select({ identity: sources.identity }).from(sources).where(eq(sources.id, id))
  expect(row?.identity).toBe('Anderer geheimer Name')
})

test('what was noted of who is behind a source stays when the rest is changed', async () => {
  const editor = await house.aStaffMember('editor')
  const id = await create({ kind: 'person', naming: 'unnamed', description: 'eine Delegierte', identity: 'Ada' })
  await change(id, editor, { title: 'x' })
  const [row] = await house.reader.select({ identity: sources.identity }).from(sources).where(eq(sources.id, id))
  expect(row?.identity).toBe('Ada')
})

test('an editor looks behind a source, a reporter only behind one of an own story; each look is logged', async () => {
  const [editor, reporter] = [await house.aStaffMember('editor'), await house.aStaffMember('reporter')]
  const id = await create({ kind: 'person', naming: 'unnamed', description: 'eine Delegierte', identity: 'Ada' })
  const look = (staff: Staff) => house.write((tx) => lookBehindSource(tx, staff, { sourceId: id }, house.now))
  await expect(look(reporter)).rejects.toEqual(refusal('notAllowed'))
  expect(await look(editor)).toBe('Ada')
  const storyId = await house.aStory({ by: reporter, sectionId: await house.aSection() })
  await restOn(storyId, id)
  await expect(look(reporter), 'a draft alone does not count').rejects.toEqual(refusal('notAllowed'))
  await house.write((tx) => publishStory(tx, editor, { storyId }, house.now))
  expect(await look(reporter)).toBe('Ada')
  const looks = await house.reader.select().from(log).where(eq(log.action, 'source.look'))
  expect(looks.map((entry) => entry.actor)).toEqual([editor.name, reporter.name])
})

test('only an editor answers for keeping a name out', async () => {
  const [editor, reporter] = [await house.aStaffMember('editor'), await house.aStaffMember('reporter')]
  const id = await create({ kind: 'person', naming: 'unnamed', description: 'eine Delegierte' }, reporter)
  await change(id, reporter, { approved: true })
  expect((await sourceById(house.reader, id))?.approvedBy).toBeNull()
  await change(id, editor, { approved: true })
  expect((await sourceById(house.reader, id))?.approvedBy).toBe(editor.id)
  await change(id, reporter, { title: 'x' })
  expect((await sourceById(house.reader, id))?.approvedBy).toBe(editor.id)
})

test('a source on which something rests is not removed, an unused one is', async () => {
  const editor = await house.aStaffMember('editor')
  const [used, unused] = [await create(), await create({ label: 'dpa' })]
  await restOn(await house.aStory(), used)
  const remove = (sourceId: SourceId, by: Staff) => house.write((tx) => removeSource(tx, by, { sourceId }, house.now))
  await expect(remove(used, editor)).rejects.toEqual(refusal('sourceInUse'))
  await expect(remove(unused, await house.aStaffMember('reporter'))).rejects.toEqual(refusal('notAllowed'))
  await remove(unused, editor)
  expect(await sourceById(house.reader, unused)).toBeNull()
  expect(await searchSources(house.reader, 'dpa', { limit: 5 })).toEqual([])
})

test('stories that rest on a source are listed with their passages', async () => {
  const id = await create()
  const storyId = await house.aStory({ headline: 'Ein Anruf' })
  await restOn(storyId, id)
  await restOn(storyId, id)
  expect(await usesOfSource(house.reader, id, 10)).toMatchObject([
    { storyId, headline: 'Ein Anruf', passages: 2, upstream: false, address: null },
  ])
})

test('a source is found by publisher, title and umlauts; kinds narrow it down', async () => {
  const ministry = await create({ kind: 'organisation', label: 'Außenministerium', publisher: 'Volksrepublik China' })
  await create({ kind: 'media_report', label: 'Bericht aus China' })
  const ids = async (query: string, kinds?: readonly ['organisation']) =>
    (await searchSources(house.reader, query, { kinds, limit: 9 })).map((one) => one.id)
  expect(await ids('aussenministerium')).toEqual([ministry])
  expect(await ids('china')).toHaveLength(2)
  expect(await ids('china', ['organisation'])).toEqual([ministry])
  expect(await ids('')).toHaveLength(2)
})

test('sources come in pages, the newest first or by label', async () => {
  for (const label of ['Reuters', 'AP', 'dpa']) await create({ label })
  const first = await sourcesPage(house.reader, { query: '', sort: 'label', limit: 2 })
  expect(first.entries.map((entry) => entry.label)).toEqual(['AP', 'Reuters'])
  if (first.next === null) throw new Error('one page only')
  const second = await sourcesPage(house.reader, { query: '', sort: 'label', limit: 2, after: first.next })
  expect(second.entries.map((entry) => entry.label)).toEqual(['dpa'])
  expect(second.next).toBeNull()
})
