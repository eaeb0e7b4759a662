import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { log } from '../../db/schema'
import type { ContributorId } from '../../model/ids'
import { aNewsroom, type TestNewsroom } from '../../test/newsroom'
import { refused } from '../../test/refused'
import { collectingNumberOf, noteCollectingNumber } from './collecting-number'

let house: TestNewsroom
let ada: ContributorId
beforeEach(async () => {
  house = await aNewsroom()
  ada = await house.aContributor({ name: 'Ada Federkiel' })
})
afterEach(() => house.close())

test('an admin notes the number, and the log says that, not which', async () => {
  const admin = await house.aStaffMember('admin')
  await house.act(noteCollectingNumber, admin, { contributorId: ada, collectingNumber: '4711' })
  expect(await collectingNumberOf(house.reader, admin, { contributorId: ada })).toBe('4711')
  await house.act(noteCollectingNumber, admin, { contributorId: ada, collectingNumber: '4711' })
  const entries = await house.reader.select().from(log).where(eq(log.subjectId, ada))
  expect(entries).toMatchObject([{ before: { collectingNumberKnown: false }, after: { collectingNumberKnown: true } }])
  expect(JSON.stringify(entries)).not.toContain('4711')
})

test.each(['reporter', 'editor'] as const)('a %s neither sees nor notes it', async (role) => {
  const staff = await house.aStaffMember(role)
  await expect(collectingNumberOf(house.reader, staff, { contributorId: ada })).rejects.toEqual(refused('notAllowed'))
  await expect(house.act(noteCollectingNumber, staff, { contributorId: ada, collectingNumber: '1' })).rejects.toEqual(refused('notAllowed'))
})
