import { request as ask, createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { trustedProxies } from './client'
import { frontDoor } from './front-door'
import type { House } from './house'

let server: Server | undefined
const report = vi.fn()

afterEach(() => {
  server?.closeAllConnections()
  server?.close()
  report.mockReset()
})

/** A real server on a real socket; `page` stands where the framework does. */
async function opened(
  page: RequestListener | ((...parts: Parameters<RequestListener>) => Promise<void>),
  wish: Partial<House> = {},
): Promise<number> {
  const house: House = {
    render: async (request, response) => page(request, response),
    open: () => true,
    language: () => 'de',
    trusts: trustedProxies(''),
    report,
    development: false,
    patience: 2000,
    pages: null,
    secure: () => false,
    host: () => 'localhost',
    ...wish,
  }
  server = createServer(frontDoor(house))
  await new Promise<void>((listening) => server?.listen(0, '127.0.0.1', listening))
  return (server.address() as AddressInfo).port
}

interface Answer {
  readonly status: number
  readonly headers: IncomingMessage['headers']
  readonly body: Buffer
}

function get(
  port: number,
  path: string,
  { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {},
): Promise<Answer> {
  return new Promise((fulfil, reject) => {
    const asking = ask({ host: '127.0.0.1', port, path, method, headers, agent: false }, async (response) => {
      const chunks: Buffer[] = []
      for await (const chunk of response) chunks.push(chunk as Buffer)
      fulfil({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) })
    })
    asking.on('error', reject)
    asking.end()
  })
}

const document = (head: string, body = 'Guten Tag') =>
  `<!DOCTYPE html><html><head><title>x</title>${head}</head><body>${body}</body></html>`

/** A page as the framework sends one: in pieces, with its own status and headers. */
const page =
  (head: string, body?: string): RequestListener =>
  (_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.flushHeaders()
    response.write(document(head, body).slice(0, 40))
    response.write(document(head, body).slice(40))
    response.end()
  }

describe('the status of a reader’s page', () => {
  test('is 200 unless it says otherwise', async () => {
    const answer = await get(await opened(page('')), '/ausland')
    expect(answer.status).toBe(200)
    expect(answer.body.toString()).toBe(document(''))
    expect(answer.headers['content-length']).toBe(String(answer.body.length))
  })

  test.each([404, 410])('is %d where its head asks for it, and the page is still read', async (status) => {
    const answer = await get(await opened(page(`<meta name="masthead-status" content="${status}"/>`)), '/ausland/fort')
    expect(answer.status).toBe(status)
    expect(answer.body.toString()).toContain('Guten Tag')
  })

  test('is the same for HEAD, without the page', async () => {
    let method: string | undefined
    const port = await opened((request, response) => {
      method = request.method
      page('<meta name="masthead-status" content="410"/>')(request, response)
    })
    const answer = await get(port, '/ausland/fort', { method: 'HEAD' })
    expect(answer.status).toBe(410)
    expect(answer.body).toHaveLength(0)
    expect(method).toBe('GET')
  })

  test('is a redirect within the site', async () => {
    const port = await opened(page('<meta name="masthead-status" content="308 /ausland/neu?seite=1&amp;x=2"/>'))
    const answer = await get(port, '/ausland/alt')
    expect(answer.status).toBe(308)
    expect(answer.headers.location).toBe('/ausland/neu?seite=1&x=2')
    expect(answer.body).toHaveLength(0)
  })

  test.each(['308 //evil.example', '308 https://evil.example/', '308 /\\evil.example', '200', '500', ''])(
    '%j is no status',
    async (content) => {
      const answer = await get(await opened(page(`<meta name="masthead-status" content="${content}"/>`)), '/x')
      expect(answer.status).toBe(200)
    },
  )

  test('is also that of an interface that nobody answers', async () => {
    expect((await get(await opened(page('<meta name="masthead-status" content="404"/>')), '/api/nothing')).status).toBe(404)
  })

  test('does not come from the text of a story', async () => {
    const answer = await get(await opened(page('', '<meta name="masthead-status" content="410"/>')), '/x')
    expect(answer.status).toBe(200)
  })
})

describe('when a page fails', () => {
  test('by throwing, the reader gets a plain page and 500', async () => {
    const port = await opened(async (_request, response) => {
      response.setHeader('content-type', 'text/html')
      response.write('<h1>half a')
      throw new Error('no such table')
    })
    const answer = await get(port, '/ausland')
    expect(answer.status).toBe(500)
    expect(answer.body.toString()).toContain('Fehler auf unserer Seite')
    expect(answer.body.toString()).not.toContain('half a')
    expect(answer.body.toString()).not.toContain('no such table')
    expect(report).toHaveBeenCalledWith('request failed', expect.any(Error))
  })

  test('with the framework’s own page, the reader gets ours', async () => {
    const port = await opened((_request, response) => {
      response.writeHead(500, { 'content-type': 'text/html' }).end('<h1>Internal Server Error</h1>')
    })
    const answer = await get(port, '/ausland')
    expect(answer.status).toBe(500)
    expect(answer.body.toString()).toContain('lang="de"')
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8')
  })

  test('at the desk, staff get a plain page in the language of the site', async () => {
    const port = await opened(
      async () => {
        throw new Error('boom')
      },
      { language: () => 'en' },
    )
    const answer = await get(port, '/newsroom')
    expect(answer.status).toBe(500)
    expect(answer.body.toString()).toContain('An error on our side')
  })

  test('by never ending, the reader is told to come back, and what comes late goes nowhere', async () => {
    let late: (() => void) | undefined
    const port = await opened(
      (_request, response) => {
        response.setHeader('content-type', 'text/html')
        response.write('<h1>')
        late = () => response.end('late')
      },
      { patience: 50 },
    )
    const answer = await get(port, '/ausland')
    expect(answer.status).toBe(503)
    expect(answer.headers['retry-after']).toBe('30')
    late?.()
    expect((await get(port, '/ausland')).status).toBe(503)
  })

  test('because the house is not open yet, everybody is told to come back', async () => {
    const port = await opened(page(''), { open: () => false })
    expect((await get(port, '/')).status).toBe(503)
    expect((await get(port, '/newsroom')).status).toBe(503)
  })
})

describe('at the door', () => {
  test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('%s is refused where only reading is provided for', async (method) => {
    const port = await opened(page(''))
    for (const path of ['/', '/ausland/ein-gipfel', '/media/x.webp', '/_next/static/x.js', '/newsrooms', '/x/../ausland']) {
      const answer = await get(port, path, { method })
      expect([path, answer.status, answer.headers.allow]).toEqual([path, 405, 'GET, HEAD'])
    }
  })

  test('staff may send things in', async () => {
    const port = await opened((request, response) => response.end(request.method))
    for (const path of ['/newsroom', '/newsroom/stories', '/api/auth/signout']) {
      const headers = { origin: `http://127.0.0.1:${port}` }
      expect((await get(port, path, { method: 'POST', headers })).body.toString()).toBe('POST')
    }
  })

  test.each(['POST', 'PUT', 'PATCH', 'DELETE'])('%s from another site, or from nobody says where, is not let in', async (method) => {
    const port = await opened((_request, response) => response.end('done'))
    for (const headers of [{}, { origin: 'https://evil.example' }, { origin: 'null' }, { 'sec-fetch-site': 'cross-site' }]) {
      for (const path of ['/newsroom', '/newsroom/login', '/api/media', '/api/auth/callback/credentials']) {
        const answer = await get(port, path, { method, headers: headers as Record<string, string> })
        expect([path, answer.status, answer.body.toString().includes('done')]).toEqual([path, 403, false])
      }
    }
  })

  test('a form on a page that tells nobody its address is let in where the browser vouches for it', async () => {
    const port = await opened((request, response) => response.end(`${request.headers.origin}`))
    const headers = { origin: 'null', 'sec-fetch-site': 'same-origin' }
    expect((await get(port, '/newsroom/login/link', { method: 'POST', headers })).body.toString()).toBe('undefined')
  })

  test('an address is put right by a redirect that keeps the question', async () => {
    const answer = await get(await opened(page('')), '//Ausland//?before=2025')
    expect(answer.status).toBe(308)
    expect(answer.headers.location).toBe('/ausland?before=2025')
  })

  test('what is no address is answered with 400', async () => {
    expect((await get(await opened(page('')), '/%')).status).toBe(400)
  })

  test('an absolute target is read as its path', async () => {
    const port = await opened((request, response) => response.end(request.url))
    const socket = connect(port, '127.0.0.1')
    socket.write('GET http://elsewhere.example/api/x?a=1 HTTP/1.1\r\nHost: here\r\nConnection: close\r\n\r\n')
    let received = ''
    for await (const chunk of socket) received += String(chunk)
    expect(received).toContain('/api/x?a=1')
  })
})

describe('what the framework is told', () => {
  const told: RequestListener = (request, response) => {
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify(request.headers))
  }
  const claims = {
    'x-forwarded-for': '203.0.113.9',
    'x-forwarded-host': 'evil.example',
    'x-forwarded-proto': 'https',
    'x-masthead-client': '203.0.113.9',
    'x-middleware-subrequest': 'x',
    forwarded: 'for=203.0.113.9',
    cookie: 'a=b',
    rsc: '1',
    'next-router-state-tree': 'x',
    'content-security-policy': "script-src 'nonce-mine'",
  }
  const heard = async (path: string) =>
    JSON.parse((await get(await opened(told), path, { headers: claims })).body.toString()) as Record<string, string>

  test('of a reader’s request is little, and nothing that anybody claimed', async () => {
    const headers = await heard('/ausland')
    expect(headers).toMatchObject({ 'x-masthead-client': '127.0.0.1', 'x-forwarded-for': '127.0.0.1', 'x-forwarded-proto': 'http' })
    expect(headers['x-forwarded-host']).toBe(headers.host)
    for (const name of ['cookie', 'rsc', 'next-router-state-tree', 'forwarded', 'x-middleware-subrequest', 'content-security-policy']) {
      expect(headers).not.toHaveProperty(name)
    }
  })

  test('of a request at the desk is the cookie too, and a policy of our own with a nonce', async () => {
    const headers = await heard('/newsroom')
    expect(headers.cookie).toBe('a=b')
    expect(headers['x-masthead-client']).toBe('127.0.0.1')
    expect(headers['x-forwarded-host']).toBe(headers.host)
    expect(headers['content-security-policy']).toMatch(/script-src 'self' 'nonce-[\w+/]{22}==' 'strict-dynamic'/)
    expect(headers).not.toHaveProperty('x-middleware-subrequest')
  })
})

