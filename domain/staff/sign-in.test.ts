import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { log, sessions, signInFailures, staff } from '../../db/schema'
import { SessionId } from '../../model/ids'
import type { Staff } from '../../model/staff'
import { aNewsroom, type TestNewsroom } from '../../test/newsroom'
import { disableStaff } from './change-staff'
import * as passwords from './password'
import { sessionWith } from './sessions'
import { type SignIn, signIn } from './sign-in'
import { waitAfter } from './throttle'

const password = 'korrekt pferd batterie heftklammer'
const second = 1000
const minute = 60 * second

let house: TestNewsroom
let ada: Staff

beforeEach(async () => {
  house = await aNewsroom()
  ada = await house.aStaffMember('editor', { email: 'ada@example.org' })
  const passwordHash = await passwords.hashPassword(password)
  await house.write((tx) =>
    tx
      .update(staff)
      .set({ passwordHash })
      .where(eq(staff.id, ada.id))
      .then(() => undefined),
  )
})
afterEach(() => house.close())

const later = (milliseconds: number) => new Date(house.now.getTime() + milliseconds)
const attempt = (wish: Partial<SignIn> = {}): SignIn => ({
  email: 'ada@example.org',
  password,
  address: '192.0.2.7',
  device: null,
  userAgent: 'Firefox',
  ...wish,
})
const wrong = (at: Date, wish: Partial<SignIn> = {}) =>
  signIn(house, attempt({ password: 'falsch', ...wish }), at).catch((fault: { code: string }) => fault.code)

describe('signing in', () => {
  test('whoever knows the password gets a session, and the log says so', async () => {
    const answer = await signIn(house, attempt(), house.now)
    expect(answer).toMatchObject({ is: 'in', email: ada.email })
    const id = answer.is === 'in' ? answer.sessionId : SessionId.parse('')
    expect((await sessionWith(house.reader, id, house.now))?.staff).toEqual(ada)
    expect(await house.reader.select({ action: log.action, staffId: log.staffId }).from(log)).toEqual([
      { action: 'staff.signIn', staffId: ada.id },
    ])
  })

  test('an address is the same in capitals and with blanks around it', async () => {
    await expect(signIn(house, attempt({ email: '  Ada@Example.org ' }), house.now)).resolves.toMatchObject({ is: 'in' })
  })

  test('a password is the same however its letters are composed', async () => {
    const passwordHash = await passwords.hashPassword('Gänsefüßchen im Redaktionsflur'.normalize('NFC'))
    await house.write((tx) =>
      tx
        .update(staff)
        .set({ passwordHash })
        .then(() => undefined),
    )
    await expect(signIn(house, attempt({ password: 'Gänsefüßchen im Redaktionsflur'.normalize('NFD') }), house.now)).resolves.toMatchObject(
      {
        is: 'in',
      },
    )
  })

  test('wrong, unknown, disabled and invited people get the same answer after the same work', async () => {
    const admin = await house.aStaffMember('admin')
    const invited = await house.aStaffMember('reporter', { email: 'neu@example.org' })
    const checked = vi.spyOn(passwords, 'passwordMatches')
    expect(await wrong(house.now)).toBe('wrongCredentials')
    expect(await wrong(house.now, { email: 'niemand@example.org', password })).toBe('wrongCredentials')
    expect(await wrong(house.now, { email: invited.email, password })).toBe('wrongCredentials')
    await house.write((tx) => disableStaff(tx, admin, ada, house.now))
    expect(await wrong(house.now, { password })).toBe('wrongCredentials')
    expect(checked).toHaveBeenCalledTimes(4)
    expect(await house.reader.select().from(sessions)).toEqual([])
  })

  test('nobody’s password costs as much as anybody’s', async () => {
    const cost = (hash: string) => hash.split('$').slice(1, 4)
    expect(cost(passwords.nobodysHash)).toEqual(cost(await passwords.hashPassword(password)))
    expect(await passwords.passwordMatches(null, password)).toBe(false)
  })
})

describe('guessing', () => {
  test('waits double after the first failures and stay within five minutes', () => {
    expect([0, 4, 5, 6, 7, 40].map((failures) => waitAfter('account', failures) / second)).toEqual([0, 0, 1, 2, 4, 300])
  })

  test('after several failures even the right password has to wait, and then it works', async () => {
    for (let failures = 0; failures < 7; failures += 1) expect(await wrong(later(failures * 10 * second))).toBe('wrongCredentials')
    const soon = later(61 * second)
    await expect(signIn(house, attempt(), soon)).rejects.toMatchObject({ code: 'tooManyTries', particulars: { seconds: 3 } })
    await expect(signIn(house, attempt(), later(64 * second))).resolves.toMatchObject({ is: 'in' })
  })

  test('tries during a wait do not lengthen it', async () => {
    for (let failures = 0; failures < 8; failures += 1) await wrong(later(failures * 10 * second))
    for (let tries = 0; tries < 20; tries += 1) expect(await wrong(later(71 * second))).toBe('tooManyTries')
    await expect(signIn(house, attempt(), later(78 * second))).resolves.toMatchObject({ is: 'in' })
  })

  test('signing in clears the account', async () => {
    for (let failures = 0; failures < 4; failures += 1) await wrong(house.now)
    await signIn(house, attempt(), house.now)
    expect(await wrong(house.now)).toBe('wrongCredentials')
    expect(await wrong(house.now)).toBe('wrongCredentials')
  })

  test('a quarter of an hour forgets all failures', async () => {
    for (let failures = 0; failures < 12; failures += 1) await wrong(later(failures * 5 * minute))
    await wrong(later(60 * minute + 15 * minute + 1))
    expect(await house.reader.select({ failures: signInFailures.failures }).from(signInFailures)).toEqual([
      { failures: 1 },
      { failures: 1 },
    ])
  })

  test('many tries at once are counted one by one', async () => {
    const answers = await Promise.all(Array.from({ length: 12 }, () => wrong(house.now)))
    expect(answers.filter((answer) => answer === 'wrongCredentials')).toHaveLength(5)
    expect(answers.filter((answer) => answer === 'tooManyTries')).toHaveLength(7)
  })

  test('an unknown account is slowed down like a known one', async () => {
    for (let failures = 0; failures < 5; failures += 1) await wrong(house.now, { email: 'niemand@example.org' })
    expect(await wrong(house.now, { email: 'niemand@example.org' })).toBe('tooManyTries')
  })

  test('an address that tries many accounts is slowed down too, also within one IPv6 network', async () => {
    for (let failures = 0; failures < 31; failures += 1)
      await wrong(house.now, { email: `n${failures}@example.org`, address: `2001:db8:1:2::${failures.toString(16)}` })
    expect(await wrong(house.now, { email: 'noch@example.org', address: '2001:db8:1:2:ffff::1' })).toBe('tooManyTries')
    expect(await wrong(house.now, { email: 'noch@example.org', address: '2001:db8:1:3::1' })).toBe('wrongCredentials')
  })

  test('a stranger’s guessing does not keep out the browser that signed in before', async () => {
    for (let failures = 0; failures < 9; failures += 1) await wrong(later(failures * 16 * second), { address: '203.0.113.9' })
    const soon = later(8 * 16 * second + second)
    await expect(signIn(house, attempt(), soon)).rejects.toMatchObject({ code: 'tooManyTries' })
    await expect(signIn(house, attempt({ device: 'ihr Notebook' }), soon)).resolves.toMatchObject({ is: 'in' })
  })
})
