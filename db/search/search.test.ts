import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { StoryId } from '../../model/ids'
import { aNewsroom, type TestNewsroom } from '../../test/newsroom'
import { liveCredits, liveStories, revisions } from '../schema'
import { indexDesk, indexLive, searchDesk, searchLive, unindexDesk, unindexLive } from './index'

let house: TestNewsroom

beforeEach(async () => {
  house = await aNewsroom()
})
afterEach(() => house.close())

interface Wish {
  readonly headline?: string
  readonly body?: string
  readonly names?: string
  readonly section?: Awaited<ReturnType<TestNewsroom['aSection']>>
  readonly at?: string
}

/** A story that readers see, as publishing leaves it. */
async function aVisibleStory({
  headline = 'Ein Gipfel',
  body = '',
  names = '',
  section,
  at = '2025-01-21T20:00:00Z',
}: Wish): Promise<StoryId> {
  const sectionId = section ?? (await house.aSection())
  const storyId = await house.aStory({ headline, sectionId })
  const words = { kicker: '', headline, standfirst: '' }
  const instant = new Date(at)
  await house.write(async (tx) => {
    const [revision] = await tx
      .insert(revisions)
      .values({ storyId, number: 1, reason: 'publish', content: {} as never, cutAt: instant })
      .returning()
    await tx.insert(liveStories).values({
      ...words,
      storyId,
      revisionId: revision?.id as never,
      sectionId,
      slug: randomUUID(),
      language: 'de',
      importance: 3,
      firstPublishedAt: instant,
      publishedAt: instant,
    })
    await indexLive(tx, storyId, { ...words, body, names })
  })
  return storyId
}

const found = async (query: string) => (await searchLive(house.reader, { query, limit: 20 })).map((hit) => hit.storyId)

describe('a word is found however it is spelled', () => {
  test.each([
    ['München', ['München', 'Muenchen', 'Munchen', 'MÜNCHEN', 'münch', 'Mu\u0308nchen']],
    ['Muenchen', ['München', 'Muenchen']],
    ['Straße', ['Straße', 'Strasse', 'STRASSE', 'strass']],
    ['Strasse', ['Straße', 'Strasse']],
    ['Höhenflüge', ['Hoehenfluege', 'hohenfluge', 'Höhenfluege']],
    ['Ćosić', ['Cosic', 'ćosić']],
    ['Citroën', ['Citroen', 'Citroën']],
    ['1. FC Köln', ['Koeln 1', 'köln fc']],
    ['Путин', ['путин']],
  ])('%s', async (printed, typed) => {
    const id = await aVisibleStory({ body: `Der Text handelt von ${printed} und sonst nichts.` })
    for (const query of typed) expect([query, await found(query)]).toEqual([query, [id]])
  })

  test('but not under another word', async () => {
    await aVisibleStory({ body: 'Masse und Maße' })
    expect(await found('Mast')).toEqual([])
    expect(await found('Masse Gewicht')).toEqual([])
  })
})

describe('odd input finds nothing, or what it says, and never fails', () => {
  test.each([
    '',
    ' ',
    '"',
    '""',
    '*',
    '**',
    'NEAR(',
    'NEAR(a b, 2)',
    'AND',
    'OR OR',
    'NOT',
    '(',
    ')',
    '-',
    '--',
    '^',
    ':',
    'headline:',
    '{headline body}:x',
    '\u0000',
    '\u0002',
    '%',
    "'",
    "'; DROP TABLE stories; --",
    '\\',
    '🗞️',
    'a'.repeat(5000),
    'wort '.repeat(500),
    '\ud800',
    'ue'.repeat(100),
  ])('%j', async (query) => {
    await aVisibleStory({ body: 'Ein Text' })
    expect(await found(query)).toEqual([])
    expect(await searchDesk(house.reader, 'story', query, 5)).toSatisfy((ids) => ids === null || ids.length === 0)
  })

  test('words around it still count', async () => {
    const id = await aVisibleStory({ body: 'Handel und Wandel' })
    for (const query of ['"Handel"', 'Handel*', 'Handel AND', '(Handel', 'Handel -', 'body:Wandel']) {
      const expected = /AND|body/.test(query) ? [] : [id]
      expect([query, await found(query)]).toEqual([query, expected])
    }
  })
})

