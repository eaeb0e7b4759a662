import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  liveCredits,
  livePictures,
  liveSources,
  liveStories,
  liveTopics,
  pictures,
  provenance,
  publications,
  revisions,
  schedules,
  submissions,
} from '../../db/schema'
import { searchLive } from '../../db/search'
import { PictureId, type StoryId } from '../../model/ids'
import type { Staff } from '../../model/staff'
import { aMark, aMarkedBody } from '../../test/marked-body'
import { aNewsroom, later, type TestNewsroom } from '../../test/newsroom'
import { refused } from '../../test/refused'
import { lastTold, toldTo, traces } from '../../test/traces'
import { attributePassage, decideAttribution } from '../attributions/attribute'
import { addCredit, removeCredit } from '../credits/credit'
import { changeProvenance, liftEmbargo, setEmbargo } from '../provenance/change'
import { livePerson } from './live-people'
import { publicRegister } from './live-register'
import { liveStory } from './live-story'
import { publishStory } from './publish'
import { saveDraft } from './save-draft'
import { scheduleStory } from './schedule'
import { stateOf, storyById } from './story'
import { submitStory } from './submit'
import { setTopics } from './topics'

let house: TestNewsroom
let ada: Staff
let edda: Staff
beforeEach(async () => {
  house = await aNewsroom()
  ada = await house.aStaffMember('reporter')
  edda = await house.aStaffMember('editor')
})
afterEach(() => house.close())

const found = async (query: string) => (await searchLive(house.reader, { query, limit: 5 })).map((hit) => hit.storyId)
const aPassage = { kind: 'reported', documents: [], utteredOn: '', originalText: '', originalLanguage: '', note: '' } as const
const rests = { extent: '', rightsHolder: '', licence: '', usageTerms: '', aiUse: 'none' } as const

async function save(storyId: StoryId, wish: object, at = house.now) {
  const story = await storyById(house.reader, storyId)
  if (story === null) throw new Error('no story')
  await house.act(saveDraft, ada, { storyId, seen: story.version, text: { ...story.draft, ...wish }, copies: {} }, at)
}

async function aPicture(wish: Partial<typeof pictures.$inferInsert> = {}) {
  const row = {
    id: PictureId.parse(crypto.randomUUID()),
    key: 'k',
    digest: 'd',
    width: 800,
    height: 600,
    focalX: 500,
    focalY: 500,
    widths: '640',
    fileName: '',
    caption: 'Der Hafen',
    alt: 'Kräne am Kai',
    creator: '',
    creditLine: '',
    copyright: '',
    rights: 'cleared' as const,
    usageTerms: '',
    createdAt: house.now,
    ...wish,
  }
  await house.write(async (tx) => {
    await tx.insert(pictures).values(row)
  })
  return row.id as PictureId
}

test('what is published stands where readers look: lists, credits, topics, sources, pictures, search', async () => {
  const [id, hidden] = [aMark(), aMark()]
  const pictureId = await aPicture()
  const sectionId = await house.aSection({ slug: 'ausland' })
  const storyId = await house.aStory({ by: ada, headline: 'Ein Anruf', slug: 'ein-anruf', sectionId, pictureId, importance: 5 })
  await save(storyId, { body: aMarkedBody(['Putin lobte den Handel', id], ' und ', ['jemand widersprach', hidden], '.') })
  const [putin, whisperer] = [
    await house.aSource({ label: 'Wladimir Putin' }),
    await house.aSource({ naming: 'described', description: 'ein Diplomat' }),
  ]
  await house.act(attributePassage, ada, { ...aPassage, documents: [], id, storyId, speakers: [putin], via: [] })
  await house.act(attributePassage, ada, { ...aPassage, documents: [], id: hidden, storyId, speakers: [whisperer], via: [] })
  const vera = await house.aContributor({ name: 'Vera Beispiel' })
  await house.act(addCredit, ada, { storyId, contributorId: vera, role: 'author', scope: 'this_story' })
  const topic = await house.aTopic('China')
  await house.act(setTopics, ada, { storyId, topics: [topic] })

  const published = await house.act(publishStory, edda, { storyId }, later(1))
  expect(published.path).toBe('/ausland/ein-anruf')
  const [live] = await house.reader.select().from(liveStories)
  expect(live).toMatchObject({
    storyId,
    sectionId,
    slug: 'ein-anruf',
    headline: 'Ein Anruf',
    pictureId,
    importance: 5,
    firstPublishedAt: later(1),
    publishedAt: later(1),
  })
  expect(await house.reader.select().from(publications)).toMatchObject([
    { storyId, revisionId: published.revisionId, publishedBy: edda.id, publishedAt: later(1) },
  ])
  expect(await house.reader.select().from(revisions)).toMatchObject([
    { id: published.revisionId, number: 1, reason: 'publish', cutBy: edda.id },
  ])
  expect(await house.reader.select().from(liveCredits)).toMatchObject([
    { contributorId: vera, name: 'Vera Beispiel', role: 'author', placement: 'byline', position: 0 },
  ])
  expect(await house.reader.select().from(liveTopics)).toMatchObject([{ topicId: topic }])
  expect((await house.reader.select().from(liveSources)).map((row) => row.sourceId)).toEqual([putin])
  expect((await house.reader.select().from(livePictures)).map((row) => row.pictureId)).toEqual([pictureId])
  for (const query of ['anruf', 'handel', 'beispiel']) expect(await found(query)).toEqual([storyId])
  const told = await lastTold(house.reader)
  const own = [
    `story:${storyId}`,
    `teaser:${storyId}`,
    'story-at:ein-anruf',
    `page-of:${vera}`,
    `house:${encodeURIComponent('Wladimir Putin')}`,
  ]
  const lists = [`stories-by:${vera}`, `stories-in:${sectionId}`, `stories-from:${putin}`, `stories-on:${topic}`]
  const everywhere = ['latest', 'front', 'news', 'people', 'changes', 'month:2025-01']
  expect(told.toSorted()).toEqual([...own, ...lists, ...everywhere].toSorted())
  expect(await toldTo(house.reader, ada.id)).toEqual(['published'])
  expect(await toldTo(house.reader, edda.id)).toEqual([])
})

