import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { contributors, credits, formerAddresses, sections } from '../../db/schema'
import type { CreditRole } from '../../model/credit'
import type { ContributorId, SectionId, StoryId } from '../../model/ids'
import { readPageKey } from '../../model/page-key'
import type { Staff } from '../../model/staff'
import { aNewsroom, type TestNewsroom } from '../../test/newsroom'
import { mergeContributors } from '../contributors/merge'
import { frontPage } from './live-front'
import { liveSection, liveTopic, sectionPage, topicPage } from './live-lists'
import { livePerson, personPage, rolesOn } from './live-people'
import { publicRegister } from './live-register'
import { relatedStories } from './live-related'
import { liveStory } from './live-story'
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

const hoursLater = (hours: number) => new Date(house.now.getTime() + hours * 3_600_000)

async function published(wish: Parameters<TestNewsroom['aStory']>[0] = {}, at = house.now): Promise<StoryId> {
  const storyId = await house.aStory({ sectionId: abroad, ...wish })
  await house.write((tx) => publishStory(tx, editor, { storyId }, at))
  return storyId
}

async function credit(storyId: StoryId, contributorId: ContributorId, role: CreditRole, scope: 'this_story' | 'upstream' = 'this_story') {
  const placement = role === 'author' ? ('byline' as const) : ('end_credit' as const)
  const position = (await house.reader.select().from(credits).where(eq(credits.storyId, storyId))).length
  await house.write(async (tx) => {
    await tx
      .insert(credits)
      .values({ storyId, contributorId, role, position, placement, scope, degree: 'equal', place: '', onScene: false })
  })
}

test('a reader finds a published story under its address', async () => {
  await published({ headline: 'Ein Gipfel', slug: 'ein-gipfel' })
  const found = await liveStory(house.reader, 'ausland', 'ein-gipfel')
  expect(found).toMatchObject({
    is: 'live',
    story: { headline: 'Ein Gipfel', section: { slug: 'ausland', name: 'Ausland' }, slug: 'ein-gipfel' },
  })
})

test('a draft is not there, nor is what nobody wrote, whatever was typed', async () => {
  await house.aStory({ sectionId: abroad, slug: 'entwurf' })
  for (const [section, slug] of [
    ['ausland', 'entwurf'],
    ['nirgends', 'nichts'],
    ['%', "' OR 1=1"],
    ['', ''],
    ['a'.repeat(5000), '\0'],
  ] as const) {
    expect(await liveStory(house.reader, section, slug)).toEqual({ is: 'missing' })
  }
})

test('capitals and another section lead to the one address', async () => {
  await published({ slug: 'ein-gipfel' })
  await house.aSection({ slug: 'politik' })
  for (const [section, slug] of [
    ['Ausland', 'ein-gipfel'],
    ['ausland', 'Ein-Gipfel'],
    ['politik', 'ein-gipfel'],
    ['frueher', 'ein-gipfel'],
  ] as const) {
    expect(await liveStory(house.reader, section, slug)).toEqual({ is: 'moved', to: '/ausland/ein-gipfel' })
  }
})

test('a slug that two sections share leads nowhere under a third', async () => {
  await published({ slug: 'ein-gipfel' })
  await published({ slug: 'ein-gipfel', sectionId: await house.aSection({ slug: 'politik' }) })
  expect(await liveStory(house.reader, 'sport', 'ein-gipfel')).toEqual({ is: 'missing' })
})

test('former addresses of a story and of its section lead to it', async () => {
  const storyId = await published({ slug: 'ein-gipfel' })
  await published({ slug: 'ein-gipfel', sectionId: await house.aSection({ slug: 'politik' }) })
  await house.write(async (tx) => {
    await tx.insert(formerAddresses).values({ kind: 'story', path: 'sport/das-spiel', targetId: storyId, createdAt: house.now })
    await tx.insert(formerAddresses).values({ kind: 'section', path: 'welt', targetId: abroad, createdAt: house.now })
  })
  expect(await liveStory(house.reader, 'sport', 'das-spiel')).toEqual({ is: 'moved', to: '/ausland/ein-gipfel' })
  expect(await liveStory(house.reader, 'welt', 'ein-gipfel')).toEqual({ is: 'moved', to: '/ausland/ein-gipfel' })
  expect(await liveSection(house.reader, 'welt')).toEqual({ is: 'moved', slug: 'ausland' })
  expect(await liveSection(house.reader, 'AUSLAND')).toEqual({ is: 'moved', slug: 'ausland' })
})