describe('what comes first', () => {
  test('is a story that has the word in its headline', async () => {
    const inText = await aVisibleStory({ headline: 'Anderes', body: 'Die Zölle steigen.' })
    const inHeadline = await aVisibleStory({ headline: 'Zölle steigen', body: 'Ein Text.' })
    expect(await found('Zölle')).toEqual([inHeadline, inText])
  })

  test('goes on where the page before ended, without a gap and without repeating', async () => {
    const all = await Promise.all([1, 2, 3, 4, 5].map((nth) => aVisibleStory({ body: 'Handel '.repeat(nth) })))
    const seen: StoryId[] = []
    let after: { rank: number; entry: number } | undefined
    for (;;) {
      const [hit] = await searchLive(house.reader, { query: 'Handel', limit: 1, after })
      if (hit === undefined) break
      seen.push(hit.storyId)
      after = hit
    }
    expect(seen.toSorted()).toEqual(all.toSorted())
  })
})

describe('what is shown of a hit', () => {
  test('marks the words that were looked for', async () => {
    await aVisibleStory({ headline: 'Gespräch über Zölle', body: 'Lange vorher. Dann die Zölle. Lange danach.' })
    const [hit] = await searchLive(house.reader, { query: 'zoelle', limit: 1 })
    expect(hit?.headline).toEqual([
      { text: 'Gespräch über ', found: false },
      { text: 'Zölle', found: true },
    ])
    expect(hit?.passage.filter((piece) => piece.found).map((piece) => piece.text)).toEqual(['Zölle'])
  })

  test('is text, whatever stands in the story', async () => {
    await aVisibleStory({ body: '<b>Zölle</b> & <script>' })
    const [hit] = await searchLive(house.reader, { query: 'Zölle', limit: 1 })
    expect(hit?.passage.map((piece) => piece.text).join('')).toContain('<b>Zölle</b>')
  })
})

describe('a search can be narrowed', () => {
  test('to a section, a person and a time', async () => {
    const section = await house.aSection()
    const contributorId = await house.aContributor()
    const here = await aVisibleStory({ body: 'Handel', section, at: '2025-01-10T00:00:00Z' })
    const there = await aVisibleStory({ body: 'Handel', at: '2025-01-20T00:00:00Z' })
    await house.write(async (tx) => {
      await tx.insert(liveCredits).values({
        storyId: there,
        contributorId,
        role: 'author',
        placement: 'byline',
        scope: 'this_story',
        name: 'Vera',
        position: 0,
        firstPublishedAt: house.now,
      })
    })
    const narrowed = async (wish: object) =>
      (await searchLive(house.reader, { query: 'Handel', limit: 9, ...wish })).map((hit) => hit.storyId)
    expect(await narrowed({ sectionId: section })).toEqual([here])
    expect(await narrowed({ contributorIds: [contributorId] })).toEqual([there])
    expect(await narrowed({ from: new Date('2025-01-15') })).toEqual([there])
    expect(await narrowed({ to: new Date('2025-01-15') })).toEqual([here])
    expect(await narrowed({ sectionId: section, contributorIds: [contributorId] })).toEqual([])
  })
})

describe('the index', () => {
  test('holds a story once, in its latest words', async () => {
    const id = await aVisibleStory({ body: 'Alter Text' })
    await house.write((tx) => indexLive(tx, id, { headline: '', kicker: '', standfirst: '', body: 'Neuer Text', names: '' }))
    expect(await found('alter')).toEqual([])
    expect(await found('neuer')).toEqual([id])
  })

  test('forgets what is withdrawn', async () => {
    const id = await aVisibleStory({ body: 'Handel' })
    await house.write((tx) => unindexLive(tx, id))
    expect(await found('Handel')).toEqual([])
  })

  test('of the readers never holds what the desk alone can see', async () => {
    await house.write((tx) => indexDesk(tx, 'story', StoryId.parse(randomUUID()), 'Geheimer Entwurf', ''))
    expect(await found('Geheimer')).toEqual([])
  })

  test('of the desk knows kinds apart', async () => {
    const [source, picture] = [randomUUID(), randomUUID()]
    await house.write(async (tx) => {
      await indexDesk(tx, 'source', source, 'Außenministerium', 'China')
      await indexDesk(tx, 'picture', picture, 'Karte', 'Außenministerium')
    })
    expect(await searchDesk(house.reader, 'source', 'aussen', 5)).toEqual([source])
    expect(await searchDesk(house.reader, 'picture', 'aussenministerium', 5)).toEqual([picture])
    await house.write((tx) => unindexDesk(tx, 'source', source))
    expect(await searchDesk(house.reader, 'source', 'aussen', 5)).toEqual([])
  })
})
