import { afterEach, beforeEach, expect, test } from 'vitest'
import type { StoryId } from '../../model/ids'
import type { Staff } from '../../model/staff'
import { aMark, aMarkedBody } from '../../test/marked-body'
import { aNewsroom, later, type TestNewsroom } from '../../test/newsroom'
import { refused } from '../../test/refused'
import { traces } from '../../test/traces'
import { attributePassage } from '../attributions/attribute'
import { addCredit, changeCredit, removeCredit } from '../credits/credit'
import { changeProvenance } from '../provenance/change'
import { dropDraft } from './drop-draft'
import { storyForEditor } from './editor-story'
import { publishStory } from './publish'
import { revisionContent, revisionsOf } from './revisions'
import { saveDraft } from './save-draft'
import { scheduleStory } from './schedule'
import { storyById } from './story'
import { submitStory } from './submit'
import { setTopics } from './topics'

let house: TestNewsroom
let ada: Staff
let edda: Staff
let storyId: StoryId
const [printed, fresh] = [aMark(), aMark()]
beforeEach(async () => {
  house = await aNewsroom()
  ada = await house.aStaffMember('reporter')
  edda = await house.aStaffMember('editor')
  storyId = await house.aStory({ by: ada, headline: 'Gedruckt', body: aMarkedBody(['Der Handel wuchs.', printed]) })
  await attribute(printed, 'Das Amt')
  const contributorId = await house.aContributor({ name: 'Vera Alt' })
  await house.act(addCredit, ada, { storyId, contributorId, role: 'author', scope: 'this_story' })
  await house.act(setTopics, ada, { storyId, topics: [await house.aTopic('Handel')] })
  await house.act(publishStory, edda, { storyId })
})
afterEach(() => house.close())

const shown = async () => {
  const story = await storyForEditor(house.reader, edda, storyId, house.now)
  if (story === null) throw new Error('no story')
  return story
}
const rests = { extent: '', rightsHolder: '', licence: '', usageTerms: '', aiUse: 'none' } as const

async function attribute(id: typeof printed, label: string) {
  const speakers = [await house.aSource({ label })]
  const rest = { documents: [], via: [], utteredOn: '', originalText: '', originalLanguage: '', note: '' }
  await house.act(attributePassage, ada, { id, storyId, kind: 'data', speakers, ...rest })
}

async function save(wish: object) {
  const story = await storyById(house.reader, storyId)
  if (story === null) throw new Error('no story')
  await house.act(saveDraft, ada, { storyId, seen: story.version, text: { ...story.draft, ...wish }, copies: {} }, later(1))
}

/** Everything about the story is changed once. */
async function rework() {
  await save({ headline: 'Umgeschrieben', body: aMarkedBody(['Der Handel schrumpfte.', printed], ['Neu.', fresh]) })
  await attribute(printed, 'Ein anderes Amt')
  await attribute(fresh, 'Jemand')
  const [credit] = (await shown()).credits
  if (credit === undefined) throw new Error('no credit')
  await house.act(removeCredit, ada, { storyId, id: credit.id })
  const contributorId = await house.aContributor({ name: 'Vera Neu' })
  await house.act(addCredit, ada, { storyId, contributorId, role: 'editor', scope: 'this_story' })
  await house.act(setTopics, ada, { storyId, topics: [await house.aTopic('Zölle')] })
  const upstream = [await house.aSource({ label: 'CNN' })]
  await house.act(changeProvenance, ada, { storyId, relation: 'based_on', upstream, rights: 'unknown', ...rests })
}

test('dropping the draft brings back what readers see, whole, and the story counts as unchanged', async () => {
  await rework()
  expect((await shown()).state).toBe('changed')
  await house.act(dropDraft, edda, { storyId }, later(2))
  const story = await shown()
  expect(story).toMatchObject({
    state: 'published',
    text: { headline: 'Gedruckt' },
    credits: [{ name: 'Vera Alt', role: 'author', placement: 'byline' }],
    topics: [{ name: 'Handel' }],
    provenance: { relation: 'original', upstream: [], rights: 'cleared' },
    attributions: [{ id: printed, state: 'confirmed', speakers: [{ label: 'Das Amt' }], lostPassage: null }],
    creditsChange: null,
    holds: [],
  })
})

test('what was dropped is kept as a revision, and the log says that it was dropped', async () => {
  await rework()
  await house.act(dropDraft, edda, { storyId }, later(2))
  const [newest] = await revisionsOf(house.reader, storyId)
  const kept = await revisionContent(house.reader, storyId, newest?.number ?? 0)
  expect(kept).toMatchObject({ headline: 'Umgeschrieben', credits: [{ name: 'Vera Neu' }] })
  expect((await traces(house.reader)).at(-1)).toMatchObject({
    action: 'story.drop',
    staffId: edda.id,
    subject: 'Gedruckt',
    before: { revision: newest?.number },
    after: { revision: 1 },
  })
})

test('a name that was set on a printed credit comes back with it', async () => {
  const [credit] = (await shown()).credits
  if (credit === undefined) throw new Error('no credit')
  const { id, contributorId } = credit
  const details = { role: 'author', placement: 'byline', scope: 'this_story', degree: 'equal', place: '', onScene: false } as const
  const named = { id, storyId, contributorId, nameAsCredited: 'V. Alt', onBehalfOfId: null, ...details }
  await house.act(changeCredit, ada, named)
  await house.act(publishStory, edda, { storyId, creditsReason: 'Sie zeichnet so.' })
  await house.act(changeCredit, ada, { ...named, nameAsCredited: 'Vera die Ältere' })
  await house.act(dropDraft, edda, { storyId }, later(2))
  expect(await shown()).toMatchObject({ state: 'published', creditsChange: null, credits: [{ printed: { name: 'V. Alt' } }] })
})

test('with the draft go its date and its place in the queue', async () => {
  await save({ headline: 'Umgeschrieben' })
  await house.act(submitStory, ada, { storyId, note: '' })
  await house.act(scheduleStory, edda, { storyId, dueAt: later(60).getTime() })
  await house.act(dropDraft, edda, { storyId }, later(2))
  expect(await shown()).toMatchObject({ state: 'published', submitted: null, schedule: null })
})

test('there must be something to drop, something published, and an editor who does it', async () => {
  await expect(house.act(dropDraft, edda, { storyId })).rejects.toEqual(refused('nothingChanged'))
  await save({ headline: 'Umgeschrieben' })
  await expect(house.act(dropDraft, ada, { storyId })).rejects.toEqual(refused('notAllowed'))
  await expect(house.act(dropDraft, edda, { storyId: await house.aStory() })).rejects.toEqual(refused('notPublished'))
})
