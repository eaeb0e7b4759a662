import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { log, recoveryCodes, staff, totps } from '../../db/schema'
import { firstSettings } from '../../model/settings'
import type { Staff } from '../../model/staff'
import { anApp, digits, vault } from '../../test/an-app'
import { aNewsroom, type TestNewsroom } from '../../test/newsroom'
import { keepSettings } from '../settings/settings'
import { acceptLink } from './accept-link'
import { lacksSecondFactor } from './any-factor'
import { disableStaff } from './change-staff'
import { resetLink } from './links'
import { listStaff } from './list-staff'
import { hashPassword } from './password'
import { renewRecoveryCodes } from './recovery-codes'
import { resetSecondFactor, secondFactorOf } from './second-factor'
import { finishSignIn } from './second-step'
import { sessionWith, signOutEverywhere } from './sessions'
import { signIn } from './sign-in'
import { beginTotp, confirmTotp, pendingTotp, removeTotp, type Vault } from './totp'

const password = 'korrekt pferd batterie heftklammer'
const second = 1000
const minute = 60 * second

let house: TestNewsroom
let ada: Staff
let admin: Staff

beforeEach(async () => {
  house = await aNewsroom()
  ada = await house.aStaffMember('editor', { email: 'ada@example.org' })
  admin = await house.aStaffMember('admin')
  const passwordHash = await hashPassword(password)
  await house.write(async (tx) => void (await tx.update(staff).set({ passwordHash })))
})
afterEach(() => house.close())

const later = (milliseconds: number) => new Date(house.now.getTime() + milliseconds)
const withApp = (who = ada) => anApp(house, who)

const pending = (siteName = 'Bote', at = house.now) => pendingTotp(house.reader, ada, { vault, siteName }, at)

async function halfway(at = house.now) {
  const answer = await signIn(house, { email: ada.email, password, address: '192.0.2.7', device: null, userAgent: 'Firefox' }, at)
  if (answer.is !== 'secondStep') throw new Error('let in without a second step')
  return answer.stepId
}

const finish = (stepId: Awaited<ReturnType<typeof halfway>>, code: string, at = house.now, device: string | null = null) =>
  finishSignIn(house, vault, { stepId, code, address: '192.0.2.7', device, userAgent: 'Firefox' }, at)

const actions = async () => (await house.reader.select({ action: log.action }).from(log)).map((row) => row.action)

describe('setting up an app', () => {
  test('it counts once its digits were typed, and recovery codes come with it', async () => {
    await house.write((tx) => beginTotp(tx, ada, { vault }, house.now))
    await expect(house.write((tx) => confirmTotp(tx, ada, { code: '000000', vault }, house.now))).rejects.toMatchObject({
      code: 'wrongCode',
    })
    expect((await signIn(house, { email: ada.email, password, address: '', device: null, userAgent: '' }, house.now)).is).toBe('in')
    const { codes } = await withApp()
    expect(codes).toHaveLength(10)
    expect(await secondFactorOf(house.reader, ada, ada.id)).toEqual({ totp: true, passkeys: 0, codesLeft: 10 })
    expect((await listStaff(house.reader, admin)).filter((one) => one.secondFactor).map(({ id }) => id)).toEqual([ada.id])
    await halfway()
  })

  test('what the app has to know is shown while it is being set up, and never again', async () => {
    await house.write((tx) => beginTotp(tx, ada, { vault }, house.now))
    const { secret, address } = (await pending('Bote: Redaktion')) ?? {}
    expect(address).toContain(`secret=${secret}`)
    expect(address).toContain('ada%40example.org')
    await house.write((tx) => confirmTotp(tx, ada, { code: digits(secret ?? '', house.now), vault }, house.now))
    expect(await pending()).toBeNull()
    await house.write((tx) => beginTotp(tx, ada, { vault }, house.now))
    expect(await pending()).toBeNull()
  })

  test('a secret that was left on the screen for a quarter of an hour is not set up any more', async () => {
    await house.write((tx) => beginTotp(tx, ada, { vault }, house.now))
    const { secret = '' } = (await pending()) ?? {}
    const late = later(15 * minute)
    expect(await pending('Bote', late)).toBeNull()
    await expect(house.write((tx) => confirmTotp(tx, ada, { code: digits(secret, late), vault }, late))).rejects.toMatchObject({
      code: 'notFound',
    })
    await house.write((tx) => beginTotp(tx, ada, { vault }, late))
    expect((await pending('Bote', late))?.secret).not.toBe(secret)
  })

  test('neither database nor log has the secret or a code in the clear', async () => {
    const { secret, codes } = await withApp()
    const kept = JSON.stringify([
      await house.reader.select().from(totps),
      await house.reader.select().from(recoveryCodes),
      await house.reader.select().from(log),
    ])
    for (const hidden of [secret, ...codes, ...codes.map((code) => code.replaceAll('-', ''))]) expect(kept).not.toContain(hidden)
  })

  test('an account of the demo with an app of its own is no longer everybody’s', async () => {
    await house.write(async (tx) => void (await tx.update(staff).set({ demo: true }).where(eq(staff.id, ada.id))))
    await withApp()
    expect((await house.reader.select().from(staff).where(eq(staff.id, ada.id)))[0]?.demo).toBe(false)
  })

  test('without the app its codes are gone too, and the password is enough again', async () => {
    await withApp()
    await house.write((tx) => removeTotp(tx, ada, house.now))
    expect(await secondFactorOf(house.reader, ada, ada.id)).toEqual({ totp: false, passkeys: 0, codesLeft: 0 })
    await expect(house.write((tx) => renewRecoveryCodes(tx, ada, house.now))).rejects.toMatchObject({ code: 'notFound' })
  })
})

