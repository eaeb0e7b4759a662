import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { log, sessions, staff, staffLinks } from '../../db/schema'
import type { Staff } from '../../model/staff'
import { aNewsroom, type TestNewsroom } from '../../test/newsroom'
import { acceptLink } from './accept-link'
import { changePassword } from './change-password'
import { changeStaff, disableStaff } from './change-staff'
import { inviteStaff, linkWith, mayAskForLink, requestedLink, resetLink } from './links'
import { hashPassword, passwordMatches } from './password'
import { openSession, sessionsOf, sessionWith } from './sessions'
import { isSetupLink, setUp, setupLink } from './set-up'
import { signIn } from './sign-in'
import { takeTurn } from './throttle'

const hour = 3_600_000
const password = 'vier lange leise Wörter'

let house: TestNewsroom
let admin: Staff

beforeEach(async () => {
  house = await aNewsroom()
  admin = await house.aStaffMember('admin')
})
afterEach(() => house.close())

const userAgent = 'Firefox'
const later = (milliseconds: number) => new Date(house.now.getTime() + milliseconds)
const newcomer = { name: 'Nora Neu', email: 'nora@example.org', role: 'reporter', language: 'en' } as const
const invite = () => house.write((tx) => inviteStaff(tx, admin, newcomer, house.now))
const hashOf = async (id: string) => (await house.reader.select().from(staff)).find((row) => row.id === id)?.passwordHash ?? null

