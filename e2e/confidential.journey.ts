import { request as httpRequest } from 'node:http'
import Database from 'better-sqlite3'
import { eq } from 'drizzle-orm'
import { pictures, staff } from '../db/schema'
import { errorPage, type PlainStatus } from '../edge/error-page'
import { messagesIn } from '../messages/messages'
import type { Staff } from '../model/staff'
import { fillWithSecrets, pictureFiles, type SecretNewsroom, stem } from './confidential-newsroom'
import { expect, type RunningNewsroom, test } from './newsroom'
import { addressesOf, type Fillings, patternsOfApp } from './public-addresses'
import { cookieFor } from './signed-in'
import { type Answer, ask, askAll, fillingsFor, leaksIn, linksIn, some, swept } from './sweep'

/*
 * The sweep: a newsroom with something confidential of every kind, and every address that there is. None of it may be in
 * any answer to somebody who is not signed in, in whatever part of it.
 */

test.describe.configure({ timeout: 600_000 })

/** Pages that are followed from what was found, beside those that are known. */
const mostFollowed = 400

let house: SecretNewsroom
let people: { readonly editor: Staff; readonly admin: Staff; readonly reporter: Staff }
test.afterAll(() => console.log(`${swept.requests} requests for ${swept.addresses.size} addresses`))

test.beforeAll(async ({ newsroom }) => {
  const [editor, admin, reporter] = [await newsroom.employ('editor'), await newsroom.employ('admin'), await newsroom.employ('reporter')]
  people = { editor, admin, reporter }
  house = await fillWithSecrets(newsroom.database, people)
  // Who works here, and where they get mail, is nobody's business either.
  await newsroom.database.write(async (tx) => {
    for (const who of [editor, admin, reporter]) {
      await tx
        .update(staff)
        .set({ name: `Geheimnr900 ${who.role}`, email: `geheimnr901-${who.role}@example.org` })
        .where(eq(staff.id, who.id))
    }
  })
})

const fillings = (newsroom: RunningNewsroom) => fillingsFor(newsroom, house, Object.values(people))
const ofTheDesk = (pattern: string) => /^\/newsroom(\/|$)/.test(pattern)

