import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { eq, ne, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Newsroom, openNewsroom } from '../../db/client'
import {
  corrections,
  liveCorrections,
  liveCredits,
  liveLists,
  livePeople,
  livePictures,
  liveSources,
  liveStories,
  liveTopics,
  sections,
  staff as staffTable,
} from '../../db/schema'
import { searchLive } from '../../db/search'
import { searchStories } from '../../domain/search/search-stories'
import { storyContent } from '../../domain/stories/content'
import { latestStories } from '../../domain/stories/live-lists'
import { liveStory } from '../../domain/stories/live-story'
import { publishStory } from '../../domain/stories/publish'
import { storyById } from '../../domain/stories/story'
import type { StoryId } from '../../model/ids'
import { readSearch } from '../../model/search'
import { StoryText } from '../../model/story'
import { fillNewsroom } from './fill'
import { rareName } from './words'

const now = new Date('2025-01-22T08:30:00Z')
const wish = { stories: 400, seed: 5, now }
let folder: string
let house: Newsroom

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'masthead-fill-'))
  await fillNewsroom({ folder: join(folder, 'one'), ...wish })
  house = openNewsroom(join(folder, 'one'))
}, 60_000)
afterAll(() => {
  house.close()
  rmSync(folder, { recursive: true })
})

/** All that readers' lists and search have of a story, without when and as which revision it was put there. */
async function shownOf(readers: Newsroom['reader'], storyId: StoryId) {
  const of = (table: typeof liveCredits | typeof liveTopics | typeof liveSources | typeof livePictures) =>
    readers.select().from(table).where(eq(table.storyId, storyId))
  const [row] = await readers.select().from(liveStories).where(eq(liveStories.storyId, storyId))
  const { revisionId: _revision, publishedAt: _at, ...shown } = row ?? {}
  const sorted = (rows: readonly object[]) => rows.map((one) => JSON.stringify(one)).sort()
  const parts = [await of(liveCredits), await of(liveTopics), await of(liveSources), await of(livePictures)].map(sorted)
  const words = readers.all(
    sql`SELECT headline, kicker, standfirst, body, names FROM search_live JOIN search_live_entries e ON e.id = search_live.rowid WHERE e.story_id = ${storyId}`,
  )
  return { shown, parts, words }
}

async function lists(readers: Newsroom['reader']) {
  const counted = await readers
    .select({ kind: liveLists.kind, subjectId: liveLists.subjectId, part: liveLists.part, stories: liveLists.stories })
    .from(liveLists)
  const people = await readers.select().from(livePeople)
  return [...counted, ...people].map((row) => JSON.stringify(row)).sort()
}

test('it is a sound database, in which every row belongs to what is there', () => {
  const sqlite = new Sqlite(join(folder, 'one', 'newsroom.db'), { readonly: true })
  expect(sqlite.pragma('foreign_key_check')).toEqual([])
  expect(sqlite.pragma('integrity_check', { simple: true })).toBe('ok')
  expect(sqlite.prepare('SELECT count(*) FROM stories').pluck().get()).toBe(wish.stories)
  sqlite.close()
})

test('the same seed and time make the same newsroom, another seed another', async () => {
  await fillNewsroom({ folder: join(folder, 'two'), ...wish })
  await fillNewsroom({ folder: join(folder, 'other'), ...wish, seed: 6 })
  const [two, other] = [openNewsroom(join(folder, 'two')), openNewsroom(join(folder, 'other'))]
  const newest = ({ reader }: Newsroom) => latestStories(reader, 50)
  expect(await newest(two)).toEqual(await newest(house))
  expect(await newest(other)).not.toEqual(await newest(house))
  two.close()
  other.close()
})

test('what has stories is not filled again', async () => {
  await expect(fillNewsroom({ folder: join(folder, 'one'), ...wish })).rejects.toThrow('stories')
})

describe('a filled story', () => {
  test('is read, with its makers, and found by a word that is in a few alone', async () => {
    const [teaser] = await latestStories(house.reader, 1)
    if (teaser === undefined) throw new Error('nothing is published')
    const found = await liveStory(house.reader, teaser.section.slug, teaser.slug)
    if (found.is !== 'live') throw new Error(found.is)
    expect(StoryText.parse({ ...found.story, sectionId: null, pictureId: null, importance: 3 }).headline).toBe(teaser.headline)
    expect(found.story.credits[0]?.slug).not.toBe('')
    const hits = await searchLive(house.reader, { query: rareName(7), limit: 9 })
    expect(hits.length).toBeGreaterThan(0)
    expect(hits.length).toBeLessThan(9)
    expect((await searchStories(house.reader, readSearch({ q: rareName(7) }), 'UTC')).items).toHaveLength(hits.length)
  })

  test('stands before readers as publishing would have put it there', async () => {
    const [editor] = await house.reader.select().from(staffTable).where(eq(staffTable.role, 'editor'))
    if (editor === undefined) throw new Error('nobody may publish')
    const listed = await lists(house.reader)
    const some = await house.reader.select({ id: liveStories.storyId }).from(liveStories).limit(25)
    let again = 0
    for (const { id } of some) {
      const filled = await shownOf(house.reader, id)
      const published = await house
        .write((tx) => publishStory(tx, editor, { storyId: id, overrideReason: 'Test' }, now))
        .catch((fault: { code?: string }) => fault.code)
      if (published === 'held') continue
      again += 1
      expect(await shownOf(house.reader, id)).toEqual(filled)
    }
    expect(again).toBeGreaterThan(10)
    expect(await lists(house.reader)).toEqual(listed)
  })

  test('was printed as the desk has it, and its correction is in the readers’ list', async () => {
    const [printed] = await latestStories(house.reader, 1)
    const story = printed && (await storyById(house.reader, printed.id))
    if (!story) throw new Error('nothing is published')
    expect((await storyContent(house.reader, story, now)).headline).toBe(printed.headline)
    const said = await house.reader.select({ id: corrections.id }).from(corrections)
    const shown = await house.reader.select({ id: liveCorrections.correctionId }).from(liveCorrections)
    expect(said.length).toBeGreaterThan(0)
    expect(new Set(shown.map(({ id }) => id))).toEqual(new Set(said.map(({ id }) => id)))
  })
})

test('most is in the first section, and every section has something', async () => {
  const rows = await house.reader
    .select({ stories: liveLists.stories, position: sections.position })
    .from(liveLists)
    .innerJoin(sections, eq(sections.id, liveLists.subjectId))
    .where(ne(liveLists.stories, 0))
  const largest = rows.toSorted((one, other) => other.stories - one.stories)[0]
  expect(rows.length).toBe(12)
  expect(largest?.position).toBe(1)
})