test('a withdrawn story says so and stands in no list', async () => {
  const storyId = await published({ slug: 'ein-gipfel' })
  await house.write((tx) => withdrawStory(tx, editor, { storyId, notice: 'Eine Zahl war falsch.' }, hoursLater(1)))
  expect(await liveStory(house.reader, 'ausland', 'ein-gipfel')).toMatchObject({
    is: 'withdrawn',
    story: { notice: 'Eine Zahl war falsch.', withdrawnAt: hoursLater(1) },
  })
  expect(await liveStory(house.reader, 'Ausland', 'ein-gipfel')).toEqual({ is: 'moved', to: '/ausland/ein-gipfel' })
  expect((await sectionPage(house.reader, abroad, null)).items).toEqual([])
  expect((await frontPage(house.reader)).lead).toBeNull()
})

test('a section is paged by key: every story once, the newest first, also at the same instant', async () => {
  const all: StoryId[] = []
  for (let nth = 0; nth < 45; nth += 1) all.push(await published({ slug: `s-${nth}` }, hoursLater(Math.floor(nth / 3))))
  const seen: StoryId[] = []
  const times: number[] = []
  let key: string | null = null
  do {
    const page = await sectionPage(house.reader, abroad, key === null ? null : readPageKey(key))
    seen.push(...page.items.map((story) => story.id))
    times.push(...page.items.map((story) => story.firstPublishedAt.getTime()))
    key = page.next
  } while (key !== null)
  expect(new Set(seen)).toEqual(new Set(all))
  expect(seen).toHaveLength(45)
  expect(times).toEqual(times.toSorted((one, other) => other - one))
})

test('topics have a page as soon as a visible story is about them', async () => {
  const [china, russia] = [await house.aTopic('China'), await house.aTopic('Russland')]
  const storyId = await house.aStory({ sectionId: abroad })
  await house.write((tx) => setTopics(tx, editor, { storyId, topics: [china] }, house.now))
  expect(await liveTopic(house.reader, 'china')).toEqual({ is: 'missing' })
  await house.write((tx) => publishStory(tx, editor, { storyId }, house.now))
  expect(await liveTopic(house.reader, 'china')).toMatchObject({ is: 'live', found: { id: china, name: 'China' } })
  expect(await liveTopic(house.reader, 'russland')).toEqual({ is: 'missing' })
  expect((await topicPage(house.reader, china, null)).items.map((story) => story.id)).toEqual([storyId])
  expect((await topicPage(house.reader, russia, null)).items).toEqual([])
})

test('related stories share topics first, then the section', async () => {
  const [china, russia] = [await house.aTopic('China'), await house.aTopic('Russland')]
  const about = async (topics: readonly (typeof china)[], wish = {}) => {
    const storyId = await house.aStory({ sectionId: abroad, ...wish })
    await house.write((tx) => setTopics(tx, editor, { storyId, topics: [...topics] }, house.now))
    await house.write((tx) => publishStory(tx, editor, { storyId }, house.now))
    return storyId
  }
  const call = await about([china, russia])
  const elsewhere = { sectionId: await house.aSection() }
  const both = await about([russia, china], elsewhere)
  const one = await about([china], elsewhere)
  const beside = await about([])
  await about([], elsewhere)
  expect((await relatedStories(house.reader, call, 4)).map((story) => story.id)).toEqual([both, one, beside])
})

test('an editor’s pin leads the front page', async () => {
  await published({ importance: 5 })
  const quiet = await published({ importance: 1 })
  const { pinStory } = await import('./pin')
  await house.write((tx) => pinStory(tx, editor, { storyId: quiet, place: 1 }, house.now))
  expect((await frontPage(house.reader)).lead?.id).toBe(quiet)
})

