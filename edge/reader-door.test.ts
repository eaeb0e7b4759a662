import { get as ask, type IncomingMessage } from 'node:http'
import { gunzipSync } from 'node:zlib'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { anEdge, closeEdges } from '../test/an-edge'
import { longText, somePages } from '../test/any-page'
import { KeptPage } from './kept-page'
import { type MadePage, TooLate } from './made-page'

afterEach(closeEdges)

interface Answer {
  readonly status: number
  readonly headers: IncomingMessage['headers']
  readonly body: Buffer
}

/** By way of Node's server: the fast lane is no part of this. */
async function opened(...some: Parameters<typeof somePages>) {
  const found = somePages(...some)
  const edge = await anEdge(found.pages, { lane: false })
  const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    new Promise<Answer>((fulfil, reject) => {
      ask({ host: '127.0.0.1', port: edge.port, path, headers, method, agent: false }, async (response) => {
        const chunks: Buffer[] = []
        for await (const chunk of response) chunks.push(chunk as Buffer)
        fulfil({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) })
      }).on('error', reject)
    })
  return { ...found, ...edge, get }
}

const noon = 'Mon, 30 Nov 2026 12:00:00 GMT'

describe('a reader', () => {
  test('is sent the page in a coding of their browser’s, and told how it came about', async () => {
    const { get } = await opened()
    const first = await get('/ausland', { 'accept-encoding': 'gzip' })
    expect(gunzipSync(first.body).toString()).toBe(longText)
    expect(first.headers).toMatchObject({
      'content-encoding': 'gzip',
      vary: 'accept-encoding',
      'cache-status': 'Masthead; fwd=miss; stored',
      'last-modified': noon,
      'content-length': String(first.body.length),
    })
    expect((await get('/ausland')).headers['cache-status']).toBe('Masthead; hit')
  })

  test('who asks by HEAD is told all but the page', async () => {
    const { get, asked } = await opened()
    const whole = await get('/ausland')
    const head = await get('/ausland', {}, 'HEAD')
    expect(head.body).toHaveLength(0)
    expect(head.status).toBe(200)
    for (const name of ['etag', 'content-length', 'content-type', 'cache-control']) expect(head.headers[name]).toBe(whole.headers[name])
    expect(asked).toEqual(['/ausland'])
  })

  test.each([
    (etag: string) => ({ 'if-none-match': etag }),
    (etag: string) => ({ 'if-none-match': `"x", W/${etag}` }),
    () => ({ 'if-none-match': '*' }),
    () => ({ 'if-modified-since': noon }),
    (etag: string) => ({ 'if-none-match': etag, 'if-modified-since': 'Mon, 30 Nov 2020 12:00:00 GMT' }),
  ])('who has the page is told so (%#)', async (condition) => {
    const { get } = await opened()
    const { headers } = await get('/ausland')
    const again = await get('/ausland', condition(headers.etag ?? ''))
    expect(again.status).toBe(304)
    expect(again.body).toHaveLength(0)
    expect(again.headers.etag).toBe(headers.etag)
    expect(again.headers).not.toHaveProperty('content-length')
  })

  test.each([
    () => ({ 'if-none-match': '"x"' }),
    () => ({ 'if-none-match': '"x"', 'if-modified-since': noon }),
    () => ({ 'if-modified-since': 'Mon, 30 Nov 2026 11:59:59 GMT' }),
    (etag: string) => ({ 'if-none-match': etag, 'accept-encoding': 'br' }),
  ])('who has another is sent it (%#)', async (condition) => {
    const { get } = await opened()
    const { headers } = await get('/ausland')
    expect((await get('/ausland', condition(headers.etag ?? ''))).status).toBe(200)
  })

  test('who asks by time is shown the second version of one second too', async () => {
    let words = 'die erste'
    const { get, pages, clock } = await opened(() => ({ body: Buffer.from(words) }))
    const first = await get('/ausland')
    words = 'die zweite'
    pages.changes.note(['story:1'])
    clock.now += 100
    const second = await get('/ausland', { 'if-modified-since': first.headers['last-modified'] ?? '' })
    expect(second.status).toBe(200)
    expect(second.body.toString()).toBe('die zweite')
  })

  test('is told that a page is missing as often as they ask', async () => {
    const { get } = await opened(() => ({ status: 404 }))
    const { headers } = await get('/fort')
    expect((await get('/fort', { 'if-none-match': headers.etag ?? '' })).status).toBe(404)
  })

  test('may write anything behind an address: the page is the same, and no cache in front keeps it', async () => {
    const { get, asked } = await opened(() => ({}), { surroundings: () => ({ secure: false, purged: true }) })
    expect((await get('/ausland/ein-gipfel')).headers['cache-control']).toContain('s-maxage')
    const { headers } = await get('/ausland/ein-gipfel?utm_source=x')
    expect(headers['cache-control']).toBe('no-store')
    expect(headers['cache-status']).toBe('Masthead; hit')
    expect(asked).toEqual(['/ausland/ein-gipfel'])
  })

  test('is sent a page that has changed while it was compressed, but no cache in front keeps it', async () => {
    const { get, pages } = await opened(() => ({}), { surroundings: () => ({ secure: false, purged: true }) })
    const putInto = KeptPage.prototype.putInto
    vi.spyOn(KeptPage.prototype, 'putInto').mockImplementationOnce(async function (this: KeptPage, encoding) {
      const coded = await putInto.call(this, encoding)
      pages.changes.note(['story:1'])
      return coded
    })
    expect((await get('/ausland', { 'accept-encoding': 'br' })).headers['cache-control']).toBe('no-store')
    expect((await get('/ausland', { 'accept-encoding': 'br' })).headers['cache-control']).toContain('s-maxage')
  })

  test('who searches is answered alone', async () => {
    const { get, asked } = await opened()
    for (let nth = 0; nth < 2; nth += 1) {
      const { headers } = await get('/search?q=gipfel')
      expect(headers['cache-status']).toBe('Masthead; fwd=bypass')
      expect(headers['cache-control']).toBe('no-store')
    }
    expect(asked).toEqual(['/search?q=gipfel', '/search?q=gipfel'])
  })

  test('sends nothing in that reaches the page of others', async () => {
    const { get, asked } = await opened()
    const claims = {
      host: 'evil.example',
      'x-forwarded-host': 'evil.example',
      cookie: 'a=b',
      rsc: '1',
      'accept-language': 'en',
      range: 'bytes=0-1',
    }
    const theirs = await get('/ausland?x=evil', claims)
    const mine = await get('/ausland')
    expect(theirs.body).toEqual(mine.body)
    expect(theirs.status).toBe(200)
    expect(asked).toEqual(['/ausland'])
  })
})

