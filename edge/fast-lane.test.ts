import { once } from 'node:events'
import { connect } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import { anEdge, closeEdges, exchanged } from '../test/an-edge'
import { at, longText, somePages } from '../test/any-page'
import type { MadePage } from './made-page'

afterEach(closeEdges)

const addresses = ['/', '/a', '/b', '/fort', '/umgezogen', '/feed.xml', '/a?before=1', '/klein']

function pageAt(address: string): Partial<MadePage> {
  if (address === '/fort') return { status: 404 }
  if (address === '/umgezogen') return { status: 308, type: '', location: '/a', body: Buffer.alloc(0) }
  if (address === '/feed.xml') return { type: 'application/rss+xml', body: Buffer.from(`<rss>${longText}</rss>`) }
  return { body: Buffer.from(address === '/klein' ? 'klein' : address + longText.slice(0, 1000)) }
}

/** Pages that are all ready, in every coding. */
async function readyPages(make: (address: string) => Partial<MadePage> | Promise<Partial<MadePage>> = pageAt) {
  const some = somePages(make)
  for (const key of addresses) {
    const { page } = await some.pages.find(at(key))
    for (const encoding of ['br', 'gzip', 'identity'] as const) await page.putInto(encoding)
  }
  some.asked.length = 0
  return some
}

const get = (target: string, ...fields: string[]) =>
  `GET ${target} HTTP/1.1\r\nHost: news.example\r\n${fields.map((field) => `${field}\r\n`).join('')}\r\n`
const last = get('/klein', 'Connection: close')

/** What was answered, but for what each server says of the connection and the time. */
const said = (answers: string) => answers.replace(/^(?:date|connection|keep-alive):.*\r\n/gim, '')

const statuses = (answers: string) => [...answers.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => Number(status))

describe('in the fast lane', () => {
  test.each([
    ...addresses.map((address) => get(address)),
    get('/a', 'Accept-Encoding: gzip, deflate, br, zstd'),
    get('/a', 'accept-encoding:gzip'),
    get('/a', 'ACCEPT-ENCODING: br;q=0, gzip;q=0'),
    get('/a', 'If-None-Match: *'),
    get('/fort', 'If-None-Match: *'),
    get('/a', 'If-None-Match: "x", W/"y"'),
    get('/a', 'If-None-Match:', 'Connection: Keep-Alive', 'Cookie: a=b', 'X-Umlaut: \xe4'),
  ])('%j has the same answer as from the server', async (request) => {
    const { pages } = await readyPages()
    const fast = await anEdge(pages)
    const slow = await anEdge(pages, { lane: false })
    const answer = await exchanged(fast.port, [request + last])
    expect(said(answer)).toBe(said(await exchanged(slow.port, [request + last])))
    expect(answer).toMatch(/^HTTP.*\r\n(?:.*\r\n)*date: \w{3}, \d\d \w{3} \d{4} [\d:]{8} GMT\r\n/)
    expect(fast.slow).toEqual(['/klein'])
  })

  test('a tag that fits is answered with 304', async () => {
    const { pages } = await readyPages()
    const { port, slow } = await anEdge(pages)
    const etag = /etag: (.*)\r/.exec(await exchanged(port, [get('/a', 'Accept-Encoding: br')], { halfClose: true }))?.[1]
    const answers = await exchanged(
      port,
      [get('/a', 'Accept-Encoding: br', `If-None-Match: "x", W/${etag}`) + get('/a', `If-None-Match: ${etag}`)],
      { halfClose: true },
    )
    expect(statuses(answers)).toEqual([304, 200])
    expect(slow).toEqual([])
  })

  test('one connection may ask as often as it likes', async () => {
    const { pages } = await readyPages()
    const { port, slow, sockets } = await anEdge(pages)
    const requests = Array.from({ length: 300 }, (_, nth) => get(addresses[nth % addresses.length] ?? '/'))
    const answers = await exchanged(port, requests, { halfClose: true })
    expect(statuses(answers)).toHaveLength(300)
    expect(sockets).toHaveLength(1)
    expect(slow).toEqual([])
  })

  test('the same request comes again, and others that differ in little', async () => {
    const { pages } = await readyPages()
    const { port, slow } = await anEdge(pages)
    const asked = [get('/a'), get('/a'), get('/b'), get('/a', 'If-None-Match: *'), get('/a'), get('/fort'), get('/fort')]
    expect(statuses(await exchanged(port, asked, { halfClose: true }))).toEqual([200, 200, 200, 304, 200, 404, 404])
    expect(slow).toEqual([])
  })

  test('the same request on one connection has another answer once the page is another', async () => {
    let words = 'Erste Fassung'
    const { pages } = await readyPages(() => ({ body: Buffer.from(words), reads: ['story:1'] }))
    const { port } = await anEdge(pages)
    const socket = connect(port, '127.0.0.1')
    const answer = async () => {
      socket.write(get('/a'))
      return String((await once(socket, 'data'))[0])
    }
    expect(await answer()).toMatch(/Erste Fassung$/)
    words = 'Zweite Fassung'
    pages.changes.note(['story:1'])
    expect(await answer()).toMatch(/Zweite Fassung$/)
    socket.destroy()
  })

  test('requests that come all at once are answered in order', async () => {
    const { pages } = await readyPages()
    const { port, slow } = await anEdge(pages)
    const answers = await exchanged(port, [['/a', '/fort', '/b', '/umgezogen', '/klein', '/a'].map((target) => get(target)).join('')], {
      halfClose: true,
    })
    expect(statuses(answers)).toEqual([200, 404, 200, 308, 200, 200])
    expect([...answers.matchAll(/\r\n\r\n(\/\w|klein)/g)].map(([, begin]) => begin)).toEqual(['/a', '/b', 'klein', '/a'])
    expect(slow).toEqual([])
  })

  test('an answer says the time at which it was given', async () => {
    const { pages, clock } = await readyPages()
    const { port } = await anEdge(pages)
    clock.now = Date.parse('2026-11-30T12:00:09Z')
    expect(await exchanged(port, [get('/a')], { halfClose: true })).toContain('date: Mon, 30 Nov 2026 12:00:09 GMT\r\n')
  })
})

