import { afterEach, beforeEach, expect, test } from 'vitest'
import { StoryId } from '../../model/ids'
import type { Staff } from '../../model/staff'
import { aMark, aMarkedBody } from '../../test/marked-body'
import { aNewsroom, later, type TestNewsroom } from '../../test/newsroom'
import { attributePassage } from '../attributions/attribute'
import { addCredit, changeCredit } from '../credits/credit'
import { setEmbargo } from '../provenance/change'
import { createStory } from './create'
import { storyForEditor } from './editor-story'
import { storyPreview } from './preview'
import { publishStory } from './publish'
import { saveDraft } from './save-draft'
import { scheduleStory } from './schedule'
import { storyById } from './story'
import { submitStory } from './submit'

let house: TestNewsroom
let ada: Staff
let ben: Staff
let edda: Staff
beforeEach(async () => {
  house = await aNewsroom()
  ada = await house.aStaffMember('reporter', { name: 'Ada' })
  ben = await house.aStaffMember('reporter', { name: 'Ben' })
  edda = await house.aStaffMember('editor', { name: 'Edda' })
})
afterEach(() => house.close())

test('a new story is empty, owned by whoever began it, and says what it lacks', async () => {
  const id = await house.act(createStory, ada, { language: 'en' })
  const shown = await storyForEditor(house.reader, ada, id, house.now)
  expect(shown).toMatchObject({
    version: 1,
    state: 'draft',
    owner: { name: 'Ada' },
    text: { language: 'en', headline: '', slug: '', sectionId: null },
  })
  expect(shown?.holds.map((hold) => hold.code)).toEqual(['headlineMissing', 'sectionMissing', 'bodyEmpty'])
  expect(shown?.may).toEqual({ edit: true, publish: false, liftEmbargo: false, pin: false })
})

test('what somebody may do with a story is theirs to see', async () => {
  const id = await house.aStory({ by: ada })
  const of = async (who: Staff) => (await storyForEditor(house.reader, who, id, house.now))?.may
  expect(await of(ben)).toEqual({ edit: false, publish: false, liftEmbargo: false, pin: false })
  expect(await of(edda)).toEqual({ edit: true, publish: true, liftEmbargo: true, pin: true })
  expect(await storyForEditor(house.reader, edda, StoryId.parse(crypto.randomUUID()), house.now)).toBeNull()
})

test('the screen shows where the story stands and who brought it there', async () => {
  const id = await house.aStory({ by: ada, slug: 'ein-anruf', sectionId: await house.aSection({ slug: 'ausland' }) })
  await house.act(setEmbargo, ada, { storyId: id, until: later(5).getTime(), note: 'Studie' })
  await house.act(submitStory, ada, { storyId: id, note: 'Bitte' })
  await house.act(scheduleStory, edda, { storyId: id, dueAt: later(30).getTime() })
  expect(await storyForEditor(house.reader, ada, id, house.now)).toMatchObject({
    state: 'scheduled',
    submitted: { byName: 'Ada', note: 'Bitte' },
    schedule: { dueAt: later(30).getTime(), heldBy: [] },
    embargo: { until: later(5).getTime(), note: 'Studie' },
    live: null,
    holds: [{ code: 'embargoed', blocking: true }],
  })
  await house.act(publishStory, edda, { storyId: id }, later(6))
  expect(await storyForEditor(house.reader, ada, id, later(6))).toMatchObject({
    state: 'published',
    live: { path: '/ausland/ein-anruf' },
    submitted: null,
    schedule: null,
  })
})

test('credits and attributions are shown with the names they stand for', async () => {
  const storyId = await house.aStory({ by: ada })
  const [vera, dpa] = [await house.aContributor({ name: 'Vera' }), await house.aContributor({ name: 'dpa', kind: 'agency' })]
  const creditId = await house.act(addCredit, ada, { storyId, contributorId: vera, role: 'contributing_reporter', scope: 'upstream' })
  const details = {
    placement: 'end_credit',
    scope: 'upstream',
    degree: 'supporting',
    place: 'Kiew',
    onScene: true,
    nameAsCredited: '',
    onBehalfOfId: dpa,
  } as const
  await house.act(changeCredit, ada, { ...details, id: creditId, storyId, contributorId: vera, role: 'contributing_reporter' })
  const id = aMark()
  const [cnn, xi] = [await house.aSource({ kind: 'media_report', label: 'CNN' }), await house.aSource({ label: 'Xi' })]
  const passage = {
    kind: 'indirect',
    documents: [],
    utteredOn: '2025-01-21',
    originalText: '',
    originalLanguage: '',
    note: 'Band hören',
  } as const
  await house.act(attributePassage, ada, { ...passage, documents: [], id, storyId, speakers: [xi], via: [cnn] })
  expect(await storyForEditor(house.reader, ada, storyId, house.now)).toMatchObject({
    credits: [{ name: 'Vera', place: 'Kiew', onScene: true, degree: 'supporting', onBehalfOf: { name: 'dpa' } }],
    attributions: [
      {
        id,
        kind: 'indirect',
        state: 'confirmed',
        speakers: [{ label: 'Xi' }],
        via: [{ label: 'CNN' }],
        note: 'Band hören',
        lostPassage: null,
      },
    ],
  })
})

test('the preview is the draft as it would be printed, without what is confidential', async () => {
  const [named, hidden] = [aMark(), aMark()]
  const storyId = await house.aStory({ by: ada, headline: 'Ein Anruf', slug: '' })
  const story = await storyById(house.reader, storyId)
  if (story === null) throw new Error('no story')
  const body = aMarkedBody(['Putin lobt', named], ' und ', ['der Fahrer weiß es', hidden])
  await house.act(saveDraft, ada, { storyId, seen: 1, text: { ...story.draft, body }, copies: {} })
  const passage = { kind: 'reported', documents: [], utteredOn: '', originalText: '', originalLanguage: '', note: '' } as const
  await house.act(attributePassage, ada, {
    ...passage,
    documents: [],
    via: [],
    id: named,
    storyId,
    speakers: [await house.aSource({ label: 'Wladimir Putin' })],
  })
  await house.act(attributePassage, ada, {
    ...passage,
    documents: [],
    via: [],
    id: hidden,
    storyId,
    speakers: [await house.aSource({ label: 'Der Fahrer', terms: 'off_record' })],
  })
  const saved = await storyById(house.reader, storyId)
  const preview = saved && (await storyPreview(house.reader, saved, later(5)))
  expect(preview).toMatchObject({ headline: 'Ein Anruf', slug: 'ein-anruf', firstPublishedAt: later(5) })
  expect(preview?.passages).toEqual(new Map([[named, 1]]))
  expect(JSON.stringify(preview?.sources)).not.toContain('Fahrer')
})
