import { createServer, type RequestListener, type Server } from 'node:http'
import { type AddressInfo, createConnection } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { trustedProxies } from './client'
import { noteOrigin, type Visit, watched } from './visit'

interface Seen extends Visit {
  readonly status: number | null
}

let server: Server | undefined
afterEach(() => {
  server?.closeAllConnections()
  server?.close()
})

async function opened(listener: RequestListener, trusted = '') {
  const seen: Seen[] = []
  const under: string[] = []
  const watch = {
    during(visit: Visit, work: () => void) {
      under.push(visit.id)
      work()
    },
    answered: (visit: Visit, status: number | null) => void seen.push({ ...visit, status }),
  }
  server = createServer(watched(watch, trustedProxies(trusted), listener))
  await new Promise<void>((listening) => server?.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  const ask = (path: string, init: RequestInit = {}) => fetch(`http://127.0.0.1:${port}${path}`, { ...init, redirect: 'manual' })
  return { ask, seen, under, port }
}

const yes: RequestListener = (_request, response) => response.end('ja')

describe('whoever watches', () => {
  test.each([
    ['GET', '/', 'page'],
    ['GET', '/ausland/gipfel?before=2025-01-01.x', 'page'],
    ['GET', '/feed.xml', 'feed'],
    ['GET', '/people/ada-federkiel/feed.json', 'feed'],
    ['GET', '/.well-known/security.txt', 'feed'],
    ['GET', '/media/x.webp', 'picture'],
    ['GET', '/newsroom/stories', 'desk'],
    ['POST', '/newsroom/stories', 'action'],
    ['POST', '/api/media', 'api'],
    ['GET', '/_next/static/x.js', 'file'],
    ['GET', '//NEWSROOM/../newsroom', 'desk'],
  ])('is told of %s %s that it is a %s', async (method, path, kind) => {
    const { ask, seen } = await opened(yes)
    await (await ask(path, { method })).text()
    await expect.poll(() => seen).toMatchObject([{ kind, origin: 'made', status: 200 }])
  })

  test('is told where an answer came from, if somebody says so', async () => {
    const { ask, seen } = await opened((_request, response) => {
      noteOrigin(response, 'stale')
      response.writeHead(410).end()
    })
    await (await ask('/')).text()
    await expect.poll(() => seen).toMatchObject([{ origin: 'stale', status: 410 }])
  })

  test('is told of somebody who went away before the answer was there', async () => {
    const { seen, port, under } = await opened(() => undefined)
    const socket = createConnection(port, '127.0.0.1')
    socket.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n')
    await expect.poll(() => under).toHaveLength(1)
    socket.destroy()
    await expect.poll(() => seen).toMatchObject([{ status: null }])
  })
})

describe('the name of a request', () => {
  const named = { headers: { 'x-request-id': 'von-der-fritzbox-4711' } }

  test('is a new one each time, whatever strangers say', async () => {
    const { ask, under } = await opened(yes)
    await ask('/newsroom', named)
    await ask('/newsroom', named)
    expect(new Set(under).size).toBe(2)
    expect(under.join()).not.toContain('fritzbox')
  })

  test('is the one that a trusted proxy gave it, and is sent back to staff', async () => {
    const { ask, under } = await opened(yes, '127.0.0.1')
    expect((await ask('/newsroom', named)).headers.get('x-request-id')).toBe('von-der-fritzbox-4711')
    expect((await ask('/api/media', named)).headers.get('x-request-id')).toBe('von-der-fritzbox-4711')
    expect(under).toEqual(['von-der-fritzbox-4711', 'von-der-fritzbox-4711'])
  })

  test.each(['kurz', 'mit leerzeichen darin', 'erika@example.org', 'x'.repeat(65), '{"a":"b123456"}'])(
    'is not %s, even if a trusted proxy says so',
    async (given) => {
      const { ask, under } = await opened(yes, '127.0.0.1')
      await ask('/newsroom', { headers: { 'x-request-id': given } })
      expect(under[0]).toMatch(/^[0-9a-f-]{36}$/)
    },
  )

  test('is not on what all readers are sent alike', async () => {
    const { ask } = await opened(yes, '127.0.0.1')
    for (const path of ['/', '/feed.xml', '/media/x.webp']) expect((await ask(path, named)).headers.has('x-request-id'), path).toBe(false)
  })

  test('is what whoever works on it finds in it, instead of what a stranger said', async () => {
    const { ask, under } = await opened((request, response) => response.end(request.headers['x-request-id']))
    expect(await (await ask('/newsroom', named)).text()).toBe(under[0])
  })
})
