import { afterEach, beforeEach, expect, test } from 'vitest'
import { staff } from '../../db/schema'
import type { Staff } from '../../model/staff'
import { anApp, digits, vault } from '../../test/an-app'
import { aNewsroom, type TestNewsroom } from '../../test/newsroom'
import { confirmSelf } from './confirm'
import { hashPassword } from './password'
import { isConfirmed, openSession, sessionWith } from './sessions'

const password = 'korrekt pferd batterie heftklammer'
const minute = 60_000

let house: TestNewsroom
let ada: Staff

beforeEach(async () => {
  house = await aNewsroom()
  ada = await house.aStaffMember('editor')
  const passwordHash = await hashPassword(password)
  await house.write(async (tx) => void (await tx.update(staff).set({ passwordHash })))
})
afterEach(() => house.close())

const later = (milliseconds: number) => new Date(house.now.getTime() + milliseconds)
const openLongAgo = () => house.write((tx) => openSession(tx, ada.id, 'Firefox', later(-60 * minute)))
const isFresh = async (id: Awaited<ReturnType<typeof openLongAgo>>, at = house.now) => {
  const session = await sessionWith(house.reader, id, at)
  return session !== null && isConfirmed(session, at)
}

test('signing in holds for a quarter of an hour', async () => {
  const id = await house.write((tx) => openSession(tx, ada.id, 'Firefox', house.now))
  expect(await isFresh(id, later(15 * minute - 1))).toBe(true)
  expect(await isFresh(id, later(15 * minute))).toBe(false)
})

test('the password is enough where there is no second factor, a wrong one is not', async () => {
  const sessionId = await openLongAgo()
  await expect(confirmSelf(house, vault, ada, { sessionId, password: 'falsch', code: '' }, house.now)).rejects.toMatchObject({
    code: 'wrongPassword',
  })
  expect(await isFresh(sessionId)).toBe(false)
  await confirmSelf(house, vault, ada, { sessionId, password, code: '' }, house.now)
  expect(await isFresh(sessionId)).toBe(true)
})

test('whoever has an app is asked for both', async () => {
  const { secret } = await anApp(house, ada)
  const sessionId = await openLongAgo()
  await expect(confirmSelf(house, vault, ada, { sessionId, password, code: '' }, house.now)).rejects.toMatchObject({ code: 'wrongCode' })
  await confirmSelf(house, vault, ada, { sessionId, password, code: digits(secret, house.now) }, house.now)
  expect(await isFresh(sessionId)).toBe(true)
})

test('guessing is slowed down', async () => {
  const sessionId = await openLongAgo()
  const guess = () => confirmSelf(house, vault, ada, { sessionId, password: 'falsch', code: '' }, house.now)
  for (let guesses = 0; guesses < 5; guesses += 1) await expect(guess()).rejects.toMatchObject({ code: 'wrongPassword' })
  await expect(guess()).rejects.toMatchObject({ code: 'tooManyTries' })
})
