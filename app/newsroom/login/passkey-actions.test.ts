import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { aNewsroom, type TestNewsroom } from '../../../test/newsroom'

/** From where this request comes. */
const here = vi.hoisted(() => ({ address: '', house: undefined as TestNewsroom | undefined }))
vi.mock('../../../lib/auth', () => ({ isSecure: async () => false }))
vi.mock('../../../lib/visitor', () => ({ addressHere: async () => here.address }))
vi.mock('../../../db/client', async (original) => ({
  ...(await original<typeof import('../../../db/client')>()),
  newsroom: () => here.house,
}))
vi.mock('next/headers', () => ({ cookies: async () => new Map(), headers: async () => new Headers() }))

const { askForPasskey } = await import('./passkey-actions')

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  here.house = await aNewsroom()
})
afterEach(() => {
  vi.useRealTimers()
  here.house?.close()
})

test('whoever keeps asking for challenges is slowed down, and others are not', async () => {
  const ask = async (address: string) => {
    here.address = address
    const answer = await askForPasskey()
    return answer.is === 'refused' ? answer.code : answer.is
  }
  const answers: string[] = []
  for (let asked = 0; asked < 70; asked += 1) answers.push(await ask('203.0.113.9'))
  expect(answers.slice(0, 60)).toEqual(Array(60).fill('done'))
  expect(answers.slice(62)).toEqual(Array(8).fill('tooManyTries'))
  expect(await ask('198.51.100.7')).toBe('done')
})
