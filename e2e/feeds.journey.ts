import type { Page } from '@playwright/test'
import { eq } from 'drizzle-orm'
import { contributors, credits, sections } from '../db/schema'
import { keepFormerAddress } from '../domain/addresses/former-address'
import { correctStory } from '../domain/corrections/correct'
import { stale } from '../domain/log/stale'
import { touch } from '../domain/log/touch'
import { changeSection } from '../domain/sections/change-section'
import { keepSettings, siteSettings } from '../domain/settings/settings'
import { createStory } from '../domain/stories/create'
import { publishStory } from '../domain/stories/publish'
import { saveDraft } from '../domain/stories/save-draft'
import { withdrawStory } from '../domain/stories/withdraw'
import type { StoryId } from '../model/ids'
import type { Staff } from '../model/staff'
import { StoryText } from '../model/story'
import { readJsonFeed, readXmlFeed } from '../test/read-feed'
import { expect, type RunningNewsroom, test } from './newsroom'

/** Where the house says that readers find it; whatever leaves it says so too. */
const home = 'https://bote.example'
const author = '/people/greta-durchschuss'
const pages = ['', '/wissen', author, '/corrections']
const types = {
  'feed.xml': 'application/rss+xml; charset=utf-8',
  'atom.xml': 'application/atom+xml; charset=utf-8',
  'feed.json': 'application/feed+json; charset=utf-8',
}
const files = Object.keys(types) as (keyof typeof types)[]

test.beforeAll(async ({ newsroom }) => {
  const { reader, write } = newsroom.database
  await write(async (tx) => keepSettings(tx, 'system', { ...(await siteSettings(reader)), address: home }, new Date()))
})

async function text(newsroom: RunningNewsroom, path: string): Promise<string> {
  const response = await fetch(newsroom.address + path)
  expect(response.status, path).toBe(200)
  return response.text()
}

interface Item {
  readonly id: string | null
  readonly url: string | null
  readonly title: string | null
}

/** What a feed lists, as a program of its readers finds it. */
async function items(newsroom: RunningNewsroom, path: string): Promise<Item[]> {
  const content = await text(newsroom, path)
  const found = path.endsWith('.json') ? readJsonFeed(content).items : readXmlFeed(content).items
  return found.map(({ id, url, title }) => ({ id, url, title }))
}

/** The text of each item, as HTML. */
async function texts(page: Page, newsroom: RunningNewsroom, path: string): Promise<string[]> {
  const content = await text(newsroom, path)
  if (path.endsWith('.json')) return readJsonFeed(content).items.map((item) => item.content_html)
  return page.evaluate((source) => {
    const found = [...new DOMParser().parseFromString(source, 'application/xml').querySelectorAll('item, entry')]
    const texts = found.map((item) => item.getElementsByTagName('content:encoded')[0] ?? item.getElementsByTagName('content')[0])
    return texts.map((element) => element?.textContent?.trim() ?? '')
  }, content)
}

/** Addresses in a sitemap or its index. */
async function addresses(newsroom: RunningNewsroom, path: string): Promise<string[]> {
  return [...(await text(newsroom, path)).matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => address)
}

/** What a browser finds wrong with XML; it forgives nothing. */
const faultsIn = (page: Page, xml: string) =>
  page.evaluate(
    (source) => new DOMParser().parseFromString(source, 'application/xml').querySelector('parsererror')?.textContent ?? null,
    xml,
  )

/** Addresses in the texts of items that mean nothing outside the site. */
const localAddresses = (page: Page, html: string) =>
  page.evaluate((source) => {
    const found = [...new DOMParser().parseFromString(source, 'text/html').querySelectorAll('[href], [src], [cite]')]
    const all = found.flatMap((element) => ['href', 'src', 'cite'].map((name) => element.getAttribute(name) ?? 'https:'))
    return all.filter((address) => !/^(https?:|mailto:)/.test(address))
  }, html)

