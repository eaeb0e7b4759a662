import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { sources } from '../../db/schema'
import type { SourceId, StoryId } from '../../model/ids'
import { AttributionId } from '../../model/ids'
import type { Staff } from '../../model/staff'
import { aNewsroom, type TestNewsroom } from '../../test/newsroom'
import { attributePassage } from '../attributions/attribute'
import { liveStory } from './live-story'
import { publishStory } from './publish'
import { saveDraft } from './save-draft'
import { storyById } from './story'

let house: TestNewsroom
let edda: Staff
let sourceId: SourceId
let storyId: StoryId

beforeEach(async () => {
  house = await aNewsroom()
  edda = await house.aStaffMember('editor')
  sourceId = await house.aSource({ label: 'Hedda Hafenkante', naming: 'named', terms: 'on_record' })
  storyId = await house.aStory({ by: edda, sectionId: await house.aSection({ slug: 'politik' }), headline: 'Brücke gesperrt' })
  const id = AttributionId.parse(crypto.randomUUID())
  const details = {
    id,
    storyId,
    kind: 'indirect',
    documents: [],
    via: [],
    utteredOn: '',
    originalText: '',
    originalLanguage: '',
    note: '',
  } as const
  await house.write((tx) => attributePassage(tx, edda, { ...details, speakers: [sourceId], documents: [], via: [] }, house.now))
  const story = await storyById(house.reader, storyId)
  const body = {
    type: 'doc' as const,
    content: [
      {
        type: 'paragraph' as const,
        content: [{ type: 'text' as const, text: 'Sie ist marode.', marks: [{ type: 'attribution' as const, attrs: { id } }] }],
      },
    ],
  }
  if (story === null) throw new Error('no story')
  await house.write((tx) => saveDraft(tx, edda, { storyId, seen: story.version, text: { ...story.draft, body }, copies: {} }, house.now))
  await house.write((tx) => publishStory(tx, edda, { storyId }, house.now))
})
afterEach(() => house.close())

async function whatReadersGet(): Promise<string> {
  const found = await liveStory(house.reader, 'politik', 'bruecke-gesperrt')
  if (found.is !== 'live') throw new Error(`the story is ${found.is}`)
  return JSON.stringify(found.story.sources)
}

const change = (now: Partial<typeof sources.$inferInsert>) =>
  house.write(async (tx) => void (await tx.update(sources).set(now).where(eq(sources.id, sourceId))))

test('readers see a source by the name that was printed', async () => {
  await change({ label: 'Hedda Umbenannt' })
  expect(await whatReadersGet()).toContain('Hedda Hafenkante')
})

test('a source that was given cover later is covered in what was printed before', async () => {
  await change({ naming: 'unnamed', terms: 'background', description: 'eine Person aus dem Rathaus' })
  const shown = await whatReadersGet()
  expect(shown).not.toContain('Hafenkante')
  expect(shown).toContain('eine Person aus dem Rathaus')
})

test('a source that went off the record is gone from what was printed before', async () => {
  await change({ terms: 'off_record' })
  expect(await whatReadersGet()).toBe('[]')
})
