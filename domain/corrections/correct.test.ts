import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { corrections, liveStories, notices, publications, revisions } from '../../db/schema'
import { type CorrectionKind, correctionKinds } from '../../model/correction'
import type { AttributionId, StoryId } from '../../model/ids'
import type { Staff } from '../../model/staff'
import { aBody, aMark, aMarkedBody } from '../../test/marked-body'
import { aNewsroom, later, type TestNewsroom } from '../../test/newsroom'
import { refused } from '../../test/refused'
import { lastTold, toldTo, traces } from '../../test/traces'
import { attributePassage } from '../attributions/attribute'
import { addCredit } from '../credits/credit'
import { setEmbargo } from '../provenance/change'
import { liveStory } from '../stories/live-story'
import { publishStory } from '../stories/publish'
import { saveDraft } from '../stories/save-draft'
import { stateOf, storyById } from '../stories/story'
import { withdrawStory } from '../stories/withdraw'
import { type CorrectStory, correctStory } from './correct'

let house: TestNewsroom
let ada: Staff
let edda: Staff
let storyId: StoryId
beforeEach(async () => {
  house = await aNewsroom()
  ada = await house.aStaffMember('reporter')
  edda = await house.aStaffMember('editor')
  storyId = await house.aStory({
    by: ada,
    slug: 'faehre',
    sectionId: await house.aSection({ slug: 'hafen' }),
    body: aBody('Sie kostet 94 Euro.'),
  })
  await house.act(publishStory, edda, { storyId })
})
afterEach(() => house.close())

async function save(wish: object, minutes = 1) {
  const story = await storyById(house.reader, storyId)
  if (story === null) throw new Error('no story')
  await house.act(saveDraft, ada, { storyId, seen: story.version, text: { ...story.draft, ...wish }, copies: {} }, later(minutes))
}

const wish = (kind: CorrectionKind, more: Partial<CorrectStory> = {}): CorrectStory => ({
  storyId,
  kind,
  text: 'Sie kostet 49 Euro, nicht 94.',
  passages: [],
  place: 'foot',
  removal: 'none',
  withDraft: false,
  ...more,
})
const correct = (kind: CorrectionKind, more: Partial<CorrectStory> = {}, by = edda, minutes = 5) =>
  house.act(correctStory, by, wish(kind, more), later(minutes))
const rows = () => house.reader.select().from(corrections)

async function read() {
  const found = await liveStory(house.reader, 'hafen', 'faehre')
  if (found.is !== 'live') throw new Error(found.is)
  return found.story
}

test.each(correctionKinds)('a %s with the draft puts the draft before readers and is bound to both texts', async (kind) => {
  const [before] = await house.reader.select().from(revisions)
  await save({ body: aBody('Sie kostet 49 Euro.') })
  const id = await correct(kind, { withDraft: true })
  const after = (await house.reader.select().from(revisions)).find((revision) => revision.id !== before?.id)
  expect(await rows()).toMatchObject([
    { id, storyId, kind, beforeId: before?.id, afterId: after?.id, correctedBy: edda.id, correctedAt: later(5) },
  ])
  const story = await read()
  expect(JSON.stringify(story.body)).toContain('49 Euro')
  expect(story).toMatchObject({ publications: 2, publishedAt: later(5), firstPublishedAt: house.now })
  expect(story.corrections).toMatchObject([
    {
      id,
      kind,
      text: 'Sie kostet 49 Euro, nicht 94.',
      at: later(5),
      difference: { from: 1, to: 2 },
      place: kind === 'retraction' ? 'top' : 'foot',
    },
  ])
})

test.each(['clarification', 'retraction', 'right_of_reply'] as const)('a %s may be words alone: the text stays', async (kind) => {
  await save({ body: aBody('Ein Entwurf, der noch nicht gilt.') })
  await correct(kind)
  const story = await read()
  expect(JSON.stringify(story.body)).toContain('94 Euro')
  expect(story).toMatchObject({ publications: 1, publishedAt: later(5), corrections: [{ kind, difference: null }] })
  const [row] = await rows()
  expect(row?.beforeId).toBe(row?.afterId)
  const desk = await storyById(house.reader, storyId)
  expect(desk && stateOf(desk)).toBe('changed')
})