describe('what is unusual is the server’s', () => {
  const plain = get('/a')

  test.each([
    ['HEAD', plain.replace('GET', 'HEAD')],
    ['another method', plain.replace('GET', 'PROPFIND')],
    ['a method of nobody’s', plain.replace('GET', 'GETS')],
    ['something sent in', `POST /a HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nhello`],
    ['a GET with a body', get('/a', 'Content-Length: 5').concat('hello')],
    ['a GET with a body in chunks', get('/a', 'Transfer-Encoding: chunked').concat('5\r\nhello\r\n0\r\n\r\n')],
    [
      'two ways to say how long a body is',
      get('/a', 'Content-Length: 5', 'Transfer-Encoding: chunked').concat('0\r\n\r\nGET /b HTTP/1.1\r\nHost: x\r\n\r\n'),
    ],
    ['two lengths', get('/a', 'Content-Length: 0', 'Content-Length: 5').concat('hello')],
    ['a length with a space before the colon', get('/a', 'Content-Length : 5').concat('hello')],
    ['a field that goes on in the next line', get('/a', 'X-Long: a', ' Content-Length: 5').concat('hello')],
    ['a field without a name', get('/a', ': x')],
    ['a field without a colon', get('/a', 'x')],
    ['a line that ends without CR', plain.replaceAll('\r\n', '\n')],
    ['a line that ends with CR alone', get('/a', 'X: a\rContent-Length: 5').concat('hello')],
    ['a NUL', get('/a', 'X: a\0b')],
    ['a NUL in the address', get('/a\0b')],
    ['no Host', 'GET /a HTTP/1.1\r\nAccept: */*\r\n\r\n'],
    ['no field at all', 'GET /a HTTP/1.1\r\n\r\n'],
    ['two Hosts', get('/a', 'Host: other.example')],
    ['an absolute target', get('http://other.example/a')],
    ['a target without a slash', get('a')],
    ['*', get('*')],
    ['a space in the address', get('/a b')],
    ['an address that is not ASCII', get('/\xe4')],
    ['HTTP/1.0', plain.replace('1.1', '1.0')],
    ['HTTP/1.0 that stays', 'GET /a HTTP/1.0\r\nHost: x\r\nConnection: keep-alive\r\n\r\n'],
    ['HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
    ['HTTP/3.7', plain.replace('1.1', '3.7')],
    ['http in small letters', plain.replace('HTTP', 'http')],
    ['a wish to close', get('/a', 'Connection: close')],
    ['two wishes', get('/a', 'Connection: keep-alive, close')],
    ['two fields with a wish each', get('/a', 'Connection: keep-alive', 'Connection: close')],
    ['an upgrade', get('/a', 'Connection: Upgrade, close', 'Upgrade: websocket')],
    ['an upgrade to HTTP/2', get('/a', 'Connection: Upgrade, HTTP2-Settings, close', 'Upgrade: h2c', 'HTTP2-Settings: AAMAAABkAAQAAP__')],
    ['an expectation', get('/a', 'Expect: 100-continue')],
    ['a question by time', get('/a', 'If-Modified-Since: Mon, 30 Nov 2026 12:00:00 GMT')],
    ['a tag said twice', get('/a', 'If-None-Match: "x"', 'If-None-Match: *')],
    ['codings said twice', get('/a', 'Accept-Encoding: deflate', 'Accept-Encoding: gzip')],
    ['an address in another spelling', get('/A/')],
    ['a question that means nothing there', get('/a?utm=1')],
    ['an empty line before', `\r\n${plain}`],
    ['nonsense', 'nonsense\r\n\r\n'],
    ['TLS', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03'],
  ])('%s is answered as if there were no lane, and so is all that follows', async (_what, request) => {
    const { pages } = await readyPages()
    const fast = await anEdge(pages)
    const slow = await anEdge(pages, { lane: false })
    const before = await exchanged(slow.port, [get('/b', 'Connection: close')])
    const alone = await exchanged(slow.port, [request + get('/a') + last])
    const answers = await exchanged(fast.port, [get('/b') + request + get('/a') + last])
    expect(said(answers)).toBe(said(before + alone))
  })
})

/** Lets everything that is under way on this machine's own network arrive. */
async function settled(): Promise<void> {
  for (let nth = 0; nth < 20; nth += 1) await new Promise((done) => setImmediate(done))
}

describe('a request in pieces', () => {
  test('is understood wherever it is cut', async () => {
    const { pages } = await readyPages()
    const { port } = await anEdge(pages)
    const all = get('/klein') + last
    const whole = said(await exchanged(port, [all]))
    for (let cut = 1; cut < all.length; cut += 1) expect(said(await exchanged(port, [all.slice(0, cut), all.slice(cut)]))).toBe(whole)
  })

  test('and whatever is asked for on one connection, usual or not, is answered as by the server alone', async () => {
    const { pages } = await readyPages()
    const fast = await anEdge(pages)
    const slow = await anEdge(pages, { lane: false })
    const plain = fc
      .tuple(fc.constantFrom(...addresses), fc.constantFrom('br', 'gzip', ''))
      .map(([target, coding]) => get(target, `Accept-Encoding: ${coding}`))
    const others = fc.constantFrom(
      get('/A'),
      get('/a', 'Content-Length: 5').concat('GET /'),
      get('/b').replace('GET', 'HEAD'),
      get('/b', 'If-Modified-Since: Mon, 30 Nov 2026 12:00:00 GMT'),
      get('/a', 'Transfer-Encoding: chunked').concat('3\r\nGET\r\n0\r\n\r\n'),
      get('/a', `X: ${'x'.repeat(9000)}`),
    )
    const asked = fc.array(fc.oneof({ arbitrary: plain, weight: 4 }, others), { minLength: 1, maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(asked, fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 5 }), async (requests, cuts) => {
        const all = requests.join('') + last
        const at = [0, ...cuts.map((share) => Math.floor(share * all.length)).sort((a, b) => a - b), all.length]
        const pieces = at
          .slice(1)
          .map((end, nth) => all.slice(at[nth], end))
          .filter((piece) => piece !== '')
        expect(said(await exchanged(fast.port, pieces))).toBe(said(await exchanged(slow.port, [all])))
      }),
      { numRuns: 60 },
    )
  })
})

describe('a head that is long', () => {
  test('is the server’s, which has a bound of its own', async () => {
    const { pages } = await readyPages()
    const { port, slow } = await anEdge(pages)
    expect(statuses(await exchanged(port, [get('/a', `X: ${'x'.repeat(9000)}`) + last]))).toEqual([200, 200])
    expect(slow).toEqual(['/a', '/klein'])
    expect(statuses(await exchanged(port, [get('/a', `X: ${'x'.repeat(20_000)}`)]))).toEqual([431])
  })

  test('of nothing but spaces is understood as fast as another', async () => {
    const { pages } = await readyPages()
    const { port } = await anEdge(pages)
    const request = get('/a', `Accept-Encoding: gzip${' '.repeat(3900)}x`, `If-None-Match: a${' '.repeat(3900)}x`)
    expect(
      statuses(
        await exchanged(
          port,
          Array.from({ length: 500 }, () => request),
          { halfClose: true },
        ),
      ),
    ).toHaveLength(500)
  }, 4000)
})

describe('when a page changes', () => {
  test('those who ask for it wait for the new one where they are', async () => {
    const { pages, asked } = await readyPages()
    const { port, slow } = await anEdge(pages)
    await exchanged(port, [get('/a')], { halfClose: true })
    pages.changes.note(['story:1'])
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => exchanged(port, [get('/a') + get('/b') + get('/a')], { halfClose: true })),
    )
    for (const answer of answers) {
      expect(statuses(answer)).toEqual([200, 200, 200])
      expect([...answer.matchAll(/\r\n\r\n(\/\w)/g)].map(([, begin]) => begin)).toEqual(['/a', '/b', '/a'])
    }
    expect(answers[0]).toContain('cache-status: Masthead; fwd=miss; stored')
    expect(asked).toEqual(['/a', '/b'])
    expect(slow).toEqual([])
  })

  test('and none can be made, the server says what there is to say', async () => {
    let fails = false
    const { pages } = await readyPages((address) => {
      if (fails) throw new Error('database is away')
      return pageAt(address)
    })
    const { port, slow } = await anEdge(pages)
    fails = true
    pages.changes.note(['story:1'])
    const stale = await exchanged(port, [get('/a')], { halfClose: true })
    expect(stale).toContain('cache-status: Masthead; hit; detail=stale')
    expect(stale).toContain('cache-control: no-store')
    expect(slow).toEqual([])
    pages.changes.note(['story:1', 'taken-back'])
    expect(statuses(await exchanged(port, [get('/a', 'Connection: close')]))).toEqual([500])
  })

  test('nobody is sent away for waiting longer than a connection may be idle', async () => {
    let finish = () => {}
    let isHeld = false
    const { pages } = await readyPages((address) =>
      isHeld
        ? new Promise((fulfil) => {
            finish = () => fulfil(pageAt(address))
          })
        : pageAt(address),
    )
    const { port, sockets } = await anEdge(pages, { idle: 30 })
    isHeld = true
    pages.changes.note(['story:1'])
    const answer = exchanged(port, [get('/a')], { halfClose: true })
    // Another that has nothing to wait for is sent away meanwhile.
    expect(await exchanged(port, [])).toBe('')
    expect(sockets[0]?.destroyed).toBe(false)
    finish()
    expect(statuses(await answer)).toEqual([200])
  })

  test('a coding that nobody has asked for yet is made on the way', async () => {
    const { pages } = somePages(pageAt)
    await pages.find(at('/a'))
    const { port, slow } = await anEdge(pages)
    const answer = await exchanged(port, [get('/a', 'Accept-Encoding: br')], { halfClose: true })
    expect(answer).toContain('content-encoding: br')
    expect(answer).toContain('cache-status: Masthead; hit\r')
    expect(slow).toEqual([])
  })
})

