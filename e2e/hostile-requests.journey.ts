import { expect } from '@playwright/test'
import { areaOf, canonicalPath } from '../edge/address'
import { form } from './authorisation/action-door'
import { callAction } from './authorisation/call-action'
import { actionsOfBuild } from './authorisation/doors'
import { changedSince, type House, housed } from './authorisation/house'
import { everyPage } from './authorisation/pages'
import { confidential, password, unpublished } from './authorisation/world'
import { oddBodies } from './requests/bodies'
import { crookedTargets, lures } from './requests/elsewhere'
import { doings, foreigners } from './requests/foreign'
import { callings, tellingPaths } from './requests/hosts'
import { lineEnds, sayingBack } from './requests/injections'
import { crookedPaths, filesAndDesk } from './requests/paths'
import { type Heard, heardFrom, rawRequest } from './requests/raw'
import { onTheWire, overrides, verbs } from './requests/wire'

/** Nobody stands before this server: what a request says of where it comes from is its sender’s word. */
const test = housed({ believes: false })
test.describe.configure({ timeout: 200_000 })

const tried: Record<string, number> = {}
const count = (what: string) => {
  tried[what] = (tried[what] ?? 0) + 1
}

const cookieOf = (house: House) => house.headersOf('admin').cookie ?? ''

async function expectUnharmed({ site }: House, what: string): Promise<void> {
  const health = await fetch(`${site}/api/health`)
  expect(await health.json(), `after ${what}`).toMatchObject({ status: 'ok' })
}

/** What was done while this ran: nothing may have been. */
async function expectNothingDone(house: House, tries: () => Promise<void>): Promise<void> {
  await house.putBack()
  const before = house.standing()
  await tries()
  expect(changedSince(before, house.standing()), 'changed').toEqual([])
}

test.afterAll(async ({ house }) => {
  const total = Object.values(tried).reduce((sum, one) => sum + one, 0)
  console.log(`tried: ${total} requests ${JSON.stringify(tried)}`)
  const secrets = [cookieOf(house).replace(/^.*?=/, ''), password, ...Object.values(confidential), unpublished]
  expect(secrets.filter((secret) => house.server.output.includes(secret))).toEqual([])
})

test('nothing that another site makes a browser send is done', async ({ house }) => {
  const cookie = cookieOf(house)
  await expectNothingDone(house, async () => {
    for (const { what, path, headers, body } of doings) {
      for (const [who, said] of Object.entries(foreigners)) {
        const told = Object.fromEntries(Object.entries(said).map(([name, value]) => [name, value.replaceAll('HERE', house.site)]))
        const sent = typeof body === 'string' ? body : body(house.world)
        const lines = Object.entries({
          ...headers,
          ...told,
          cookie,
          'content-length': String(Buffer.byteLength(sent)),
          connection: 'close',
        })
        const host = new URL(house.site).host
        const heard = await heardFrom(
          house.site,
          rawRequest({ method: 'POST', target: path, host, lines: lines.map(([name, value]) => `${name}: ${value}`), body: sent }),
        )
        count('from elsewhere')
        expect(heard.statuses, `${what}, sent by ${who}`).toEqual([403])
      }
    }
  })
  await expectUnharmed(house, 'what came from elsewhere')
})

