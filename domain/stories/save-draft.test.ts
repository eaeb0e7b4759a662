import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { drafts, revisions } from '../../db/schema'
import { searchDesk } from '../../db/search'
import type { StoryId } from '../../model/ids'
import type { Staff } from '../../model/staff'
import type { StoryText } from '../../model/story'
import { aBody } from '../../test/marked-body'
import { aNewsroom, later, type TestNewsroom } from '../../test/newsroom'
import { refused } from '../../test/refused'
import { addCredit } from '../credits/credit'
import { createStory } from './create'
import { cutIdleRevisions } from './idle-revisions'
import { publishStory } from './publish'
import { idleMilliseconds, saveDraft } from './save-draft'
import { stateOf, storyById } from './story'

let house: TestNewsroom
let ada: Staff
let edda: Staff
let storyId: StoryId
beforeEach(async () => {
  house = await aNewsroom()
  ada = await house.aStaffMember('reporter')
  edda = await house.aStaffMember('editor')
  storyId = await house.aStory({ by: ada })
})
afterEach(() => house.close())

async function standing() {
  const story = await storyById(house.reader, storyId)
  if (story === null) throw new Error('no story')
  return story
}
async function save(who: Staff, wish: Partial<StoryText>, at = house.now) {
  const story = await standing()
  return house.act(saveDraft, who, { storyId, seen: story.version, text: { ...story.draft, ...wish }, copies: {} }, at)
}
const kept = () => house.reader.select().from(revisions).where(eq(revisions.storyId, storyId)).orderBy(revisions.number)
const idleMinutes = idleMilliseconds / 60_000

test('what somebody types is saved, found at the desk, and counted', async () => {
  const saved = await save(ada, { headline: 'Der Pegel steigt', kicker: 'Hochwasser', body: aBody('Die Deichwache rückt aus.') }, later(1))
  expect(saved).toEqual({ version: 2, savedAt: later(1).getTime() })
  expect((await standing()).draft).toMatchObject({ headline: 'Der Pegel steigt', body: aBody('Die Deichwache rückt aus.') })
  for (const query of ['pegel', 'Hochwasser', 'Deichwache']) expect(await searchDesk(house.reader, 'story', query, 5)).toEqual([storyId])
})

test('the same text again is no new version', async () => {
  await save(ada, { headline: 'Der Pegel steigt' }, later(1))
  expect(await save(ada, {}, later(5))).toEqual({ version: 2, savedAt: later(1).getTime() })
  expect((await standing()).savedAt).toEqual(later(1))
})

test('who saves upon an older text is refused and told what stands; nothing is overwritten', async () => {
  const mine = { ...(await standing()).draft, headline: 'Mein Titel' }
  await save(edda, { headline: 'Eddas Titel' }, later(2))
  const theirs = { version: 2, savedBy: edda.name, own: false, savedAt: later(2).getTime(), text: (await standing()).draft }
  await expect(house.act(saveDraft, ada, { storyId, seen: 1, text: mine, copies: {} }, later(3))).rejects.toEqual(
    refused('revisedElsewhere', theirs),
  )
  expect(theirs.text.headline).toBe('Eddas Titel')
  expect(await standing()).toMatchObject({ version: 2, savedBy: edda.id, savedAt: later(2), draft: { headline: 'Eddas Titel' } })
})

test('who wrote on in another tab is told that it is their own text, and what they replace after comparing is kept', async () => {
  const mine = { ...(await standing()).draft, headline: 'Aus dem ersten Tab' }
  await save(ada, { headline: 'Aus dem zweiten Tab' }, later(2))
  const sent = { storyId, seen: 1, text: mine, copies: {} }
  const told = await house.act(saveDraft, ada, sent, later(3)).catch((fault: unknown) => fault)
  expect(told).toMatchObject({ code: 'revisedElsewhere', particulars: { own: true, version: 2 } })
  expect(await kept()).toEqual([])
  await house.act(saveDraft, ada, { ...sent, seen: 2, over: true }, later(4))
  expect((await kept()).map(({ reason, cutBy, content }) => [reason, cutBy, content.headline])).toEqual([
    ['compared', ada.id, 'Aus dem zweiten Tab'],
  ])
  expect((await standing()).draft.headline).toBe('Aus dem ersten Tab')
})

