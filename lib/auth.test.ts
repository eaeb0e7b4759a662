import { NextRequest } from 'next/server'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { aNewsroom, type TestNewsroom } from '../test/newsroom'

const here = vi.hoisted(() => ({ house: undefined as TestNewsroom | undefined }))
vi.mock('../db/client', async (original) => ({
  ...(await original<typeof import('../db/client')>()),
  newsroom: () => here.house,
}))
vi.mock('next-auth', () => ({ default: async (request: Request) => new Response(await request.text()) }))
vi.mock('next/server', async (original) => ({ ...(await original<typeof import('next/server')>()), connection: async () => undefined }))
vi.mock('./secret', async (original) => ({ ...(await original<typeof import('./secret')>()), sessionSecret: () => 'geheim' }))

const { authRoute } = await import('./auth')

beforeEach(async () => {
  here.house = await aNewsroom()
})
afterEach(() => here.house?.close())

const type = { 'content-type': 'application/x-www-form-urlencoded' }
const post = (body: string) =>
  authRoute(new NextRequest('http://newsroom.invalid/api/auth/callback/credentials', { method: 'POST', headers: type, body }), {
    params: Promise.resolve({ nextauth: ['callback', 'credentials'] }),
  })

test('what is sent to sign in by is read no further than a name and a password can be long', async () => {
  expect((await post(`csrfToken=x&email=${'a'.repeat(16 * 1024)}`)).status).toBe(413)
})

test('what is not too long arrives whole', async () => {
  const sent = `csrfToken=x&email=${'a'.repeat(15 * 1024)}`
  expect(await (await post(sent)).text()).toBe(sent)
})