test('publishing anew replaces what readers see, keeps the first time, and touches what stood and what stands', async () => {
  const storyId = await house.aStory({ by: ada, headline: 'Erster Titel' })
  const [old, next] = [await house.aContributor({ name: 'Altvater' }), await house.aContributor({ name: 'Neumann' })]
  const credit = await house.act(addCredit, ada, { storyId, contributorId: old, role: 'author', scope: 'this_story' })
  await house.act(publishStory, edda, { storyId })
  await save(storyId, { headline: 'Zweiter Titel' }, later(1))
  await house.act(removeCredit, ada, { storyId, id: credit }, later(1))
  await house.act(addCredit, ada, { storyId, contributorId: next, role: 'author', scope: 'this_story' }, later(1))
  expect((await house.reader.select().from(liveStories))[0]?.headline).toBe('Erster Titel')

  await house.act(publishStory, edda, { storyId, creditsReason: 'Verwechselt.' }, later(2))
  const [live] = await house.reader.select().from(liveStories)
  expect(live).toMatchObject({ headline: 'Zweiter Titel', firstPublishedAt: house.now, publishedAt: later(2) })
  expect((await house.reader.select().from(liveCredits)).map((row) => row.name)).toEqual(['Neumann'])
  expect(await house.reader.$count(publications)).toBe(2)
  expect([await found('erster'), await found('altvater'), await found('zweiter')]).toEqual([[], [], [storyId]])
  expect(await lastTold(house.reader)).toEqual(expect.arrayContaining([`stories-by:${old}`, `stories-by:${next}`]))
  expect((await traces(house.reader)).at(-1)).toMatchObject({ action: 'story.update', actor: edda.name, storyId })
})

test('publishing ends submission and schedule', async () => {
  const storyId = await house.aStory({ by: ada })
  await house.act(submitStory, ada, { storyId, note: '' })
  await house.act(scheduleStory, edda, { storyId, dueAt: later(60).getTime() })
  await house.act(publishStory, edda, { storyId })
  expect([await house.reader.$count(submissions), await house.reader.$count(schedules)]).toEqual([0, 0])
  const story = await storyById(house.reader, storyId)
  expect(story && stateOf(story)).toBe('published')
})

test('an editor’s own story gives the editor no notice of it', async () => {
  await house.act(publishStory, edda, { storyId: await house.aStory({ by: edda }) })
  expect(await toldTo(house.reader, edda.id)).toEqual([])
})

test('a proposal that nobody decided is printed neither as passage nor as source', async () => {
  const id = aMark()
  const storyId = await house.aStory({ by: ada, slug: 'vorschlag', sectionId: await house.aSection({ slug: 'ausland' }) })
  await save(storyId, { body: aMarkedBody(['Alle sagen das', id]) })
  const source = await house.aSource()
  await house.act(attributePassage, ada, { ...aPassage, documents: [], id, storyId, speakers: [source], via: [] })
  await house.act(decideAttribution, ada, { id, storyId, state: 'proposed' })
  await house.act(publishStory, edda, { storyId })
  expect(await house.reader.$count(liveSources)).toBe(0)
  expect(await liveStory(house.reader, 'ausland', 'vorschlag')).toMatchObject({ story: { sources: [] } })
})