test('every feed answers with its type, is well-formed, and its items need nothing of the site', async ({ page, newsroom }) => {
  const ids = new Map<string, Item[]>()
  for (const where of pages) {
    for (const file of files) {
      const path = `${where}/${file}`
      const response = await fetch(newsroom.address + path)
      expect(response.status, path).toBe(200)
      expect(response.headers.get('content-type'), path).toBe(types[file])
      expect(response.headers.get('cache-control'), path).toBe('public, max-age=0')
      expect(response.headers.get('set-cookie'), path).toBeNull()
      const content = await response.text()
      if (file !== 'feed.json') expect(await faultsIn(page, content), path).toBeNull()

      const head = await fetch(newsroom.address + path, { method: 'HEAD' })
      expect([head.status, head.headers.get('content-type'), await head.text()], path).toEqual([200, types[file], ''])
      ids.set(path, await items(newsroom, path))
    }
  }
  for (const where of pages) {
    const [rss, atom, json] = files.map((file) => ids.get(`${where}/${file}`) ?? [])
    expect(atom).toEqual(rss)
    expect(json).toEqual(rss)
    for (const { id, url } of rss ?? []) {
      expect(id).toMatch(/^urn:uuid:[0-9a-f-]{36}$/)
      expect(url?.startsWith(`${home}/`), url ?? '').toBe(true)
    }
    const [inRss, inAtom, inJson] = await Promise.all(files.map((file) => texts(page, newsroom, `${where}/${file}`)))
    expect(inAtom).toEqual(inRss)
    expect(inJson).toEqual(inRss)
    expect(await localAddresses(page, inRss?.join('') ?? '')).toEqual([])
  }
  expect(ids.get('/feed.xml')).toHaveLength(30)
  expect(ids.get(`${author}/feed.xml`)?.length).toBeGreaterThan(0)
})

test('readers and their programs are shown the way to the feeds', async ({ page }) => {
  await page.goto('/wissen')
  await expect(page.getByRole('contentinfo').locator('a[href="/feed.xml"]')).toBeVisible()
  for (const file of files) {
    await expect(page.getByRole('main').locator(`a[href="/wissen/${file}"]`)).toBeVisible()
    const link = page.locator(`head link[rel="alternate"][href="${home}/wissen/${file}"]`)
    await expect(link).toHaveAttribute('type', types[file].split(';')[0] ?? '')
  }
})

test('sitemaps name every part, every part its pages, and each page is there', async ({ page, newsroom }) => {
  const robots = await text(newsroom, '/robots.txt')
  for (const path of ['/sitemap.xml', '/news-sitemap.xml']) {
    expect(robots).toContain(`Sitemap: ${home}${path}\n`)
    const response = await fetch(newsroom.address + path, { method: 'HEAD' })
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/xml; charset=utf-8'])
    expect(await faultsIn(page, await text(newsroom, path))).toBeNull()
  }
  const parts = (await addresses(newsroom, '/sitemap.xml')).map((address) => new URL(address).pathname)
  expect(parts).toContain('/sitemaps/pages.xml')
  expect(parts).toContain('/sitemaps/2025-01.xml')
  const listed: string[] = []
  for (const part of parts) {
    expect(await faultsIn(page, await text(newsroom, part))).toBeNull()
    listed.push(...(await addresses(newsroom, part)))
  }
  expect(new Set(listed).size).toBe(listed.length)
  // Of each kind of page the first that is listed.
  const kinds = new Map(listed.map((address): [string, string] => [new URL(address).pathname.split('/').slice(0, 2).join('/'), address]))
  expect([...kinds.keys()]).toEqual(expect.arrayContaining(['/', '/people', '/sources', '/topics', '/imprint', '/corrections', '/wissen']))
  for (const address of kinds.values())
    expect((await fetch(newsroom.address + new URL(address).pathname, { redirect: 'manual' })).status, address).toBe(200)
})

test('what is missing says so in short, and feeds move with their pages', async ({ newsroom }) => {
  for (const path of ['/nirgends/feed.xml', '/people/niemand/atom.xml', '/people/niemand/feed.json']) {
    const response = await fetch(newsroom.address + path)
    expect([response.status, response.headers.get('content-type')], path).toEqual([404, 'text/plain; charset=utf-8'])
    expect((await response.text()).length).toBeLessThan(100)
  }
  for (const path of ['/sitemaps/1999-01.xml', '/sitemaps/2025-13.xml', '/sitemaps/pages'])
    expect((await fetch(newsroom.address + path)).status, path).toBe(404)

  const { reader, write } = newsroom.database
  const admin = await newsroom.employ('admin')
  const now = new Date()
  const [sport] = await reader.select().from(sections).where(eq(sections.slug, 'sport'))
  const [person] = await reader.select().from(contributors).where(eq(contributors.slug, 'fiete-winkelhaken'))
  if (sport === undefined || person === undefined) throw new Error('the demo has changed')
  await write(async (tx) => {
    await changeSection(tx, admin, { ...sport, slug: 'leibesuebungen' }, now)
    await tx.update(contributors).set({ slug: 'fiete-ahle' }).where(eq(contributors.id, person.id))
    await keepFormerAddress(tx, 'contributor', person.id, { from: person.slug, to: 'fiete-ahle' }, now)
    await touch(tx, [stale.contributor(person.id)], now)
  })
  for (const [from, to] of [
    ['/sport', '/leibesuebungen'],
    ['/people/fiete-winkelhaken', '/people/fiete-ahle'],
  ]) {
    for (const file of files) {
      await expect
        .poll(async () => {
          const { status, headers } = await fetch(`${newsroom.address}${from}/${file}`, { redirect: 'manual' })
          return [status, headers.get('location')]
        })
        .toEqual([308, `${to}/${file}`])
    }
    expect((await items(newsroom, `${to}/feed.json`)).length).toBeGreaterThan(0)
  }
})

