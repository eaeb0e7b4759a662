import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { healthDoor, healthOf, type Standing } from './health-door'
import type { CheckState, Checks } from './readiness'

let server: Server | undefined
afterEach(() => {
  server?.closeAllConnections()
  server?.close()
})

const checksWith = (state: CheckState): Checks => {
  const fine = { state: 'ok', words: 'fine' } as const
  return { database: fine, disk: { state, words: 'look at the disk' }, clock: fine, backup: fine, queue: fine, pages: fine }
}

async function opened({ standing = 'open', state = 'ok' }: { standing?: Standing; state?: CheckState } = {}) {
  let looks = 0
  const look = async () => {
    looks += 1
    return checksWith(state)
  }
  const health = healthOf(
    () => standing,
    () => look,
  )
  server = createServer(
    healthDoor(
      health,
      () => true,
      (_request, response) => response.writeHead(418).end(),
    ),
  )
  await new Promise<void>((listening) => server?.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  const ask = async (path = '/api/health', method = 'GET') => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method, redirect: 'manual' })
    const text = await answer.text()
    return { status: answer.status, headers: answer.headers, said: text === '' ? null : JSON.parse(text) }
  }
  return { ask, looks: () => looks }
}

test.each([
  ['ok', 200, 'ok'],
  ['note', 200, 'ok'],
  ['warning', 200, 'warning'],
  ['problem', 503, 'problem'],
] as const)('with a %s, whoever watches hears %i', async (state, status, word) => {
  const answer = await (await opened({ state })).ask()
  expect(answer.status).toBe(status)
  expect(answer.said).toMatchObject({ ready: status === 200, status: word, checks: { disk: { state, words: 'look at the disk' } } })
  expect(answer.headers.get('cache-control')).toBe('no-store')
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
})

test.each(['starting', 'stopping'] as const)('while it is %s it lives, but is not ready', async (standing) => {
  const { ask } = await opened({ standing })
  expect(await ask()).toMatchObject({ status: 503, said: { ready: false, status: standing } })
  expect(await ask('/api/health/live')).toMatchObject({ status: 200, said: { status: 'live' } })
})

test('a server that cannot look is not ready, and says no more than that', async () => {
  const health = healthOf(
    () => 'open',
    () => () => Promise.reject(new Error('/var/lib/masthead/secret')),
  )
  server = createServer(
    healthDoor(
      health,
      () => false,
      () => undefined,
    ),
  )
  await new Promise<void>((listening) => server?.listen(0, '127.0.0.1', listening))
  const answer = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/api/health`)
  expect([answer.status, await answer.json()]).toEqual([503, { ready: false, status: 'problem' }])
})

test('however many ask at once, it looks once', async () => {
  const { ask, looks } = await opened()
  await Promise.all(Array.from({ length: 20 }, () => ask()))
  expect(looks()).toBe(1)
})

test('nothing can be sent to it, and what is not its own goes on', async () => {
  const { ask } = await opened()
  expect((await ask('/api/health', 'POST')).status).toBe(405)
  expect((await ask('/api/health?x=1')).status).toBe(200)
  expect((await ask('/api/health', 'HEAD')).status).toBe(200)
  expect((await ask('/api/healthy')).status).toBe(418)
})
