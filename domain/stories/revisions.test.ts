import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { attributions, pictures, revisions, sections } from '../../db/schema'
import { searchDesk } from '../../db/search'
import { PictureId, RevisionId, type StoryId } from '../../model/ids'
import type { Staff } from '../../model/staff'
import { aMark, aMarkedBody } from '../../test/marked-body'
import { aNewsroom, later, type TestNewsroom } from '../../test/newsroom'
import { refused } from '../../test/refused'
import { traces } from '../../test/traces'
import { attributePassage } from '../attributions/attribute'
import { storyForEditor } from './editor-story'
import { publishStory } from './publish'
import { restoreRevision, revisionContent, revisionsOf } from './revisions'
import { saveDraft } from './save-draft'
import { stateOf, storyById } from './story'
import { submitStory } from './submit'

let house: TestNewsroom
let ada: Staff
let edda: Staff
let storyId: StoryId
beforeEach(async () => {
  house = await aNewsroom()
  ada = await house.aStaffMember('reporter', { name: 'Ada' })
  edda = await house.aStaffMember('editor', { name: 'Edda' })
  storyId = await house.aStory({ by: ada, headline: 'Erste Fassung' })
})
afterEach(() => house.close())

async function standing() {
  const story = await storyById(house.reader, storyId)
  if (story === null) throw new Error('no story')
  return story
}
async function save(who: Staff, wish: object, at: Date) {
  const story = await standing()
  await house.act(saveDraft, who, { storyId, seen: story.version, text: { ...story.draft, ...wish }, copies: {} }, at)
}
async function oldest() {
  const revision = (await revisionsOf(house.reader, storyId)).at(-1)
  if (revision === undefined) throw new Error('no revision')
  return revision.id
}

test('restoring brings back the old text as a new revision, and keeps what stood before', async () => {
  await house.act(submitStory, ada, { storyId, note: '' })
  await save(ada, { headline: 'Zweite Fassung' }, later(1))
  await house.act(restoreRevision, edda, { storyId, revisionId: await oldest() }, later(2))
  expect(await standing()).toMatchObject({ version: 3, savedBy: edda.id, draft: { headline: 'Erste Fassung' } })
  const lines = await revisionsOf(house.reader, storyId)
  expect(lines.map(({ number, reason, cutBy }) => ({ number, reason, cutBy }))).toEqual([
    { number: 3, reason: 'restore', cutBy: 'Edda' },
    { number: 2, reason: 'restore', cutBy: 'Ada' },
    { number: 1, reason: 'submit', cutBy: 'Ada' },
  ])
  expect((await revisionsOf(house.reader, storyId, 2)).map(({ number }) => number)).toEqual([3, 2])
  expect((await revisionContent(house.reader, storyId, 2))?.headline).toBe('Zweite Fassung')
  expect((await traces(house.reader)).at(-1)).toMatchObject({ action: 'story.restore', before: { revision: 1 }, after: { revision: 3 } })
  expect(await searchDesk(house.reader, 'story', 'erste', 5)).toEqual([storyId])
})

test('restoring is itself restored', async () => {
  await house.act(submitStory, ada, { storyId, note: '' })
  await save(ada, { headline: 'Zweite Fassung' }, later(1))
  await house.act(restoreRevision, ada, { storyId, revisionId: await oldest() }, later(2))
  const stoodBefore = (await revisionsOf(house.reader, storyId))[1]
  if (stoodBefore === undefined) throw new Error('no revision')
  await house.act(restoreRevision, ada, { storyId, revisionId: stoodBefore.id }, later(3))
  expect((await standing()).draft.headline).toBe('Zweite Fassung')
})

test('who types upon a text that was restored meanwhile is told', async () => {
  await house.act(submitStory, ada, { storyId, note: '' })
  await save(ada, { headline: 'Zweite Fassung' }, later(1))
  const { draft } = await standing()
  await house.act(restoreRevision, edda, { storyId, revisionId: await oldest() }, later(2))
  await expect(house.act(saveDraft, ada, { storyId, seen: 2, text: { ...draft, kicker: 'Neu' }, copies: {} })).rejects.toEqual(
    refused('revisedElsewhere'),
  )
})

