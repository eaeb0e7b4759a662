import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { sessions, staff } from '../../db/schema'
import { SessionId } from '../../model/ids'
import type { Staff } from '../../model/staff'
import { aNewsroom, type TestNewsroom } from '../../test/newsroom'
import { changeStaff, disableStaff } from './change-staff'
import { closeSession, endSession, noteUse, openSession, sessionLimits, sessionsOf, sessionWith, signOutEverywhere } from './sessions'

const hour = 3_600_000
let house: TestNewsroom
let admin: Staff
let ada: Staff

beforeEach(async () => {
  house = await aNewsroom()
  admin = await house.aStaffMember('admin')
  ada = await house.aStaffMember('editor')
  await house.write((tx) =>
    tx
      .update(staff)
      .set({ passwordHash: 'x' })
      .then(() => undefined),
  )
})
afterEach(() => house.close())

const later = (milliseconds: number) => new Date(house.now.getTime() + milliseconds)
const open = (member = ada, at = house.now) => house.write((tx) => openSession(tx, member.id, 'Firefox', at))
const living = async (id: SessionId, at = house.now) => (await sessionWith(house.reader, id, at))?.staff ?? null

test('a session ends after twelve hours without use', async () => {
  const id = await open()
  expect(await living(id, later(12 * hour - 1))).toEqual(ada)
  expect(await living(id, later(12 * hour))).toBeNull()
})

test('a session in use lives on, until two weeks are over', async () => {
  const id = await open()
  for (let at = 0; at < sessionLimits.absolute; at += 6 * hour) await house.write((tx) => noteUse(tx, id, later(at)))
  expect(await living(id, later(sessionLimits.absolute - 1))).toEqual(ada)
  expect(await living(id, later(sessionLimits.absolute))).toBeNull()
})

test('a clock that is set back prolongs no session: whoever was here in what is the future now signs in again', async () => {
  const id = await open()
  await house.write((tx) => noteUse(tx, id, later(3 * hour)))
  expect(await living(id, later(3 * hour - 5 * 60_000))).toEqual(ada)
  expect(await living(id, later(hour))).toBeNull()
  expect(await living(await open(ada, later(hour)), later(hour))).toEqual(ada)
})

test('its use is written down every few minutes, not at every request', async () => {
  const id = await open()
  expect((await sessionWith(house.reader, id, later(60_000)))?.noteDue).toBe(false)
  expect((await sessionWith(house.reader, id, later(6 * 60_000)))?.noteDue).toBe(true)
})

test('nobody holds a session that was never opened', async () => {
  expect(await living(SessionId.parse(randomUUID()))).toBeNull()
})

test('whoever signs out is out', async () => {
  const id = await open()
  await house.write((tx) => closeSession(tx, id))
  expect(await living(id)).toBeNull()
})

test('whoever is disabled is out at once, also if the session’s row were still there', async () => {
  const id = await open()
  await house.write((tx) =>
    tx
      .update(staff)
      .set({ disabledAt: house.now })
      .where(eq(staff.id, ada.id))
      .then(() => undefined),
  )
  expect(await living(id)).toBeNull()
  await house.write((tx) =>
    tx
      .update(staff)
      .set({ disabledAt: null })
      .where(eq(staff.id, ada.id))
      .then(() => undefined),
  )
  await house.write((tx) => disableStaff(tx, admin, ada, house.now))
  expect(await house.reader.select().from(sessions)).toEqual([])
})

test('a new role holds from the next request on', async () => {
  const id = await open()
  await house.write((tx) => changeStaff(tx, admin, { ...ada, role: 'reporter' }, house.now))
  expect((await living(id))?.role).toBe('reporter')
})

test('signing out everywhere ends all one’s sessions and nobody else’s', async () => {
  const mine = [await open(), await open()]
  const theirs = await open(admin)
  await house.write((tx) => signOutEverywhere(tx, ada, ada, house.now))
  expect(await Promise.all(mine.map((id) => living(id)))).toEqual([null, null])
  expect(await living(theirs)).toEqual(admin)
})

test('signing out everywhere else keeps the browser one sits at', async () => {
  const [here, there] = [await open(), await open()]
  await house.write((tx) => signOutEverywhere(tx, ada, { id: ada.id, except: here }, house.now))
  expect(await living(here)).toEqual(ada)
  expect(await living(there)).toBeNull()
})

test('an admin may sign anybody out, an editor nobody else', async () => {
  const id = await open()
  await expect(house.write((tx) => signOutEverywhere(tx, ada, admin, house.now))).rejects.toMatchObject({ code: 'notAllowed' })
  await house.write((tx) => signOutEverywhere(tx, admin, ada, house.now))
  expect(await living(id)).toBeNull()
})

test('one sees one’s own sessions, and ends one’s own only', async () => {
  const id = await open()
  const theirs = await open(admin)
  expect((await sessionsOf(house.reader, ada, ada.id, house.now)).map((session) => session.id)).toEqual([id])
  await expect(sessionsOf(house.reader, ada, admin.id, house.now)).rejects.toMatchObject({ code: 'notAllowed' })
  expect(await sessionsOf(house.reader, admin, ada.id, house.now)).toHaveLength(1)
  await expect(house.write((tx) => endSession(tx, ada, { sessionId: theirs }, house.now))).rejects.toMatchObject({ code: 'notFound' })
  await house.write((tx) => endSession(tx, ada, { sessionId: id }, house.now))
  expect(await living(id)).toBeNull()
})

test('sessions that are over are cleared away when somebody signs in', async () => {
  await open()
  await open(admin, later(13 * hour))
  expect(await house.reader.select().from(sessions)).toHaveLength(1)
})