test('next-auth takes nothing without the token it gave out', async ({ house }) => {
  const { email } = house.world.accounts.editor
  const given = await fetch(`${house.site}/api/auth/csrf`)
  const { csrfToken } = (await given.json()) as { csrfToken: string }
  const ofToken = given.headers
    .getSetCookie()
    .map((one) => one.replace(/;.*/, ''))
    .join('; ')
  const signedIn = async (fields: Record<string, string>, cookie: string) => {
    count('tokens')
    const answer = await fetch(`${house.site}/api/auth/callback/credentials`, {
      method: 'POST',
      redirect: 'manual',
      headers: { origin: house.site, cookie },
      body: new URLSearchParams({ email, password, ...fields }),
    })
    return answer.headers.getSetCookie().some((one) => /^masthead\.session=./.test(one))
  }
  expect(await signedIn({}, ofToken)).toBe(false)
  expect(await signedIn({ csrfToken }, '')).toBe(false)
  expect(await signedIn({ csrfToken: 'x'.repeat(64) }, ofToken)).toBe(false)
  expect(await signedIn({ csrfToken }, `masthead.csrf=${csrfToken}%7C${'0'.repeat(64)}`)).toBe(false)
  expect(await signedIn({ csrfToken }, ofToken)).toBe(true)

  const cookie = `${cookieOf(house)}; ${ofToken}`
  const signOut = (fields: Record<string, string>) =>
    fetch(`${house.site}/api/auth/signout`, {
      method: 'POST',
      redirect: 'manual',
      headers: { origin: house.site, cookie },
      body: new URLSearchParams(fields),
    })
  for (const fields of [{}, { csrfToken: '' }, { csrfToken: 'x' }] as Record<string, string>[]) {
    count('tokens')
    await signOut(fields)
    const desk = await fetch(`${house.site}/newsroom/account`, { redirect: 'manual', headers: { cookie } })
    expect(desk.status, `signed out by ${JSON.stringify(fields)}`).toBe(200)
  }
})

test('nobody is led to another site', async ({ house }) => {
  const { site } = house
  const expectHere = (location: string | null, what: string) => {
    if (location === null) return
    expect(location, what).not.toMatch(/^\s*[/\\]{2}|[\r\n\t]/)
    expect(new URL(location, site).origin, what).toBe(site)
  }
  const cookie = cookieOf(house)
  for (const lure of lures) {
    for (const path of [
      '/newsroom/login?next=',
      '/api/auth/signin?callbackUrl=',
      '/api/auth/signout?callbackUrl=',
      '/api/auth/error?callbackUrl=',
    ]) {
      for (const headers of [{}, { cookie }] as Record<string, string>[]) {
        const answer = await fetch(site + path + encodeURIComponent(lure), { redirect: 'manual', headers })
        count('lures')
        expectHere(answer.headers.get('location'), `${path}${lure.slice(0, 80)}`)
      }
    }
    await house.putBack()
    const id = actionsOfBuild.get('login/actions.ts signIn') ?? ''
    const args = form({ email: house.world.accounts.editor.email, password, next: lure })
    const { leadsTo } = await callAction(site, { id, args, at: '/newsroom/login', headers: {} })
    count('lures')
    expect(leadsTo, `signed in on the way to ${lure.slice(0, 80)}`).not.toBeNull()
    expectHere(leadsTo, `signed in on the way to ${lure.slice(0, 80)}`)
  }
  for (const target of crookedTargets) {
    for (const lines of [[], [`Cookie: ${cookie}`]]) {
      const heard = await heardFrom(site, rawRequest({ target, host: new URL(site).host, lines: [...lines, 'Connection: close'] }))
      count('crooked targets')
      expectHere(/^location: (.*)$/im.exec(heard.text)?.[1]?.trim() ?? null, target)
      expect(heard.statuses[0], target).toBeLessThan(500)
    }
  }
})

test('the site has its own name, whatever a request calls it', async ({ house }) => {
  const { site } = house
  for (const [how, { host = new URL(site).host, lines = [], absolute }] of Object.entries(callings)) {
    for (const path of tellingPaths) {
      const target = absolute ? `http://evil.example${path}` : path
      const heard = await heardFrom(site, rawRequest({ target, host, lines: [...lines, 'Connection: close'] }))
      count('names')
      expect(heard.statuses, `${how}: ${path}`).toHaveLength(1)
      expect(heard.statuses[0], `${how}: ${path}`).toBeLessThan(500)
      expect(heard.text.toLowerCase().replaceAll('%3a', ':'), `${how}: ${path}`).not.toContain('evil.example')
    }
    // And after that, whoever asks for it by its own name is told that one.
    for (const path of ['/', '/feed.xml', '/sitemap.xml']) expect(await (await fetch(site + path)).text()).not.toContain('evil.example')
  }
})