test('a page that is not there yet is the server’s, and so is all that follows on that connection', async () => {
  const { pages } = somePages(pageAt)
  const { port, slow } = await anEdge(pages)
  expect(statuses(await exchanged(port, [get('/a'), get('/a'), last]))).toEqual([200, 200, 200])
  expect(slow).toEqual(['/a', '/a', '/klein'])
})

test('a client that asks and does not read is waited for, holds little meanwhile, and gets everything in the end', async () => {
  const page = Buffer.alloc(200_000, 'x')
  const { pages } = somePages(() => ({ body: page }))
  await pages.find(at('/a'))
  const { port, sockets } = await anEdge(pages)
  const client = connect(port, '127.0.0.1')
  client.pause()
  client.write(get('/a').repeat(300) + last)
  await once(client, 'connect')
  let most = 0
  for (let nth = 0; nth < 50; nth += 1) {
    await settled()
    most = Math.max(most, sockets[0]?.writableLength ?? 0)
  }
  expect(most).toBeGreaterThan(0)
  expect(most).toBeLessThan(20 * page.length)
  let received = 0
  for await (const bytes of client) received += (bytes as Buffer).length
  expect(received).toBeGreaterThan(300 * page.length)
})

test('a client that asks and never reads is sent away, one that reads slowly is not', async () => {
  const page = Buffer.alloc(20_000_000, 'x')
  const { pages } = somePages(() => ({ body: page }), { memory: 1_000_000_000 })
  await pages.find(at('/a'))
  const { port, slow: atTheServer, sockets } = await anEdge(pages, { idle: 500 })
  const asking = async () => {
    const client = connect(port, '127.0.0.1').on('error', () => undefined)
    await once(client, 'connect')
    client.write(get('/a'))
    return client
  }
  const never = (await asking()).pause()
  while (sockets[0]?.destroyed === false) await pause(20)
  never.destroy()

  const slow = (await asking()).pause()
  let received = 0
  slow.on('data', (bytes) => {
    received += bytes.length
    slow.pause()
    setTimeout(() => slow.resume(), 1)
  })
  slow.resume()
  while (received < page.length && !slow.closed) await pause(20)
  expect(received).toBeGreaterThan(page.length)
  expect(atTheServer).toEqual([])
  slow.destroy()
})

