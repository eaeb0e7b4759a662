import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { announcements, drafts, livePictures, liveStories, log, pictures, portraits, revisions } from '../../db/schema'
import type { PictureId, StoryId } from '../../model/ids'
import { RevisionId } from '../../model/ids'
import type { PictureDetails } from '../../model/picture'
import type { StoryContent } from '../../model/story'
import { aNewsroom, type TestNewsroom } from '../../test/newsroom'
import { aPicture } from '../../test/pictures'
import { addCredit } from '../credits/credit'
import { publishStory } from '../stories/publish'
import { changePicture } from './change'
import { creditPicture } from './credit'
import { listPictures, searchPictures } from './library'
import { pictureById } from './picture'
import { pictureSnapshots } from './snapshot'
import { discardPicture, refocusPicture, storePicture } from './store'
import { whereUsed } from './used'
import { pictureVisibility } from './visible'

let house: TestNewsroom
beforeEach(async () => {
  house = await aNewsroom()
})
afterEach(() => house.close())

async function stored(width = 400): Promise<PictureId> {
  const upload = { bytes: await aPicture({ width, height: 300, kind: 'png' }), fileName: `hafen-${width}.png` }
  return (await storePicture(house, 'system', upload, house.now)).id
}

const keyOf = async (id: PictureId) => (await pictureById(house.reader, id))?.key ?? ''
const said = (id: PictureId, words: Partial<PictureDetails> = {}): PictureDetails => ({
  id,
  caption: '',
  alt: '',
  creator: '',
  creditLine: '',
  copyright: '',
  rights: 'unknown',
  usageTerms: '',
  ...words,
})

async function makeLive(storyId: StoryId, pictureId: PictureId): Promise<void> {
  const [draft] = await house.reader.select().from(drafts).where(eq(drafts.storyId, storyId))
  const id = RevisionId.parse(crypto.randomUUID())
  await house.write(async (tx) => {
    await tx
      .insert(revisions)
      .values({ id, storyId, number: 1, reason: 'publish', content: {} as StoryContent, cutBy: null, cutAt: house.now })
    await tx.insert(liveStories).values({
      storyId,
      revisionId: id,
      sectionId: draft?.sectionId ?? ('' as never),
      slug: 'gipfel',
      language: 'de',
      kicker: '',
      headline: 'Gipfel',
      standfirst: '',
      pictureId,
      importance: 3,
      firstPublishedAt: house.now,
      publishedAt: house.now,
    })
    await tx.insert(livePictures).values({ storyId, pictureId })
  })
}

test('a reporter uploads a picture; it is in the library and in the log, and no page knows of it', async () => {
  const ada = await house.aStaffMember('reporter')
  const { id, known } = await storePicture(house, ada, { bytes: await aPicture(), fileName: 'hafen.jpg' }, house.now)
  expect(known).toBe(false)
  expect(await pictureById(house.reader, id)).toMatchObject({
    width: 1200,
    height: 800,
    rights: 'unknown',
    uploadedBy: ada.id,
    uploader: ada.name,
  })
  expect((await house.reader.select().from(log)).map((entry) => [entry.action, entry.staffId])).toContainEqual(['picture.upload', ada.id])
  expect(await house.reader.select().from(announcements)).toEqual([])
})

test('the same picture uploaded again is the one the library has', async () => {
  const first = await stored()
  const again = await storePicture(
    house,
    'system',
    { bytes: await aPicture({ width: 400, height: 300, kind: 'png' }), fileName: 'x.png' },
    house.now,
  )
  expect(again).toEqual({ id: first, known: true })
  expect(await house.reader.select().from(pictures)).toHaveLength(1)
})

test('a refused upload leaves neither row nor file', async () => {
  await expect(storePicture(house, 'system', { bytes: Buffer.from('<svg/>'), fileName: 'x.svg' }, house.now)).rejects.toMatchObject({
    code: 'notAPicture',
  })
  expect(await house.reader.select().from(pictures)).toEqual([])
  expect(readdirSync(house.folder)).not.toContain('media')
})

test('the library lists the newest first, page by page, and finds by umlaut written either way', async () => {
  const ids = []
  for (const width of [401, 402, 403]) ids.unshift(await stored(width))
  const first = await listPictures(house.reader, { limit: 2 })
  const second = await listPictures(house.reader, { limit: 2, before: first.next ?? '' })
  expect([...first.pictures, ...second.pictures].map((picture) => picture.id).toSorted()).toEqual(ids.toSorted())
  expect(second.next).toBeNull()
  const [id] = ids
  if (id) await house.write((tx) => changePicture(tx, 'system', said(id, { caption: 'Die Förde bei Kiel' }), house.now))
  expect((await searchPictures(house.reader, 'foerde', 10)).map((picture) => picture.id)).toEqual([id])
  expect(await searchPictures(house.reader, '"*', 10)).toHaveLength(3)
})