test('a story comes into every list when it is published, with whatever is in it, and leaves them when it is withdrawn', async ({
  page,
  newsroom,
}) => {
  test.setTimeout(120_000)
  const { write } = newsroom.database
  const editor = await newsroom.employ('editor')
  const headline = '</title>]]> & <b>“Aale”</b> 😀 שלום'
  const storyId = await publishedBy(newsroom, editor, headline, `Ein ]]> Ende \u0001\u001b\ufffe\ud83d <script>alert(1)</script> & mehr.`)
  const id = `urn:uuid:${storyId}`
  const feeds = ['', '/wissen', author].flatMap((where) => files.map((file) => `${where}/${file}`))
  for (const path of feeds) {
    await expect.poll(async () => (await items(newsroom, path)).map((item) => item.id)).toContain(id)
    const at = (await items(newsroom, path)).findIndex((item) => item.id === id)
    expect((await items(newsroom, path))[at]?.title).toBe(headline)
    expect((await texts(page, newsroom, path))[at]).toContain('Ein ]]&gt; Ende  &lt;script&gt;alert(1)&lt;/script&gt; &amp; mehr.')
    if (!path.endsWith('.json')) expect(await faultsIn(page, await text(newsroom, path)), path).toBeNull()
  }
  const address = `${home}/wissen/aale-zaehlen`
  const month = `/sitemaps/${new Date().toISOString().slice(0, 7)}.xml`
  for (const path of [month, '/news-sitemap.xml']) {
    expect(await addresses(newsroom, path)).toContain(address)
    expect(await faultsIn(page, await text(newsroom, path)), path).toBeNull()
  }

  const words = 'Es waren & sind keine Aale.'
  const retraction = { storyId, kind: 'retraction', text: words, place: 'top', removal: 'none', withDraft: false } as const
  await write((tx) => correctStory(tx, editor, { ...retraction, passages: [] }, new Date()))
  for (const file of files) {
    await expect
      .poll(async () => (await items(newsroom, `/corrections/${file}`)).map((item) => item.title))
      .toContain(`Rücknahme: ${headline}`)
    const at = (await items(newsroom, `/${file}`)).findIndex((item) => item.id === id)
    expect((await items(newsroom, `/${file}`))[at]?.title).toBe(`Zurückgenommen: ${headline}`)
    expect((await texts(page, newsroom, `/${file}`))[at]).toMatch(
      /^<p><strong>Rücknahme, [^<]*<\/strong> Es waren &amp; sind keine Aale\.<\/p>/,
    )
  }

  await write((tx) => withdrawStory(tx, editor, { storyId, notice: '' }, new Date()))
  const expectGone = async (path: string) => {
    await expect.poll(async () => (await text(newsroom, path)).includes('Aale”'), { message: path }).toBe(false)
    const content = await text(newsroom, path)
    expect(content, path).not.toContain(id)
    expect(content, path).not.toContain('/wissen/aale-zaehlen')
  }
  for (const path of [...feeds, ...files.map((file) => `/corrections/${file}`), '/news-sitemap.xml']) await expectGone(path)
  // On the first of a month it may have been all that there was of it.
  if ((await addresses(newsroom, '/sitemap.xml')).includes(home + month)) await expectGone(month)
  else expect((await fetch(newsroom.address + month)).status).toBe(404)
})

async function publishedBy(newsroom: RunningNewsroom, editor: Staff, headline: string, words: string): Promise<StoryId> {
  const { reader, write } = newsroom.database
  const [section] = await reader.select({ id: sections.id }).from(sections).where(eq(sections.slug, 'wissen'))
  const [person] = await reader
    .select({ id: contributors.id })
    .from(contributors)
    .where(eq(contributors.slug, author.split('/')[2] ?? ''))
  if (section === undefined || person === undefined) throw new Error('the demo has changed')
  const body = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }] }
  const head = { headline, kicker: '', standfirst: '', dateline: '', slug: 'aale-zaehlen', language: 'de', importance: 1, pictureId: null }
  const whole = StoryText.parse({ ...head, sectionId: section.id, body })
  const now = new Date()
  return write(async (tx) => {
    const storyId = await createStory(tx, editor, { language: 'de' }, now)
    await saveDraft(tx, editor, { storyId, seen: 1, text: whole, copies: {} }, now)
    const row = {
      role: 'author',
      position: 0,
      placement: 'byline',
      scope: 'this_story',
      degree: 'equal',
      place: '',
      onScene: false,
    } as const
    await tx.insert(credits).values({ ...row, storyId, contributorId: person.id })
    await publishStory(tx, editor, { storyId }, now)
    return storyId
  })
}
