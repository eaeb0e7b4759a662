import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { staff } from '../../db/schema'
import type { Staff } from '../../model/staff'
import { anAuthenticator } from '../../test/authenticator'
import { aNewsroom, type TestNewsroom } from '../../test/newsroom'
import { disableStaff } from './change-staff'
import { confirmByPasskey } from './confirm'
import { addPasskey, beginNewPasskey, beginPasskey, passkeysOf, removePasskey, withPasskey } from './passkeys'
import { hashPassword } from './password'
import { openSession } from './sessions'
import { signIn } from './sign-in'
import { takeTurn } from './throttle'

const site = { name: 'Bote', id: 'bote.example', origin: 'https://bote.example' }
const address = '192.0.2.7'

let house: TestNewsroom
let ada: Staff
let admin: Staff

beforeEach(async () => {
  house = await aNewsroom()
  ada = await house.aStaffMember('editor')
  admin = await house.aStaffMember('admin')
})
afterEach(() => house.close())

type Authenticator = ReturnType<typeof anAuthenticator>
type Wish = Parameters<Authenticator['make']>[1]

async function make(authenticator: Authenticator, who = ada, wish: Wish = {}) {
  const { stepId, options } = await beginNewPasskey(house, who, site, house.now)
  return addPasskey(house, who, site, { stepId, name: 'Notebook', response: authenticator.make(options, wish) }, house.now)
}

async function show(authenticator: Authenticator, wish: Wish = {}) {
  const { stepId, options } = await beginPasskey(house, site, house.now)
  return withPasskey(house, site, { stepId, response: authenticator.show(options, wish) }, async (_, { id }) => id, house.now)
}

const refusedBy = (promise: Promise<unknown>) => promise.then(() => 'accepted').catch((fault: { code?: string }) => fault.code)

describe('a passkey', () => {
  test('tells who it is without a name being typed, and brings recovery codes with it', async () => {
    const authenticator = anAuthenticator(site)
    expect(await make(authenticator)).toHaveLength(10)
    expect(await show(authenticator)).toBe(ada.id)
    expect(await passkeysOf(house.reader, ada.id)).toMatchObject([{ id: authenticator.id, name: 'Notebook', usedAt: house.now }])
  })

  test('has a password ask for a second step', async () => {
    await make(anAuthenticator(site))
    const passwordHash = await hashPassword('vier lange leise Wörter')
    await house.write(async (tx) => void (await tx.update(staff).set({ passwordHash })))
    const typed = { email: ada.email, password: 'vier lange leise Wörter', address: '', device: null, userAgent: '' }
    expect((await signIn(house, typed, house.now)).is).toBe('secondStep')
  })

  test('is not made or shown by another site, or without finger, face or PIN', async () => {
    const authenticator = anAuthenticator(site)
    expect(await refusedBy(make(authenticator, ada, { origin: 'https://böse.example' }))).toBe('passkeyRefused')
    expect(await refusedBy(make(authenticator, ada, { unverified: true }))).toBe('passkeyRefused')
    await make(authenticator)
    expect(await refusedBy(show(authenticator, { origin: 'https://böse.example' }))).toBe('passkeyRefused')
    expect(await refusedBy(show(authenticator, { unverified: true }))).toBe('passkeyRefused')
    expect(await refusedBy(show(anAuthenticator({ ...site, id: 'böse.example' })))).toBe('passkeyRefused')
  })

  test('answers what was asked, once', async () => {
    const authenticator = anAuthenticator(site)
    await make(authenticator)
    const { stepId, options } = await beginPasskey(house, site, house.now)
    const response = authenticator.show(options)
    const shown = (step: typeof stepId | null) =>
      refusedBy(withPasskey(house, site, { stepId: step, response }, async () => null, house.now))
    expect(await shown((await beginPasskey(house, site, house.now)).stepId)).toBe('passkeyRefused')
    expect(await shown(stepId)).toBe('accepted')
    expect(await shown(stepId)).toBe('stepExpired')
    expect(await shown(null)).toBe('stepExpired')
  })

  test('that counts backwards was copied, and is refused', async () => {
    const authenticator = anAuthenticator(site)
    await make(authenticator)
    await show(authenticator, { counter: 7 })
    expect(await refusedBy(show(authenticator, { counter: 7 }))).toBe('passkeyRefused')
    expect(await show(authenticator, { counter: 8 })).toBe(ada.id)
  })

  test('of a disabled account, or one that was taken away, opens nothing', async () => {
    const authenticator = anAuthenticator(site)
    await make(authenticator)
    await house.write((tx) => disableStaff(tx, 'system', ada, house.now))
    expect(await refusedBy(show(authenticator))).toBe('passkeyRefused')
    const another = anAuthenticator(site)
    await make(another, admin)
    await expect(house.act(removePasskey, ada, { id: another.id })).rejects.toMatchObject({ code: 'notFound' })
    await house.act(removePasskey, admin, { id: another.id })
    expect(await refusedBy(show(another))).toBe('passkeyRefused')
  })

  test('begun by one member of staff is not kept for another', async () => {
    const { stepId, options } = await beginNewPasskey(house, ada, site, house.now)
    const response = anAuthenticator(site).make(options)
    expect(await refusedBy(addPasskey(house, admin, site, { stepId, name: 'x', response }, house.now))).toBe('stepExpired')
  })

  test('proves again who one is, and somebody else’s does not', async () => {
    const [mine, theirs] = [anAuthenticator(site), anAuthenticator(site)]
    await make(mine)
    await make(theirs, admin)
    const sessionId = await house.write((tx) => openSession(tx, ada.id, 'Firefox', house.now))
    const confirm = async (authenticator: Authenticator) => {
      const { stepId, options } = await beginPasskey(house, site, house.now)
      return refusedBy(
        confirmByPasskey(house, site, { staff: ada, sessionId, address }, { stepId, response: authenticator.show(options) }, house.now),
      )
    }
    expect(await confirm(theirs)).toBe('passkeyRefused')
    expect(await confirm(mine)).toBe('accepted')
  })

  test('that proves who one is gives back the turn by which it was asked for: a whole newsroom behind one address never waits', async () => {
    const mine = anAuthenticator(site)
    await make(mine)
    const sessionId = await house.write((tx) => openSession(tx, ada.id, 'Firefox', house.now))
    for (let nth = 0; nth < 70; nth += 1) {
      await house.write((tx) => takeTurn(tx, [{ by: 'challenge', address }], house.now))
      const { stepId, options } = await beginPasskey(house, site, house.now)
      await confirmByPasskey(house, site, { staff: ada, sessionId, address }, { stepId, response: mine.show(options) }, house.now)
    }
  })
})
