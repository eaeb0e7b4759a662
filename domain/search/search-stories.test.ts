import { desc } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { contributors, credits } from '../../db/schema'
import type { SectionId, StoryId } from '../../model/ids'
import { readSearch } from '../../model/search'
import type { Staff } from '../../model/staff'
import { aNewsroom, type TestNewsroom } from '../../test/newsroom'
import { mergeContributors } from '../contributors/merge'
import { publishStory } from '../stories/publish'
import { withdrawStory } from '../stories/withdraw'
import { searchStories } from './search-stories'

let house: TestNewsroom
let editor: Staff
let abroad: SectionId
const zone = 'Europe/Berlin'

beforeEach(async () => {
  house = await aNewsroom()
  editor = await house.aStaffMember('editor')
  abroad = await house.aSection({ slug: 'ausland' })
})

afterEach(() => house.close())

async function published(headline: string, body = 'Text.', { at = house.now, sectionId = abroad, by = '' } = {}): Promise<StoryId> {
  const storyId = await house.aStory({
    headline,
    sectionId,
    slug: '',
    body: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: body }] }] },
  })
  if (by !== '') {
    const contributorId = await house.aContributor({ name: by, slug: by.toLowerCase() })
    await house.write(async (tx) => {
      await tx.insert(credits).values({
        storyId,
        contributorId,
        role: 'author',
        position: 0,
        placement: 'byline',
        scope: 'this_story',
        degree: 'equal',
        place: '',
        onScene: false,
      })
    })
  }
  await house.write((tx) => publishStory(tx, editor, { storyId }, at))
  return storyId
}

async function found(query: Record<string, string>): Promise<StoryId[]> {
  return (await searchStories(house.reader, readSearch(query), zone)).items.map((hit) => hit.teaser.id)
}

test('a reader finds Munich however it is spelt, and sees where it stands', async () => {
  const storyId = await published('Konferenz in München', 'Die Straße nach München war gesperrt.')
  for (const q of ['München', 'Muenchen', 'munchen', 'STRASSE', 'münch']) expect(await found({ q })).toEqual([storyId])
  const [hit] = (await searchStories(house.reader, readSearch({ q: 'Muenchen' }), zone)).items
  expect(hit?.headline.filter((piece) => piece.found)).toEqual([{ text: 'München', found: true }])
})

test('odd input finds nothing and breaks nothing', async () => {
  await published('Ein Gipfel')
  for (const q of ['"', '*', 'NEAR(', 'a AND', 'headline:', "'; DROP TABLE stories; --", '\0', '(((', '   ', '🙂', 'x'.repeat(5000)]) {
    expect(await found({ q })).toEqual([])
  }
})

test('filters narrow down by section, person and days of the site’s zone', async () => {
  const lateOnMonday = new Date('2025-01-20T22:59:00Z')
  const earlyOnTuesday = new Date('2025-01-20T23:01:00Z')
  const monday = await published('Gipfel am Montag', 'Text.', { at: lateOnMonday, by: 'Ada' })
  const tuesday = await published('Gipfel am Dienstag', 'Text.', {
    at: earlyOnTuesday,
    sectionId: await house.aSection({ slug: 'politik' }),
  })
  expect(await found({ q: 'Gipfel', section: 'politik' })).toEqual([tuesday])
  expect(await found({ q: 'Gipfel', person: 'ada' })).toEqual([monday])
  expect(await found({ q: 'Gipfel', to: '2025-01-20' })).toEqual([monday])
  expect(await found({ q: 'Gipfel', from: '2025-01-21' })).toEqual([tuesday])
  expect(await found({ q: 'Gipfel', section: 'gibt-es-nicht' })).toEqual([])
  expect(await found({ q: 'Gipfel', person: 'niemand' })).toEqual([])
})

test('what one person did is found by either address after two entries became one', async () => {
  const [short, full] = [
    await published('Gipfel im Norden', 'Text.', { by: 'af' }),
    await published('Gipfel im Süden', 'Text.', { by: 'ada' }),
  ]
  const [from, into] = await house.reader.select({ id: contributors.id }).from(contributors).orderBy(desc(contributors.slug))
  if (from === undefined || into === undefined) throw new Error('nobody')
  await house.act(mergeContributors, await house.aStaffMember('admin'), { from: from.id, into: into.id, note: '' })
  for (const person of ['ada', 'af']) expect((await found({ q: 'Gipfel', person })).sort()).toEqual([short, full].sort())
})

test('drafts and withdrawn stories are not found', async () => {
  await house.aStory({ headline: 'Gipfel im Entwurf' })
  const storyId = await published('Gipfel am Ende')
  await house.write((tx) => withdrawStory(tx, editor, { storyId, notice: '' }, house.now))
  expect(await found({ q: 'Gipfel' })).toEqual([])
})

test('pages of hits follow each other without gaps or doubles', async () => {
  const all = new Set<StoryId>()
  for (let nth = 0; nth < 35; nth += 1) all.add(await published(`Gipfel Nummer ${nth}`))
  const seen: StoryId[] = []
  let before = ''
  for (let nth = 0; nth < 5; nth += 1) {
    const page = await searchStories(house.reader, readSearch({ q: 'Gipfel', before }), zone)
    seen.push(...page.items.map((hit) => hit.teaser.id))
    if (page.next === null) break
    before = page.next
  }
  expect(seen).toHaveLength(35)
  expect(new Set(seen)).toEqual(all)
})
