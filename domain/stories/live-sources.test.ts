import { afterEach, beforeEach, expect, test } from 'vitest'
import { formerAddresses, liveSources } from '../../db/schema'
import type { AttributionDetails } from '../../model/attribution'
import type { SectionId, SourceId, StoryId } from '../../model/ids'
import { readPageKey } from '../../model/page-key'
import { type SourceNaming, type SourceTerms, sourceNamings, sourceTerms } from '../../model/source'
import type { Staff } from '../../model/staff'
import { aMark, aMarkedBody } from '../../test/marked-body'
import { aNewsroom, later, type TestNewsroom } from '../../test/newsroom'
import { attributePassage } from '../attributions/attribute'
import { correctStory } from '../corrections/correct'
import { changeProvenance } from '../provenance/change'
import { changeSource } from '../sources/change'
import { createSource, type NewSource } from '../sources/create'
import { removeSource } from '../sources/remove'
import { sourceById } from '../sources/source'
import { liveSource, restingOn, sameHouse } from './live-sources'
import { liveStory } from './live-story'
import { publishStory } from './publish'
import { saveDraft } from './save-draft'
import { storyById } from './story'
import { withdrawStory } from './withdraw'

let house: TestNewsroom
let edda: Staff
let section: SectionId

beforeEach(async () => {
  house = await aNewsroom()
  edda = await house.aStaffMember('editor')
  section = await house.aSection({ slug: 'politik' })
})
afterEach(() => house.close())

const create = (wish: Partial<NewSource> & { readonly label: string }) => house.act(createSource, edda, { kind: 'person', ...wish })

async function change(
  id: SourceId,
  wish: { naming?: SourceNaming; terms?: SourceTerms; description?: string; label?: string },
): Promise<void> {
  const found = await sourceById(house.reader, id)
  if (found === null) throw new Error('no source')
  const { slug: _slug, createdBy: _by, createdAt: _at, approvedBy: _who, identityKnown: _known, ...fields } = found
  await house.act(changeSource, edda, { ...fields, ...wish })
}

type Said = Partial<Pick<AttributionDetails, 'kind' | 'speakers' | 'documents' | 'via'>>

/** A draft with a passage for each of these. */
async function draft(headline: string, ...said: readonly Said[]): Promise<StoryId> {
  const storyId = await house.aStory({ by: edda, sectionId: section, headline })
  await write(storyId, ...said)
  return storyId
}

async function write(storyId: StoryId, ...said: readonly Said[]): Promise<void> {
  const passages = said.map((wish, nth) => ({ id: aMark(), text: `Passage ${nth + 1}.`, wish }))
  const nobody = { speakers: [], documents: [], via: [], utteredOn: '', originalText: '', originalLanguage: '', note: '' }
  for (const { id, wish } of passages) await house.act(attributePassage, edda, { kind: 'indirect', ...nobody, ...wish, id, storyId })
  const story = await storyById(house.reader, storyId)
  if (story === null) throw new Error('no story')
  const body = aMarkedBody('Zu Beginn. ', ...passages.map(({ id, text }) => [text, id] as const))
  await house.act(saveDraft, edda, { storyId, seen: story.version, text: { ...story.draft, body }, copies: {} })
}

const publish = (storyId: StoryId, minutes = 0) => house.act(publishStory, edda, { storyId }, later(minutes))

async function published(headline: string, ...said: readonly Said[]): Promise<StoryId> {
  const storyId = await draft(headline, ...said)
  await publish(storyId)
  return storyId
}

const at = async (slug: string) => {
  const found = await liveSource(house.reader, slug)
  if (found.is !== 'live') throw new Error(`${slug} is ${found.is}`)
  return found.found
}
const resting = async (slug: string) => (await restingOn(house.reader, await at(slug), null)).items
const isThere = async (slug: string) => (await liveSource(house.reader, slug)).is