test.each(['clarification', 'retraction', 'right_of_reply'] as const)(
  'a %s with a draft that does not differ adds words alone',
  async (kind) => {
    await correct(kind, { withDraft: true })
    expect(await house.reader.$count(publications)).toBe(1)
    expect((await read()).corrections).toMatchObject([{ difference: null }])
  },
)

describe('a correction is refused', () => {
  test('to a reporter, also of the own story', async () => {
    await save({ headline: 'Anders' })
    await expect(correct('correction', { withDraft: true }, ada)).rejects.toEqual(refused('notAllowed'))
  })

  test('of a story that nobody has read yet, or that is not there', async () => {
    const unread = await house.aStory({ by: ada })
    await expect(correct('clarification', { storyId: unread })).rejects.toEqual(refused('notPublished'))
    await expect(correct('clarification', { storyId: crypto.randomUUID() as StoryId })).rejects.toEqual(refused('notFound'))
  })

  test('of a story that was withdrawn', async () => {
    await house.act(withdrawStory, edda, { storyId, notice: '' })
    await expect(correct('retraction')).rejects.toEqual(refused('notPublished'))
  })

  test.each(['correction', 'update'] as const)('as a %s where the text did not change, or the draft stays', async (kind) => {
    await expect(correct(kind, { withDraft: true })).rejects.toEqual(refused('nothingChanged'))
    await save({ headline: 'Anders' })
    await expect(correct(kind)).rejects.toEqual(refused('nothingChanged'))
  })

  test('as a second retraction; anything else may still be said', async () => {
    await correct('retraction')
    await expect(correct('retraction')).rejects.toEqual(refused('alreadyRetracted'))
    await correct('clarification')
    expect(await rows()).toHaveLength(2)
  })

  test('if somebody wrote on since it was read at the desk', async () => {
    const seen = (await storyById(house.reader, storyId))?.version ?? 0
    await save({ headline: 'Anders' })
    await expect(correct('correction', { withDraft: true, seen })).rejects.toEqual(refused('changedMeanwhile'))
    await correct('correction', { withDraft: true, seen: seen + 1 })
  })

  test('if what would be published is held', async () => {
    await save({ headline: '' })
    await expect(correct('correction', { withDraft: true })).rejects.toEqual(refused('held', [{ code: 'headlineMissing', blocking: true }]))
    await house.act(setEmbargo, ada, { storyId, until: null, note: '' }, later(2))
    await expect(correct('update', { withDraft: true, overrideReason: 'Eilig' })).rejects.toEqual(refused('held'))
  })

  test('without a reason for credits that would change', async () => {
    const vera = await house.aContributor()
    await house.act(addCredit, ada, { storyId, contributorId: vera, role: 'author', scope: 'this_story' }, later(1))
    await expect(correct('correction', { withDraft: true })).rejects.toEqual(refused('creditsNeedReason'))
    await correct('correction', { withDraft: true, creditsReason: 'Der Name fehlte' })
    expect((await traces(house.reader)).map((row) => row.action)).toContain('credit.correct')
  })

  test('and then nothing of it has happened', async () => {
    const before = (await traces(house.reader)).length
    await save({ headline: '' })
    await expect(correct('correction', { withDraft: true })).rejects.toEqual(refused('held'))
    expect([await house.reader.$count(corrections), await house.reader.$count(publications)]).toEqual([0, 1])
    expect((await traces(house.reader)).slice(before).map((row) => row.action)).not.toContain('story.correct')
  })
})

test('what was told readers is never changed or deleted', async () => {
  await correct('clarification')
  const never = house.write(async (tx) => void (await tx.update(corrections).set({ text: 'Alles stimmte.' })))
  await expect(never).rejects.toThrow(/never changed/)
  await expect(house.write(async (tx) => void (await tx.delete(corrections)))).rejects.toThrow(/never deleted/)
  expect(await rows()).toMatchObject([{ text: 'Sie kostet 49 Euro, nicht 94.' }])
})

test('the log keeps who told readers what, and about which revisions', async () => {
  await save({ body: aBody('Sie kostet 49 Euro.') })
  await correct('correction', { withDraft: true, place: 'top', removal: 'privacy' })
  const text = 'Sie kostet 49 Euro, nicht 94.'
  expect((await traces(house.reader)).filter((row) => row.action === 'story.correct')).toMatchObject([
    {
      actor: edda.name,
      storyId,
      at: later(5),
      before: { revision: 1 },
      after: { kind: 'correction', text, place: 'top', removal: 'privacy', revision: 2 },
    },
  ])
})

