import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { facts, log, staff } from '../../db/schema'
import type { Role, Staff } from '../../model/staff'
import { aNewsroom, type TestNewsroom } from '../../test/newsroom'
import { stateName } from '../log/seen'
import { addStaff } from './add'
import { changeOwnAccount, changeStaff, disableStaff, enableStaff, ownPart } from './change-staff'
import { inviteStaff } from './links'
import { demoAccounts, listStaff, registeredPeople } from './list-staff'
import { passwordMatches } from './password'

let house: TestNewsroom
let admin: Staff

beforeEach(async () => {
  house = await aNewsroom()
  admin = await house.aStaffMember('admin')
  await house.write((tx) =>
    tx
      .update(staff)
      .set({ passwordHash: 'x' })
      .then(() => undefined),
  )
})
afterEach(() => house.close())

const newcomer = { name: 'Nora Neu', email: 'nora@example.org', role: 'reporter', language: 'de' } as const
const account = async (id: string) => (await house.reader.select().from(staff)).find((row) => row.id === id)
const actions = async () => (await house.reader.select({ action: log.action }).from(log)).map((row) => row.action)

describe('who may manage staff', () => {
  const deeds = {
    invite: (who: Staff) => house.write((tx) => inviteStaff(tx, who, newcomer, house.now)),
    add: (who: Staff) => house.write((tx) => addStaff(tx, who, newcomer, house.now)),
    change: (who: Staff) => house.write((tx) => changeStaff(tx, who, { ...admin, name: 'Anders' }, house.now)),
    disable: (who: Staff) => house.write((tx) => disableStaff(tx, who, admin, house.now)),
    enable: (who: Staff) => house.write((tx) => enableStaff(tx, who, admin, house.now)),
    list: (who: Staff) => listStaff(house.reader, who),
  }
  for (const role of ['reporter', 'editor'] satisfies Role[]) {
    for (const [name, deed] of Object.entries(deeds)) {
      test(`${role}: may not ${name}`, async () => {
        const who = await house.aStaffMember(role)
        await expect(deed(who)).rejects.toMatchObject({ code: 'notAllowed' })
        expect(await actions()).toEqual([])
      })
    }
  }
})

test('the command line adds an account with a password at once', async () => {
  const id = await house.write((tx) => addStaff(tx, 'system', { ...newcomer, password: 'ein ganz langes Passwort' }, house.now))
  expect(await passwordMatches((await account(id))?.passwordHash ?? null, 'ein ganz langes Passwort')).toBe(true)
  const [entry] = await house.reader.select().from(log)
  expect(entry).toMatchObject({ action: 'staff.add', actor: 'system', after: newcomer })
})

test('two accounts never share an address', async () => {
  await house.write((tx) => inviteStaff(tx, admin, newcomer, house.now))
  await expect(house.write((tx) => inviteStaff(tx, admin, newcomer, house.now))).rejects.toMatchObject({ code: 'emailTaken' })
  await expect(house.write((tx) => changeStaff(tx, admin, { ...admin, email: newcomer.email }, house.now))).rejects.toMatchObject({
    code: 'emailTaken',
  })
})

test('an admin changes an account, and the log has what changed', async () => {
  const ada = await house.aStaffMember('reporter')
  const contributorId = await house.aContributor()
  await house.write((tx) => changeStaff(tx, admin, { ...ada, role: 'editor', contributorId }, house.now))
  expect(await account(ada.id)).toMatchObject({ role: 'editor', contributorId })
  const [entry] = await house.reader.select().from(log)
  expect(entry).toMatchObject({ before: { role: 'reporter', contributorId: null }, after: { role: 'editor', contributorId } })
})

test('saving without a change leaves no trace', async () => {
  await house.write((tx) => changeStaff(tx, admin, admin, house.now))
  expect(await actions()).toEqual([])
})

test('whose name is corrected in a form that was open meanwhile does not get back a role that was taken from them', async () => {
  const ada = await house.aStaffMember('admin')
  const seen = stateName(ada)
  await house.write((tx) => changeStaff(tx, admin, { ...ada, role: 'reporter', seen }, house.now))
  await expect(house.write((tx) => changeStaff(tx, admin, { ...ada, name: 'Ada Neu', seen }, house.now))).rejects.toMatchObject({
    code: 'changedElsewhere',
  })
  const demoted = { ...ada, role: 'reporter' } as const
  await house.write((tx) => changeStaff(tx, admin, { ...demoted, name: 'Ada Neu', seen: stateName(demoted) }, house.now))
  expect((await listStaff(house.reader, admin)).find(({ id }) => id === ada.id)).toMatchObject({ name: 'Ada Neu', role: 'reporter' })
})