test('the page of a source has every published story that rests on it, with the very passages and through whom they came', async () => {
  const cnn = await create({ kind: 'media_report', label: 'Bericht über den Anruf', publisher: 'CNN' })
  const xi = await create({ label: 'Xi Jinping' })
  await published('Ein Anruf', { kind: 'reported', speakers: [xi], via: [cnn] }, { speakers: [xi] })
  expect(await resting('xi-jinping')).toMatchObject([
    {
      story: { headline: 'Ein Anruf', slug: 'ein-anruf', retracted: false },
      upstream: false,
      passages: [
        { number: 1, passage: 'Passage 1.', kind: 'reported', speakers: [], via: [{ is: 'named', publisher: 'CNN' }] },
        { number: 2, passage: 'Passage 2.', kind: 'indirect', via: [] },
      ],
    },
  ])
  expect(await resting('bericht-ueber-den-anruf')).toMatchObject([
    { passages: [{ number: 1, speakers: [{ label: 'Xi Jinping' }], via: [] }] },
  ])
})

test('what rests on a report as a whole says so, and a retracted story too', async () => {
  const report = await create({ kind: 'media_report', label: 'Bericht' })
  const storyId = await draft('Übernommen')
  await house.act(changeProvenance, edda, {
    storyId,
    relation: 'adapted_from',
    upstream: [report],
    extent: '',
    rightsHolder: '',
    licence: '',
    usageTerms: '',
    rights: 'cleared',
    aiUse: 'none',
  })
  await publish(storyId)
  const words = { passages: [], place: 'top', removal: 'none', withDraft: false } as const
  await house.act(correctStory, edda, { ...words, passages: [], storyId, kind: 'retraction', text: 'Das war falsch.' })
  expect(await resting('bericht')).toMatchObject([{ upstream: true, passages: [], story: { retracted: true } }])
})

test('a page says the newest first, and goes on by key', async () => {
  const dpa = await create({ kind: 'wire_item', label: 'dpa' })
  for (let nth = 1; nth <= 14; nth += 1) await publish(await draft(`Beitrag ${nth}`, { documents: [dpa] }), nth)
  const first = await restingOn(house.reader, await at('dpa'), null)
  expect(first.items[0]?.story.headline).toBe('Beitrag 14')
  const second = await restingOn(house.reader, await at('dpa'), readPageKey(first.next ?? undefined))
  expect(second.items.map((item) => item.story.headline)).toEqual(['Beitrag 2', 'Beitrag 1'])
  expect(second.next).toBeNull()
})

test('no source has a page but one that is named and on the record', async () => {
  for (const naming of sourceNamings) {
    for (const terms of sourceTerms) {
      if (terms === 'off_record') continue
      const id = await create({ label: `Quelle ${naming} ${terms}`, naming, terms, description: `jemand ${naming} ${terms}` })
      await published(`Mit ${naming} ${terms}`, { speakers: [id] })
      const slug = (await sourceById(house.reader, id))?.slug ?? ''
      expect(await isThere(slug), `${naming} ${terms}`).toBe(naming === 'named' && terms === 'on_record' ? 'live' : 'missing')
    }
  }
})

test('a source of drafts, or of what was withdrawn, has no page', async () => {
  const xi = await create({ label: 'Xi Jinping' })
  const storyId = await draft('Ein Anruf', { speakers: [xi] })
  expect(await isThere('xi-jinping')).toBe('missing')
  await publish(storyId)
  expect(await isThere('xi-jinping')).toBe('live')
  await house.act(withdrawStory, edda, { storyId, notice: '' })
  expect(await isThere('xi-jinping')).toBe('missing')
})

test('a source whose passage was deleted before publication has no page, though its attribution is still at the desk', async () => {
  const xi = await create({ label: 'Xi Jinping' })
  const storyId = await draft('Ein Anruf', { speakers: [xi] })
  const story = await storyById(house.reader, storyId)
  if (story === null) throw new Error('no story')
  const text = { ...story.draft, body: aMarkedBody('Ohne ihn.') }
  await house.act(saveDraft, edda, { storyId, seen: story.version, text, copies: {} })
  await publish(storyId)
  expect(await isThere('xi-jinping')).toBe('missing')
  expect(await house.reader.select().from(liveSources)).toEqual([])
})

test('a source that is renamed is found at its new address from the old one', async () => {
  const id = await create({ label: 'Außenministerium', kind: 'organisation' })
  await published('Ein Anruf', { speakers: [id] })
  await change(id, { label: 'Ministerium für Auswärtiges' })
  expect(await liveSource(house.reader, 'aussenministerium')).toEqual({ is: 'moved', slug: 'ministerium-fuer-auswaertiges' })
  expect(await resting('ministerium-fuer-auswaertiges')).toHaveLength(1)
})