test('a link that is mailed leads to the site, whatever name it was asked for by', async ({ house }) => {
  const id = actionsOfBuild.get('login/actions.ts askForLink') ?? ''
  const body = `--x\r\nContent-Disposition: form-data; name="1_email"\r\n\r\n${house.world.accounts.other.email}\r\n--x\r\nContent-Disposition: form-data; name="0"\r\n\r\n[{"is":"idle"},"$K1"]\r\n--x--\r\n`
  for (const [how, { host = 'localhost', lines = [] }] of Object.entries(callings)) {
    await house.putBack()
    const before = house.mails.length
    const origin = /[@/]/.test(host) ? 'http://localhost' : `http://${host.toLowerCase()}`
    const asked = [
      ...lines,
      `Origin: ${origin}`,
      `Next-Action: ${id}`,
      'Content-Type: multipart/form-data; boundary=x',
      `Content-Length: ${Buffer.byteLength(body)}`,
      'Connection: close',
    ]
    const heard = await heardFrom(house.site, rawRequest({ method: 'POST', target: '/newsroom/login/forgotten', host, lines: asked, body }))
    count('mails asked for')
    expect(heard.statuses[0], how).toBeLessThan(500)
    if (heard.statuses[0] === 200) await expect.poll(() => house.mails.length, how).toBeGreaterThan(before)
    expect(heard.text, how).not.toContain('evil.example')
  }
  expect(house.mails.length).toBeGreaterThan(5)
  for (const mail of house.mails) {
    expect(mail).toMatch(/http:\/\/bote\.example\/newsroom\/(?:login\/link|stories)/)
    expect(mail).not.toContain('evil.example')
  }
})

test('no path leads to a file beside the site, nor past the door of the desk', async ({ house }) => {
  const host = new URL(house.site).host
  const expectNowhere = ({ text, statuses }: Heard, what: string) => {
    expect(statuses, what).toHaveLength(1)
    // The framework's own page for failures is what it is.
    expect(statuses[0], what).toBeLessThan(what === '/_global-error' ? 501 : 500)
    expect(text, what).not.toMatch(filesAndDesk)
    expect(text, what).not.toContain(unpublished)
  }
  await expectNothingDone(house, async () => {
    for (const target of crookedPaths) {
      const what = target.slice(0, 100)
      expectNowhere(await heardFrom(house.site, rawRequest({ target, host, lines: ['Connection: close'] })), what)
      count('paths')
      // An action, sent by the same way.
      const lines = [
        `Cookie: ${cookieOf(house)}`,
        `Origin: ${house.site}`,
        `Next-Action: ${actionsOfBuild.get('(desk)/actions.ts beginStoryIn')}`,
        'Content-Type: text/plain',
        'Content-Length: 19',
        'Connection: close',
      ]
      // What is the desk by another name is the desk: there, the same admin may.
      if (areaOf(canonicalPath(target.replace(/\?.*/, '')) ?? '/') === 'desk') continue
      const sent = await heardFrom(house.site, rawRequest({ method: 'POST', target, host, lines, body: '[{"language":"de"}]' }))
      count('paths')
      expect(sent.statuses[0], `sent to ${what}`).toBeGreaterThanOrEqual(400)
      expect(sent.statuses[0], `sent to ${what}`).toBeLessThan(500)
    }
  })
  await expectUnharmed(house, 'crooked paths')
})

