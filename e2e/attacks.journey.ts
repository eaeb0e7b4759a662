import type { Browser, BrowserContext, Page } from '@playwright/test'
import { inArray } from 'drizzle-orm'
import { openNewsroom } from '../db/client'
import { contributors, sources, topics } from '../db/schema'
import { attackTexts } from '../test/attacks/attacks'
import { type AttackedNewsroom, fillWithAttacks } from './attacked-newsroom'
import { expect, type RunningNewsroom, staysStill, test } from './newsroom'
import { StoryDesk } from './story-desk'

test.describe.configure({ mode: 'serial', timeout: 240_000 })

let house: AttackedNewsroom | undefined

/** The newsroom full of attacks. They are written while no server runs, for one would be waited for after each. */
async function attacked(newsroom: RunningNewsroom): Promise<AttackedNewsroom> {
  if (house !== undefined) return house
  const [admin, reporter] = [await newsroom.employ('admin'), await newsroom.employ('reporter')]
  await newsroom.stop()
  const written = openNewsroom(newsroom.database.folder)
  house = await fillWithAttacks(written, admin, reporter)
  written.close()
  await newsroom.start()
  return house
}

interface Watched {
  readonly context: BrowserContext
  readonly page: Page
  /** What ran, asked, left, or would have if the policy had let it. */
  readonly happened: string[]
}