describe('a link', () => {
  test('lets somebody invited choose a password, once', async () => {
    const { token, staff: nora } = await invite()
    expect((await linkWith(house.reader, token, house.now))?.kind).toBe('invitation')
    expect(await acceptLink(house, { token, password, userAgent }, house.now)).toMatchObject({ is: 'in', email: newcomer.email })
    expect(await passwordMatches(await hashOf(nora.id), password)).toBe(true)
    await expect(acceptLink(house, { token, password: 'ein anderes Passwort hier', userAgent }, house.now)).rejects.toMatchObject({
      code: 'linkExpired',
    })
    expect(await passwordMatches(await hashOf(nora.id), password)).toBe(true)
  })

  test('used twice at the same moment works once', async () => {
    const { token } = await invite()
    const answers = await Promise.allSettled([
      acceptLink(house, { token, password, userAgent }, house.now),
      acceptLink(house, { token, password: 'die andere war schneller', userAgent }, house.now),
    ])
    expect(answers.map((answer) => answer.status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  test('an invitation ends after a week, a new password’s link after a day', async () => {
    const { token, staff: nora } = await invite()
    expect(await linkWith(house.reader, token, later(7 * 24 * hour - 1))).not.toBeNull()
    expect(await linkWith(house.reader, token, later(7 * 24 * hour))).toBeNull()
    await acceptLink(house, { token, password, userAgent }, house.now)
    const reset = await house.write((tx) => resetLink(tx, admin, nora, house.now))
    expect(await linkWith(house.reader, reset.token, later(24 * hour - 1))).not.toBeNull()
    await expect(acceptLink(house, { token: reset.token, password, userAgent }, later(24 * hour))).rejects.toMatchObject({
      code: 'linkExpired',
    })
  })

  test('ends when a newer one is made', async () => {
    const { token, staff: nora } = await invite()
    const second = await house.write((tx) => resetLink(tx, admin, nora, house.now))
    expect(second.kind).toBe('invitation')
    expect(await linkWith(house.reader, token, house.now)).toBeNull()
    expect(await linkWith(house.reader, second.token, house.now)).not.toBeNull()
  })

  test('is kept as a digest alone, and the log never has it', async () => {
    const { token } = await invite()
    expect(JSON.stringify([await house.reader.select().from(staffLinks), await house.reader.select().from(log)])).not.toContain(token)
  })

  test('ends with the account’s other sessions when it is used', async () => {
    const { token, staff: nora } = await invite()
    await house.write((tx) => openSession(tx, nora.id, 'Elsewhere', house.now))
    await acceptLink(house, { token, password, userAgent }, house.now)
    expect(await house.reader.select().from(sessions)).toMatchObject([{ staffId: nora.id, userAgent }])
  })

  test('opens no disabled account, nor one whose address has changed since', async () => {
    const first = await invite()
    await house.write((tx) => changeStaff(tx, admin, { ...first.staff, email: 'andere@example.org' }, house.now))
    expect(await linkWith(house.reader, first.token, house.now)).toBeNull()
    const second = await house.write((tx) => resetLink(tx, admin, first.staff, house.now))
    await house.write((tx) => disableStaff(tx, admin, first.staff, house.now))
    expect(await linkWith(house.reader, second.token, house.now)).toBeNull()
    await expect(house.write((tx) => resetLink(tx, admin, first.staff, house.now))).rejects.toMatchObject({ code: 'deactivated' })
  })

  test('is made by admins and the command line alone', async () => {
    const editor = await house.aStaffMember('editor')
    await expect(house.write((tx) => resetLink(tx, editor, admin, house.now))).rejects.toMatchObject({ code: 'notAllowed' })
    await expect(house.write((tx) => resetLink(tx, 'system', admin, house.now))).resolves.toMatchObject({ staff: { id: admin.id } })
  })

  test('makes a demo’s account somebody’s own', async () => {
    const { token, staff: nora } = await invite()
    await house.write((tx) =>
      tx
        .update(staff)
        .set({ demo: true })
        .where(eq(staff.id, nora.id))
        .then(() => undefined),
    )
    await acceptLink(house, { token, password, userAgent }, house.now)
    expect((await house.reader.select().from(staff).where(eq(staff.id, nora.id)))[0]?.demo).toBe(false)
  })
})

describe('asking for a link at the sign-in page', () => {
  const ask = async (email: string, at = house.now) => {
    await house.write((tx) => mayAskForLink(tx, { email, address: '192.0.2.7' }, at))
    return house.write((tx) => requestedLink(tx, email, at))
  }

  test('makes one for an account, and none for nobody', async () => {
    expect((await ask(admin.email))?.staff.id).toBe(admin.id)
    expect(await ask('niemand@example.org')).toBeNull()
  })

  test('is slowed down, for known and unknown alike', async () => {
    for (const email of [admin.email, 'niemand@example.org']) {
      for (let asked = 0; asked < 3; asked += 1) await ask(email)
      await expect(ask(email)).rejects.toMatchObject({ code: 'tooManyTries' })
    }
  })
})

describe('changing one’s password', () => {
  const old = 'das bisherige Passwort'

  beforeEach(async () => {
    const passwordHash = await hashPassword(old)
    await house.write((tx) =>
      tx
        .update(staff)
        .set({ passwordHash })
        .then(() => undefined),
    )
  })

  test('ends one’s other sessions and open links', async () => {
    const sessionId = await house.write((tx) => openSession(tx, admin.id, '', house.now))
    await house.write((tx) => openSession(tx, admin.id, '', house.now))
    const { token } = await house.write((tx) => resetLink(tx, 'system', admin, house.now))
    await changePassword(house, admin, { sessionId, oldPassword: old, password }, house.now)
    expect((await sessionsOf(house.reader, admin, admin.id, house.now)).map((session) => session.id)).toEqual([sessionId])
    expect(await linkWith(house.reader, token, house.now)).toBeNull()
    expect(await passwordMatches(await hashOf(admin.id), password)).toBe(true)
  })

  test('needs the old one, and guessing that is slowed down', async () => {
    const sessionId = await house.write((tx) => openSession(tx, admin.id, '', house.now))
    const guess = () => changePassword(house, admin, { sessionId, oldPassword: 'geraten', password }, house.now)
    for (let failures = 0; failures < 5; failures += 1) await expect(guess()).rejects.toMatchObject({ code: 'wrongPassword' })
    await expect(guess()).rejects.toMatchObject({ code: 'tooManyTries' })
    expect(await passwordMatches(await hashOf(admin.id), old)).toBe(true)
  })
})

test('whoever guessed too often is let in by the link all the same: it is used up by then', async () => {
  const { token, staff: nora } = await invite()
  const address = '192.0.2.7'
  const guess = { email: nora.email, password: 'falsch', address, device: null, userAgent }
  for (let nth = 0; nth < 40; nth += 1)
    await house.write((tx) => takeTurn(tx, [{ by: 'address', address }], later(0))).catch(() => undefined)
  await expect(signIn(house, guess, house.now)).rejects.toMatchObject({ code: 'tooManyTries' })
  const led = await acceptLink(house, { token, password, userAgent }, house.now)
  if (led.is !== 'in') throw new Error(led.is)
  expect((await sessionWith(house.reader, led.sessionId, house.now))?.staff.id).toBe(nora.id)
})

describe('a newsroom without staff', () => {
  const first = { name: 'Erna Erste', email: 'erna@example.org', language: 'de', password, userAgent } as const
  const nobody = () => house.write((tx) => tx.delete(staff).then(() => undefined))

  test('is set up by a link that works once', async () => {
    await nobody()
    const token = (await house.write((tx) => setupLink(tx))) ?? ''
    expect(await isSetupLink(house.reader, token)).toBe(true)
    expect(await isSetupLink(house.reader, 'geraten')).toBe(false)
    await expect(setUp(house, { ...first, token: 'geraten' }, house.now)).rejects.toMatchObject({ code: 'linkExpired' })
    const { sessionId } = await setUp(house, { ...first, token }, house.now)
    expect((await sessionWith(house.reader, sessionId, house.now))?.staff).toMatchObject({ role: 'admin', email: first.email })
    await expect(setUp(house, { ...first, email: 'zweite@example.org', token }, house.now)).rejects.toMatchObject({ code: 'linkExpired' })
  })

  test('each start ends the link of the one before', async () => {
    await nobody()
    const before = (await house.write((tx) => setupLink(tx))) ?? ''
    await house.write((tx) => setupLink(tx))
    expect(await isSetupLink(house.reader, before)).toBe(false)
  })

  test('there is no such link where anybody has an account', async () => {
    expect(await house.write((tx) => setupLink(tx))).toBeNull()
    await nobody()
    const token = (await house.write((tx) => setupLink(tx))) ?? ''
    await house.aStaffMember()
    expect(await isSetupLink(house.reader, token)).toBe(false)
  })
})
