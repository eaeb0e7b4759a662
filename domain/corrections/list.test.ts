import { afterEach, beforeEach, expect, test } from 'vitest'
import type { CorrectionKind } from '../../model/correction'
import type { SectionId, StoryId } from '../../model/ids'
import { readPageKey } from '../../model/page-key'
import type { Staff } from '../../model/staff'
import { aNewsroom, later, type TestNewsroom } from '../../test/newsroom'
import { publishStory } from '../stories/publish'
import { saveDraft } from '../stories/save-draft'
import { storyById } from '../stories/story'
import { withdrawStory } from '../stories/withdraw'
import { correctStory } from './correct'
import { type CorrectionFilter, correctionChoices, correctionPage, correctionsAPage, latestCorrections } from './list'

let house: TestNewsroom
let edda: Staff
let hafen: SectionId
let sport: SectionId
beforeEach(async () => {
  house = await aNewsroom()
  edda = await house.aStaffMember('editor')
  hafen = await house.aSection({ slug: 'hafen', name: 'Hafen' })
  sport = await house.aSection({ slug: 'sport', name: 'Sport' })
})
afterEach(() => house.close())

async function aPrintedStory(headline: string, sectionId = hafen) {
  const storyId = await house.aStory({ by: edda, headline, sectionId })
  await house.act(publishStory, edda, { storyId })
  return storyId
}

const say = (storyId: StoryId, text: string, minutes: number, kind: CorrectionKind = 'clarification', withDraft = false) =>
  house.act(correctStory, edda, { storyId, kind, text, passages: [], place: 'foot', removal: 'none', withDraft }, later(minutes))

const page = async (filter: Partial<CorrectionFilter> = {}, before: string | null = null) => {
  const found = await correctionPage(house.reader, { kind: '', section: '', ...filter }, readPageKey(before ?? undefined))
  return { words: found.items.map((item) => item.text), next: found.next }
}

test('the latest correction comes first, with its story as it is called and found today', async () => {
  const [faehre, derby] = [await aPrintedStory('Die Fähre'), await aPrintedStory('Das Derby', sport)]
  await say(faehre, 'Eins', 1)
  await say(derby, 'Zwei', 2, 'retraction')
  await say(faehre, 'Drei', 3)
  const story = await storyById(house.reader, faehre)
  if (story === null) throw new Error('no story')
  const text = { ...story.draft, headline: 'Die neue Fähre' }
  await house.act(saveDraft, edda, { storyId: faehre, seen: story.version, text, copies: {} }, later(4))
  await say(faehre, 'Vier', 5, 'correction', true)

  const asToday = {
    id: faehre,
    headline: 'Die neue Fähre',
    slug: 'die-faehre',
    section: { slug: 'hafen', name: 'Hafen' },
    retracted: false,
  }
  expect(await latestCorrections(house.reader, 3)).toMatchObject([
    { text: 'Vier', kind: 'correction', at: later(5), difference: { from: 1, to: 2 }, story: asToday },
    { text: 'Drei', kind: 'clarification', at: later(3), difference: null, story: asToday },
    { text: 'Zwei', kind: 'retraction', story: { headline: 'Das Derby', retracted: true } },
  ])
})

test('nothing is said of a story that was withdrawn, until it is published again', async () => {
  const storyId = await aPrintedStory('Die Fähre')
  await say(storyId, 'Eins', 1)
  await house.act(withdrawStory, edda, { storyId, notice: '' }, later(2))
  expect(await latestCorrections(house.reader, 9)).toEqual([])
  expect((await correctionChoices(house.reader)).kinds.size).toBe(0)
  await house.act(publishStory, edda, { storyId }, later(3))
  expect((await page()).words).toEqual(['Eins'])
})

test('the list is narrowed to a kind, a section, or both', async () => {
  const [faehre, derby] = [await aPrintedStory('Die Fähre'), await aPrintedStory('Das Derby', sport)]
  await say(faehre, 'Eins', 1)
  await say(derby, 'Zwei', 2)
  await say(derby, 'Drei', 3, 'retraction')
  expect((await page({ kind: 'clarification' })).words).toEqual(['Zwei', 'Eins'])
  expect((await page({ section: 'sport' })).words).toEqual(['Drei', 'Zwei'])
  expect((await page({ kind: 'retraction', section: 'hafen' })).words).toEqual([])
  expect(await correctionChoices(house.reader)).toEqual({
    kinds: new Set(['clarification', 'retraction']),
    sections: new Set(['hafen', 'sport']),
  })
})

test('a long list is read page by page, each correction once, also those of one moment', async () => {
  const storyId = await aPrintedStory('Die Fähre')
  const all = Array.from({ length: correctionsAPage * 2 + 1 }, (_, nth) => `Wort ${nth}`)
  for (const [nth, text] of all.entries()) await say(storyId, text, Math.floor(nth / 5))
  const read: string[] = []
  const sizes: number[] = []
  for (let next: string | null = null, first = true; first || next !== null; first = false) {
    const found: { words: string[]; next: string | null } = await page({}, next)
    read.push(...found.words)
    sizes.push(found.words.length)
    next = found.next
  }
  expect(sizes).toEqual([correctionsAPage, correctionsAPage, 1])
  expect(read.toSorted()).toEqual(all.toSorted())
  expect(read.slice(0, 1)).toEqual(['Wort 40'])
})