describe('the second step', () => {
  test('digits of the app open a session', async () => {
    const { secret } = await withApp()
    const { sessionId } = await finish(await halfway(), digits(secret, house.now))
    expect((await sessionWith(house.reader, sessionId, house.now))?.staff).toEqual(ada)
  })

  test('a clock that goes half a minute wrong is forgiven, two minutes are not', async () => {
    const { secret } = await withApp()
    await expect(finish(await halfway(), digits(secret, later(-120 * second)))).rejects.toMatchObject({ code: 'wrongCode' })
    await expect(finish(await halfway(), digits(secret, later(30 * second)))).resolves.toBeTypeOf('object')
  })

  test('digits work once, also for whoever looked over a shoulder', async () => {
    const { secret } = await withApp()
    const code = digits(secret, house.now)
    await finish(await halfway(), code)
    await expect(finish(await halfway(), code)).rejects.toMatchObject({ code: 'wrongCode' })
  })

  test('a recovery code works once, however it is typed', async () => {
    const { codes } = await withApp()
    const typed = ` ${codes[3]?.toUpperCase().replaceAll('-', ' ')} `
    await finish(await halfway(), typed)
    await expect(finish(await halfway(), typed)).rejects.toMatchObject({ code: 'wrongCode' })
    expect((await secondFactorOf(house.reader, ada, ada.id)).codesLeft).toBe(9)
    expect(await actions()).toContain('staff.recoveryCodeUsed')
  })

  test('new recovery codes end the old ones, and nobody’s codes open another account', async () => {
    const { codes } = await withApp()
    const other = await withApp(admin)
    await house.write((tx) => renewRecoveryCodes(tx, ada, house.now))
    for (const code of [codes[0], other.codes[0]])
      await expect(finish(await halfway(), code ?? '')).rejects.toMatchObject({ code: 'wrongCode' })
  })

  test('it waits for ten minutes, and opens one session', async () => {
    const { secret } = await withApp()
    const stepId = await halfway()
    await expect(finish(stepId, digits(secret, later(10 * minute)), later(10 * minute))).rejects.toMatchObject({ code: 'stepExpired' })
    const another = await halfway()
    await finish(another, digits(secret, house.now))
    await expect(finish(another, digits(secret, later(30 * second)), later(30 * second))).rejects.toMatchObject({ code: 'stepExpired' })
  })

  test('whoever is disabled or signed out everywhere between the steps does not get in', async () => {
    const { secret } = await withApp()
    const first = await halfway()
    await house.write((tx) => signOutEverywhere(tx, ada, ada, house.now))
    await expect(finish(first, digits(secret, house.now))).rejects.toMatchObject({ code: 'stepExpired' })
    const second = await halfway()
    await house.write((tx) => disableStaff(tx, admin, ada, house.now))
    await expect(finish(second, digits(secret, house.now))).rejects.toMatchObject({ code: 'stepExpired' })
  })

  test('a new password by a link does not get round it', async () => {
    await withApp()
    const { token } = await house.act(resetLink, admin, { id: ada.id })
    const led = await acceptLink(house, { token, password, userAgent: 'Firefox' }, house.now)
    expect(led.is).toBe('secondStep')
    await halfway()
  })

  test('guessing digits is slowed down, but not for the browser that signed in before', async () => {
    const { secret } = await withApp()
    const stepId = await halfway()
    for (let guesses = 0; guesses < 5; guesses += 1) await expect(finish(stepId, '000000')).rejects.toMatchObject({ code: 'wrongCode' })
    const right = digits(secret, house.now)
    await expect(finish(stepId, right)).rejects.toMatchObject({ code: 'tooManyTries', particulars: { seconds: 1 } })
    await expect(finish(stepId, right, house.now, 'ihr Notebook')).resolves.toBeTypeOf('object')
  })

  test('the right password does not forgive wrong digits', async () => {
    await withApp()
    for (let guesses = 0; guesses < 5; guesses += 1)
      await expect(finish(await halfway(), '000000')).rejects.toMatchObject({ code: 'wrongCode' })
    await expect(finish(await halfway(), '000000')).rejects.toMatchObject({ code: 'tooManyTries' })
  })

  test('behind another secret of the server the app does not open the account, and recovery codes still do', async () => {
    const { secret, codes } = await withApp()
    const another: Vault = { ...vault, open: () => null }
    const typed = async (code: string) => ({ stepId: await halfway(), code, address: '', device: null, userAgent: '' })
    await expect(finishSignIn(house, another, await typed(digits(secret, house.now)), house.now)).rejects.toMatchObject({
      code: 'wrongCode',
    })
    await expect(finishSignIn(house, another, await typed(codes[0] ?? ''), house.now)).resolves.toBeTypeOf('object')
  })
})

