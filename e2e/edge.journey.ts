import { request as ask, type IncomingMessage } from 'node:http'
import { expect, test } from './newsroom'

const everywhere = [
  '/',
  '/ausland',
  '/ausland/xi-putin-videogespraech',
  '/people',
  '/corrections',
  '/imprint',
  '/privacy',
  '/search?q=Xi',
  '/nirgends',
]

test('no page for readers holds a script, asks for one, or allows one', async ({ page, newsroom }) => {
  const asked: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() === 'script' || /\.js(?:\?|$)/.test(request.url())) asked.push(request.url())
  })
  for (const path of everywhere) {
    const answer = await page.goto(path)
    expect(answer?.headers()['content-security-policy'], path).toContain("script-src 'none'")
    const html = (await answer?.text()) ?? ''
    expect(html.match(/<script(?![^>]*application\/ld\+json)|<link[^>]*as="script"|modulepreload|\sstyle="/gi), path).toBeNull()
  }
  expect(asked).toEqual([])
  await page.goto(newsroom.address)
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible()
})

test('a page is made for whoever comes first, and sent from memory to everybody else', async ({ request }) => {
  const statusOf = async (path: string) => (await request.get(path)).headers()['cache-status']
  expect(await statusOf('/people')).toMatch(/^Masthead; (?:hit|fwd=miss; stored)$/)
  for (const path of ['/people', '/people?utm_source=x', '/people?before=&fbclid=1'])
    expect(await statusOf(path), path).toBe('Masthead; hit')
  expect(await statusOf('/search?q=Xi')).toBe('Masthead; fwd=bypass')
  expect(await statusOf('/search?q=Xi')).toBe('Masthead; fwd=bypass')
})

test('whoever has a page is told that it is still the same, in whichever coding they have it', async ({ newsroom }) => {
  for (const coding of ['br', 'gzip', 'identity']) {
    const first = await get(newsroom.address, '/imprint', { 'accept-encoding': coding })
    expect(first.headers['content-encoding'] ?? 'identity').toBe(coding)
    const again = await get(newsroom.address, '/imprint', { 'accept-encoding': coding, 'if-none-match': String(first.headers.etag) })
    expect([again.statusCode, again.headers.etag, again.headers['content-length']]).toEqual([304, first.headers.etag, undefined])
  }
})

test('whatever a request claims, pages name the site by its own address', async ({ newsroom }) => {
  const claims = { host: 'evil.example', 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' }
  for (const path of ['/', '/feed.xml', '/sitemap.xml', '/robots.txt', '/von-niemandem-gefragt']) {
    const answer = await get(newsroom.address, path, claims)
    expect(`${JSON.stringify(answer.headers)} ${answer.body}`, path).not.toContain('evil.example')
  }
})

test('a draft’s preview looks as readers will see it, holds no script either, and is kept by nobody', async ({
  page,
  context,
  newsroom,
}) => {
  await newsroom.signIn(context, await newsroom.employ('editor'))
  await page.goto('/newsroom/stories')
  const story = await page.locator('a[href^="/newsroom/stories/"]').first().getAttribute('href')
  const answer = await page.goto(`${story}/preview`)
  expect(answer?.status()).toBe(200)
  expect(answer?.headers()['content-security-policy']).toContain("script-src 'none'")
  expect(answer?.headers()['cache-control']).toContain('no-store')
  expect(answer?.headers()['cache-status']).toBeUndefined()
  expect(await answer?.text()).not.toMatch(/<script(?![^>]*application\/ld\+json)/)
})

test('a link that the pointer rests on is made ready without script', async ({ page }) => {
  const session = await page.context().newCDPSession(page)
  const rules: string[] = []
  const ready: string[] = []
  session.on('Preload.ruleSetUpdated', ({ ruleSet }) => rules.push(ruleSet.errorType ?? 'understood'))
  // While it is being watched, Chromium fetches what it would otherwise make ready as a whole.
  session.on('Preload.prefetchStatusUpdated', ({ prefetchUrl, status }) => {
    if (status === 'Ready') ready.push(new URL(prefetchUrl).pathname)
  })
  await session.send('Preload.enable')
  await page.goto('/')
  await expect.poll(() => rules).toContain('understood')
  const link = page.getByRole('main').getByRole('heading', { level: 2 }).getByRole('link').first()
  const path = await link.getAttribute('href')
  await link.hover()
  await expect.poll(() => ready).toContain(path)
})

test('what was read before a restart is ready after it', async ({ newsroom, request }) => {
  for (let nth = 0; nth < 3; nth += 1) await request.get('/privacy')
  await newsroom.restart()
  const statusOf = async (path: string) => (await get(newsroom.address, path)).headers['cache-status']
  await expect.poll(() => statusOf('/privacy')).toBe('Masthead; hit')
  expect(await statusOf('/')).toBe('Masthead; hit')
})

/** As no browser asks: with a Host and codings of one's own, and nothing unpacked. */
function get(origin: string, path: string, headers: Record<string, string> = {}): Promise<IncomingMessage & { body: string }> {
  return new Promise((fulfil, reject) => {
    ask(new URL(path, origin), { headers, agent: false }, async (answer) => {
      let body = ''
      for await (const piece of answer) body += String(piece)
      fulfil(Object.assign(answer, { body }))
    })
      .on('error', reject)
      .end()
  })
}
