import { asc, eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  aliases,
  contributors,
  credits,
  drafts,
  embargoes,
  log,
  provenance,
  sources,
  stories,
  storyTopics,
  upstreamSources,
} from '../../db/schema'
import { searchDesk } from '../../db/search'
import type { StoryId } from '../../model/ids'
import type { ImportedMaker, ImportedSource, ImportedStory } from '../../model/imported-story'
import type { Staff } from '../../model/staff'
import { aBody } from '../../test/marked-body'
import { aNewsroom, later, type TestNewsroom } from '../../test/newsroom'
import { refused } from '../../test/refused'
import { mergeContributors } from '../contributors/merge'
import { binStory } from './bin'
import { storiesPage } from './desk-lists'
import { emptyBin } from './empty-bin'
import { importStory } from './import-story'
import { publishStory } from './publish'

let house: TestNewsroom
let ada: Staff
beforeEach(async () => {
  house = await aNewsroom()
  ada = await house.aStaffMember('reporter')
})
afterEach(() => house.close())

const maker = (name: string, wish: Partial<ImportedMaker> = {}): ImportedMaker => ({
  name,
  kind: 'person',
  role: 'author',
  scope: 'this_story',
  degree: 'equal',
  initials: '',
  place: '',
  onBehalfOf: '',
  ...wish,
})
const source = (label: string, wish: Partial<ImportedSource> = {}): ImportedSource => ({
  kind: 'wire_item',
  label,
  publisher: '',
  title: '',
  url: '',
  archivedUrl: '',
  publishedOn: '',
  language: '',
  ...wish,
})
const report = (wish: Partial<ImportedStory> = {}): ImportedStory => ({
  uri: 'urn:newsml:dpa.com:20250121:1',
  version: '2',
  text: { kicker: '', headline: 'Ein Anruf', standfirst: '', dateline: 'Moskau', importance: 3, body: aBody('Sie sprachen lange.') },
  language: 'de',
  makers: [],
  provenance: { relation: 'wire_pickup_edited', upstream: [], extent: '', rightsHolder: '', licence: '', usageTerms: '', aiUse: 'none' },
  sources: [],
  embargo: null,
  section: null,
  topics: [],
  pictures: [],
  note: '',
  leftOut: [],
  ...wish,
})
const resting = (...upstream: ImportedSource[]) => ({ provenance: { ...report().provenance, upstream } })
const take = (wish: Partial<ImportedStory> = {}, again = false, owner = ada): Promise<StoryId> =>
  house.write((tx) =>
    importStory(
      tx,
      owner,
      owner,
      { story: report(wish), format: 'ninjs', digest: 'd'.repeat(64), bytes: 1234, language: 'en', again },
      house.now,
    ),
  )
const creditsOf = (storyId: StoryId) =>
  house.reader
    .select({ credit: credits, name: contributors.name, kind: contributors.kind })
    .from(credits)
    .innerJoin(contributors, eq(contributors.id, credits.contributorId))
    .where(eq(credits.storyId, storyId))
    .orderBy(asc(credits.position))

test('a report becomes a draft of whoever takes it in, to be found at the desk', async () => {
  const id = await take()
  expect((await storiesPage(house.reader, { query: '', ownerId: ada.id, limit: 9 })).rows.map((row) => row.id)).toEqual([id])
  const [row] = await house.reader.select().from(drafts).where(eq(drafts.storyId, id))
  expect(row).toMatchObject({ headline: 'Ein Anruf', dateline: 'Moskau', language: 'de', slug: '', version: 1, savedBy: ada.id })
  expect(await house.reader.select({ owner: stories.ownerId }).from(stories)).toEqual([{ owner: ada.id }])
  expect(await searchDesk(house.reader, 'story', 'sprachen', 5)).toEqual([id])
})

test('one in another language is left in the site’s', async () => {
  const [row] = await house.reader
    .select()
    .from(drafts)
    .where(eq(drafts.storyId, await take({ language: null })))
  expect(row?.language).toBe('en')
})

test('its makers are makers of the upstream report, never our byline', async () => {
  const id = await take({
    makers: [
      maker('Betsy Klein', { onBehalfOf: 'CNN', place: 'Washington' }),
      maker('dpa', { kind: 'agency', role: 'agency' }),
      maker('Betsy Klein'),
    ],
  })
  expect(
    (await creditsOf(id)).map(({ credit, name, kind }) => [name, kind, credit.role, credit.scope, credit.placement, credit.place]),
  ).toEqual([
    ['Betsy Klein', 'person', 'author', 'upstream', 'end_credit', 'Washington'],
    ['dpa', 'agency', 'agency', 'upstream', 'end_credit', ''],
  ])
})