test('a method that is not provided for does nothing, and another one in a field of the head means nothing', async ({ house }) => {
  const host = new URL(house.site).host
  const session = [`Cookie: ${cookieOf(house)}`, `Origin: ${house.site}`]
  const { stories } = house.world
  const paths = [
    '/',
    '/ausland/eigener-druck',
    '/newsroom',
    `/newsroom/stories/${stories.draft}`,
    '/newsroom/find?q=x',
    '/api/health',
    '/media/x.jpg',
  ]
  await expectNothingDone(house, async () => {
    for (const target of paths) {
      for (const method of verbs) {
        const heard = await heardFrom(
          house.site,
          rawRequest({ method, target, host, lines: [...session, 'X-Told: back', 'Connection: close'] }),
        )
        count('verbs')
        const what = `${method.slice(0, 20)} ${target}`
        const provided = ['OPTIONS', 'PUT', 'PATCH', 'DELETE'].includes(method)
        if (!provided) expect(heard.statuses[0] ?? 400, what).toBeGreaterThanOrEqual(400)
        expect(heard.statuses[0] ?? 400, what).toBeLessThan(500 + (method.length > 1000 ? 100 : 0))
        expect(heard.text, `${what} is told back`).not.toMatch(/x-told: back/i)
        expect(heard.text, what).not.toContain(cookieOf(house))
      }
      for (const line of overrides) {
        const plain = await heardFrom(house.site, rawRequest({ target, host, lines: [...session, 'Connection: close'] }))
        const heard = await heardFrom(house.site, rawRequest({ target, host, lines: [...session, line, 'Connection: close'] }))
        count('verbs')
        expect(heard.statuses, `${line} ${target}`).toEqual(plain.statuses)
      }
    }
  })
  await expectUnharmed(house, 'odd methods')
})

test('bodies that nobody’s browser sends are refused or mean nothing', async ({ house }) => {
  const host = new URL(house.site).host
  for (const { what, path, lines, body } of oddBodies) {
    const head = [
      ...lines,
      `Cookie: ${cookieOf(house)}`,
      `Origin: ${house.site}`,
      `Content-Length: ${Buffer.byteLength(body)}`,
      'Connection: close',
    ]
    const request = Buffer.concat([Buffer.from(rawRequest({ method: 'POST', target: path, host, lines: head })), Buffer.from(body)])
    const heard = await heardFrom(house.site, request)
    count('bodies')
    const status = heard.statuses[0]
    expect(heard.text, `${what} at ${path}`).not.toMatch(/node_modules|at async|\/work\/|\.ts:\d+/)
    expect(heard.text, `${what} at ${path}`).not.toContain('"polluted":"yes"')
    // Whoever is still sending may find the connection closed before the answer is read.
    if (Buffer.byteLength(body) < 1_000_000) expect(status, `${what} at ${path}`).toBeDefined()
    await expectUnharmed(house, `${what} at ${path}`)
  }
  expect(({} as { polluted?: string }).polluted).toBeUndefined()
})

test('of two requests that look like one, none is answered in the name of another', async ({ house }) => {
  await expectNothingDone(house, async () => {
    for (const { what, bytes, hides } of onTheWire) {
      const sent = bytes.replaceAll('COOKIE', 'masthead.session=x').replaceAll('HERE', house.site)
      // Much of this is answered by waiting for the rest of it.
      const heard = await heardFrom(house.site, Buffer.from(sent, 'latin1'), 2000)
      count('on the wire')
      if (hides) expect(heard.statuses.filter((status) => status < 400).length, `${what}: ${heard.statuses}`).toBeLessThanOrEqual(1)
      expect(heard.text, what).not.toMatch(/^set-cookie: evil/im)
      for (const status of heard.statuses) expect(status < 500 || status === 501 || status === 505, `${what}: ${status}`).toBe(true)
      await expectUnharmed(house, what)
    }
  })
})