test('a choice between two versions is saved at once: both that lost are kept, and what was chosen stands', async () => {
  const mine = { ...(await standing()).draft, headline: 'Mein Titel', body: aBody('Mein Text.') }
  await save(edda, { headline: 'Eddas Titel', body: aBody('Eddas Text.') }, later(2))
  const text = { ...mine, headline: 'Eddas Titel' }
  await house.act(saveDraft, ada, { storyId, seen: 2, over: true, text, instead: [mine], copies: {} }, later(3))
  expect((await standing()).draft).toEqual(text)
  const lost = (await kept()).filter(({ reason }) => reason === 'compared')
  expect(lost.map(({ cutBy, content }) => [cutBy, content.headline, content.body])).toEqual([
    [edda.id, 'Eddas Titel', aBody('Eddas Text.')],
    [ada.id, 'Mein Titel', aBody('Mein Text.')],
  ])
})

test('whoever chooses the saved version whole has their own kept all the same, and the search finds what stands', async () => {
  await save(edda, { headline: 'Eddas Titel' }, later(2))
  const { draft } = await standing()
  const mine = { ...draft, headline: 'Mein Titel' }
  await house.act(saveDraft, ada, { storyId, seen: 2, over: true, text: draft, instead: [mine], copies: {} }, later(3))
  expect((await standing()).draft).toEqual(draft)
  expect((await kept()).map(({ content }) => content.headline)).toEqual(expect.arrayContaining(['Eddas Titel', 'Mein Titel']))
  expect(await searchDesk(house.reader, 'story', 'Eddas', 5)).toEqual([storyId])
})

test('a choice that comes too late keeps nothing and changes nothing: both versions are shown once more', async () => {
  await save(edda, { headline: 'Eddas Titel' }, later(2))
  await save(edda, { headline: 'Eddas zweiter Titel' }, later(3))
  const before = await kept()
  const { draft } = await standing()
  const choice = {
    storyId,
    seen: 2,
    over: true,
    text: { ...draft, headline: 'Gewählt' },
    instead: [{ ...draft, headline: 'Verloren' }],
    copies: {},
  }
  await expect(house.act(saveDraft, ada, choice, later(4))).rejects.toMatchObject({ code: 'revisedElsewhere' })
  expect(await kept()).toEqual(before)
  expect((await standing()).draft.headline).toBe('Eddas zweiter Titel')
})

test('a version that is yet to come is refused as well', async () => {
  const text = { ...(await standing()).draft, headline: 'Vorauseilend' }
  await expect(house.act(saveDraft, ada, { storyId, seen: 7, text, copies: {} })).rejects.toEqual(refused('revisedElsewhere'))
})

test('two people who save upon the same version do not both succeed', async () => {
  const { draft } = await standing()
  const both = [ada, edda].map((who) => house.act(saveDraft, who, { storyId, seen: 1, text: { ...draft, headline: who.name }, copies: {} }))
  expect((await Promise.allSettled(both)).map((answer) => answer.status)).toEqual(['fulfilled', 'rejected'])
  expect((await standing()).draft.headline).toBe(ada.name)
})

test('when another person takes over, what the first wrote is kept as theirs', async () => {
  await save(ada, { headline: 'Adas Titel' }, later(1))
  await save(edda, { headline: 'Eddas Titel' }, later(2))
  await save(edda, { headline: 'Eddas anderer Titel' }, later(3))
  expect(await kept()).toMatchObject([{ number: 1, reason: 'takeover', cutBy: ada.id, content: { headline: 'Adas Titel' } }])
})

test('the empty beginning of a story is not worth a revision', async () => {
  storyId = await house.act(createStory, ada, { language: 'de' })
  await house.write((tx) => cutIdleRevisions(tx, later(30)))
  await save(edda, { headline: 'Gleich von Edda' }, later(60))
  expect(await kept()).toEqual([])
})

test('the text that a story begins with, taken from a report, is kept when somebody takes over', async () => {
  await save(edda, { headline: 'Gleich von Edda', body: aBody('Alles neu.') }, later(1))
  expect(await kept()).toMatchObject([
    { reason: 'takeover', cutBy: ada.id, content: { headline: expect.stringContaining('Ein Gipfel'), dateline: 'Hongkong' } },
  ])
})