test('who was slow before waits for a page as long as anybody', async () => {
  const large = Buffer.alloc(20_000_000, 'x')
  let making = 0
  const { pages } = somePages(
    async (address) => {
      if (address === '/a') return { body: large }
      making += 1
      if (making === 2) await pause(400)
      return { body: Buffer.from('gemacht') }
    },
    { memory: 1_000_000_000 },
  )
  for (const key of ['/a', '/b']) await pages.find(at(key))
  const { port, sockets } = await anEdge(pages, { idle: 100 })
  const client = connect(port, '127.0.0.1').pause()
  await once(client, 'connect')
  client.write(get('/a'))
  while (!sockets[0]?.timeout) await pause(5)
  let received = ''
  client.on('data', (bytes) => {
    received = (received + bytes.toString('latin1')).slice(-1000)
  })
  client.resume()
  while ((sockets[0]?.writableLength ?? 0) > 0) await pause(5)
  pages.changes.note(['story:1'])
  client.write(get('/b'))
  while (!client.closed && !received.endsWith('gemacht')) await pause(20)
  expect(received.endsWith('gemacht')).toBe(true)
  client.destroy()
})

test('a client that goes in the middle takes nobody along', async () => {
  const { pages } = await readyPages()
  const { port } = await anEdge(pages)
  for (const request of [get('/a'), get('/a').slice(0, 20), get('/nirgends'), get('/a').repeat(1000), get('/A')]) {
    pages.changes.note(['story:1'])
    const client = connect(port, '127.0.0.1')
    client.on('error', () => undefined)
    await once(client, 'connect')
    client.write(request)
    await settled()
    client.resetAndDestroy()
  }
  await settled()
  expect(statuses(await exchanged(port, [get('/a')], { halfClose: true }))).toEqual([200])
})