test('what is said back in the head of an answer has no line end in it', async ({ house }) => {
  const host = new URL(house.site).host
  for (const [where, pathWith] of Object.entries(sayingBack)) {
    for (const lineEnd of lineEnds) {
      for (const lines of [[], [`Cookie: ${cookieOf(house)}`]]) {
        const heard = await heardFrom(house.site, rawRequest({ target: pathWith(lineEnd), host, lines: [...lines, 'Connection: close'] }))
        count('line ends')
        const what = `${where}: ${JSON.stringify(lineEnd)}`
        expect(heard.statuses, what).toHaveLength(1)
        expect(heard.statuses[0], what).toBeLessThan(500)
        const [head = ''] = heard.text.split('\r\n\r\n')
        expect(head, what).not.toMatch(/^(x-evil|set-cookie: evil)/im)
        expect(head.replaceAll('\r\n', ''), what).not.toMatch(/[\r\n]/)
      }
    }
  }
})

/** Scripts without a nonce of this answer, and handlers written into tags: neither runs, and neither may stand there. */
function loose(body: string, nonce: string): string[] {
  const scripts = [...body.matchAll(/<script\b([^>]*)>/gi)].map(([, attributes = '']) => attributes)
  const data = (attributes: string) => /type="application\/(?:ld\+json|json)"/.test(attributes)
  const handlers = body.replace(/<script\b[\s\S]*?<\/script>/gi, '').match(/<[a-z][^>]*\son[a-z]+=|href="javascript:/gi) ?? []
  return [...scripts.filter((attributes) => !data(attributes) && !attributes.includes(`nonce="${nonce}"`)), ...handlers]
}

test('every page of the desk ties its scripts to its answer, and no page can be framed, at any status', async ({ house }) => {
  const { site, world } = house
  const nonces = new Set<string>()
  const statuses = new Set<number>()
  let asked = 0
  const look = async (path: string, init: RequestInit, isDesk: boolean) => {
    const answer = await fetch(site + path, { redirect: 'manual', ...init })
    const body = await answer.text()
    count('headers')
    const what = `${init.method ?? 'GET'} ${path}`
    const policy = answer.headers.get('content-security-policy') ?? ''
    expect(answer.headers.get('x-frame-options'), what).toBe('DENY')
    expect(policy, what).toContain("frame-ancestors 'none'")
    expect(answer.headers.get('x-content-type-options'), what).toBe('nosniff')
    if (!isDesk) return
    statuses.add(answer.status)
    const scripts = /(?:^|; )script-src ([^;]*)/.exec(policy)?.[1] ?? ''
    expect(scripts, what).not.toMatch(/unsafe-|\*|https?:|data:/)
    if (scripts === "'none'") return expect(body.match(/<script(?![^>]*ld\+json)/g), what).toBeNull()
    const nonce = /'nonce-([^']+)'/.exec(scripts)?.[1] ?? ''
    expect(nonce.length, what).toBeGreaterThanOrEqual(22)
    expect(loose(body, nonce), what).toEqual([])
    nonces.add(nonce)
    asked += 1
  }
  const cookie = cookieOf(house)
  for (const { at } of Object.values(everyPage)) {
    const path = at(world)
    const isDesk = path.startsWith('/newsroom')
    for (const headers of [{}, { cookie }] as Record<string, string>[]) await look(path, { headers }, isDesk)
    await look(path, { method: 'POST', headers: { cookie } }, isDesk)
    await look(path, { method: 'PURGE', headers: { cookie } }, isDesk)
    if (isDesk) await look(path, { method: 'POST', headers: { cookie, origin: site } }, isDesk)
  }
  for (const path of [
    '/newsroom/%zz',
    '/newsroom/stories/nothing',
    '/newsroom/originals/nothing',
    '/newsroom/staff/nothing',
    '/newsroom//log',
  ])
    await look(path, { headers: { cookie } }, path !== '/newsroom/%zz')
  for (const path of [
    '/api/health',
    '/api/nothing',
    '/api/media',
    '/media/x.jpg',
    '/_next/static/nothing.js',
    '/feed.xml',
    '/robots.txt',
    '/%zz',
  ])
    await look(path, {}, false)
  expect(nonces.size, 'a nonce is used once').toBe(asked)
  expect([...statuses].sort()).toEqual(expect.arrayContaining([200, 307, 308, 403, 404, 405]))
})