test.each([
  ['headlineMissing', { headline: '' }],
  ['sectionMissing', { sectionId: null }],
  ['bodyEmpty', { body: { type: 'doc' as const, content: [{ type: 'paragraph' as const }] } }],
])('a story is held for %s', async (code, wish) => {
  const storyId = await house.aStory({ by: ada, ...wish })
  await expect(house.act(publishStory, edda, { storyId, overrideReason: 'Muss raus' })).rejects.toEqual(
    refused('held', [expect.objectContaining({ code })]),
  )
  expect([await house.reader.$count(liveStories), await house.reader.$count(revisions), await house.reader.$count(publications)]).toEqual([
    0, 0, 0,
  ])
})

test('a headline without a letter that fits into an address is refused', async () => {
  await expect(house.act(publishStory, edda, { storyId: await house.aStory({ headline: '中文', slug: '' }) })).rejects.toEqual(
    refused('slugMissing'),
  )
})

const unclear = async (rights: 'unknown' | 'refused', withUpstream: boolean) => {
  const storyId = await house.aStory({ by: ada })
  const upstream = withUpstream ? [await house.aSource({ kind: 'media_report' })] : []
  await house.act(changeProvenance, ada, { ...rests, storyId, relation: 'adapted_from', rights, upstream })
  return storyId
}

test.each([
  ['unknown rights', 'unknown', true, ['rightsUnknown']],
  ['unknown rights and a missing upstream source', 'unknown', false, ['rightsUnknown', 'upstreamMissing']],
] as const)('an editor overrides %s with a reason that the log keeps', async (_what, rights, withUpstream, holds) => {
  const storyId = await unclear(rights, withUpstream)
  await expect(house.act(publishStory, edda, { storyId })).rejects.toEqual(
    refused(
      'held',
      holds.map((code) => ({ code, blocking: true })),
    ),
  )
  await expect(house.act(publishStory, edda, { storyId, overrideReason: '' })).rejects.toEqual(refused('held'))
  await house.act(publishStory, edda, { storyId, overrideReason: 'CNN hat am Telefon zugestimmt' })
  const overrides = (await traces(house.reader)).filter((row) => row.action === 'hold.override')
  expect(overrides).toMatchObject([{ actor: edda.name, storyId, before: { holds }, note: 'CNN hat am Telefon zugestimmt' }])
})

test('a reason where nothing is held overrides nothing and leaves no word of it', async () => {
  await house.act(publishStory, edda, { storyId: await house.aStory(), overrideReason: 'Sicher ist sicher' })
  expect((await traces(house.reader)).map((row) => row.action)).toEqual(['story.publish'])
})

test('a reporter with a reason is still a reporter', async () => {
  const storyId = await unclear('unknown', true)
  await expect(house.act(publishStory, ada, { storyId, overrideReason: 'Bitte' })).rejects.toEqual(refused('notAllowed'))
})

test('refused rights are never overridden, also not along with what could be', async () => {
  const storyId = await unclear('refused', false)
  await expect(house.act(publishStory, edda, { storyId, overrideReason: 'Muss raus' })).rejects.toEqual(
    refused('held', [{ code: 'rightsRefused', blocking: true }]),
  )
  expect((await traces(house.reader)).map((row) => row.action)).not.toContain('hold.override')
})

test('an off-record passage is never overridden; it holds until it is gone from the text', async () => {
  const id = aMark()
  const storyId = await house.aStory({ by: ada })
  await save(storyId, { body: aMarkedBody('Dazu heißt es: ', ['Der Minister ist amtsmüde', id], '.') })
  const source = await house.aSource({ terms: 'off_record', label: 'Der Fahrer' })
  await house.act(attributePassage, ada, { ...aPassage, documents: [], id, storyId, speakers: [source], via: [] })
  await expect(house.act(publishStory, edda, { storyId, overrideReason: 'Alle wissen es' })).rejects.toEqual(
    refused('held', [{ code: 'offRecordPassage', blocking: true, excerpt: 'Der Minister ist amtsmüde', attributionId: id }]),
  )
  await save(storyId, { body: aMarkedBody('Dazu schweigt das Amt.') }, later(1))
  await house.act(publishStory, edda, { storyId }, later(2))
  expect(JSON.stringify(await house.reader.select().from(liveSources))).not.toContain(source)
})

