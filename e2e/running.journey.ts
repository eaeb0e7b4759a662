import { request as ask } from 'node:http'
import { expect, test } from '@playwright/test'
import { aRun, formIn, type Run } from './running-server'

/** What must never be in a log: each stands in every field of a request that takes words. */
const secrets = {
  person: 'Lieselotte Geheimrat',
  mail: 'lieselotte.geheimrat@geheim.example',
  word: 'Geheimwort-4711',
  client: '203.0.113.77',
} as const
const everything = Object.values(secrets).join(' ')
const encoded = encodeURIComponent(everything)

let run: Run
let metricsPort: number
test.beforeAll(async () => {
  run = await aRun({
    MASTHEAD_LOG_LEVEL: 'trace',
    MASTHEAD_METRICS_PORT: '0',
    MASTHEAD_SECURITY_CONTACT: 'security@zeitung.example',
    MASTHEAD_TRUSTED_PROXIES: '127.0.0.1',
  })
  metricsPort = Number(run.logged().find(({ msg }) => msg === 'metrics are open')?.port)
})
test.afterAll(() => run.end())

interface Sent {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | FormData
}

/** Sends a request as a hostile or careless client would; headers that `fetch` would not send are sent too. */
async function send(path: string, { method = 'GET', headers = {}, body }: Sent = {}) {
  const whole = body === undefined ? null : new Response(body)
  const bytes = whole === null ? undefined : Buffer.from(await whole.arrayBuffer())
  const type = whole?.headers.get('content-type')
  return new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; text: string }>((fulfil, reject) => {
    const { hostname, port } = new URL(run.server.address)
    const asking = ask(
      {
        hostname,
        port,
        path,
        method,
        agent: false,
        headers: { ...(type ? { 'content-type': type } : {}), ...(bytes ? { 'content-length': bytes.length } : {}), ...headers },
      },
      async (answer) => {
        let text = ''
        for await (const piece of answer) text += String(piece)
        fulfil({ status: answer.statusCode ?? 0, headers: answer.headers, text })
      },
    )
    asking.on('error', reject)
    asking.end(bytes)
  })
}

const metric = async (line: string) => {
  const text = await (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text()
  return Number(
    text
      .split('\n')
      .find((one) => one.startsWith(`${line} `))
      ?.slice(line.length + 1) ?? 0,
  )
}

test('a day of requests with secrets in every field leaves none of them in the log', async () => {
  test.setTimeout(120_000)
  const { cookie, server } = run
  const ascii = encoded.replaceAll('%20', '+')
  const told = {
    'user-agent': everything,
    referer: `https://x.example/?q=${ascii}`,
    authorization: `Bearer ${secrets.word}`,
    'x-forwarded-for': secrets.client,
    'x-real-ip': secrets.client,
    forwarded: `for=${secrets.client}`,
    'x-request-id': secrets.mail,
    'accept-language': everything,
    'x-custom': everything,
    cookie: `geheim=${ascii}`,
  }
  const signedIn = { ...told, cookie: `${cookie}; geheim=${ascii}`, origin: server.address }
  const statuses: number[] = []
  const sent = async (path: string, request: Sent = {}) => statuses.push((await send(path, request)).status)

  for (const headers of [told, signedIn]) {
    for (const path of [
      '/',
      `/search?q=${encoded}`,
      `/?${encoded}=${encoded}`,
      `/${encoded}`,
      `/people/${encoded}`,
      `/feed.xml?${encoded}`,
      `/newsroom?${encoded}`,
      `/newsroom/stories?q=${encoded}`,
      `/newsroom/stories/${encoded}`,
      `/newsroom/contributors?q=${encoded}`,
      `/newsroom/log?who=${encoded}`,
      `/newsroom/login?next=${encoded}`,
      `/newsroom/login/setup?token=${encoded}`,
      `/newsroom/login/reset?token=${encoded}`,
      `/api/auth/session?${encoded}`,
      `/api/auth/callback/credentials?${encoded}`,
      `/api/${encoded}`,
      `/media/${encoded}`,
      `/_next/static/${encoded}.js`,
      '/%',
    ])
      await sent(path, { headers })

    // What is sent in: forms, JSON that is none, actions that are none.
    const form = (fields: Readonly<Record<string, string>>) => new URLSearchParams(fields).toString()
    const fields = {
      email: secrets.mail,
      password: secrets.word,
      name: secrets.person,
      message: everything,
      contact: secrets.mail,
      csrfToken: secrets.word,
    }
    const formType = { ...headers, 'content-type': 'application/x-www-form-urlencoded' }
    for (const path of [
      '/api/auth/callback/credentials',
      '/api/auth/signin',
      '/api/auth/signout',
      '/api/reports',
      '/api/import',
      '/api/originals',
      '/api/media',
      '/newsroom',
    ])
      await sent(path, { method: 'POST', headers: formType, body: form(fields) })
    for (const path of ['/api/auth/callback/credentials', '/api/import', '/newsroom/stories'])
      await sent(path, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body: `{"${everything}": ${everything}`,
      })
    for (const action of [secrets.word, '40'.padEnd(42, 'a')]) {
      const acting = { ...headers, 'next-action': action, 'content-type': 'text/plain;charset=UTF-8' }
      await sent('/newsroom/stories', { method: 'POST', headers: acting, body: JSON.stringify([everything]) })
      await sent('/newsroom/stories', { method: 'POST', headers: acting, body: everything })
    }
    for (const path of ['/api/media', '/api/import', '/api/originals', '/newsroom/stories']) {
      const files = new FormData()
      files.set('file', new File([everything], `${secrets.person}.json`, { type: 'application/json' }))
      files.set('text', everything)
      files.set(`$ACTION_ID_${secrets.word}`, everything)
      await sent(path, { method: 'POST', headers, body: files })
      const ninjs = new FormData()
      ninjs.set('file', new File([JSON.stringify({ uri: `urn:${secrets.word}`, headline: everything, version: everything })], 'x.json'))
      await sent(path, { method: 'POST', headers, body: ninjs })
    }
  }

  // Somebody tries to sign in by the page's own form, and an admin saves settings.
  const login = formIn((await send('/newsroom/login')).text, 'password')
  login.set('email', secrets.mail)
  login.set('password', secrets.word)
  await sent('/newsroom/login', { method: 'POST', headers: { ...told, origin: server.address }, body: login })
  const page = await send('/newsroom/settings', { headers: signedIn })
  const settings = formIn(page.text, 'siteName')
  for (const [name, value] of Object.entries({
    siteName: secrets.person,
    tagline: everything,
    contactEmail: secrets.mail,
    imprint: everything,
    privacy: everything,
    language: 'de',
    zone: secrets.word,
  }))
    settings.set(name, value)
  await sent('/newsroom/settings', { method: 'POST', headers: signedIn, body: settings })

  // That all of it arrived and was logged is what makes the rest of this mean something.
  expect(statuses.length).toBeGreaterThan(80)
  expect(new Set(statuses.map((status) => Math.floor(status / 100))).size).toBeGreaterThanOrEqual(3)
  await expect.poll(() => run.logged().filter(({ msg }) => msg === 'answered').length).toBeGreaterThanOrEqual(statuses.length)
  const log = server.log
  for (const secret of [...Object.values(secrets), 'Geheimrat', 'geheim.example', ...Object.values(secrets).map(encodeURIComponent)])
    expect(
      log.toLowerCase().includes(secret.toLowerCase()),
      `${secret} in the log:\n${log.split('\n').find((line) => line.toLowerCase().includes(secret.toLowerCase()))}`,
    ).toBe(false)
  expect(log).not.toContain(cookie.slice(cookie.indexOf('=') + 1))
})

