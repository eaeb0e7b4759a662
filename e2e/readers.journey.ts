import type { Page } from '@playwright/test'
import { eq } from 'drizzle-orm'
import { liveStories } from '../db/schema'
import { messagesIn } from '../messages/messages'
import { expect, type RunningNewsroom, test, watch } from './newsroom'
import { printed } from './short-story'

const { reader: words, desk: shell, register, staff, fieldFaults, refusals, words: vocabulary } = messagesIn('de')

const headlines = (page: Page) => page.getByRole('main').getByRole('article').getByRole('heading')

/** What an address answers, without following where it leads. */
async function answer(newsroom: RunningNewsroom, path: string) {
  const { status, headers } = await fetch(newsroom.address + path, { redirect: 'manual' })
  const location = headers.get('location')
  const to = location === null ? null : new URL(location, newsroom.address)
  return { status, to: to && to.pathname + to.search }
}

test.describe('a reader without script', () => {
  test.use({ javaScriptEnabled: false })

  test('goes from the front to a section, through its older stories and back to the newest', async ({ page, newsroom }) => {
    const older = Array.from({ length: 25 }, (_, nth) => ({
      headline: `Spieltag ${String(nth + 1).padStart(2, '0')}`,
      at: new Date(Date.UTC(2024, 4, nth + 1, 12)),
    }))
    await printed(newsroom, await newsroom.employ('editor'), older)
    await page.goto('/')
    await page.getByRole('navigation', { name: words.nav.sections, exact: true }).getByRole('link', { name: 'Sport', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Sport' })).toBeVisible()
    const seen = await headlines(page).allTextContents()
    expect(seen.filter((headline) => headline.includes('Spieltag')).length).toBeLessThan(25)

    const pages = page.getByRole('navigation', { name: words.nav.pages })
    await expect(pages.getByRole('link', { name: words.list.newest })).toHaveCount(0)
    await pages.getByRole('link', { name: words.list.older }).click()
    await expect(page).toHaveURL(/\/sport\?before=/)
    await expect(headlines(page).last()).toContainText('Spieltag 01')
    seen.push(...(await headlines(page).allTextContents()))
    // Every story once, the newest first.
    const nights = seen.map((headline) => headline.match(/Spieltag \d\d/)?.[0] ?? '').filter(Boolean)
    expect(nights).toEqual(older.map(({ headline }) => headline).reverse())
    expect(new Set(seen).size).toBe(seen.length)
    await expect(pages.getByRole('link', { name: words.list.older })).toHaveCount(0)
    await pages.getByRole('link', { name: words.list.newest }).click()
    await expect(page).toHaveURL(/\/sport$/)
    await expect(pages.getByRole('link', { name: words.list.older })).toBeVisible()
  })

  test('goes from a story to whoever wrote it and to what it is about, and finds it again there', async ({ page }) => {
    await page.goto('/wissen')
    await page.getByRole('main').getByRole('link', { name: 'Die Frau, die Aale zählt' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Die Frau, die Aale zählt' })).toBeVisible()
    const story = page.url()
    const path = new URL(story).pathname
    await page.getByRole('article').getByRole('link', { name: 'Greta Durchschuss' }).first().click()
    await expect(page).toHaveURL(/\/people\/greta-durchschuss$/)
    await expect(page.getByRole('heading', { level: 1, name: 'Greta Durchschuss' })).toBeVisible()
    await expect(page.getByRole('main').locator(`a[href="${path}"]`)).toHaveCount(1)

    await page.goto(story)
    const topic = page.getByRole('navigation', { name: words.story.topics }).getByRole('link').first()
    const name = (await topic.textContent()) ?? ''
    await topic.click()
    await expect(page).toHaveURL(/\/topics\/[a-z0-9-]+$/)
    await expect(page.getByRole('heading', { level: 1 })).toContainText(name)
    await expect(page.getByRole('main').locator(`a[href="${path}"]`).first()).toBeVisible()
  })

  test('searches, sees the words marked, and narrows the search by section, person and day', async ({ page, newsroom }) => {
    const [story] = await newsroom.database.reader
      .select({ at: liveStories.firstPublishedAt })
      .from(liveStories)
      .where(eq(liveStories.slug, 'die-kurve-vom-mauna-loa'))
    const at = story?.at ?? new Date(Number.NaN)
    const dayBefore = (days: number) =>
      new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(new Date(at.getTime() - days * 86_400_000))
    const hit = page
      .getByRole('main')
      .getByRole('article')
      .filter({ has: page.getByRole('link', { name: 'Die Kurve vom Mauna Loa' }) })
    const field = (label: string) => page.getByRole('main').getByLabel(label, { exact: true })
    const choice = (label: string) => page.getByRole('main').getByRole('combobox', { name: label, exact: true })
    const search = () => page.getByRole('main').getByRole('button', { name: words.search.submit }).click()

    await page.goto('/')
    await page.getByRole('link', { name: words.search.title, exact: true }).first().click()
    await field(words.search.query).fill('kurve mauna')
    await search()
    await expect(page.getByRole('heading', { level: 1, name: words.search.titleFor('kurve mauna') })).toBeVisible()
    await expect(hit).toHaveCount(1)
    await expect(hit.getByRole('heading').locator('mark')).toHaveText(['Kurve', 'Mauna'])

    await page.getByText(words.search.filters, { exact: true }).click()
    await choice(words.search.section).selectOption({ label: 'Wissen' })
    await choice(words.search.person).selectOption({ label: 'Durchschuss, Greta' })
    await field(words.search.from).fill(dayBefore(0))
    await field(words.search.to).fill(dayBefore(0))
    await search()
    await expect(page).toHaveURL(/section=wissen&person=greta-durchschuss/)
    await expect(hit).toHaveCount(1)
    await expect(choice(words.search.section)).toHaveValue('wissen')

    // Each of them alone can rule the story out.
    const nothing = page.getByText(words.search.nothing('kurve mauna'))
    await choice(words.search.section).selectOption({ label: 'Sport' })
    await search()
    await expect(nothing).toBeVisible()
    await choice(words.search.section).selectOption({ label: 'Wissen' })
    await choice(words.search.person).selectOption({ label: 'Federkiel, Ada' })
    await search()
    await expect(nothing).toBeVisible()
    await choice(words.search.person).selectOption('')
    await field(words.search.from).fill(dayBefore(3))
    await field(words.search.to).fill(dayBefore(1))
    await search()
    await expect(nothing).toBeVisible()
    await page.getByRole('link', { name: words.search.withoutFilters }).click()
    await expect(hit).toHaveCount(1)
  })

  test('reports an error and is thanked; an editor reads it and puts it away', async ({ browser, page, newsroom }) => {
    const [id] = await printed(newsroom, await newsroom.employ('editor'), [{ headline: 'Mit falscher Jahreszahl' }])
    expect(id).toBeDefined()
    await page.goto('/sport/mit-falscher-jahreszahl')
    const thanks = page.getByText(words.report.thanks)
    await expect(thanks).toBeHidden()
    await page.getByText(words.report.title, { exact: true }).click()
    await page.getByLabel(words.report.message).fill('Das war 1987, nicht 1978. <b>Ganz sicher.</b>')
    await page.getByLabel(words.report.contact).fill('leserin@example.org')
    await page.getByRole('button', { name: words.report.send }).click()
    await expect(page).toHaveURL(/\/sport\/mit-falscher-jahreszahl#reported$/)
    await expect(thanks).toBeVisible()

    const context = await browser.newContext({ baseURL: newsroom.address, locale: 'de-DE', javaScriptEnabled: true })
    const faults = watch(context)
    await newsroom.signIn(context, await newsroom.employ('editor'))
    const desk = await context.newPage()
    await desk.goto('/newsroom')
    const report = desk
      .getByRole('region', { name: shell.dashboard.reports })
      .getByRole('listitem')
      .filter({ hasText: 'Mit falscher Jahreszahl' })
    await expect(report).toContainText('Das war 1987, nicht 1978. <b>Ganz sicher.</b>')
    await expect(report).toContainText('leserin@example.org')
    await report.getByRole('button', { name: new RegExp(`^${shell.dashboard.reportDone}`) }).click()
    await expect(report).toHaveCount(0)
    await desk.reload()
    await expect(desk.getByRole('region', { name: shell.dashboard.reports })).toBeVisible()
    await expect(report).toHaveCount(0)
    expect(faults).toEqual([])
    await context.close()
  })
})

test('an address has one spelling, and every other leads there for good', async ({ newsroom }) => {
  const story = '/ausland/xi-putin-videogespraech'
  for (const [asked, to] of [
    ['/ausland/', '/ausland'],
    ['/ausland/?before=x', '/ausland?before=x'],
    ['/Ausland', '/ausland'],
    ['/AUSLAND/Xi-Putin-Videogespraech/', story],
    ['/people/Ada-Federkiel', '/people/ada-federkiel'],
    ['/kultur/xi-putin-videogespraech', story],
  ] as const) {
    expect(await answer(newsroom, asked), asked).toEqual({ status: 308, to })
  }
  expect(await answer(newsroom, story)).toEqual({ status: 200, to: null })
  expect((await answer(newsroom, '/gibtesnicht/xi-putin-videogespraech')).status).not.toBe(200)

  const robots = await fetch(`${newsroom.address}/robots.txt`)
  expect(robots.headers.get('content-type')).toContain('text/plain')
  expect(await robots.text()).toContain('Disallow: /newsroom')
  expect((await answer(newsroom, '/api/health')).status).toBe(200)
})

test('an editor moves a section to another address: the old ones lead to it, and the house’s own are not to be had', async ({
  page,
  context,
  newsroom,
}) => {
  const editor = await newsroom.employ('editor')
  await printed(newsroom, editor, [{ headline: 'Vor dem Umzug erschienen', section: 'wirtschaft' }])
  await newsroom.signIn(context, editor)
  await page.goto('/newsroom/sections')
  await page.getByRole('button', { name: register.sections.editing('Wirtschaft') }).click()
  const slug = page.getByRole('textbox', { name: register.sections.slug, exact: true })
  const save = page.getByRole('button', { name: shell.common.save, exact: true })
  // The answers differ from one to the next, so that none is taken for the one before.
  const answers = [
    { taken: 'people', words: fieldFaults.slugTaken },
    { taken: 'kultur', words: refusals.slugTaken },
    { taken: 'newsroom', words: fieldFaults.slugTaken },
  ]
  for (const { taken, words } of answers) {
    await slug.fill(taken)
    await save.click()
    await expect(page.getByRole('alert').filter({ hasText: words }), taken).toBeVisible()
    await expect(slug).toHaveValue(taken)
    expect((await answer(newsroom, '/wirtschaft')).status).toBe(200)
  }
  await slug.fill('geld-und-arbeit')
  await save.click()
  await expect(slug).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'Wirtschaft', exact: true })).toHaveAttribute('href', '/geld-und-arbeit')

  const moved = { status: 308, to: '/geld-und-arbeit/vor-dem-umzug-erschienen' }
  expect(await answer(newsroom, '/wirtschaft')).toEqual({ status: 308, to: '/geld-und-arbeit' })
  expect(await answer(newsroom, '/wirtschaft/vor-dem-umzug-erschienen')).toEqual(moved)
  await page.goto('/wirtschaft/vor-dem-umzug-erschienen')
  await expect(page.getByRole('heading', { level: 1, name: 'Vor dem Umzug erschienen' })).toBeVisible()
})

test('an admin sets the site to English: its pages speak English, its stories stay as they were written', async ({
  page,
  context,
  newsroom,
}) => {
  await newsroom.signIn(context, await newsroom.employ('admin'))
  const { settings } = staff
  const setTo = async (language: 'de' | 'en') => {
    await page.goto('/newsroom/settings')
    await page.getByLabel(settings.language, { exact: true }).selectOption({ label: vocabulary.language[language] })
    await page.getByRole('button', { name: settings.submit }).click()
    await expect(page.getByRole('status').filter({ hasText: settings.saved('\0').split('\0')[1] ?? '' })).toBeVisible()
  }
  const speaks = async (language: 'de' | 'en') => {
    const { reader: spoken } = messagesIn(language)
    await page.goto('/ausland/xi-putin-videogespraech')
    await expect(page.locator('html')).toHaveAttribute('lang', language)
    await expect(page.getByRole('article').first()).toHaveAttribute('lang', 'de')
    await expect(page.getByRole('heading', { level: 2, name: spoken.story.sources })).toBeVisible()
    await page.goto('/search')
    await expect(page.getByRole('heading', { level: 1, name: spoken.search.title, exact: true })).toBeVisible()
    await page.goto('/gibt-es-nicht')
    await expect(page.getByRole('heading', { level: 1, name: spoken.missing.title })).toBeVisible()
  }
  await speaks('de')
  await setTo('en')
  try {
    await speaks('en')
  } finally {
    await setTo('de')
  }
  await speaks('de')
})