test('a published story keeps its address and what readers see when an old text is restored', async () => {
  await save(ada, { slug: 'alter-slug' }, later(1))
  await house.act(submitStory, ada, { storyId, note: '' }, later(1))
  await save(ada, { slug: 'neuer-slug', headline: 'Zweite Fassung' }, later(2))
  await house.act(publishStory, edda, { storyId }, later(3))
  await house.act(restoreRevision, edda, { storyId, revisionId: await oldest() }, later(4))
  const story = await standing()
  expect([story.draft.slug, story.draft.headline, stateOf(story)]).toEqual(['neuer-slug', 'Erste Fassung', 'changed'])
  expect((await revisionsOf(house.reader, storyId)).filter((line) => line.live).map((line) => line.reason)).toEqual(['publish'])
})

test('the attributions of a restored text are in step with it', async () => {
  const id = aMark()
  await save(ada, { body: aMarkedBody(['Der Pegel steigt', id]) }, later(1))
  const passage = { kind: 'data', documents: [], utteredOn: '', originalText: '', originalLanguage: '', note: '' } as const
  await house.act(attributePassage, ada, { ...passage, documents: [], via: [], id, storyId, speakers: [await house.aSource()] })
  await house.act(submitStory, ada, { storyId, note: '' }, later(2))
  await save(ada, { body: aMarkedBody('Nichts davon.') }, later(3))
  expect((await storyForEditor(house.reader, ada, storyId, later(3)))?.attributions).toMatchObject([
    { id, lostPassage: 'Der Pegel steigt' },
  ])
  await house.act(restoreRevision, ada, { storyId, revisionId: await oldest() }, later(4))
  expect((await storyForEditor(house.reader, ada, storyId, later(4)))?.attributions).toMatchObject([
    { id, lostPassage: null, state: 'confirmed' },
  ])
  expect(await house.reader.$count(attributions)).toBe(1)
})

test('a revision whose section and picture are gone is restored without them', async () => {
  const pictureId = PictureId.parse(crypto.randomUUID())
  const sectionId = await house.aSection()
  const words = {
    key: 'k',
    digest: 'd',
    widths: '',
    fileName: '',
    caption: '',
    alt: '',
    creator: '',
    creditLine: '',
    copyright: '',
    usageTerms: '',
  }
  await house.write(async (tx) => {
    await tx
      .insert(pictures)
      .values({ id: pictureId, ...words, width: 1, height: 1, focalX: 0, focalY: 0, rights: 'cleared', createdAt: house.now })
  })
  await save(ada, { pictureId, sectionId }, later(1))
  await house.act(submitStory, ada, { storyId, note: '' }, later(1))
  await save(ada, { pictureId: null, sectionId: null }, later(2))
  await house.write(async (tx) => {
    await tx.delete(pictures).where(eq(pictures.id, pictureId))
    await tx.delete(sections).where(eq(sections.id, sectionId))
  })
  await house.act(restoreRevision, ada, { storyId, revisionId: await oldest() }, later(3))
  expect((await standing()).draft).toMatchObject({ headline: 'Erste Fassung', pictureId: null, sectionId: null })
})

test('revisions of other stories, and none at all, are not found', async () => {
  const other = await house.aStory({ by: ada })
  await house.act(submitStory, ada, { storyId: other, note: '' })
  const [foreign] = await house.reader.select().from(revisions)
  for (const revisionId of [foreign?.id ?? RevisionId.parse(crypto.randomUUID()), RevisionId.parse(crypto.randomUUID())]) {
    await expect(house.act(restoreRevision, ada, { storyId, revisionId })).rejects.toEqual(refused('notFound'))
  }
  expect(await revisionContent(house.reader, storyId, 1)).toBeNull()
})