test('a connection on which nothing happens is closed, whether something was asked or not', async () => {
  const { pages } = await readyPages()
  const { port } = await anEdge(pages, { idle: 30 })
  expect(await exchanged(port, [])).toBe('')
  expect(statuses(await exchanged(port, [get('/a')]))).toEqual([200])
})

describe('when the server stops', () => {
  test('connections that wait for nothing are closed, and an answer under way is the last', async () => {
    let finish = () => {}
    let isHeld = false
    const { pages } = await readyPages((address) =>
      isHeld
        ? new Promise((fulfil) => {
            finish = () => fulfil(pageAt(address))
          })
        : pageAt(address),
    )
    const { port, server, lane, sockets } = await anEdge(pages)
    const idle = exchanged(port, [get('/b')])
    while (sockets[0] === undefined || sockets[0].bytesWritten === 0) await settled()
    isHeld = true
    pages.changes.note(['story:1'])
    const underWay = exchanged(port, [get('/a')])
    while (sockets[1] === undefined || sockets[1].bytesRead === 0) await settled()

    const stopped = new Promise<void>((fulfil) => server.close(() => fulfil()))
    lane?.closeIdleConnections()
    expect(statuses(await idle)).toEqual([200])
    finish()
    expect(statuses(await underWay)).toEqual([200])
    await stopped
  })

  test('whoever is still there in the end is sent away', async () => {
    const { pages } = await readyPages()
    const { port, server, lane, sockets } = await anEdge(pages)
    const idle = exchanged(port, [])
    while (sockets[0] === undefined) await settled()
    const stopped = new Promise<void>((fulfil) => server.close(() => fulfil()))
    lane?.closeAllConnections()
    await Promise.all([idle, stopped])
  })
})
