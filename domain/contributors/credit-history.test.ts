import { afterEach, beforeEach, expect, test } from 'vitest'
import type { CreditDetails } from '../../model/credit'
import type { ContributorId } from '../../model/ids'
import type { Staff } from '../../model/staff'
import { aNewsroom, type TestNewsroom } from '../../test/newsroom'
import { AddCredit, addCredit } from '../credits/credit'
import { publishStory } from '../stories/publish'
import { withdrawStory } from '../stories/withdraw'
import { changeContributor } from './change'
import { contributorById } from './contributor'
import { creditHistory } from './credit-history'
import { creditsInDrafts } from './credits-of'
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

async function printed(at: string, { role = 'author', who = ada }: { role?: CreditDetails['role']; who?: ContributorId } = {}) {
  const storyId = await house.aStory()
  await house.act(addCredit, admin, AddCredit.parse({ storyId, contributorId: who, role }))
  await house.act(publishStory, admin, { storyId }, new Date(at))
  return storyId
}
const history = (after?: string, limit = 10) => creditHistory(house.reader, ada, { zone: 'Europe/Berlin', after, limit })

test('credits are counted by year and month of the site’s calendar, and by role', async () => {
  await printed('2024-12-31T23:30:00Z')
  await printed('2024-12-31T22:30:00Z', { role: 'editor' })
  await printed('2024-03-01T12:00:00Z')
  await printed('2024-03-02T12:00:00Z')
  const { total, years } = await history()
  expect(total).toBe(4)
  expect(years).toEqual([
    { year: 2025, months: [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], total: 1, roles: [{ role: 'author', scope: 'this_story', credits: 1 }] },
    {
      year: 2024,
      months: [0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1],
      total: 3,
      roles: [
        { role: 'author', scope: 'this_story', credits: 2 },
        { role: 'editor', scope: 'this_story', credits: 1 },
      ],
    },
  ])
})

test('every name that was printed is told, with its time', async () => {
  await printed('2024-03-01T12:00:00Z')
  await printed('2024-05-01T12:00:00Z')
  const found = await contributorById(house.reader, ada)
  if (found === null) throw new Error('nobody')
  const { languages, expertise, links, ...rest } = found
  const lists = { languages: [...languages], expertise: [...expertise], links: [...links] }
  await house.act(changeContributor, admin, { ...rest, ...lists, name: 'Ada Gänsekiel' })
  await printed('2024-06-01T12:00:00Z')
  expect((await history()).names).toEqual([
    { name: 'Ada Federkiel', credits: 2, first: new Date('2024-03-01T12:00:00Z'), last: new Date('2024-05-01T12:00:00Z') },
    { name: 'Ada Gänsekiel', credits: 1, first: new Date('2024-06-01T12:00:00Z'), last: new Date('2024-06-01T12:00:00Z') },
  ])
})

test('every printed credit is listed once, page by page, the newest first', async () => {
  for (const month of ['01', '02', '03', '04', '05']) await printed(`2024-${month}-01T12:00:00Z`)
  const first = await history(undefined, 2)
  const second = await history(first.next ?? '', 2)
  const third = await history(second.next ?? '', 2)
  const months = [first, second, third].map(({ page }) => page.map((credit) => credit.firstPublishedAt.getUTCMonth() + 1))
  expect(months).toEqual([[5, 4], [3, 2], [1]])
  expect(third.next).toBeNull()
  expect(first.page[0]?.address).toMatch(/^\/ressort-\d+\/ein-gipfel/)
})

test('what was withdrawn still counts, and leads nowhere', async () => {
  const storyId = await printed('2024-03-01T12:00:00Z')
  await house.act(withdrawStory, admin, { storyId, notice: '' })
  const { page, total, visible } = await history()
  expect([total, visible]).toEqual([1, false])
  expect(page).toMatchObject([{ withdrawn: true, address: '', name: 'Ada Federkiel', headline: expect.stringMatching(/^Ein Gipfel/) }])
})

test('what was printed of an entry that went into this one is part of it, and no draft', async () => {
  const short = await house.aContributor({ name: 'A. Federkiel' })
  await printed('2024-03-01T12:00:00Z', { who: short })
  await house.act(mergeContributors, admin, { from: short, into: ada, note: '' })
  expect((await history()).names).toMatchObject([{ name: 'A. Federkiel', credits: 1 }])
  expect(await creditsInDrafts(house.reader, ada, 10)).toEqual([])
})