test('cover given to a source takes its page and every list at once; no former address leads anywhere', async () => {
  const hedda = await create({ label: 'Hedda Hafen' })
  const cnn = await create({ kind: 'media_report', label: 'Bericht' })
  await published('Brücke gesperrt', { speakers: [hedda], via: [cnn] })
  await change(hedda, { label: 'Hedda Hafenkante' })
  expect(await isThere('hedda-hafen')).toBe('moved')

  await change(hedda, { naming: 'unnamed', terms: 'background', description: 'eine Person aus dem Rathaus' })
  for (const slug of ['hedda-hafen', 'hedda-hafenkante', 'eine-person-aus-dem-rathaus'])
    expect(await liveSource(house.reader, slug), slug).toEqual({ is: 'missing' })
  expect(await house.reader.select().from(formerAddresses)).toEqual([])
  const shown = JSON.stringify(await resting('bericht'))
  expect(shown).not.toContain('Hedda')
  expect(shown).toContain('eine Person aus dem Rathaus')
})

test('what was printed under cover stays covered when the cover is lifted, and no former address joins the two', async () => {
  const id = await create({ label: 'Hedda Hafenkante', naming: 'unnamed', terms: 'background', description: 'eine Person' })
  const storyId = await published('Brücke gesperrt', { speakers: [id] })
  await change(id, { naming: 'named', terms: 'on_record' })
  expect(await isThere('hedda-hafenkante')).toBe('missing')
  expect(await liveSource(house.reader, 'eine-person')).toEqual({ is: 'missing' })
  expect(JSON.stringify(await liveStory(house.reader, 'politik', 'bruecke-gesperrt'))).not.toContain('Hedda')
  // A new publication names it.
  await publish(storyId, 5)
  expect(await isThere('hedda-hafenkante')).toBe('live')
})

test('where a name was printed and given cover since, lifting the cover brings the page back for that story alone', async () => {
  const id = await create({ label: 'Hedda Hafenkante' })
  await published('Mit Namen', { speakers: [id] })
  await change(id, { naming: 'unnamed', terms: 'background', description: 'eine Person' })
  await published('Unter Schutz', { speakers: [id] })
  await change(id, { naming: 'named', terms: 'on_record' })
  expect((await resting('hedda-hafenkante')).map((item) => item.story.headline)).toEqual(['Mit Namen'])
})

test('a covered source on which something printed rests is not removed, and one that is gone is named nowhere', async () => {
  const id = await create({ label: 'Hedda Hafenkante' })
  const storyId = await published('Brücke gesperrt', { speakers: [id] })
  await change(id, { naming: 'unnamed', terms: 'background', description: 'eine Person' })
  // The draft no longer rests on it; what is printed does.
  const { attributions, sources } = await import('../../db/schema')
  const { eq } = await import('drizzle-orm')
  await house.write(async (tx) => void (await tx.delete(attributions).where(eq(attributions.storyId, storyId))))
  await expect(house.act(removeSource, edda, { sourceId: id })).rejects.toMatchObject({ code: 'sourceInUse' })
  await house.write(async (tx) => void (await tx.delete(sources).where(eq(sources.id, id))))
  expect(JSON.stringify(await liveStory(house.reader, 'politik', 'bruecke-gesperrt'))).not.toContain('Hedda')
})

test('other reports of the same house are listed with their pages, confidential and unprinted ones are not', async () => {
  const report = (label: string, wish: Partial<NewSource> = {}) => create({ kind: 'media_report', label, publisher: 'CNN', ...wish })
  const [one, other] = [await report('Erster Bericht'), await report('Zweiter Bericht')]
  const hidden = await report('Dritter Bericht', { terms: 'background', description: 'ein Bericht' })
  await report('Vierter Bericht')
  await published('A', { documents: [one] }, { documents: [hidden] })
  await published('B', { documents: [other] })
  await published('C', { documents: [other] })
  expect(await sameHouse(house.reader, await at('erster-bericht'))).toMatchObject([{ slug: 'zweiter-bericht', stories: 2 }])
})