test('a reporter changes own pictures and no others; an editor any', async () => {
  const [ada, ben, eva] = [await house.aStaffMember('reporter'), await house.aStaffMember('reporter'), await house.aStaffMember('editor')]
  const { id } = await storePicture(house, ada, { bytes: await aPicture(), fileName: 'hafen.jpg' }, house.now)
  const change = (who: typeof ada, caption: string) => house.write((tx) => changePicture(tx, who, said(id, { caption }), house.now))
  await change(ada, 'Der Hafen')
  await expect(change(ben, 'Meiner')).rejects.toMatchObject({ code: 'notAllowed' })
  await change(eva, 'Der Hafen am Morgen')
  expect(await pictureById(house.reader, id)).toMatchObject({ caption: 'Der Hafen am Morgen' })
  await expect(refocusPicture(house, ben, { id, focal: { x: 0, y: 0 } }, house.now)).rejects.toMatchObject({ code: 'notAllowed' })
  await expect(discardPicture(house, ben, id, house.now)).rejects.toMatchObject({ code: 'notAllowed' })
})

test('makers are credited in order, each once in a role, and nobody who is deactivated', async () => {
  const id = await stored()
  const [vera, dpa] = [await house.aContributor({ name: 'Vera Beispiel' }), await house.aContributor({ name: 'dpa', kind: 'agency' })]
  const gone = await house.aContributor({ deactivatedAt: house.now })
  const credit = (...credits: { contributorId: typeof vera; role: 'photographer' | 'agency' }[]) =>
    house.write((tx) => creditPicture(tx, 'system', { id, credits }, house.now))
  await credit({ contributorId: vera, role: 'photographer' }, { contributorId: dpa, role: 'agency' })
  const [snapshot] = await pictureSnapshots(house.reader, [id])
  expect(snapshot?.credits.map((one) => [one.role, one.name])).toEqual([
    ['photographer', 'Vera Beispiel'],
    ['agency', 'dpa'],
  ])
  expect((await searchPictures(house.reader, 'Vera', 5)).map((picture) => picture.id)).toEqual([id])
  await expect(credit({ contributorId: vera, role: 'agency' }, { contributorId: vera, role: 'agency' })).rejects.toMatchObject({
    code: 'twiceCredited',
  })
  await expect(credit({ contributorId: gone, role: 'agency' })).rejects.toMatchObject({ code: 'deactivated' })
  await credit()
  expect((await pictureSnapshots(house.reader, [id]))[0]?.credits).toEqual([])
})

test('snapshots come in the order asked for, each once, unknown ones left out', async () => {
  const [one, other] = [await stored(401), await stored(402)]
  const unknown = crypto.randomUUID() as PictureId
  expect((await pictureSnapshots(house.reader, [other, unknown, one, other])).map((picture) => picture.id)).toEqual([other, one])
})

test('a picture of a draft is for the desk, of a visible story for everybody, of a withdrawn one for the desk again', async () => {
  const id = await stored()
  const key = await keyOf(id)
  const story = await house.aStory({ pictureId: id })
  expect(await pictureVisibility(house.reader, key)).toBe('desk')
  await makeLive(story, id)
  expect(await pictureVisibility(house.reader, key)).toBe('public')
  await refocusPicture(house, 'system', { id, focal: { x: 10, y: 900 } }, house.now)
  expect(await pictureVisibility(house.reader, await keyOf(id))).toBe('public')
  expect(await pictureVisibility(house.reader, key), 'as it was printed').toBe('public')
  await house.write(async (tx) => {
    await tx.delete(liveStories).where(eq(liveStories.storyId, story))
  })
  expect(await pictureVisibility(house.reader, key)).toBe('desk')
  expect(
    await pictureVisibility(
      house.reader,
      key.replace(/^./, (digit) => (digit === '0' ? '1' : '0')),
    ),
  ).toBe('none')
})

test('a portrait is for everybody once its contributor has a page', async () => {
  const [id, contributorId] = [await stored(), await house.aContributor()]
  await house.write(async (tx) => {
    await tx.insert(portraits).values({ contributorId, pictureId: id })
  })
  expect(await pictureVisibility(house.reader, await keyOf(id))).toBe('desk')
  const editor = await house.aStaffMember('editor')
  const storyId = await house.aStory({ by: editor, sectionId: await house.aSection() })
  await house.write(async (tx) => {
    await addCredit(tx, editor, { storyId, contributorId, role: 'author', scope: 'this_story' }, house.now)
    await publishStory(tx, editor, { storyId }, house.now)
  })
  expect(await pictureVisibility(house.reader, await keyOf(id))).toBe('public')
  await expect(discardPicture(house, 'system', id, house.now)).rejects.toMatchObject({ code: 'pictureInUse' })
})

test('a picture in the text or on top of a draft can not be deleted; one that nobody uses is gone with its files', async () => {
  const [inText, onTop, unused] = [await stored(401), await stored(402), await stored(403)]
  await house.aStory({
    headline: 'Im Text',
    body: { type: 'doc', content: [{ type: 'figure', attrs: { pictureId: inText, caption: '' } }] },
  })
  await house.aStory({ headline: 'Oben', pictureId: onTop })
  expect((await whereUsed(house.reader, inText)).drafts.map((draft) => draft.headline)).toEqual(['Im Text'])
  for (const id of [inText, onTop])
    await expect(discardPicture(house, 'system', id, house.now)).rejects.toMatchObject({ code: 'pictureInUse' })
  const key = await keyOf(unused)
  await discardPicture(house, 'system', unused, house.now)
  expect(await pictureById(house.reader, unused)).toBeNull()
  expect(await searchPictures(house.reader, 'hafen-403', 5)).toEqual([])
  const left = readdirSync(join(house.folder, 'media'), { recursive: true }).map(String)
  expect(left.filter((name) => name.includes(key.slice(0, 24)))).toEqual([])
})