describe('a role that needs a second factor', () => {
  const needing = (...secondFactorRoles: Staff['role'][]) =>
    house.write((tx) => keepSettings(tx, 'system', { ...firstSettings, secondFactorRoles }, house.now))

  test('holds for this role alone, at once, until one is set up', async () => {
    expect(await lacksSecondFactor(house.reader, ada)).toBe(false)
    await needing('editor')
    expect(await lacksSecondFactor(house.reader, ada)).toBe(true)
    expect(await lacksSecondFactor(house.reader, admin)).toBe(false)
    await withApp()
    expect(await lacksSecondFactor(house.reader, ada)).toBe(false)
  })

  test('an app whose digits were never typed is none', async () => {
    await needing('editor')
    await house.write((tx) => beginTotp(tx, ada, { vault }, house.now))
    expect(await lacksSecondFactor(house.reader, ada)).toBe(true)
  })
})

describe('taking the second factor away', () => {
  test('an admin and the command line may, nobody else; it is logged, and the password is enough then', async () => {
    await withApp()
    await expect(house.act(resetSecondFactor, ada, { id: admin.id })).rejects.toMatchObject({ code: 'notAllowed' })
    await expect(secondFactorOf(house.reader, ada, admin.id)).rejects.toMatchObject({ code: 'notAllowed' })
    await house.act(resetSecondFactor, admin, { id: ada.id })
    expect(await secondFactorOf(house.reader, admin, ada.id)).toEqual({ totp: false, passkeys: 0, codesLeft: 0 })
    expect((await signIn(house, { email: ada.email, password, address: '', device: null, userAgent: '' }, house.now)).is).toBe('in')
    await house.write((tx) => resetSecondFactor(tx, 'system', { id: admin.id }, house.now))
    expect((await actions()).filter((action) => action === 'staff.secondFactorReset')).toHaveLength(2)
  })
})