test('the text that a story begins with is kept by the clock too', async () => {
  await house.write((tx) => cutIdleRevisions(tx, later(idleMinutes + 1)))
  expect(await kept()).toMatchObject([{ reason: 'idle', cutBy: ada.id, content: { dateline: 'Hongkong' } }])
})

test('what stood for more than ten minutes is kept before it is changed, and just once', async () => {
  await save(ada, { headline: 'Am Morgen' }, later(0))
  await save(ada, { headline: 'Zehn Minuten danach' }, later(idleMinutes))
  expect(await kept()).toEqual([])
  await save(ada, { headline: 'Am Mittag' }, later(200))
  expect(await kept()).toMatchObject([{ reason: 'idle', cutBy: ada.id, content: { headline: 'Zehn Minuten danach' } }])
})

test('the clock keeps a revision of what was left alone for ten minutes, once', async () => {
  await save(ada, { headline: 'Liegen gelassen' }, later(0))
  await house.write((tx) => cutIdleRevisions(tx, later(idleMinutes)))
  expect(await kept()).toEqual([])
  for (const minutes of [11, 12, 90]) await house.write((tx) => cutIdleRevisions(tx, later(minutes)))
  expect(await kept()).toMatchObject([{ number: 1, reason: 'idle', cutBy: ada.id, content: { headline: 'Liegen gelassen' } }])
  await save(edda, { headline: 'Weiter' }, later(100))
  expect(await kept()).toHaveLength(1)
})

test('a credit that was just added is not yet left alone', async () => {
  await save(ada, { headline: 'Liegen gelassen' }, later(0))
  await house.write((tx) => cutIdleRevisions(tx, later(20)))
  await house.act(
    addCredit,
    ada,
    { storyId, contributorId: await house.aContributor({ name: 'Vera' }), role: 'author', scope: 'this_story' },
    later(30),
  )
  await house.write((tx) => cutIdleRevisions(tx, later(31)))
  expect(await kept()).toHaveLength(1)
  await house.write((tx) => cutIdleRevisions(tx, later(41)))
  expect(await kept()).toMatchObject([{ content: { credits: [] } }, { reason: 'idle', content: { credits: [{ name: 'Vera' }] } }])
})

test('stories in the bin are left alone by the clock', async () => {
  await save(ada, { headline: 'Verworfen' }, later(0))
  const { binStory } = await import('./bin')
  await house.act(binStory, ada, { storyId }, later(1))
  await house.write((tx) => cutIdleRevisions(tx, later(60)))
  expect(await kept()).toEqual([])
})

test('the address of a published story stays, whatever is typed', async () => {
  await house.act(publishStory, edda, { storyId })
  const { slug } = (await standing()).draft
  await save(ada, { slug: 'ganz-anders', headline: 'Neuer Titel' }, later(1))
  expect((await standing()).draft).toMatchObject({ slug, headline: 'Neuer Titel' })
})

test('saving a published story unchanged does not make it look changed, also when its address was made from the headline', async () => {
  await house.write(async (tx) => {
    await tx.update(drafts).set({ slug: '' }).where(eq(drafts.storyId, storyId))
  })
  const typed = (await standing()).draft
  await house.act(publishStory, edda, { storyId })
  expect(await house.act(saveDraft, ada, { storyId, seen: 1, text: typed, copies: {} }, later(1))).toMatchObject({ version: 1 })
  expect(stateOf(await standing())).toBe('published')
})

test('a published story that was changed stays “changed” after the change was kept as a revision', async () => {
  await house.act(publishStory, edda, { storyId })
  await save(ada, { headline: 'Nachgetragen' }, later(1))
  expect(stateOf(await standing())).toBe('changed')
  await house.write((tx) => cutIdleRevisions(tx, later(60)))
  expect(await kept()).toHaveLength(2)
  expect(stateOf(await standing())).toBe('changed')
  await house.write((tx) => cutIdleRevisions(tx, later(61)))
  expect(await kept()).toHaveLength(2)
  await house.act(publishStory, edda, { storyId }, later(62))
  expect(stateOf(await standing())).toBe('published')
})