test('words that are added to a story are announced for it and for what lists corrections and changes, not for what lists stories', async () => {
  const vera = await house.aContributor()
  await house.act(addCredit, ada, { storyId, contributorId: vera, role: 'author', scope: 'this_story' })
  await house.act(publishStory, edda, { storyId, creditsReason: 'fehlte' }, later(1))
  await correct('clarification')
  expect((await lastTold(house.reader)).toSorted()).toEqual(['changes', 'corrections', 'month:2025-01', `story:${storyId}`])
})

test('so is that what was said of a story goes and comes with it, and stands under another headline', async () => {
  await house.act(publishStory, edda, { storyId }, later(1))
  expect(await lastTold(house.reader)).not.toContain('corrections')
  await correct('clarification')
  await save({ headline: 'Anders' }, 6)
  await house.act(publishStory, edda, { storyId }, later(7))
  expect(await lastTold(house.reader)).toContain(`teaser:${storyId}`)
  await house.act(withdrawStory, edda, { storyId, notice: '' }, later(8))
  expect(await lastTold(house.reader)).toContain('corrections')
  await house.act(publishStory, edda, { storyId }, later(9))
  expect(await lastTold(house.reader)).toContain('corrections')
})

test('whoever owns the story is told, with the words; an editor’s own story tells nobody', async () => {
  await correct('clarification')
  const told = (await house.reader.select().from(notices)).filter((notice) => notice.kind === 'corrected')
  expect(told).toMatchObject([{ staffId: ada.id, storyId, from: edda.name, note: 'Sie kostet 49 Euro, nicht 94.' }])
  const own = await house.aStory({ by: edda })
  await house.act(publishStory, edda, { storyId: own })
  await correct('clarification', { storyId: own })
  expect(await toldTo(house.reader, edda.id)).toEqual([])
})

test('passages are told by their numbers of today, and one that left the text not at all', async () => {
  const [one, two, gone] = [aMark(), aMark(), aMark()]
  const source = await house.aSource({ label: 'Reederei' })
  await save({ body: aMarkedBody(['Sie fährt', gone], ' und ', ['kostet', one], ' und ', ['lohnt', two], '.') })
  const attribute = (id: AttributionId) =>
    house.act(
      attributePassage,
      ada,
      {
        id,
        storyId,
        kind: 'reported',
        speakers: [source],
        documents: [],
        via: [],
        utteredOn: '',
        originalText: '',
        originalLanguage: '',
        note: '',
      },
      later(2),
    )
  for (const id of [one, two, gone]) await attribute(id)
  await correct('update', { withDraft: true, passages: [two, one, two, gone] })
  expect((await rows())[0]?.passages).toEqual([two, one, gone])
  expect((await read()).corrections[0]?.passages).toEqual([1, 2, 3])

  await save({ body: aMarkedBody('Sie ', ['kostet', one], ' und ', ['lohnt', two], '.') }, 10)
  await correct('update', { withDraft: true }, edda, 11)
  expect((await read()).corrections.map((correction) => correction.passages)).toEqual([[], [1, 2]])
})

test('differences are numbered by publications, also where revisions came between that nobody read', async () => {
  for (const [nth, headline] of ['Zwei', 'Drei'].entries()) {
    await save({ headline }, 10 * nth + 6)
    await correct('update', { withDraft: true, text: headline }, edda, 10 * nth + 7)
  }
  await save({ headline: 'Vier' }, 30)
  await house.act(publishStory, edda, { storyId }, later(31))
  await save({ headline: 'Fünf' }, 32)
  await correct('correction', { withDraft: true, text: 'Fünf' }, edda, 33)
  const story = await read()
  expect(story.publications).toBe(5)
  expect(story.corrections.map(({ text, difference }) => [text, difference])).toEqual([
    ['Fünf', { from: 4, to: 5 }],
    ['Drei', { from: 2, to: 3 }],
    ['Zwei', { from: 1, to: 2 }],
  ])
})

test('the story’s other facts stay: a correction moves neither its first day nor its address', async () => {
  await save({ headline: 'Ganz neu' })
  await correct('correction', { withDraft: true })
  const [live] = await house.reader.select().from(liveStories)
  expect(live).toMatchObject({ slug: 'faehre', firstPublishedAt: house.now, headline: 'Ganz neu' })
})
