import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { log } from '../../../../db/schema'
import { keepSettings } from '../../../../domain/settings/settings'
import { openSession } from '../../../../domain/staff/sessions'
import type { SessionId } from '../../../../model/ids'
import { firstSettings } from '../../../../model/settings'
import type { Role, Staff } from '../../../../model/staff'
import { aNewsroom, type TestNewsroom } from '../../../../test/newsroom'

/** Whose session the cookie of this request names. */
const here = vi.hoisted(() => ({ sessionId: null as SessionId | null, house: undefined as TestNewsroom | undefined }))
vi.mock('../../../../lib/auth', () => ({ sessionIdHere: async () => here.sessionId, isSecure: async () => false }))
vi.mock('../../../../db/client', async (original) => ({
  ...(await original<typeof import('../../../../db/client')>()),
  newsroom: () => here.house,
}))
vi.mock('next/headers', () => ({ cookies: async () => new Map(), headers: async () => new Headers() }))
vi.mock('next/cache', () => ({ refresh: () => undefined }))

const ofStaff = await import('./actions')
const ofFactors = await import('../../_second-factor/actions')
const ofAccount = await import('../account/actions')
const ofSettings = await import('../settings/actions')

const minute = 60_000
let ada: Staff
let other: Staff

beforeEach(async () => {
  here.house = await aNewsroom()
  ada = await here.house.aStaffMember('admin')
  other = await here.house.aStaffMember('reporter')
})
afterEach(() => here.house?.close())

async function sitsDown(who: Staff, minutesAgo: number): Promise<void> {
  here.sessionId = (await here.house?.write((tx) => openSession(tx, who.id, 'Firefox', new Date(Date.now() - minutesAgo * minute)))) ?? null
}

const passwords = { oldPassword: 'das alte', password: 'vier Möwen auf dem Pfahl', again: 'vier Möwen auf dem Pfahl' }

/** What is sent with any of the actions: enough for each to go as far as asking who it is. */
function form(): FormData {
  const data = new FormData()
  const fields = { id: other.id, name: 'Jule', email: 'jule@example.org', role: 'editor', language: 'de', code: '000000', ...passwords }
  for (const [name, value] of Object.entries(fields)) data.set(name, value)
  return data
}

type Action = (...sent: never[]) => Promise<{ readonly is: string; readonly code?: string }>
const send = async (action: unknown) => {
  const answer = await (action as Action)({ is: 'idle' } as never, form() as never)
  return answer.is === 'refused' ? answer.code : answer.is
}

const passkey = {
  id: 'AA',
  rawId: 'AA',
  type: 'public-key',
  clientExtensionResults: {},
  response: { clientDataJSON: '', attestationObject: '' },
} as const
const all = {
  ...ofStaff,
  ...ofFactors,
  changeSettings: ofSettings.change,
  keepPasskey: () => ofFactors.keepPasskey('Notebook', passkey),
}
const { signOutOf, ...guarded } = all
const names = Object.keys(guarded) as (keyof typeof guarded)[]

test.each(names)('%s wants proof of who it is once a quarter of an hour has passed', async (name) => {
  await sitsDown(ada, 16)
  expect(await send(guarded[name])).toBe('confirmFirst')
  expect(await here.house?.reader.select().from(log)).toEqual([])
  await sitsDown(ada, 14)
  expect(await send(guarded[name])).not.toBe('confirmFirst')
})

test('signing somebody out is never held up', async () => {
  await sitsDown(ada, 16)
  expect(await send(signOutOf)).toBe('saved')
})

test.each(names)('%s is closed to whoever is not signed in', async (name) => {
  here.sessionId = null
  expect(await send(guarded[name])).toBe('signedOut')
})

test.each<[Role, unknown, string]>([
  ['admin', ofSettings.change, 'secondFactorMissing'],
  ['admin', ofStaff.disable, 'secondFactorMissing'],
  ['admin', ofStaff.signOutOf, 'secondFactorMissing'],
  ['admin', ofAccount.choosePassword, 'secondFactorMissing'],
  ['admin', ofAccount.changeDetails, 'secondFactorMissing'],
  ['admin', ofFactors.beginApp, 'saved'],
])('whose role (%s) needs a second factor can do nothing but set it up', async (role, action, answer) => {
  await here.house?.write((tx) => keepSettings(tx, 'system', { ...firstSettings, secondFactorRoles: [role] }, new Date()))
  await sitsDown(ada, 0)
  expect(await send(action)).toBe(answer)
})