test('whoever changes their own name while an admin changes their role is not held up; while an admin changes the name, they are', async () => {
  const ada = await house.aStaffMember()
  const seen = stateName(ownPart(ada))
  const own = { name: 'Ada Neu', language: 'en' } as const
  await house.write((tx) => changeStaff(tx, admin, { ...ada, role: 'editor' }, house.now))
  await house.write((tx) => changeOwnAccount(tx, ada, { ...own, seen }, house.now))
  expect((await listStaff(house.reader, admin)).find(({ id }) => id === ada.id)).toMatchObject({ ...own, role: 'editor' })
  await expect(house.write((tx) => changeOwnAccount(tx, ada, { ...own, name: 'Ada', seen }, house.now))).rejects.toMatchObject({
    code: 'changedElsewhere',
  })
})

test('an account is not tied to a pseudonym: that would tell who is behind it', async () => {
  const contributorId = await house.aContributor({ kind: 'pseudonym', name: 'Federkiel' })
  const ada = await house.aStaffMember()
  await expect(house.write((tx) => changeStaff(tx, admin, { ...ada, contributorId }, house.now))).rejects.toMatchObject({
    code: 'notFound',
  })
  const nora = { name: 'Nora Neu', email: 'nora@example.org', role: 'reporter', language: 'de', contributorId } as const
  await expect(house.write((tx) => inviteStaff(tx, admin, nora, house.now))).rejects.toMatchObject({ code: 'notFound' })
  expect(await registeredPeople(house.reader)).toEqual([])
})

test('nobody lowers or disables their own account', async () => {
  const other = await house.aStaffMember('admin')
  await house.write((tx) =>
    tx
      .update(staff)
      .set({ passwordHash: 'x' })
      .where(eq(staff.id, other.id))
      .then(() => undefined),
  )
  await expect(house.write((tx) => changeStaff(tx, admin, { ...admin, role: 'editor' }, house.now))).rejects.toMatchObject({
    code: 'notYourself',
  })
  await expect(house.write((tx) => disableStaff(tx, admin, admin, house.now))).rejects.toMatchObject({ code: 'notYourself' })
})

test('the last admin who can sign in stays one, even for the command line', async () => {
  const invited = await house.aStaffMember('admin')
  await expect(house.write((tx) => disableStaff(tx, 'system', admin, house.now))).rejects.toMatchObject({ code: 'lastAdmin' })
  await expect(house.write((tx) => changeStaff(tx, 'system', { ...admin, role: 'editor' }, house.now))).rejects.toMatchObject({
    code: 'lastAdmin',
  })
  await house.write((tx) =>
    tx
      .update(staff)
      .set({ passwordHash: 'x' })
      .where(eq(staff.id, invited.id))
      .then(() => undefined),
  )
  await house.write((tx) => disableStaff(tx, 'system', admin, house.now))
  expect((await account(admin.id))?.disabledAt).toEqual(house.now)
})

test('a disabled account can be opened again, and both are logged once', async () => {
  const ada = await house.aStaffMember()
  await house.write((tx) => disableStaff(tx, admin, ada, house.now))
  await house.write((tx) => disableStaff(tx, admin, ada, house.now))
  await house.write((tx) => enableStaff(tx, admin, ada, house.now))
  await house.write((tx) => enableStaff(tx, admin, ada, house.now))
  expect((await account(ada.id))?.disabledAt).toBeNull()
  expect(await actions()).toEqual(['staff.disable', 'staff.enable'])
})

test('everybody changes their own name and language, and nothing else', async () => {
  const ada = await house.aStaffMember('reporter')
  await house.write((tx) => changeOwnAccount(tx, ada, { name: 'Ada Neu', language: 'en' }, house.now))
  expect(await account(ada.id)).toMatchObject({ name: 'Ada Neu', language: 'en', role: 'reporter', email: ada.email })
})

test('the list says who can sign in', async () => {
  await house.write((tx) => inviteStaff(tx, admin, newcomer, house.now))
  const gone = await house.aStaffMember('reporter', { name: 'Aaron Weg' })
  await house.write((tx) => disableStaff(tx, admin, gone, house.now))
  const listed = await listStaff(house.reader, admin)
  expect(listed.map(({ name, state }) => [name, state])).toEqual([
    [admin.name, 'active'],
    ['Nora Neu', 'invited'],
    ['Aaron Weg', 'disabled'],
  ])
})

test('demo accounts are shown while there are any, and while their password is known', async () => {
  expect(await demoAccounts(house.reader)).toBeNull()
  const id = await house.write((tx) => addStaff(tx, 'system', { ...newcomer, demo: true, password: 'allen bekannt' }, house.now))
  expect(await demoAccounts(house.reader)).toBeNull()
  await house.write((tx) =>
    tx
      .insert(facts)
      .values({ name: 'demoPassword', value: 'allen bekannt' })
      .then(() => undefined),
  )
  expect(await demoAccounts(house.reader)).toEqual({
    password: 'allen bekannt',
    accounts: [{ name: 'Nora Neu', email: 'nora@example.org', role: 'reporter' }],
  })
  await house.write((tx) => disableStaff(tx, admin, { id }, house.now))
  expect(await demoAccounts(house.reader)).toBeNull()
})
