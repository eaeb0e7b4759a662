import type { Page } from '@playwright/test'
import { eq } from 'drizzle-orm'
import { liveStories } from '../db/schema'
import { messagesIn } from '../messages/messages'
import { expectAccessible } from './accessible'
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

  test('opens the note of a passage with the keyboard, reads who says so and through whom, and puts it away', async ({ page }) => {
    await page.goto('/ausland/xi-putin-videogespraech')
    const article = page.locator('article.story')
    const numeral = article.getByRole('button', { name: words.note.name(3, 'Xi Jinping'), exact: true })
    const note = page.getByRole('note', { name: words.note.name(3, 'Xi Jinping') })
    const passage = page.locator('#passage-3')
    const shown = () => passage.evaluate((element) => getComputedStyle(element).textDecorationColor)
    await expect(numeral).toHaveText('3')
    await expect(note).toHaveCount(0)
    const clean = await shown()

    await numeral.focus()
    await page.keyboard.press('Enter')
    await expect(note).toBeVisible()
    await expect(note).toContainText(words.note.how.direct_partial)
    await expect(note).toContainText('21. Januar 2025')
    await expect(note).toContainText(words.note.through)
    await expect(note).toContainText('CNN')
    expect(await shown()).not.toBe(clean)
    // Beside the line of its numeral, clear of the text.
    const [text, at, box] = await Promise.all([article.locator('.manuscript').boundingBox(), numeral.boundingBox(), note.boundingBox()])
    expect(box?.x).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0))
    expect(Math.abs((box?.y ?? 0) - (at?.y ?? 0))).toBeLessThan(24)

    // What it holds comes next, then the way out.
    await page.keyboard.press('Tab')
    await expect(note.getByRole('link', { name: /^Xi Jinping/ })).toBeFocused()
    await expect(note.getByRole('link', { name: /^Xi Jinping/ })).toHaveAttribute('href', /^\/sources\/[a-z0-9-]+$/)
    await page.keyboard.press('Escape')
    await expect(note).toHaveCount(0)
    await expect(numeral).toBeFocused()
    await numeral.blur()
    await page.mouse.move(0, 0)
    await expect.poll(shown).toBe(clean)

    // One at a time; a tap beside it closes it too.
    await numeral.click()
    await article.getByRole('button', { name: new RegExp(`^${words.note.name(5, '')}`) }).click()
    await expect(page.getByRole('note')).toHaveCount(1)
    await expect(page.getByRole('note')).toContainText('Wladimir Putin')
    await page.getByRole('note').getByRole('button', { name: words.note.close }).click()
    await expect(page.getByRole('note')).toHaveCount(0)
  })

  test('is told where a report names nobody, and what an unnamed source is and why', async ({ page }) => {
    await page.goto('/ausland/xi-putin-videogespraech')
    await page.getByRole('button', { name: words.note.name(13, 'CNN'), exact: true }).click()
    await expect(page.getByRole('note')).toContainText(words.note.saidByNobody)

    await page.goto('/politik/hinter-den-tueren-der-wohngeldstelle')
    await page.getByRole('button', { name: new RegExp(`^${words.note.name(1, '')}`) }).click()
    await expect(page.getByRole('note')).toContainText('Eine Sachbearbeiterin der Wohngeldstelle')
    await expect(page.getByRole('note')).toContainText(words.source.reason('Sie darf'))
    await expect(page.getByRole('note').getByRole('link')).toHaveCount(0)
  })

  test('reads the words of the original in their language, and finds direct speech marked as such', async ({ page }) => {
    await page.goto('/politik/das-los-entscheidet-in-port-garrow')
    await page.getByRole('button', { name: words.note.name(1, 'Shona Achterlie'), exact: true }).click()
    const original = page.getByRole('note').locator('[lang=en] q')
    await expect(original).toHaveText('We were never short of opinions. We were short of time to listen to them.')
    await expect(page.locator('#passage-1 q')).toContainText('„Wir hatten nicht zu wenig Meinungen')
  })

  test('has the note as a sheet at the bottom edge of a phone', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto('/ausland/xi-putin-videogespraech')
    await page.getByRole('button', { name: words.note.name(3, 'Xi Jinping'), exact: true }).click()
    const note = page.getByRole('note')
    await expect(note).toBeVisible()
    const box = await note.boundingBox()
    expect(box).toMatchObject({ x: 0, width: 390 })
    expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(844)
    await page.mouse.click(200, 20)
    await expect(note).toHaveCount(0)
  })

  test('finds each source below the text once, with the way back to its passages', async ({ page }) => {
    await page.goto('/ausland/xi-putin-videogespraech')
    const sources = page.getByRole('region', { name: words.story.sources })
    await expect(sources.getByText(words.source.counts(5, 1), { exact: true })).toBeVisible()
    await expect(sources.locator('.provenance')).toContainText(
      /^Dieser Beitrag ist bearbeitet nach: CNN-Bericht .*unter Mitarbeit von Betsy Klein und Fred He\.$/,
    )
    await expect(sources.getByText(words.source.oneReport('CNN'))).toBeVisible()
    const putin = sources.getByRole('listitem').filter({ has: page.getByRole('link', { name: /^Wladimir Putin/ }) })
    await expect(putin.getByRole('list', { name: words.source.chain })).toHaveText(`Wladimir PutinCNN${words.source.us}`)
    await putin.getByRole('link', { name: words.source.passage(7) }).click()
    await expect(page).toHaveURL(/#passage-7$/)
    await expect(page.locator('#passage-7')).toBeInViewport()
  })

  test('prints the notes after the text, numbered, also while one is open', async ({ page }) => {
    await page.goto('/ausland/xi-putin-videogespraech')
    await page.getByRole('button', { name: words.note.name(3, 'Xi Jinping'), exact: true }).click()
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByRole('heading', { name: words.note.title })).toBeVisible()
    await expect(page.locator('.paper-notes li')).toHaveCount(17)
    await expect(page.locator('.paper-notes li').nth(2)).toContainText(`${words.note.through} CNN-Bericht`)
    await expect(page.locator('.numeral')).toHaveCount(17)
    await expect(page.locator('aside.note:visible')).toHaveCount(0)
    await expect(page.getByRole('button', { name: words.note.close })).toHaveCount(0)
    await page.emulateMedia({ media: 'screen' })
    await expect(page.locator('.paper-notes')).toBeHidden()
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

test('axe finds nothing on a story whose note is open, beside the text, beneath its line and at the bottom edge', async ({ page }) => {
  test.setTimeout(180_000)
  for (const width of [1280, 800, 390]) {
    await page.setViewportSize({ width, height: 844 })
    for (const [address, number] of [
      ['/ausland/xi-putin-videogespraech', 3],
      ['/politik/das-los-entscheidet-in-port-garrow', 1],
    ] as const) {
      await page.goto(address)
      await page.getByRole('button', { name: new RegExp(`^${words.note.name(number, '')}`) }).click()
      await expect(page.getByRole('note')).toBeVisible()
      await expectAccessible(page)
      await expect(page.getByRole('note')).toBeVisible()
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    }
  }
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