test('every line of a request has its name, which staff are told and readers are not', async () => {
  const named = { 'x-request-id': 'from-the-proxy-0815' }
  expect((await send('/newsroom/login', { headers: named })).headers['x-request-id']).toBe('from-the-proxy-0815')
  expect((await send('/imprint', { headers: named })).headers['x-request-id']).toBeUndefined()
  const own = (await send('/newsroom/login')).headers['x-request-id']
  expect(own).toMatch(/^[0-9a-f-]{36}$/)
  await expect
    .poll(() => run.logged().filter(({ request }) => request === own))
    .toMatchObject([{ kind: 'desk', status: 200, msg: 'answered' }])
})

test('Prometheus is told what readers were given and what staff did', async () => {
  const fromMemory = 'masthead_requests_total{kind="page",origin="memory",status="2xx"}'
  const before = await metric(fromMemory)
  for (let nth = 0; nth < 5; nth += 1) await fetch(`${run.server.address}/privacy`)
  expect(await metric(fromMemory)).toBeGreaterThanOrEqual(before + 4)

  const refused = 'masthead_requests_total{kind="page",origin="refused",status="4xx"}'
  const refusedBefore = await metric(refused)
  await send('/', { method: 'POST' })
  await expect.poll(() => metric(refused)).toBe(refusedBefore + 1)

  const [saves, refusals] = [await metric('masthead_saves_total'), await metric('masthead_refusals_total{code="notAPicture"}')]
  const headers = { cookie: run.cookie, origin: run.server.address }
  const settings = formIn((await send('/newsroom/settings', { headers })).text, 'siteName')
  for (const [name, value] of Object.entries({ imprint: 'Wir.', privacy: 'Nichts.', language: 'de' })) settings.set(name, value)
  await send('/newsroom/settings', { method: 'POST', headers, body: settings })
  const none = new FormData()
  none.set('file', new File(['kein Bild'], 'x.jpg'))
  await send('/api/media', { method: 'POST', headers, body: none })
  expect(await metric('masthead_saves_total')).toBe(saves + 1)
  expect(await metric('masthead_refusals_total{code="notAPicture"}')).toBe(refusals + 1)
  expect(await metric('masthead_ready')).toBe(1)
  expect(await metric('masthead_render_seconds_count{kind="page"}')).toBeGreaterThan(0)
})

test('whoever watches is told that it lives and is ready, and nothing about whom it serves or where it is', async () => {
  expect(await send('/api/health/live')).toMatchObject({ status: 200, text: '{"status":"live"}\n' })
  const { status, text, headers } = await send('/api/health')
  expect(status).toBe(200)
  const said = JSON.parse(text) as { ready: boolean; checks: Record<string, { state: string; words: string }> }
  expect(said.ready).toBe(true)
  expect(Object.keys(said.checks).sort()).toEqual(['backup', 'clock', 'database', 'disk', 'pages', 'queue'])
  expect(text).not.toContain(run.folder)
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
})

test('whoever finds a hole is told whom to tell', async () => {
  const { status, text, headers } = await send('/.well-known/security.txt')
  expect([status, headers['content-type']]).toEqual([200, 'text/plain; charset=utf-8'])
  expect(text).toContain('Contact: mailto:security@zeitung.example\n')
  expect(text).toMatch(/^Canonical: http.*\/\.well-known\/security\.txt$/m)
  const expires = Date.parse(/^Expires: (.*)$/m.exec(text)?.[1] ?? '')
  expect(expires).toBeGreaterThan(Date.now() + 30 * 86_400_000)
  expect(expires).toBeLessThan(Date.now() + 365 * 86_400_000)
  expect((await send('/.well-known/security.txt')).headers['cache-status']).toBe('Masthead; hit')
})