describe('makers are found in the register', () => {
  const known = async (name: string) => (await creditsOf(await take({ makers: [maker(name)] })))[0]

  test('by their name, or another name of theirs, which is printed then', async () => {
    const vera = await house.aContributor({ name: 'Vera Beispiel' })
    expect((await known('Vera Beispiel'))?.credit).toMatchObject({ contributorId: vera, nameAsCredited: '' })
    await house.write(
      async (tx) => void (await tx.insert(aliases).values({ contributorId: vera, kind: 'former_name', name: 'Vera Muster' })),
    )
    const [row] = await creditsOf(await take({ uri: 'urn:a:2', makers: [maker('Vera Muster')] }))
    expect(row?.credit).toMatchObject({ contributorId: vera, nameAsCredited: 'Vera Muster' })
  })

  test('not by initials, which are another house’s', async () => {
    const vera = await house.aContributor({ name: 'Vera Beispiel' })
    await house.write(async (tx) => {
      await tx.insert(aliases).values({ contributorId: vera, kind: 'initials', name: 'abc' })
    })
    expect((await known('abc'))?.credit.contributorId).not.toBe(vera)
  })

  test('not where two have the name, nor a house for a person', async () => {
    const two = [await house.aContributor({ name: 'Ada Doppel' }), await house.aContributor({ name: 'Ada Doppel' })]
    expect(two).not.toContain((await known('Ada Doppel'))?.credit.contributorId)
    const desk = await house.aContributor({ name: 'Wissen', kind: 'desk' })
    expect((await creditsOf(await take({ uri: 'urn:a:3', makers: [maker('Wissen')] })))[0]?.credit.contributorId).not.toBe(desk)
  })

  test('never as a pseudonym of ours, by its name or another one', async () => {
    const karla = await house.aContributor({ name: 'Karla Grau', kind: 'pseudonym' })
    await house.write(
      async (tx) => void (await tx.insert(aliases).values({ contributorId: karla, kind: 'spelling', name: 'Vera Beispiel' })),
    )
    const id = await take({ makers: [maker('Vera Beispiel'), maker('Karla Grau')] })
    expect((await creditsOf(id)).map(({ credit, kind }) => [credit.contributorId === karla, kind])).toEqual([
      [false, 'person'],
      [false, 'person'],
    ])
    const [own] = await creditsOf(await take({ uri: 'urn:a:4', makers: [maker('Karla Grau', { kind: 'pseudonym' })] }))
    expect(own?.credit.contributorId).toBe(karla)
  })

  test('as whom they were merged into', async () => {
    const chief = await house.aStaffMember('admin')
    const [from, into] = [await house.aContributor({ name: 'V. Beispiel' }), await house.aContributor({ name: 'Vera Beispiel' })]
    await house.act(mergeContributors, chief, { from, into, note: '' })
    expect((await known('V. Beispiel'))?.credit.contributorId).toBe(into)
  })
})

describe('what it rests on', () => {
  test('is the upstream chain, and its rights are for somebody to clear', async () => {
    const id = await take({
      ...resting(source('dpa: Ein Anruf', { publisher: 'dpa' }), source('CNN', { kind: 'media_report' })),
      sources: [source('Xi Jinping', { kind: 'person' })],
    })
    const chain = await house.reader
      .select({ label: sources.label })
      .from(upstreamSources)
      .innerJoin(sources, eq(sources.id, upstreamSources.sourceId))
      .orderBy(asc(upstreamSources.position))
    expect(chain.map(({ label }) => label)).toEqual(['dpa: Ein Anruf', 'CNN'])
    expect(await house.reader.select().from(provenance)).toEqual([
      expect.objectContaining({ storyId: id, relation: 'wire_pickup_edited', rights: 'unknown', clearedBy: null }),
    ])
    expect((await house.reader.select().from(sources)).map(({ label }) => label)).toContain('Xi Jinping')
    const edda = await house.aStaffMember('editor')
    const sectionId = await house.aSection()
    await house.write(async (tx) => void (await tx.update(drafts).set({ sectionId }).where(eq(drafts.storyId, id))))
    await expect(house.act(publishStory, edda, { storyId: id })).rejects.toEqual(
      expect.objectContaining({ code: 'held', particulars: [expect.objectContaining({ code: 'rightsUnknown' })] }),
    )
  })

  test('is a source that we have, if we have it', async () => {
    const cnn = await house.aSource({ label: 'CNN', kind: 'media_report', publisher: 'CNN' })
    await take(resting(source('CNN', { kind: 'media_report', publisher: 'CNN' })))
    expect(await house.reader.select({ id: upstreamSources.sourceId }).from(upstreamSources)).toEqual([{ id: cnn }])
  })

  test('is never one that readers may not know', async () => {
    const secret = await house.aSource({ label: 'CNN', kind: 'media_report', naming: 'unnamed', description: 'ein Sender' })
    await take(resting(source('CNN', { kind: 'media_report' })))
    expect(await house.reader.select({ id: upstreamSources.sourceId }).from(upstreamSources)).not.toEqual([{ id: secret }])
  })
})