test('a person has a page with what they did, in each role', async () => {
  const ada = await house.aContributor({ slug: 'ada-federkiel', name: 'Ada Federkiel' })
  const [wrote, helped] = [await house.aStory({ sectionId: abroad }), await house.aStory({ sectionId: abroad })]
  await credit(wrote, ada, 'author')
  await credit(helped, ada, 'contributing_reporter')
  await credit(helped, ada, 'translator')
  expect(await livePerson(house.reader, 'ada-federkiel')).toEqual({ is: 'missing' })

  for (const storyId of [wrote, helped]) await house.write((tx) => publishStory(tx, editor, { storyId }, house.now))
  const found = await livePerson(house.reader, 'ada-federkiel')
  expect(found).toMatchObject({ is: 'live', found: { ids: [ada], profile: { name: 'Ada Federkiel', stories: 2 } } })
  expect((await personPage(house.reader, [ada], null, null)).items).toHaveLength(2)
  expect((await personPage(house.reader, [ada], 'translator', null)).items.map((story) => story.id)).toEqual([helped])
  expect((await rolesOn(house.reader, [ada], [helped])).get(helped)?.toSorted()).toEqual(['contributing_reporter', 'translator'])
  expect(await livePerson(house.reader, 'Ada-Federkiel')).toEqual({ is: 'moved', slug: 'ada-federkiel' })
})

test('makers of an upstream report are in the register as that, and authors of nothing of ours', async () => {
  const klein = await house.aContributor({ slug: 'betsy-klein', name: 'Betsy Klein' })
  const storyId = await house.aStory({ sectionId: abroad })
  await credit(storyId, klein, 'contributing_reporter', 'upstream')
  await house.write((tx) => publishStory(tx, editor, { storyId }, house.now))
  expect((await publicRegister(house.reader)).items).toMatchObject([{ slug: 'betsy-klein', roles: ['upstream'] }])
  expect((await personPage(house.reader, [klein], 'contributing_reporter', null)).items).toEqual([])
  expect((await personPage(house.reader, [klein], 'upstream', null)).items).toHaveLength(1)
})

test('who was merged into another is found there, with all they did', async () => {
  const ada = await house.aContributor({ slug: 'ada-federkiel', name: 'Ada Federkiel' })
  const former = await house.aContributor({ slug: 'a-federkiel', name: 'A. Federkiel' })
  const storyId = await house.aStory({ sectionId: abroad, slug: 'ein-gipfel' })
  await credit(storyId, former, 'author')
  await house.write((tx) => publishStory(tx, editor, { storyId }, house.now))
  await house.act(mergeContributors, await house.aStaffMember('admin'), { from: former, into: ada, note: '' })
  expect(await livePerson(house.reader, 'a-federkiel')).toEqual({ is: 'moved', slug: 'ada-federkiel' })
  expect(await livePerson(house.reader, 'ada-federkiel')).toMatchObject({ is: 'live', found: { profile: { stories: 1 } } })
  const story = await liveStory(house.reader, 'ausland', 'ein-gipfel')
  expect(story).toMatchObject({ is: 'live', story: { credits: [{ name: 'A. Federkiel' }] } })
})

test('who is out of use keeps a page, leaves the register, and nothing private is on either', async () => {
  const ada = await house.aContributor({
    slug: 'ada',
    name: 'Ada',
    identity: 'GEHEIM',
    collectingNumber: 'GEHEIM',
    deactivatedAt: house.now,
    publicContact: 'ada@example.org',
  })
  const storyId = await house.aStory({ sectionId: abroad })
  await credit(storyId, ada, 'author')
  await house.write((tx) => publishStory(tx, editor, { storyId }, house.now))
  const found = await livePerson(house.reader, 'ada')
  expect(found).toMatchObject({ is: 'live', found: { profile: { active: false, publicContact: '' } } })
  expect(JSON.stringify([found, await liveStory(house.reader, 'ausland', 'x'), (await publicRegister(house.reader)).items])).not.toContain(
    'GEHEIM',
  )
  expect((await publicRegister(house.reader)).items).toEqual([])
})

test('a printed name stays while its link leads to the page of today', async () => {
  const ada = await house.aContributor({ slug: 'ada-alt', name: 'Ada Alt' })
  const storyId = await house.aStory({ sectionId: abroad, slug: 'ein-gipfel' })
  await credit(storyId, ada, 'author')
  await house.write((tx) => publishStory(tx, editor, { storyId }, house.now))
  await house.write(async (tx) => {
    await tx.update(contributors).set({ name: 'Ada Neu', slug: 'ada-neu' }).where(eq(contributors.id, ada))
    await tx.update(sections).set({ name: 'Welt' }).where(eq(sections.id, abroad))
  })
  expect(await liveStory(house.reader, 'ausland', 'ein-gipfel')).toMatchObject({
    is: 'live',
    story: { credits: [{ name: 'Ada Alt', slug: 'ada-neu' }], section: { name: 'Welt' } },
  })
})
