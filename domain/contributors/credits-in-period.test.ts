import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { contributors, credits, log } from '../../db/schema'
import type { CreditRole } from '../../model/credit'
import type { CreditExport } from '../../model/credit-export'
import type { ContributorId, StoryId } from '../../model/ids'
import type { Staff } from '../../model/staff'
import { aNewsroom, type TestNewsroom } from '../../test/newsroom'
import { refused } from '../../test/refused'
import { AddCredit, addCredit } from '../credits/credit'
import { publishStory } from '../stories/publish'
import { withdrawStory } from '../stories/withdraw'
import { creditsInPeriod, noteCreditExport } from './credits-in-period'
import { mergeContributors } from './merge'

let house: TestNewsroom
let admin: Staff
let ada: ContributorId
beforeEach(async () => {
  house = await aNewsroom()
  admin = await house.aStaffMember('admin')
  ada = await house.aContributor({ name: 'Ada Federkiel' })
})
afterEach(() => house.close())

const january: Omit<CreditExport, 'format'> = { from: '2025-01-01', to: '2025-01-31', contributorId: null }
const handedOut = (wish: Partial<CreditExport> = {}, by = admin) => creditsInPeriod(house.reader, by, { ...january, ...wish })
const text = (characters: number) => ({
  type: 'doc' as const,
  content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text: 'x'.repeat(characters) }] }],
})

async function printed(
  people: readonly (readonly [ContributorId, CreditRole])[],
  { at = house.now, characters = 100, slug = 'ein-gipfel' }: { at?: Date; characters?: number; slug?: string } = {},
): Promise<StoryId> {
  const sectionId = await house.aSection({ name: 'Ausland', slug: `ausland-${slug}` })
  const storyId = await house.aStory({ sectionId, slug, headline: 'Ein Gipfel', body: text(characters) })
  for (const [contributorId, role] of people) await house.act(addCredit, admin, AddCredit.parse({ storyId, contributorId, role }))
  await house.act(publishStory, admin, { storyId }, at)
  return storyId
}

test('each credit of a story published in the period is handed out with what it is due by', async () => {
  await house.write(async (tx) => void (await tx.update(contributors).set({ collectingNumber: '4711' }).where(eq(contributors.id, ada))))
  const storyId = await printed([[ada, 'author']], { characters: 1800 })
  expect(await handedOut()).toEqual([
    {
      storyId,
      headline: 'Ein Gipfel',
      address: '/ausland-ein-gipfel/ein-gipfel',
      section: 'Ausland',
      firstPublished: '2025-01-22',
      withdrawn: false,
      contributorId: ada,
      contributor: 'Ada Federkiel',
      nameAsPrinted: 'Ada Federkiel',
      kind: 'person',
      role: 'author',
      scope: 'this_story',
      placement: 'byline',
      degree: 'equal',
      place: '',
      share: 1,
      characters: 1800,
      reachesMinimum: true,
      collectingNumber: '4711',
    },
  ])
})

test('one character fewer does not reach the minimum', async () => {
  await printed([[ada, 'author']], { characters: 1799 })
  expect(await handedOut()).toMatchObject([{ characters: 1799, reachesMinimum: false }])
})

test('the first and the last day count whole, by the clock of the site', async () => {
  const days = ['2024-12-31T22:59:59Z', '2024-12-31T23:00:00Z', '2025-01-31T22:59:59Z', '2025-01-31T23:00:00Z']
  for (const [nth, at] of days.entries()) await printed([[ada, 'author']], { at: new Date(at), slug: `tag-${nth}` })
  expect((await handedOut()).map((row) => row.firstPublished)).toEqual(['2025-01-01', '2025-01-31'])
})

test('a story counts by its first publication, with the text and the credits of its last', async () => {
  const storyId = await printed([[ada, 'author']], { at: new Date('2024-12-30T12:00:00Z') })
  const bert = await house.aContributor({ name: 'Bert Aal' })
  await house.act(addCredit, admin, AddCredit.parse({ storyId, contributorId: bert, role: 'author' }))
  await house.act(publishStory, admin, { storyId, creditsReason: 'fehlte' })
  expect(await handedOut()).toEqual([])
  const december = await handedOut({ from: '2024-12-01', to: '2024-12-31' })
  expect(december.map((row) => [row.contributor, row.share])).toEqual([
    ['Ada Federkiel', 0.5],
    ['Bert Aal', 0.5],
  ])
})

test('shares are equal parts among those of one role', async () => {
  const [bert, carla] = [await house.aContributor(), await house.aContributor()]
  await printed([
    [ada, 'author'],
    [bert, 'author'],
    [carla, 'author'],
    [carla, 'editor'],
  ])
  expect((await handedOut()).map((row) => row.share)).toEqual([0.3333, 0.3333, 0.3333, 1])
})

test('who was merged counts as who stayed, with one part, under the name that was printed', async () => {
  const short = await house.aContributor({ name: 'A. Federkiel' })
  const bert = await house.aContributor({ name: 'Bert Aal' })
  await printed([
    [short, 'author'],
    [ada, 'author'],
    [bert, 'author'],
  ])
  await house.act(mergeContributors, admin, { from: short, into: ada, note: '' })
  const rows = await handedOut()
  expect(rows.map((row) => [row.contributor, row.nameAsPrinted, row.share])).toEqual([
    ['Ada Federkiel', 'A. Federkiel', 0.25],
    ['Ada Federkiel', 'Ada Federkiel', 0.25],
    ['Bert Aal', 'Bert Aal', 0.5],
  ])
  expect((await handedOut({ contributorId: ada })).map((row) => row.nameAsPrinted)).toEqual(['A. Federkiel', 'Ada Federkiel'])
})

test('a withdrawn story is handed out too, and says so', async () => {
  const storyId = await printed([[ada, 'author']])
  await house.act(withdrawStory, admin, { storyId, notice: '' })
  expect(await handedOut()).toMatchObject([{ withdrawn: true, address: '/ausland-ein-gipfel/ein-gipfel', contributor: 'Ada Federkiel' }])
})

test('a draft is not handed out, nor what was credited after the last publication', async () => {
  const storyId = await printed([[ada, 'author']])
  const bert = await house.aContributor()
  await house.act(addCredit, admin, AddCredit.parse({ storyId, contributorId: bert, role: 'author' }))
  const draft = await house.aStory()
  await house.act(addCredit, admin, AddCredit.parse({ storyId: draft, contributorId: ada, role: 'author' }))
  expect(await house.reader.$count(credits)).toBe(3)
  expect(await handedOut()).toHaveLength(1)
})

test('only an admin gets them, and the log says which, not what was in them', async () => {
  await printed([[ada, 'author']])
  for (const role of ['editor', 'reporter'] as const) {
    const staff = await house.aStaffMember(role)
    await expect(handedOut({}, staff)).rejects.toEqual(refused('notAllowed'))
    await expect(house.act(noteCreditExport, staff, { ...january, format: 'csv', count: 1 })).rejects.toEqual(refused('notAllowed'))
  }
  await house.act(noteCreditExport, admin, { ...january, format: 'csv', count: 1 })
  const [entry] = await house.reader.select().from(log).where(eq(log.action, 'contributor.export'))
  expect(entry).toMatchObject({ actor: admin.name, after: { from: '2025-01-01', to: '2025-01-31', format: 'csv', count: 1 } })
  expect(JSON.stringify(entry)).not.toContain('Federkiel')
})