/** A browser in which whatever an attack achieves is noticed. */
async function watched(browser: Browser, newsroom: RunningNewsroom, { bypassCSP }: { readonly bypassCSP: boolean }): Promise<Watched> {
  const context = await browser.newContext({ bypassCSP, baseURL: newsroom.address })
  const happened: string[] = []
  await context.exposeBinding('hit', ({ page }) => void happened.push(`a script ran on ${page.url()}`))
  await context.exposeBinding('violated', ({ page }, what: string) => void happened.push(`${page.url()}: ${what}`))
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
      ;(globalThis as unknown as { violated(what: string): void }).violated(`${effectiveDirective} ${blockedURI} ${sample}`)
    })
  })
  const { origin } = new URL(newsroom.address)
  await context.route(
    (url) => url.origin !== origin && !['data:', 'blob:'].includes(url.protocol),
    (route) => route.abort(),
  )
  context.on('request', (request) => {
    const url = new URL(request.url())
    if (url.origin !== origin && !['data:', 'blob:'].includes(url.protocol)) happened.push(`a request left for ${request.url()}`)
  })
  const page = await context.newPage()
  page.on('dialog', (dialog) => {
    happened.push(`a dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('pageerror', (error) => {
    if (!staysStill.test(error.message)) happened.push(`${page.url()}: ${error.message}`)
  })
  context.on('page', (other) => happened.push(`a window opened: ${other.url()}`))
  return { context, page, happened }
}

/** What no page may have, whoever wrote on it. */
function foreignParts(): string[] {
  const found: string[] = []
  // What React puts there until a form of its own is sent.
  const ownForm = /^javascript:throw new Error\('A React form was unexpectedly submitted/
  for (const element of document.querySelectorAll('*')) {
    const name = element.tagName.toLowerCase()
    if (['iframe', 'object', 'embed', 'base', 'applet', 'frameset', 'portal', 'math'].includes(name)) found.push(name)
    for (const { name: attribute, value } of element.attributes) {
      if (name === 'form' && attribute === 'action' && ownForm.test(value)) continue
      if (attribute.startsWith('on') || ['srcdoc', 'formaction', 'ping'].includes(attribute)) found.push(`${name} ${attribute}`)
      if (/^(?:href|src|action|cite|xlink:href)$/.test(attribute) && /^\s*(?!https?:|mailto:|blob:)[a-z][a-z0-9+.-]*:/i.test(value))
        found.push(`${name} ${attribute}=${value.slice(0, 80)}`)
    }
    if (name === 'meta' && element.hasAttribute('http-equiv')) found.push('meta http-equiv')
    const action = name === 'form' ? (element.getAttribute('action') ?? '') : ''
    if (!ownForm.test(action) && new URL(action, location.href).origin !== location.origin) found.push('form action')
    if (
      name === 'a' &&
      // In the editor a click on a link leads nowhere; and by its policy the desk tells no other house where one comes from.
      element.closest('.ProseMirror') === null &&
      new URL((element as HTMLAnchorElement).href || location.href).host !== location.host &&
      /^https?:/.test((element as HTMLAnchorElement).href) &&
      !element.getAttribute('rel')
    )
      found.push(`a without rel ${(element as HTMLAnchorElement).href}`)
  }
  return found
}

async function visit({ page, happened }: Watched, addresses: readonly string[]): Promise<void> {
  for (const address of addresses) {
    await page.goto(address)
    expect(page.frames(), address).toHaveLength(1)
    expect(await page.evaluate(foreignParts), address).toEqual([])
    expect(new URL(page.url()).pathname, address).toBe(new URL(address, page.url()).pathname)
  }
  expect(happened).toEqual([])
}

async function readersAddresses(
  newsroom: RunningNewsroom,
  { live, people, sources: ids, topics: about, sections }: AttackedNewsroom,
): Promise<string[]> {
  const { reader } = newsroom.database
  const slugs = async (table: typeof contributors | typeof sources | typeof topics, wanted: readonly string[]) =>
    (
      await reader
        .select({ slug: table.slug })
        .from(table)
        .where(inArray(table.id, [...wanted] as never[]))
    ).map((row) => row.slug)
  return [
    '/',
    ...sections.map((section) => `/${section}`),
    ...live.flatMap((path) => [path, `${path}/history`]),
    '/people',
    ...(await slugs(contributors, people)).map((slug) => `/people/${slug}`),
    ...(await slugs(sources, ids)).map((slug) => `/sources/${slug}`),
    ...(await slugs(topics, about)).map((slug) => `/topics/${slug}`),
    '/corrections',
    '/imprint',
    '/privacy',
    ...attackTexts
      .filter((_, nth) => nth % 12 === 0)
      .map((text) => `/search?q=${encodeURIComponent(text.replace(/\p{Cs}/gu, '').slice(0, 100))}`),
    ...['section', 'person', 'from', 'before'].map((field) => `/search?q=hit&${field}=${encodeURIComponent('"><script>hit()</script>')}`),
  ]
}

/** The pages of the desk: its lists, and of what stands in them one in so many; of a story one page, each time another. */
const deskAddresses = ({ stories, people, sources: ids, pictures, originals }: AttackedNewsroom, every: number) => {
  const some = <Item>(items: readonly Item[]) => items.filter((_, nth) => nth % every === 0)
  return [
    '/newsroom',
    '/newsroom/stories',
    '/newsroom/contributors',
    '/newsroom/sources',
    '/newsroom/media',
    '/newsroom/sections',
    '/newsroom/originals',
    '/newsroom/staff',
    '/newsroom/log',
    '/newsroom/settings',
    ...['stories', 'contributors', 'sources', 'media', 'log'].map(
      (list) => `/newsroom/${list}?q=${encodeURIComponent('"><img src=x onerror=hit()>')}`,
    ),
    ...some(stories).map((id, nth) => `/newsroom/stories/${id}${['', '/preview', '/revisions', '/corrections'][nth % 4]}`),
    ...some(people).map((id) => `/newsroom/contributors/${id}`),
    ...some(ids).map((id) => `/newsroom/sources/${id}`),
    ...some(pictures).map((id) => `/newsroom/media/${id}`),
    ...originals.map((id) => `/newsroom/originals/${id}`),
  ]
}

test('no reader’s page runs, asks for or leads to anything, though every word in it is an attack and no policy holds it back', async ({
  browser,
  newsroom,
}) => {
  const attack = await attacked(newsroom)
  const looking = await watched(browser, newsroom, { bypassCSP: true })
  const addresses = await readersAddresses(newsroom, attack)
  await visit(looking, addresses)
  console.info(`${attackTexts.length} attacks in ${attack.placed} places: ${addresses.length} readers’ pages without a policy.`)
  await looking.context.close()
})

test('what is typed as a headline is the headline that readers see', async ({ browser, newsroom }) => {
  const attack = await attacked(newsroom)
  const looking = await watched(browser, newsroom, { bypassCSP: true })
  await looking.page.goto('/')
  for (const [path, headline] of [...attack.headlines].slice(0, 10)) {
    await looking.page.goto(path)
    expect(await looking.page.locator('h1').textContent()).toBe(headline)
    expect(await looking.page.title()).toContain(headline.slice(0, 20))
  }
  await looking.context.close()
})

test('every file for machines is read by a browser as what it is', async ({ browser, newsroom }) => {
  const attack = await attacked(newsroom)
  const looking = await watched(browser, newsroom, { bypassCSP: true })
  await looking.page.goto('/')
  const files = ['', '/eins', '/zwei', '/drei', '/corrections'].flatMap((page) => [`${page}/feed.xml`, `${page}/atom.xml`])
  for (const file of [...files, '/sitemap.xml', '/news-sitemap.xml']) {
    const fault = await looking.page.evaluate(async (address) => {
      const answer = await fetch(address)
      const read = new DOMParser().parseFromString(await answer.text(), 'text/xml')
      return answer.ok ? (read.querySelector('parsererror')?.textContent ?? '') : String(answer.status)
    }, file)
    expect(fault, file).toBe('')
  }
  expect(attack.placed).toBeGreaterThan(attackTexts.length)
  expect(looking.happened).toEqual([])
  await looking.context.close()
})

test('no page of the desk does either', async ({ browser, newsroom }) => {
  const attack = await attacked(newsroom)
  const looking = await watched(browser, newsroom, { bypassCSP: true })
  await newsroom.signIn(looking.context, await newsroom.employ('admin'))
  const addresses = deskAddresses(attack, 3)
  await visit(looking, addresses)
  console.info(`${addresses.length} pages of the desk without a policy.`)
  await looking.context.close()
})

test('with the policy in place it has nothing to hold back', async ({ browser, newsroom }) => {
  const attack = await attacked(newsroom)
  const looking = await watched(browser, newsroom, { bypassCSP: false })
  const addresses = (await readersAddresses(newsroom, attack)).filter((_, nth) => nth % 4 === 0)
  await visit(looking, addresses)
  await newsroom.signIn(looking.context, await newsroom.employ('admin', 'en'))
  const ofDesk = deskAddresses(attack, 9)
  await visit(looking, ofDesk)
  console.info(`${addresses.length} readers’ pages and ${ofDesk.length} pages of the desk with their policy: no violation.`)
  await looking.context.close()
})

for (const bypassCSP of [true, false])
  test(`whatever is pasted into a story becomes words and links (policy ${bypassCSP ? 'lifted' : 'in place'})`, async ({
    browser,
    newsroom,
  }) => {
    const looking = await watched(browser, newsroom, { bypassCSP })
    await newsroom.signIn(looking.context, await newsroom.employ('reporter'))
    const desk = new StoryDesk(looking.page, 'de')
    await desk.begin()
    await desk.body.click()
    for (const flavour of ['text/html', 'text/plain'])
      await desk.body.evaluate(
        (element, [texts, type]) => {
          for (const text of texts) {
            const clipboardData = new DataTransfer()
            clipboardData.setData(type, text)
            element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
          }
        },
        [[...attackTexts, '<p>Ende.</p>'], flavour] as const,
      )
    await expect(desk.body).toContainText('Ende.')
    expect(await looking.page.evaluate(foreignParts)).toEqual([])
    await desk.saved()
    await looking.page.reload()
    await expect(desk.body).toContainText('Ende.')
    expect(await looking.page.evaluate(foreignParts)).toEqual([])
    // What is only parsed does not run, but the policy reports its handlers and styles.
    expect(looking.happened.filter((what) => !/: (?:(?:script|style)-src|base-uri)/.test(what))).toEqual([])
    console.info(`${attackTexts.length} attacks pasted twice, as markup and as text.`)
    await looking.context.close()
  })