test('its embargo holds here', async () => {
  const id = await take({ embargo: { until: later(60) }, note: 'Rede' })
  expect(await house.reader.select().from(embargoes)).toEqual([
    expect.objectContaining({ storyId: id, until: later(60), note: 'Rede', setBy: ada.id }),
  ])
  await take({ uri: 'urn:a:2', embargo: { until: null } })
  expect(await house.reader.select().from(embargoes)).toContainEqual(expect.objectContaining({ until: null }))
})

test('section and topics are those of the house; what it has not is left to the log', async () => {
  const [sectionId, topicId] = [await house.aSection({ slug: 'ausland', name: 'Ausland' }), await house.aTopic('Russland')]
  const id = await take({
    section: { name: 'AUSLAND', slug: 'foreign' },
    topics: ['Russland', 'Vodka'].map((name) => ({ name, slug: '' })),
  })
  expect(await house.reader.select({ sectionId: drafts.sectionId }).from(drafts).where(eq(drafts.storyId, id))).toEqual([{ sectionId }])
  expect(await house.reader.select({ topicId: storyTopics.topicId }).from(storyTopics)).toEqual([{ topicId }])
  expect(await imported()).toEqual([expect.objectContaining({ after: expect.objectContaining({ subjects: ['Vodka'] }) })])
})

test('the log keeps by what the original can be recognised', async () => {
  const picture = { uri: 'urn:p', caption: 'Im Kreml', alt: '', credit: 'AFP', address: '' }
  const id = await take({ note: 'Bitte Sperrfrist beachten.', pictures: [picture], leftOut: ['places'] })
  expect(await imported()).toEqual([
    expect.objectContaining({
      storyId: id,
      staffId: ada.id,
      note: 'Bitte Sperrfrist beachten.',
      after: expect.objectContaining({
        uri: report().uri,
        version: '2',
        digest: 'd'.repeat(64),
        bytes: 1234,
        pictures: [picture],
        leftOut: ['places'],
      }),
    }),
  ])
})

describe('the same report twice', () => {
  test('is said, with what it became', async () => {
    const id = await take()
    await expect(take()).rejects.toEqual(refused('alreadyImported', { storyId: id }))
    expect(await house.reader.select({ id: stories.id }).from(stories)).toHaveLength(1)
  })

  test('may be wanted', async () => {
    await take()
    const second = await take({}, true)
    await expect(take()).rejects.toEqual(refused('alreadyImported', { storyId: second }))
  })

  test('is none once the first was deleted for good', async () => {
    const id = await take()
    await house.act(binStory, ada, { storyId: id })
    await expect(take()).rejects.toEqual(refused('alreadyImported', { storyId: id }))
    await house.write((tx) => emptyBin(tx, later(60 * 24 * 60)))
    expect(await take()).not.toBe(id)
  })

  test('is our own story, if it is', async () => {
    const id = await house.aStory()
    await expect(take({ uri: `urn:uuid:${id}` })).rejects.toEqual(refused('alreadyImported', { storyId: id }))
  })
})

test('one that fails leaves nothing', async () => {
  const long = { ...report().text, headline: 'x'.repeat(300) }
  await expect(take({ text: long, makers: [maker('Betsy Klein')] })).rejects.toThrow()
  expect([
    ...(await house.reader.select().from(stories)),
    ...(await house.reader.select().from(contributors)),
    ...(await imported()),
  ]).toEqual([])
})

const imported = async () => (await house.reader.select().from(log)).filter(({ action }) => action === 'story.import')
