import { afterEach, beforeEach, expect, test } from 'vitest'
import { Seen } from '../../model/seen'
import { firstSettings, Settings } from '../../model/settings'
import { aNewsroom, type TestNewsroom } from '../../test/newsroom'
import { refused } from '../../test/refused'
import { lastTold, traces } from '../../test/traces'
import { stateName } from '../log/seen'
import { changeSettings, keepSettings, siteSettings } from './settings'

let house: TestNewsroom
beforeEach(async () => {
  house = await aNewsroom()
})
afterEach(() => house.close())

test('a new newsroom has settings before anybody set them', async () => {
  expect(await siteSettings(house.reader)).toEqual(firstSettings)
})

test('an admin changes them, and log and pages are told what changed', async () => {
  const chief = await house.aStaffMember('admin')
  const next = { ...firstSettings, siteName: 'Wendhafener Bote' }
  for (const _ of [1, 2]) await house.act(changeSettings, chief, next)
  expect((await siteSettings(house.reader)).siteName).toBe('Wendhafener Bote')
  expect(await traces(house.reader)).toMatchObject([
    { action: 'settings.change', actor: chief.name, before: { siteName: 'Masthead' }, after: { siteName: 'Wendhafener Bote' } },
  ])
  expect(await lastTold(house.reader)).toEqual(['settings'])
})

test.each(['reporter', 'editor'] as const)('%s may not', async (role) => {
  const member = await house.aStaffMember(role)
  await expect(house.act(changeSettings, member, { ...firstSettings, siteName: 'Meins' })).rejects.toEqual(refused('notAllowed'))
  expect(await siteSettings(house.reader)).toEqual(firstSettings)
})

test('a form that was drawn before somebody else saved is refused: it would take back what it never showed', async () => {
  const chief = await house.aStaffMember('admin')
  const other = await house.aStaffMember('admin')
  const seen = stateName(await siteSettings(house.reader))
  await house.act(changeSettings, other, { ...firstSettings, secondFactorRoles: ['reporter'], seen })
  const stale = { ...firstSettings, tagline: 'Seit gestern', seen }
  await expect(house.act(changeSettings, chief, stale)).rejects.toEqual(refused('changedElsewhere'))
  expect((await siteSettings(house.reader)).secondFactorRoles).toEqual(['reporter'])

  const now = await siteSettings(house.reader)
  await house.act(changeSettings, chief, { ...now, tagline: 'Seit gestern', seen: stateName(now) })
  expect(await siteSettings(house.reader)).toMatchObject({ secondFactorRoles: ['reporter'], tagline: 'Seit gestern' })
})

test('a form that says nothing of what it was drawn from is refused too', async () => {
  const chief = await house.aStaffMember('admin')
  await expect(house.act(changeSettings, chief, { ...firstSettings, ...Seen.parse({}) })).rejects.toEqual(refused('changedElsewhere'))
})

test('the command line changes them as the system', async () => {
  await house.write((tx) => keepSettings(tx, 'system', { ...firstSettings, place: 'Wendhafen' }, house.now))
  expect(await traces(house.reader)).toMatchObject([{ actor: 'system', staffId: null }])
})

test.each([
  ['siteName', { siteName: '  ' }],
  ['zone', { zone: 'Europa/Berlin' }],
  ['address', { address: 'javascript:alert(1)' }],
  ['contactEmail', { contactEmail: 'redaktion' }],
])('a wrong %s is told', (field, wish) => {
  expect(Settings.safeParse({ ...firstSettings, ...wish }).error?.issues[0]?.path).toEqual([field])
})

test('the address is kept without slashes at its end', () => {
  expect(Settings.parse({ ...firstSettings, address: 'https://bote.example//' }).address).toBe('https://bote.example')
})
