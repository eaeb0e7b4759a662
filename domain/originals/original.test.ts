import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { originals, stories } from '../../db/schema'
import type { Staff } from '../../model/staff'
import { anOriginal, aReview, report, textOf } from '../../test/an-original'
import { aNewsroom, later, type TestNewsroom } from '../../test/newsroom'
import { refused } from '../../test/refused'
import { emptyBin } from '../stories/empty-bin'
import { beginFromOriginal } from './begin-story'
import { keepOriginal } from './keep'
import { dropOriginal, openOriginals, originalFile, originalForReview, originalOf } from './original'

let house: TestNewsroom
let ada: Staff
let ben: Staff
let edda: Staff
beforeEach(async () => {
  house = await aNewsroom()
  ada = await house.aStaffMember('reporter')
  ben = await house.aStaffMember('reporter')
  edda = await house.aStaffMember('editor')
})
afterEach(() => house.close())

const afterMonth = later(31 * 24 * 60)

test('what came in is kept byte for byte, with its name, its day and who brought it', async () => {
  const bytes = Buffer.from([0xff, 0xfe, 0, 10, 13, 0x80])
  const input = {
    name: 'bericht.pdf',
    format: 'pdf',
    bytes,
    raw: 'Zwei\nZeilen',
    text: 'Zwei Zeilen',
    language: 'de',
    date: '2025-01-21',
  } as const
  const id = await house.act(keepOriginal, ada, input)
  expect(await originalForReview(house.reader, ada, id)).toMatchObject({
    name: 'bericht.pdf',
    format: 'pdf',
    raw: 'Zwei\nZeilen',
    text: 'Zwei Zeilen',
    date: '2025-01-21',
    readBy: { id: ada.id, name: ada.name },
    storyId: null,
    earlier: null,
  })
  expect((await originalFile(house.reader, ada, id))?.bytes).toEqual(bytes)
})

test('only whoever read it in and editors see it; when it is a story, those who may edit that too', async () => {
  const id = await anOriginal(house, ada)
  const see = async (who: Staff) => [
    (await originalForReview(house.reader, who, id)) !== null,
    (await originalFile(house.reader, who, id)) !== null,
  ]
  expect([await see(ada), await see(edda), await see(ben)]).toEqual([
    [true, true],
    [true, true],
    [false, false],
  ])
  const { storyId } = await house.act(beginFromOriginal, ada, aReview(id))
  expect(await see(ben)).toEqual([false, false])
  expect(await originalOf(house.reader, ben, storyId)).toBeNull()
  await house.write(async (tx) => void (await tx.update(stories).set({ ownerId: ben.id }).where(eq(stories.id, storyId))))
  expect(await see(ben)).toEqual([true, true])
  expect(await originalOf(house.reader, ben, storyId)).toMatchObject({ id })
})

test('what is not a story yet stands in its reader’s list, the newest first, with its first words', async () => {
  const [one, two] = [
    await anOriginal(house, ada),
    await anOriginal(house, ada, [
      ['headline', 'Fähre fällt aus'],
      ['paragraph', 'Zweitens\ngeht es weiter. '.repeat(50)],
    ]),
  ]
  await anOriginal(house, ben)
  await house.write(async (tx) => void (await tx.update(originals).set({ date: '' }).where(eq(originals.id, one))))
  const open = await openOriginals(house.reader, ada)
  expect(open.map(({ id }) => id).sort()).toEqual([one, two].sort())
  const beginnings = open.map(({ beginning }) => beginning)
  expect(beginnings).toContainEqual(expect.stringMatching(/^Fähre fällt aus · Zweitens geht es weiter\. .{100,}/))
  expect(beginnings.every((words) => words.length <= 160)).toBe(true)
  await house.act(beginFromOriginal, ada, aReview(one))
  expect((await openOriginals(house.reader, ada)).map(({ id }) => id)).toEqual([two])
})

test('it can be dropped by its reader and by editors, unless it is a story', async () => {
  const [one, two, three] = [await anOriginal(house, ada), await anOriginal(house, ada), await anOriginal(house, ada)]
  await expect(house.act(dropOriginal, ben, { id: one })).rejects.toEqual(refused('notAllowed'))
  await house.act(dropOriginal, ada, { id: one })
  await house.act(dropOriginal, edda, { id: two })
  await expect(house.act(dropOriginal, ada, { id: one })).rejects.toEqual(refused('notFound'))
  await house.act(beginFromOriginal, ada, aReview(three))
  await expect(house.act(dropOriginal, ada, { id: three })).rejects.toEqual(refused('originalInUse'))
  expect(await house.reader.$count(originals)).toBe(1)
})

test('what became a story before is said of the same bytes', async () => {
  const { storyId } = await house.act(beginFromOriginal, ada, aReview(await anOriginal(house, ada)))
  const again = await originalForReview(house.reader, ada, await anOriginal(house, ada))
  expect(again?.earlier).toEqual({ storyId, headline: 'Zwei Staatschefs am Bildschirm' })
  const other = await originalForReview(house.reader, ada, await anOriginal(house, ada, [['paragraph', 'Anderes']]))
  expect(other?.earlier).toBeNull()
})

test('it goes with a story that is deleted for good, and what nobody used goes after a month', async () => {
  const { storyId } = await house.act(beginFromOriginal, ada, aReview(await anOriginal(house, ada)))
  const kept = await house.act(beginFromOriginal, ada, aReview(await anOriginal(house, ada)))
  await anOriginal(house, ada)
  await house.write(async (tx) => {
    await tx.update(stories).set({ binnedAt: house.now }).where(eq(stories.id, storyId))
    await emptyBin(tx, later(60))
  })
  expect(await house.reader.$count(originals)).toBe(3)
  await house.write((tx) => emptyBin(tx, afterMonth))
  expect(await house.reader.select({ storyId: originals.storyId }).from(originals)).toEqual([{ storyId: kept.storyId }])
})

test('its text is what stretches count into, whatever the report was read from', async () => {
  const original = await originalForReview(house.reader, ada, await anOriginal(house, ada))
  expect(original?.text).toBe(textOf(report))
})
