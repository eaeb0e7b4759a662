import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { HandedOut } from './handed-out'
import { Purger, type PurgeTarget } from './purge'

interface Heard {
  readonly method: string | undefined
  readonly url: string | undefined
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

let cache: Server
let heard: Heard[]
let answers: number[]
const report = vi.fn()

beforeEach(async () => {
  heard = []
  answers = []
  report.mockReset()
  cache = createServer(async (request, response) => {
    let body = ''
    for await (const piece of request) body += String(piece)
    heard.push({ method: request.method, url: request.url, headers: request.headers, body })
    response.writeHead(answers.shift() ?? 200).end()
  })
  await new Promise<void>((listening) => cache.listen(0, '127.0.0.1', listening))
})

afterEach(() => cache.close())

function purger(target: Partial<PurgeTarget> = {}): Purger {
  const { port } = cache.address() as AddressInfo
  const wish = { site: () => new URL('https://bote.example'), report, firstWait: 1 }
  return new Purger({ url: `http://127.0.0.1:${port}{path}`, method: 'PURGE', headers: {}, ...target }, wish)
}

const hereAt = (path: string) => `http://127.0.0.1:${(cache.address() as AddressInfo).port}${path}`

test('a cache in front hears of the pages that rested on what changed, and of no other', async () => {
  const told = purger()
  told.handOut('/ausland', ['section:1', 'story:1'])
  told.handOut('/ausland/ein-gipfel', ['story:1'])
  told.handOut('/sport', ['section:2'])
  told.changed(['story:1'])
  await told.done()
  expect(heard.map(({ method, url, headers }) => [method, url, headers.host])).toEqual([
    ['PURGE', '/ausland', 'bote.example'],
    ['PURGE', '/ausland/ein-gipfel', 'bote.example'],
  ])
})

test('what it was told of it has forgotten, until it is handed out anew', async () => {
  const told = purger()
  told.handOut('/', ['front'])
  for (let nth = 0; nth < 2; nth += 1) told.changed(['front'])
  await told.done()
  expect(heard).toHaveLength(1)
  told.handOut('/', ['front'])
  told.changed(['front'])
  await told.done()
  expect(heard).toHaveLength(2)
})

test('new settings change every page', async () => {
  const told = purger()
  told.handOut('/', ['front'])
  told.handOut('/imprint', ['imprint'])
  told.changed(['settings'])
  await told.done()
  expect(heard.map(({ url }) => url).sort()).toEqual(['/', '/imprint'])
})

test('a service for many addresses gets whole ones, thirty at a time, with the key that it asks for', async () => {
  const told = purger({ url: hereAt('/zones/1/purge_cache'), method: 'POST', headers: { authorization: 'Bearer abc' } })
  for (let nth = 0; nth < 31; nth += 1) told.handOut(`/ausland/${nth}`, ['section:1'])
  told.changed(['section:1'])
  await told.done()
  const files = heard.map(({ body }) => (JSON.parse(body) as { files: string[] }).files)
  expect(files.map(({ length }) => length).sort()).toEqual([1, 30])
  expect(files.flat()).toContain('https://bote.example/ausland/7')
  expect(heard[0]).toMatchObject({ method: 'POST', url: '/zones/1/purge_cache', headers: { authorization: 'Bearer abc' } })
})

test('a cache that is not listening is told again, and what stays unsaid goes to the log without any key', async () => {
  const told = purger({ headers: { 'x-key': 'geheim' } })
  told.handOut('/', ['front'])
  answers = [503, 500]
  told.changed(['front'])
  await told.done()
  expect(heard).toHaveLength(3)
  expect(report).not.toHaveBeenCalled()

  told.handOut('/', ['front'])
  answers = [500, 500, 500, 500, 500]
  told.changed(['front'])
  await told.done()
  expect(report).toHaveBeenCalledWith('cache in front was not told: /', expect.any(Error))
  expect(String(report.mock.calls)).not.toContain('geheim')
})

test('that there was nothing to forget is no failure', async () => {
  const told = purger()
  told.handOut('/', ['front'])
  answers = [404]
  told.changed(['front'])
  await told.done()
  expect(heard).toHaveLength(1)
  expect(report).not.toHaveBeenCalled()
})

test('an address that is remembered no longer is forgotten in front at once', () => {
  const forgotten: string[] = []
  const handedOut = new HandedOut((address) => forgotten.push(address), 2)
  for (const address of ['/a', '/b', '/c']) handedOut.note(address, ['lists', `story:${address}`])
  expect(forgotten).toEqual(['/a'])
  expect(handedOut.take(['story:/a'])).toEqual([])
  expect(handedOut.take(['lists'])).toEqual(['/b', '/c'])
  expect(handedOut.take(['lists'])).toEqual([])
})