test.each([
  ['pictureRightsMissing', { rights: 'unknown' }],
  ['pictureRightsMissing', { rights: 'refused' }],
  ['pictureAltMissing', { alt: '' }],
] as const)('a picture with %s is never overridden, on top or in the text', async (code, wish) => {
  const pictureId = await aPicture(wish)
  const figure = { type: 'figure' as const, attrs: { pictureId, caption: '' } }
  const onTop = await house.aStory({ pictureId })
  const inText = await house.aStory({ body: { type: 'doc', content: [...aMarkedBody('Text.').content, figure] } })
  for (const storyId of [onTop, inText]) {
    await expect(house.act(publishStory, edda, { storyId, overrideReason: 'Muss raus' })).rejects.toEqual(
      refused('held', [expect.objectContaining({ code, pictureId })]),
    )
  }
})

test('an embargo holds until its instant, and is lifted, never overridden', async () => {
  const [timed, open] = [await house.aStory({ by: ada }), await house.aStory({ by: ada })]
  await house.act(setEmbargo, ada, { storyId: timed, until: later(60).getTime(), note: 'Studie' })
  await house.act(setEmbargo, ada, { storyId: open, until: null, note: '' })
  for (const storyId of [timed, open]) {
    await expect(house.act(publishStory, edda, { storyId, overrideReason: 'Eilig' }, later(59))).rejects.toEqual(
      refused('held', [{ code: 'embargoed', blocking: true }]),
    )
  }
  await house.act(publishStory, edda, { storyId: timed }, later(60))
  await expect(house.act(publishStory, edda, { storyId: open }, later(100_000))).rejects.toEqual(refused('held'))
  await house.act(liftEmbargo, edda, { storyId: open }, later(100_000))
  await house.act(publishStory, edda, { storyId: open }, later(100_000))
  expect(await house.reader.$count(liveStories)).toBe(2)
})

test('warnings hold nothing', async () => {
  const storyId = await house.aStory({
    by: ada,
    body: aMarkedBody('Es wird erwartet, dass es regnet. „Wir haben genug von dem Wetter“, hieß es.'),
  })
  await house.act(publishStory, edda, { storyId })
  expect(await house.reader.$count(liveStories)).toBe(1)
})

test('if anything of a publication fails, nothing of it has happened', async () => {
  const storyId = await house.aStory({ by: ada })
  const before = (await traces(house.reader)).length
  const failing = house.write(async (tx) => {
    await publishStory(tx, edda, { storyId }, house.now)
    throw new Error('the light went out')
  })
  await expect(failing).rejects.toThrow('the light went out')
  for (const table of [publications, revisions, liveStories, liveCredits, provenance]) expect(await house.reader.$count(table)).toBe(0)
  expect(await found('gipfel')).toEqual([])
  expect(await lastTold(house.reader)).toEqual([])
  expect((await traces(house.reader)).length).toBe(before)
  expect((await house.reader.select().from(liveStories).where(eq(liveStories.storyId, storyId))).length).toBe(0)
})

test('nobody publishes or schedules what somebody else has written since', async () => {
  const storyId = await house.aStory({ by: ada })
  const story = await storyById(house.reader, storyId)
  if (story === null) throw new Error('no story')
  await house.act(saveDraft, ada, { storyId, seen: story.version, text: { ...story.draft, headline: 'Anders' }, copies: {} })
  const changed = { code: 'changedMeanwhile' }
  await expect(house.act(publishStory, edda, { storyId, seen: story.version })).rejects.toMatchObject(changed)
  const dueAt = later(5).getTime()
  await expect(house.act(scheduleStory, edda, { storyId, seen: story.version, dueAt })).rejects.toMatchObject(changed)
  await house.act(publishStory, edda, { storyId, seen: story.version + 1 })
})

test('a credit that is not printed is on nobody’s page', async () => {
  const storyId = await house.aStory({ by: ada })
  const [author, silent] = [await house.aContributor({ slug: 'laut' }), await house.aContributor({ slug: 'leise' })]
  await house.act(addCredit, ada, { storyId, contributorId: silent, role: 'responsible', scope: 'this_story' })
  await house.act(addCredit, ada, { storyId, contributorId: author, role: 'author', scope: 'this_story' })
  await house.act(publishStory, edda, { storyId })
  expect((await livePerson(house.reader, 'laut')).is).toBe('live')
  expect((await livePerson(house.reader, 'leise')).is).toBe('missing')
  expect((await publicRegister(house.reader)).items.map((person) => person.slug)).toEqual(['laut'])
})