describe('security headers', () => {
  test('tie the desk’s scripts to the answer: the policy sent is the one the framework saw, and never the same twice', async () => {
    let seen: unknown
    const port = await opened((request, response) => {
      seen = request.headers['content-security-policy']
      response.end()
    })
    const first = (await get(port, '/newsroom')).headers['content-security-policy']
    expect(first).toBe(seen)
    expect((await get(port, '/newsroom')).headers['content-security-policy']).not.toBe(first)
  })

  test('are on every answer', async () => {
    const port = await opened(page(''))
    for (const path of ['/', '/newsroom', '/api/health', '/media/x', '/_next/x', '/%']) {
      const { headers } = await get(port, path)
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
      expect(headers['x-content-type-options']).toBe('nosniff')
      expect(headers['referrer-policy']).toBeDefined()
      expect(headers['permissions-policy']).toContain('camera=()')
      expect(headers).not.toHaveProperty('strict-transport-security')
    }
  })

  test('promise https only where a trusted proxy spoke it', async () => {
    const port = await opened(page(''), { trusts: trustedProxies('127.0.0.0/8') })
    const { headers } = await get(port, '/', { headers: { 'x-forwarded-proto': 'https' } })
    expect(headers['strict-transport-security']).toBe('max-age=31536000')
  })
})

describe('a reader’s page travels compressed', () => {
  const long = 'Ein Satz steht hier. '.repeat(200)

  test.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ] as const)('as %s', async (encoding, decompress) => {
    const answer = await get(await opened(page('', long)), '/', { headers: { 'accept-encoding': encoding } })
    expect(answer.headers['content-encoding']).toBe(encoding)
    expect(answer.headers.vary).toBe('accept-encoding')
    expect(decompress(answer.body).toString()).toBe(document('', long))
  })

  test('unless the browser does not ask for it', async () => {
    const port = await opened(page('', long))
    expect((await get(port, '/')).headers['content-encoding']).toBeUndefined()
    expect((await get(port, '/', { headers: { 'accept-encoding': 'br;q=0, gzip;q=0' } })).headers['content-encoding']).toBeUndefined()
  })
})
