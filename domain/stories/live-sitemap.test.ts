import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { credits, sources, topics } from '../../db/schema'
import type { ContributorId, SectionId, SourceId, StoryId } from '../../model/ids'
import type { Staff } from '../../model/staff'
import { aNewsroom, type TestNewsroom } from '../../test/newsroom'
import { deactivateContributor } from '../contributors/deactivate'
import { mergeContributors } from '../contributors/merge'
import { correctStory } from '../corrections/correct'
import { changeProvenance } from '../provenance/change'
import { lastChanges, standingPages } from './live-pages'
import { livePerson } from './live-people'
import { publishedMonths, storiesInTheNews, storiesOfMonth } from './live-sitemap'
import { publishStory } from './publish'
import { setTopics } from './topics'
import { withdrawStory } from './withdraw'

let house: TestNewsroom
let editor: Staff
let abroad: SectionId

beforeEach(async () => {
  house = await aNewsroom()
  editor = await house.aStaffMember('editor')
  abroad = await house.aSection({ slug: 'ausland', name: 'Ausland' })
})

afterEach(() => house.close())

const on = (day: string) => new Date(`${day}T10:00:00Z`)

async function published(slug: string, at: Date, prepare: (storyId: StoryId) => Promise<void> = async () => undefined): Promise<StoryId> {
  const storyId = await house.aStory({ headline: slug, slug, sectionId: abroad })
  await prepare(storyId)
  await house.act(publishStory, editor, { storyId }, at)
  return storyId
}

const corrected = (storyId: StoryId, at: Date) =>
  house.act(
    correctStory,
    editor,
    { storyId, kind: 'clarification', text: 'Gemeint war Dienstag.', passages: [], place: 'foot', removal: 'none', withDraft: false },
    at,
  )

async function credit(storyId: StoryId, contributorId: ContributorId, placement: 'byline' | 'none' = 'byline') {
  const row = { role: 'author', position: 0, scope: 'this_story', degree: 'equal', place: '', onScene: false } as const
  await house.write(async (tx) => void (await tx.insert(credits).values({ ...row, storyId, contributorId, placement })))
}

const slugs = (places: readonly { readonly slug: string }[]) => places.map(({ slug }) => slug)

test('stories are parted by the month in which they first appeared, the newest first, each part with its last change', async () => {
  await published('silvester', new Date('2024-12-31T23:59:59.999Z'))
  const january = await published('januar', on('2025-01-22'))
  await published('neujahr', new Date('2025-01-01T00:00:00Z'))
  await corrected(january, on('2025-03-02'))
  expect(await publishedMonths(house.reader)).toEqual([
    { month: '2025-01', changedAt: on('2025-03-02') },
    { month: '2024-12', changedAt: new Date('2024-12-31T23:59:59.999Z') },
  ])
  const stories = await storiesOfMonth(house.reader, '2025-01')
  expect(stories).toMatchObject([
    { section: 'ausland', slug: 'januar', changedAt: on('2025-03-02'), firstPublishedAt: on('2025-01-22'), picture: null },
    { slug: 'neujahr', changedAt: new Date('2025-01-01T00:00:00Z') },
  ])
  expect(slugs(await storiesOfMonth(house.reader, '2024-12'))).toEqual(['silvester'])
  expect(await storiesOfMonth(house.reader, '2025-02')).toEqual([])
  expect(await lastChanges(house.reader)).toEqual({ changedAt: on('2025-03-02'), correctedAt: on('2025-03-02') })
})

test('a newsroom that has published nothing has no months', async () => {
  await house.aStory()
  expect(await publishedMonths(house.reader)).toEqual([])
  expect(await lastChanges(house.reader)).toEqual({ changedAt: null, correctedAt: null })
})

test('news are what first appeared in the last two days, the newest first and no more than fit', async () => {
  await published('alt', on('2025-01-19'))
  await published('genau', on('2025-01-20'))
  await published('neu', on('2025-01-22'))
  const withdrawn = await published('zurueckgezogen', on('2025-01-22'))
  await house.act(withdrawStory, editor, { storyId: withdrawn, notice: '' })
  expect(slugs(await storiesInTheNews(house.reader, on('2025-01-22')))).toEqual(['neu', 'genau'])
  expect(slugs(await storiesInTheNews(house.reader, on('2025-01-22'), 1))).toEqual(['neu'])
})

test('people, topics and sources are listed as far as readers find a page of them', async () => {
  const [ada, before, draft, hidden] = [
    await house.aContributor({ slug: 'ada' }),
    await house.aContributor({ slug: 'ada-frueher' }),
    await house.aContributor({ slug: 'entwurf' }),
    await house.aContributor({ slug: 'ungedruckt' }),
  ]
  const [china, idle] = [await house.aTopic('China'), await house.aTopic('Nichts')]
  const [named, unnamed, covered, unused] = [
    await house.aSource({ slug: 'cnn' }),
    await house.aSource({ slug: 'geheim', naming: 'unnamed' }),
    await house.aSource({ slug: 'seither-gedeckt' }),
    await house.aSource({ slug: 'ungenutzt' }),
  ]
  const restsOn = (storyId: StoryId, upstream: SourceId[]) =>
    house.act(changeProvenance, editor, {
      storyId,
      relation: 'based_on',
      upstream,
      extent: '',
      rightsHolder: '',
      licence: '',
      usageTerms: '',
      rights: 'cleared',
      aiUse: 'none',
    })
  await published('neu', on('2025-01-22'), async (storyId) => {
    await credit(storyId, before)
    await house.act(setTopics, editor, { storyId, topics: [china] })
    await restsOn(storyId, [named, unnamed, covered])
  })
  await published('alt', on('2025-01-20'), (storyId) => credit(storyId, ada))
  await published('ungedruckt', on('2025-01-21'), (storyId) => credit(storyId, hidden, 'none'))
  await credit(await house.aStory(), draft)
  const admin = await house.aStaffMember('admin')
  await house.act(mergeContributors, admin, { from: before, into: ada, note: '' }, on('2025-01-23'))
  await house.act(deactivateContributor, admin, { contributorId: ada }, on('2025-01-24'))
  await house.write(async (tx) => {
    await tx.update(sources).set({ terms: 'background' }).where(eq(sources.id, covered))
  })

  const pages = await standingPages(house.reader)
  expect(pages.people).toEqual([{ slug: 'ada', changedAt: on('2025-01-23') }])
  expect(pages.topics).toEqual([{ slug: 'china', changedAt: on('2025-01-22') }])
  expect(pages.sources).toEqual([{ slug: 'cnn', changedAt: on('2025-01-22') }])
  for (const { slug } of pages.people) expect((await livePerson(house.reader, slug)).is).toBe('live')
  // What is not listed is there all the same.
  expect(await house.reader.select({ id: topics.id }).from(topics).where(eq(topics.id, idle))).toHaveLength(1)
  expect(await house.reader.select({ id: sources.id }).from(sources).where(eq(sources.id, unused))).toHaveLength(1)
})

test('sections are all listed, in the order of the navigation, those with stories with their last change', async () => {
  await house.aSection({ slug: 'leer', position: 99 })
  await published('neu', on('2025-01-22'))
  const { sections } = await standingPages(house.reader)
  expect(sections.find(({ slug }) => slug === 'ausland')).toEqual({ slug: 'ausland', changedAt: on('2025-01-22') })
  expect(sections.at(-1)).toEqual({ slug: 'leer', changedAt: null })
})
