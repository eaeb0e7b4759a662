import { afterEach, beforeEach, expect, test } from 'vitest'
import { formerAddresses, liveStories, withdrawals } from '../../db/schema'
import type { SectionId, StoryId } from '../../model/ids'
import { Slug } from '../../model/slug'
import type { Staff } from '../../model/staff'
import { aNewsroom, later, type TestNewsroom } from '../../test/newsroom'
import { refused } from '../../test/refused'
import { lastTold } from '../../test/traces'
import { liveStory } from './live-story'
import { publishStory } from './publish'
import { saveDraft } from './save-draft'
import { scheduleStory } from './schedule'
import { storyById } from './story'
import { withdrawStory } from './withdraw'

let house: TestNewsroom
let edda: Staff
let ausland: SectionId
let politik: SectionId
beforeEach(async () => {
  house = await aNewsroom()
  edda = await house.aStaffMember('editor')
  ausland = await house.aSection({ slug: 'ausland' })
  politik = await house.aSection({ slug: 'politik' })
})
afterEach(() => house.close())

const publish = (storyId: StoryId, at = house.now) => house.act(publishStory, edda, { storyId }, at)
const withdraw = (storyId: StoryId, at = house.now) => house.act(withdrawStory, edda, { storyId, notice: '' }, at)
const a = (headline: string, slug = '', sectionId = ausland) => house.aStory({ headline, slug, sectionId })
const at = async (path: string) => {
  const [section = '', slug = ''] = path.split('/')
  const there = await liveStory(house.reader, section, slug)
  return there.is === 'moved' ? `→ ${there.to}` : there.is
}
const formers = async () => (await house.reader.select().from(formerAddresses)).map((row) => row.path).toSorted()

async function save(storyId: StoryId, wish: object) {
  const story = await storyById(house.reader, storyId)
  if (story === null) throw new Error('no story')
  await house.act(saveDraft, edda, { storyId, seen: story.version, text: { ...story.draft, ...wish }, copies: {} })
}

test('without a slug the headline makes the address, numbered where it is taken', async () => {
  const paths = []
  for (const _ of [1, 2, 3]) paths.push((await publish(await a('Ein Gipfel am Bildschirm'))).path)
  expect(paths).toEqual(['/ausland/ein-gipfel-am-bildschirm', '/ausland/ein-gipfel-am-bildschirm-2', '/ausland/ein-gipfel-am-bildschirm-3'])
})

test('a long headline that is used twice still gives a proper address', async () => {
  for (let length = 68; length <= 84; length++) {
    const headline = `${'wort '
      .repeat(20)
      .slice(0, length - 6)
      .trim()} ${'x'.repeat(40)}`
    for (const _ of [1, 2]) {
      const slug = (await publish(await a(headline))).path.split('/')[2]
      expect(Slug.safeParse(slug).success).toBe(true)
    }
  }
})

test('a typed slug that is taken is refused, in the same section only', async () => {
  await publish(await a('Erste', 'gipfel'))
  await expect(publish(await a('Zweite', 'gipfel'))).rejects.toEqual(refused('slugTaken'))
  expect((await publish(await a('Dritte', 'gipfel', politik))).path).toBe('/politik/gipfel')
})

test.each(['feed', 'atom', 'history', 'opengraph-image'])(
  'no story stands at /ausland/%s: typed it is refused, from a headline it gets a number',
  async (slug) => {
    await expect(publish(await a('Erste', slug))).rejects.toEqual(refused('slugTaken'))
    expect((await publish(await a(slug))).path).toBe(`/ausland/${slug}-2`)
  },
)

test('scheduling refuses what publishing would, for the same address', async () => {
  await publish(await a('Erste', 'gipfel'))
  const dueAt = later(60).getTime()
  await expect(house.act(scheduleStory, edda, { storyId: await a('Zweite', 'gipfel'), dueAt })).rejects.toEqual(refused('slugTaken'))
  await expect(house.act(scheduleStory, edda, { storyId: await house.aStory({ sectionId: null }), dueAt })).rejects.toEqual(
    refused('sectionMissing'),
  )
  await expect(house.act(scheduleStory, edda, { storyId: await a('', 'leer'), dueAt })).rejects.toEqual(refused('headlineMissing'))
  await expect(house.act(scheduleStory, edda, { storyId: await a('中文'), dueAt })).rejects.toEqual(refused('slugMissing'))
  await expect(house.act(scheduleStory, edda, { storyId: await a('Heute'), dueAt: house.now.getTime() })).rejects.toEqual(
    refused('timePassed'),
  )
})

test('a story that moves to another section leaves a redirect, and takes it back when it returns', async () => {
  const id = await a('Erste', 'gipfel')
  await publish(id)
  await save(id, { sectionId: politik })
  expect(await at('ausland/gipfel')).toBe('live')
  await publish(id, later(1))
  expect([await at('ausland/gipfel'), await at('politik/gipfel')]).toEqual(['→ /politik/gipfel', 'live'])
  expect(await lastTold(house.reader)).toEqual(
    expect.arrayContaining(['story-at:gipfel', `stories-in:${ausland}`, `stories-in:${politik}`]),
  )
  await save(id, { sectionId: ausland })
  await publish(id, later(2))
  expect([await at('ausland/gipfel'), await at('politik/gipfel')]).toEqual(['live', '→ /ausland/gipfel'])
  expect(await formers()).toEqual(['politik/gipfel'])
})

test('an address that leads to a story that moved is not given to another', async () => {
  const id = await a('Erste', 'gipfel')
  await publish(id)
  await save(id, { sectionId: politik })
  await publish(id, later(1))
  await expect(publish(await a('Zweite', 'gipfel'))).rejects.toEqual(refused('slugTaken'))
  expect((await publish(await a('Gipfel'))).path).toBe('/ausland/gipfel-2')
})

test('a withdrawn story keeps its address from others, and takes it again', async () => {
  const id = await a('Erste', 'gipfel')
  await publish(id)
  await withdraw(id, later(1))
  expect(await at('ausland/gipfel')).toBe('withdrawn')
  await expect(publish(await a('Zweite', 'gipfel'))).rejects.toEqual(refused('slugTaken'))
  await publish(id, later(2))
  expect(await at('ausland/gipfel')).toBe('live')
  expect(await house.reader.$count(withdrawals)).toBe(0)
  const [live] = await house.reader.select().from(liveStories)
  expect(live).toMatchObject({ firstPublishedAt: house.now, publishedAt: later(2) })
})

test('a story that moved while it was withdrawn is found from where it stood', async () => {
  const id = await a('Erste', 'gipfel')
  await publish(id)
  await withdraw(id)
  await save(id, { slug: 'gipfel-neu', sectionId: politik })
  expect((await publish(id, later(1))).path).toBe('/politik/gipfel-neu')
  expect([await at('ausland/gipfel'), await at('politik/gipfel-neu')]).toEqual(['→ /politik/gipfel-neu', 'live'])
})

test('an address that was made from the headline stays when the headline changes, also over a withdrawal', async () => {
  const id = await a('Der erste Titel')
  await publish(id)
  await save(id, { headline: 'Der zweite Titel' })
  expect((await publish(id, later(1))).path).toBe('/ausland/der-erste-titel')
  await withdraw(id, later(2))
  expect((await publish(id, later(3))).path).toBe('/ausland/der-erste-titel')
})