test('no address that readers can ask for gives anything away', async ({ newsroom }) => {
  const filled = await fillings(newsroom)
  const patterns = patternsOfApp().filter((pattern) => !ofTheDesk(pattern))
  const addresses = patterns.flatMap((pattern) => addressesOf(pattern, filled))
  const words = [...new Set(house.secrets.flatMap(({ word }) => [word, word.slice(0, -2)])), 'offen', 'offene quelle']
  const queries = [
    ...words.map((word) => `/search?q=${encodeURIComponent(word)}`),
    ...(filled.slug ?? []).flatMap((slug) => [`/search?q=offen&person=${slug}`, `/search?q=offen&section=${slug}`]),
    ...['/people/offene-autorin', '/sources/offener-bericht', '/topics/offenes-thema', '/pruefressort', '/corrections'].flatMap((path) => [
      `${path}?before=9999999999999.ffffffff-ffff-4fff-8fff-ffffffffffff`,
      `${path}?role=author`,
      `${path}?role=editor`,
      `${path}?kind=correction&section=pruefressort`,
    ]),
    ...[1, 2, 3, 4].flatMap((from) => [1, 2, 3, 4].map((to) => `${house.livePath}/history?from=${from}&to=${to}`)),
    ...(filled.file ?? []).slice(0, 40).map((file) => `/_next/image?url=${encodeURIComponent(`/media/${file}`)}&w=640&q=75`),
  ]
  const answers = await askAll(newsroom, [...addresses, ...queries])
  const followed = new Set(addresses)
  const links = new Set(answers.flatMap((answer) => linksIn(answer, newsroom.address)).filter((link) => !followed.has(link)))
  answers.push(...(await askAll(newsroom, [...links].slice(0, mostFollowed))))
  // What the framework asks itself for when somebody goes from page to page.
  const there = answers
    .filter(({ status, address }) => status !== 404 && !/^\/(media|api|_next)\//.test(address))
    .map(({ address }) => address)
  const hidden = some(addresses.filter((address) => address.includes(stem)))
  answers.push(...(await askAll(newsroom, [...there, ...hidden], { headers: { rsc: '1', 'next-router-prefetch': '1' } })))

  const failed = answers.filter(({ address, status }) => status >= 500 && !address.startsWith('/api/auth/callback'))
  expect(failed.map(({ address, status }) => `${status} ${address}`)).toEqual([])
  expect(answers.flatMap((answer) => leaksIn(answer, house))).toEqual([])
  const everything = answers.map((answer) => answer.body).join('\n')
  for (const words of house.shown) expect(everything, words).toContain(words)
})

test('what is confidential answers as what never was; what was withdrawn says that and no more', async ({ newsroom }) => {
  const filled = await fillings(newsroom)
  const paths = (filled.slug ?? []).filter((slug) => slug.includes(stem))
  const never = 'niemalsgewesen'
  const same = (answer: Answer, slug: string) =>
    answer.body.toLowerCase().replaceAll(slug, never).replaceAll(slug.replaceAll('-', ' '), never)
  for (const place of ['/people/', '/topics/', '/sources/', '/', '/pruefressort/']) {
    const nothing = await ask(newsroom, place + never)
    expect(nothing.status).toBe(404)
    for (const slug of paths) {
      if (place + slug === house.withdrawnPath) continue
      const answer = await ask(newsroom, place + slug)
      expect(answer.status, place + slug).toBe(404)
      expect(shape(same(answer, slug)), place + slug).toBe(shape(same(nothing, never)))
      expect(answer.head.replace(/^(date|content-length|etag|last-modified|cache-status): .*$/gm, ''), place + slug).toBe(
        nothing.head.replace(/^(date|content-length|etag|last-modified|cache-status): .*$/gm, ''),
      )
    }
  }
  const gone = await ask(newsroom, house.withdrawnPath)
  expect(gone.status).toBe(410)
  expect(gone.body).toContain('Offener Hinweis auf den Rückzug.')
  const { search } = messagesIn('de').reader
  for (const { word } of house.secrets)
    expect((await ask(newsroom, `/search?q=${word}`)).body, word).toContain(search.nothing(word).slice(0, 10))
})

/** What a page says; the framework numbers its scripts anew each time. */
function shape(body: string): string {
  const [, main = ''] = /<main[^>]*>([\s\S]*)<\/main>/.exec(body) ?? []
  const [, title = ''] = /<title>([^<]*)/.exec(body) ?? []
  return `${title} ${main}`.replace(/\s+/g, ' ')
}

test('pictures that no reader sees are not served to readers, in any cut; those that readers see are', async ({ newsroom }) => {
  const all = await newsroom.database.reader.select({ id: pictures.id, key: pictures.key }).from(pictures)
  const files = pictureFiles(newsroom.database.folder)
  const cookie = await signedIn(newsroom, people.editor)
  let hidden = 0
  for (const { id, key } of all) {
    const secret = house.hiddenIds.includes(id)
    const shown = house.pictures.shown.includes(id)
    if (!secret && !shown) continue
    const own = files.filter((file) => file.startsWith(`${key}-`))
    expect(own.length).toBeGreaterThan(0)
    for (const answer of await askAll(
      newsroom,
      own.map((file) => `/media/${file}`),
    )) {
      expect(answer.status, `${answer.address} ${secret ? 'hidden' : 'shown'}`).toBe(secret ? 404 : 200)
      if (secret) hidden += 1
    }
    expect((await ask(newsroom, `/media/${own[0]}`, { headers: { cookie } })).status).toBe(200)
    // Once the desk has seen it, it is still nobody else's.
    expect((await ask(newsroom, `/media/${own[0]}`)).status).toBe(secret ? 404 : 200)
    if (secret) expect((await ask(newsroom, `/media/${own[0]}`, { headers: { 'if-none-match': '*' } })).status).toBe(404)
  }
  expect(hidden).toBeGreaterThan(20)
})

async function signedIn(newsroom: RunningNewsroom, who: Staff): Promise<string> {
  const { name, value } = await cookieFor(newsroom.database.folder, `geheimnr901-${who.role}@example.org`)
  return `${name}=${value}`
}

test('the desk tells nothing to whoever is not signed in', async ({ newsroom }) => {
  const addresses = patternsOfApp()
    .filter(ofTheDesk)
    .flatMap((pattern) => addressesOf(pattern, withDesk))
  const filled = await fillings(newsroom)
  const all = patternsOfApp()
    .filter(ofTheDesk)
    .flatMap((pattern) => addressesOf(pattern, filled))
  expect(all.length).toBeGreaterThan(addresses.length)
  const answers = [
    ...(await askAll(newsroom, all)),
    ...(await askAll(newsroom, all, { headers: { rsc: '1' } })),
    ...(await askAll(newsroom, all.slice(0, 60), {
      method: 'POST',
      headers: { 'next-action': '0'.repeat(42), 'content-type': 'text/plain', origin: newsroom.address },
      body: '[]',
    })),
    ...(await askAll(newsroom, [`/newsroom/find?q=${stem}`, `/newsroom/stories?q=${stem}`, `/newsroom/sources?q=${stem}`])),
  ]
  expect(answers.flatMap((answer) => leaksIn(answer, house))).toEqual([])
  const open = answers.filter(
    ({ address, status }) => status === 200 && !/^\/newsroom\/login/.test(address) && !/^\/newsroom\/[^?]*\?_rsc/.test(address),
  )
  expect(open.filter(({ body }) => !/\/newsroom\/login/.test(body)).map(({ address }) => address)).toEqual([])
})

const withDesk: Fillings = { id: ['unsinn'], missing: ['unsinn'], slug: ['unsinn'], file: ['unsinn'], story: ['unsinn'] }

test('errors say nothing of what they were about', async ({ newsroom }) => {
  const { address } = newsroom
  const answers = [
    await bare(address, '/%E0%A4%A'),
    await bare(address, '/pruefressort/%00'),
    await bare(address, `/${'..%2f'.repeat(4)}newsroom.db`),
    await ask(newsroom, house.livePath, { method: 'POST', body: 'x' }),
    await ask(newsroom, house.withdrawnPath, { method: 'DELETE' }),
    await ask(newsroom, '/api/reports', { method: 'POST', headers: { origin: address } }),
    await ask(newsroom, '/api/media', { method: 'POST', headers: { origin: address } }),
  ]
  for (const storyId of [...house.unpublished, house.withdrawn, '11111111-1111-4111-8111-111111111111']) {
    const body = new URLSearchParams({ storyId, message: 'Da stimmt etwas nicht.', contact: '', website: '' })
    answers.push(await ask(newsroom, '/api/reports', { method: 'POST', body, headers: { origin: address } }))
  }
  expect(new Set(answers.slice(-5).map(({ status, body }) => `${status} ${body.replaceAll(/[0-9a-f-]{36}/g, '')}`)).size).toBe(1)

  // A page that fails half-way: a table that is not there.
  rename(newsroom, 'live_topics', 'live_topics_away')
  const neverAskedFor = '/topics/offenes-thema?before=nirgends'
  answers.push(...(await askAll(newsroom, [house.livePath, '/', '/feed.xml', '/sitemap.xml', '/topics/offenes-thema', neverAskedFor])))
  rename(newsroom, 'live_topics_away', 'live_topics')
  expect(answers.some(({ status }) => status === 500)).toBe(true)
  expect((await ask(newsroom, house.livePath)).status).toBe(200)

  await newsroom.stop()
  const started = newsroom.start()
  for (let tries = 0; tries < 400; tries += 1) {
    const answer = await ask(newsroom, house.livePath).catch(() => null)
    if (answer !== null) answers.push(answer)
    if (answer?.status === 200) break
    await new Promise((after) => setTimeout(after, 50))
  }
  await started
  const statuses = new Set(answers.map(({ status }) => status))
  for (const status of [400, 405, 500, 503]) expect([...statuses]).toContain(status)
  for (const status of [400, 405, 500, 503] satisfies PlainStatus[])
    for (const language of ['de', 'en'] as const) expect(errorPage(status, language).toLowerCase()).not.toContain(stem)
  expect(answers.flatMap((answer) => leaksIn(answer, house))).toEqual([])
})

function rename({ database }: RunningNewsroom, from: string, to: string): void {
  const file = new Database(`${database.folder}/newsroom.db`)
  file.exec(`ALTER TABLE ${from} RENAME TO ${to}`)
  file.close()
}

/** A request whose address no client of good manners would send. */
function bare(site: string, path: string): Promise<Answer> {
  swept.requests += 1
  return new Promise((fulfil, fail) => {
    const { hostname, port } = new URL(site)
    const request = httpRequest({ hostname, port, path }, (answer) => {
      const pieces: Buffer[] = []
      answer.on('data', (piece: Buffer) => pieces.push(piece))
      answer.on('end', () =>
        fulfil({
          address: '',
          given: '',
          status: answer.statusCode ?? 0,
          head: JSON.stringify(answer.headers),
          body: Buffer.concat(pieces).toString(),
        }),
      )
    })
    request.on('error', fail)
    request.end()
  })
}

test('what leaves the desk as a file, and what it shows as readers would see it, has no confidential source in it', async ({
  newsroom,
}) => {
  const cookie = await signedIn(newsroom, people.editor)
  const patterns = patternsOfApp().filter((pattern) => /\/stories\/\[id\]\/(preview|ninjs)$/.test(pattern))
  const addresses = patterns.flatMap((pattern) => addressesOf(pattern, { id: house.stories }))
  const answers = await askAll(newsroom, addresses, { headers: { cookie } })
  expect(answers.some(({ status }) => status === 200)).toBe(true)
  expect(answers.flatMap((answer) => leaksIn(answer, house, ['source', 'identity', 'number', 'note']))).toEqual([])
})

test('who is behind a name is on no page of the desk, whoever is signed in', async ({ newsroom }) => {
  const filled = await fillings(newsroom)
  const addresses = patternsOfApp()
    .filter((pattern) => ofTheDesk(pattern) && !/login/.test(pattern))
    .flatMap((pattern) => addressesOf(pattern, filled))
  for (const who of [people.reporter, people.admin]) {
    const cookie = await signedIn(newsroom, who)
    const answers = await askAll(newsroom, addresses, { headers: { cookie } })
    expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThan(20)
    expect(answers.flatMap((answer) => leaksIn(answer, house, who.role === 'admin' ? ['identity'] : ['identity', 'number']))).toEqual([])
  }
})
