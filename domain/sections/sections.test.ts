import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { formerAddresses, log } from '../../db/schema'
import type { SectionId } from '../../model/ids'
import type { RefusalCode } from '../../model/refusal'
import { aNewsroom, type TestNewsroom } from '../../test/newsroom'
import { changeSection, moveSection, orderSections, removeSection, storiesInSections } from './change-section'
import { changeTopic, removeTopic } from './change-topic'
import { allSections, allTopics, createSection, createTopic } from './sections'

let house: TestNewsroom
beforeEach(async () => {
  house = await aNewsroom()
})
afterEach(() => house.close())

const refusal = (code: RefusalCode) => expect.objectContaining({ code })
const section = (name: string, slug: string) => house.write((tx) => createSection(tx, 'system', { name, slug, description: '' }, house.now))
const names = async () => (await allSections(house.reader)).map((one) => one.name)

test('a reporter opens no section and no topic, an editor does', async () => {
  const [reporter, editor] = [await house.aStaffMember('reporter'), await house.aStaffMember('editor')]
  const input = { name: 'Ausland', slug: 'ausland', description: '' }
  await expect(house.write((tx) => createSection(tx, reporter, input, house.now))).rejects.toEqual(refusal('notAllowed'))
  await expect(house.write((tx) => createTopic(tx, reporter, { name: 'China' }, house.now))).rejects.toEqual(refusal('notAllowed'))
  await house.write((tx) => createSection(tx, editor, input, house.now))
  await house.write((tx) => createTopic(tx, editor, { name: 'Europäische Union' }, house.now))
  expect(await names()).toEqual(['Ausland'])
  expect(await allTopics(house.reader)).toMatchObject([{ slug: 'europaeische-union' }])
})

test.each(['people', 'search', 'newsroom', 'Ausland!', ''])('a section may not stand at /%s', async (slug) => {
  await expect(section('Ressort', slug)).rejects.toEqual(refusal('slugTaken'))
})

test('two sections do not share a name or an address', async () => {
  await section('Ausland', 'ausland')
  await expect(section('ausland', 'welt')).rejects.toEqual(refusal('nameTaken'))
  await expect(section('Welt', 'ausland')).rejects.toEqual(refusal('slugTaken'))
})

test('a section that moves leaves a redirect, and its old address to nobody else', async () => {
  const editor = await house.aStaffMember('editor')
  const id = await section('Ausland', 'ausland')
  const move = (slug: string) => house.write((tx) => changeSection(tx, editor, { id, name: 'Welt', slug, description: '' }, house.now))
  await move('welt')
  expect(await house.reader.select().from(formerAddresses)).toMatchObject([{ kind: 'section', path: 'ausland', targetId: id }])
  await expect(section('Ausland', 'ausland')).rejects.toEqual(refusal('slugTaken'))
  await move('ausland')
  expect((await house.reader.select().from(formerAddresses)).map((row) => row.path)).toEqual(['welt'])
})

test('a section may not move to an address of the house, nor a reporter move one', async () => {
  const [editor, reporter] = [await house.aStaffMember('editor'), await house.aStaffMember('reporter')]
  const id = await section('Ausland', 'ausland')
  const input = { id, name: 'Ausland', slug: 'people', description: '' }
  await expect(house.write((tx) => changeSection(tx, editor, input, house.now))).rejects.toEqual(refusal('slugTaken'))
  const harmless = { ...input, slug: 'ausland', description: 'x' }
  await expect(house.write((tx) => changeSection(tx, reporter, harmless, house.now))).rejects.toEqual(refusal('notAllowed'))
})

test('editors put sections in order, by the whole list or one step', async () => {
  const editor = await house.aStaffMember('editor')
  const [a, b, c] = [await section('A', 'a'), await section('B', 'b'), await section('C', 'c')]
  await house.write((tx) => orderSections(tx, editor, { order: [c, a, b] }, house.now))
  expect(await names()).toEqual(['C', 'A', 'B'])
  const move = (sectionId: SectionId, by: -1 | 1) => house.write((tx) => moveSection(tx, editor, { sectionId, by }, house.now))
  await move(b, -1)
  expect(await names()).toEqual(['C', 'B', 'A'])
  await move(c, -1)
  expect(await names()).toEqual(['C', 'B', 'A'])
  await expect(house.write((tx) => orderSections(tx, editor, { order: [a, b] }, house.now))).rejects.toEqual(refusal('revisedElsewhere'))
  const entries = await house.reader.select().from(log).where(eq(log.action, 'section.order'))
  expect(entries.at(-1)).toMatchObject({ before: ['C', 'A', 'B'], after: ['C', 'B', 'A'] })
})

test('a section that holds a story stays, an empty one goes', async () => {
  const editor = await house.aStaffMember('editor')
  const [full, empty] = [await section('Ausland', 'ausland'), await section('Sport', 'sport')]
  await house.aStory({ sectionId: full })
  expect((await storiesInSections(house.reader)).get(full)).toEqual({ live: 0, all: 1 })
  await expect(house.write((tx) => removeSection(tx, editor, { sectionId: full }, house.now))).rejects.toEqual(refusal('sectionInUse'))
  await house.write((tx) => removeSection(tx, editor, { sectionId: empty }, house.now))
  expect(await names()).toEqual(['Ausland'])
})

test('a topic is renamed with a redirect and removed when nothing carries it', async () => {
  const editor = await house.aStaffMember('editor')
  const id = await house.write((tx) => createTopic(tx, 'system', { name: 'China' }, house.now))
  await expect(house.write((tx) => createTopic(tx, 'system', { name: 'china' }, house.now))).rejects.toEqual(refusal('nameTaken'))
  await house.write((tx) =>
    changeTopic(tx, editor, { id, name: 'Volksrepublik China', slug: 'volksrepublik-china', description: '' }, house.now),
  )
  expect(await house.reader.select().from(formerAddresses)).toMatchObject([{ kind: 'topic', path: 'china', targetId: id }])
  await house.write((tx) => removeTopic(tx, editor, { topicId: id }, house.now))
  expect(await allTopics(house.reader)).toEqual([])
  expect(await house.reader.select().from(formerAddresses)).toEqual([])
})