describe('when there is no page', () => {
  const failing = (fault: Error) => () => {
    throw fault
  }

  test('because too many wait for one, the reader is told when to come back', async () => {
    let finish = (_page: Partial<MadePage>) => {}
    const { get, asked } = await opened(() => new Promise((fulfil) => (finish = fulfil)), { abreast: 1, longestLine: 0 })
    const first = get('/a')
    while (asked.length === 0) await new Promise((done) => setImmediate(done))
    const { status, headers } = await get('/b')
    expect(status).toBe(503)
    expect(headers).toMatchObject({
      'retry-after': '30',
      'cache-control': 'no-store',
      'content-security-policy': expect.stringContaining("'none'"),
    })
    finish({})
    expect((await first).status).toBe(200)
  })

  test('because it takes too long, the reader is told to come back', async () => {
    const { get } = await opened(failing(new TooLate('no answer')))
    expect((await get('/a')).status).toBe(503)
  })

  test('because making it fails, the reader gets a plain one, and nobody keeps that', async () => {
    const { get, report, pages } = await opened(failing(new Error('no such table')))
    const { status, headers, body } = await get('/a', { 'accept-encoding': 'br' })
    expect(status).toBe(500)
    expect(headers['cache-control']).toBe('no-store')
    expect(headers['content-security-policy']).toContain("script-src 'none'")
    expect(body.toString()).toContain('An error on our side')
    expect(body.toString()).not.toContain('no such table')
    expect(pages.memory.pages).toBe(0)
    expect(report).toHaveBeenCalledTimes(1)
  })
})

test('whatever is answered at a reader’s address is dressed as their pages are', async () => {
  const { get } = await opened()
  for (const [path, method, status] of [
    ['/Ausland', 'GET', 308],
    ['/ausland', 'POST', 405],
    ['/speculation-rules.json', 'GET', 200],
  ] as const) {
    const { headers, ...answer } = await get(path, {}, method)
    expect([path, answer.status]).toEqual([path, status])
    expect(headers['content-security-policy']).toContain("script-src 'none'")
    expect(headers['x-content-type-options']).toBe('nosniff')
  }
})
