import { type BrowserContext, expect, type Page } from '@playwright/test'
import { test } from './newsroom'
import { aWriter, crash, cutOff, expectStanding, reopened, standingText, typeOn } from './writer'

/*
 * The browser itself fails: its storage, its clocks, its memory. And one person has one story in two tabs.
 */

/** Fills what a site may store to the last byte. */
const fillStorage = (page: Page) =>
  page.evaluate(() => {
    for (let size = 4_000_000, nth = 0; size >= 1; nth += 1) {
      try {
        localStorage.setItem(`filler-${nth}`, 'x'.repeat(size))
      } catch {
        size = Math.floor(size / 2)
      }
    }
  })

/** As where somebody forbade sites to store anything: merely naming the storage throws. */
const forbidStorage = (context: BrowserContext) =>
  context.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('forbidden', 'SecurityError')
        },
      })
    }
  })

test('where storage is full, the page says that it keeps nothing, asks before it is left, and saves when it can', async ({
  browser,
  newsroom,
}) => {
  const { desk, context, id } = await aWriter(browser, newsroom)
  const { page, words } = desk
  const letThrough = await cutOff(context)
  await fillStorage(page)
  await typeOn(desk, ' Kein Platz mehr.')
  await expect(page.getByText(words.editor.save.keptNowhere)).toBeVisible()

  let asked = ''
  page.once('dialog', (dialog) => {
    asked = dialog.type()
    void dialog.dismiss()
  })
  await page.reload({ timeout: 3000 }).catch(() => undefined)
  expect(asked).toBe('beforeunload')
  await expect(desk.body).toContainText('Kein Platz mehr.')

  letThrough()
  await expectStanding(newsroom, id, 'Der Anfang. Kein Platz mehr.')
  await expect(page.getByText(words.editor.save.keptNowhere)).toBeHidden()
  await context.close()
})

test('where storage is forbidden, one writes and saves as ever, and is told that nothing is kept', async ({ browser, newsroom }) => {
  const { desk, context, id } = await aWriter(browser, newsroom, { role: 'reporter', prepare: forbidStorage })
  const { page, words } = desk
  await typeOn(desk, ' Ohne Speicher.')
  await desk.saved()
  await expectStanding(newsroom, id, 'Der Anfang. Ohne Speicher.')
  const letThrough = await cutOff(context)
  await typeOn(desk, ' Und ohne Netz.')
  await expect(page.getByText(words.editor.save.keptNowhere)).toBeVisible()
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.getByRole('button', { name: words.editor.conflict.copyMine }).click()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Der Anfang. Ohne Speicher. Und ohne Netz.')
  await page.getByRole('button', { name: words.editor.publication.submit, exact: true }).click()
  await page.getByRole('dialog').getByRole('textbox').fill('Auch hier wird nichts aufgehoben')
  await page.keyboard.press('Escape')
  letThrough()
  await expectStanding(newsroom, id, 'Der Anfang. Ohne Speicher. Und ohne Netz.')
  await context.close()
})

test('a laptop that sleeps with unsaved text saves it when it wakes, though nobody types on', async ({ browser, newsroom }) => {
  const { desk, context, id } = await aWriter(browser, newsroom)
  const tools = await context.newCDPSession(desk.page)
  await context.setOffline(true)
  await typeOn(desk, ' Deckel zu.')
  await expect(desk.page.getByText(desk.words.editor.save.offline)).toBeVisible()
  await tools.send('Page.setWebLifecycleState', { state: 'frozen' })
  await context.setOffline(false)
  expect(await standingText(newsroom, id)).toBe('Der Anfang.')
  await tools.send('Page.setWebLifecycleState', { state: 'active' })
  await expectStanding(newsroom, id, 'Der Anfang. Deckel zu.')
  await context.close()
})

test('whoever leaves by a link and comes back finds all they typed, saved or not', async ({ browser, newsroom }) => {
  const { desk, context, id } = await aWriter(browser, newsroom)
  const letThrough = await cutOff(context)
  await typeOn(desk, ' Vor dem Umweg.')
  await desk.page.getByRole('navigation').getByRole('link', { name: desk.words.desk.pages.stories, exact: true }).click()
  await desk.page.waitForURL('**/newsroom/stories')
  await desk.page.goBack()
  await expect(desk.body).toContainText('Der Anfang. Vor dem Umweg.')
  await typeOn(desk, ' Danach.')
  await crash(desk.page)
  letThrough()
  const again = await reopened({ desk, context, id, who: await newsroom.employ('editor') })
  await again.saved()
  await expectStanding(newsroom, id, 'Der Anfang. Vor dem Umweg. Danach.')
  await context.close()
})

test('whoever leaves a saved text by a link and comes back finds it, types on, and loses nothing', async ({ browser, newsroom }) => {
  const { desk, context, id } = await aWriter(browser, newsroom)
  const { page } = desk
  await typeOn(desk, ' Gespeichert vor dem Umweg.')
  await desk.saved()
  await expectStanding(newsroom, id, 'Der Anfang. Gespeichert vor dem Umweg.')
  for (const words of [' Danach.', ' Und noch einmal.']) {
    await page.getByRole('navigation').getByRole('link', { name: desk.words.desk.pages.stories, exact: true }).click()
    await page.waitForURL('**/newsroom/stories')
    await expect(page.getByRole('heading', { level: 1, name: desk.words.desk.pages.stories })).toBeVisible()
    await page.goBack()
    await expect(desk.body).toContainText('Der Anfang. Gespeichert vor dem Umweg.')
    await typeOn(desk, words)
    await desk.saved()
  }
  await expectStanding(newsroom, id, 'Der Anfang. Gespeichert vor dem Umweg. Danach. Und noch einmal.')
  await context.close()
})

test('the browser’s own way back and forth loses nothing', async ({ playwright, launchOptions, newsroom }) => {
  const browser = await playwright.chromium.launch({ ...launchOptions, ignoreDefaultArgs: ['--disable-back-forward-cache'] })
  const { desk, context, id } = await aWriter(browser, newsroom)
  const letThrough = await cutOff(context)
  await typeOn(desk, ' Vor dem Blick auf die Seite.')
  await desk.page.goto('/')
  await desk.page.goBack()
  await expect(desk.body).toContainText('Der Anfang. Vor dem Blick auf die Seite.')
  letThrough()
  await expectStanding(newsroom, id, 'Der Anfang. Vor dem Blick auf die Seite.')
  await typeOn(desk, ' Und weiter.')
  await expectStanding(newsroom, id, 'Der Anfang. Vor dem Blick auf die Seite. Und weiter.')
  await browser.close()
})

test('two tabs of one person: what the other tab saved is not overwritten, and can be decided later', async ({ browser, newsroom }) => {
  const writer = await aWriter(browser, newsroom)
  const { desk, context, id } = writer
  const other = await reopened(writer)
  const { presence, conflict } = desk.words.editor
  await expect(other.page.getByText(presence.elsewhere)).toBeVisible()
  await typeOn(other, ' Aus dem zweiten Tab.')
  await other.saved()
  await expect(desk.page.getByText(presence.newer)).toBeVisible()

  await typeOn(desk, ' Aus dem ersten Tab.')
  const dialog = desk.page.getByRole('dialog', { name: conflict.title })
  await expect(dialog).toContainText('Aus dem zweiten Tab.')
  await expect(dialog).toContainText('Aus dem ersten Tab.')
  await desk.page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await typeOn(desk, ' Inzwischen getippt.')
  expect(await standingText(newsroom, id)).toBe('Der Anfang. Aus dem zweiten Tab.')
  await desk.page.getByRole('button', { name: conflict.compare }).click()
  await expect(dialog).toContainText('Aus dem ersten Tab. Inzwischen getippt.')
  await dialog.getByRole('button', { name: conflict.allTheirs }).click()
  const chosen = desk.page.waitForResponse((answer) => answer.url().endsWith('/draft'))
  await dialog.getByRole('button', { name: conflict.use }).click()
  await expect(dialog).toBeHidden()
  await chosen
  await expectStanding(newsroom, id, 'Der Anfang. Aus dem zweiten Tab.')

  // What was not chosen is a revision, and comes back from there.
  await desk.page.goto(`/newsroom/stories/${id}/revisions`)
  await expect(desk.page.getByText('Aus dem ersten Tab. Inzwischen getippt.').first()).toBeVisible()
  await context.close()
})

test('two tabs that crash with unsaved text each: one is recovered, the other offered after it', async ({ browser, newsroom }) => {
  const writer = await aWriter(browser, newsroom)
  const { desk, context, id } = writer
  const other = await reopened(writer)
  const letThrough = await cutOff(context)
  await typeOn(desk, ' Der eine Satz.')
  await expect(desk.page.getByText(desk.words.editor.save.offline)).toBeVisible()
  await typeOn(other, ' Der andere Satz.')
  await expect(other.page.getByText(other.words.editor.save.offline)).toBeVisible()
  await crash(desk.page)
  await crash(other.page)
  letThrough()

  const again = await reopened(writer)
  await expectStanding(newsroom, id, 'Der Anfang. Der andere Satz.')
  await again.page.reload()
  const dialog = again.page.getByRole('dialog', { name: again.words.editor.conflict.title })
  await expect(dialog).toContainText('Der eine Satz.')
  await expect(dialog).toContainText('Der andere Satz.')
  await dialog.getByRole('button', { name: again.words.editor.conflict.use }).click()
  await expectStanding(newsroom, id, 'Der Anfang. Der eine Satz.')
  await context.close()
})

test('a text that does not fit says which part and why, is kept meanwhile, and is saved once it fits', async ({ browser, newsroom }) => {
  const writer = await aWriter(browser, newsroom)
  const { desk, context, id } = writer
  const { save, fields } = desk.words.editor
  await desk.body.click()
  await desk.page.keyboard.press('Control+End')
  await desk.page.keyboard.insertText(` ${'Zu lang. '.repeat(11_500)}Ende.`)
  await expect(desk.page.getByText(save.doesNotFit(fields.body, desk.words.fieldFaults.tooLong))).toBeVisible()
  await desk.page.reload()
  await expect(desk.body).toContainText('Zu lang. Ende.')
  await desk.body.click()
  await desk.page.keyboard.press('Control+a')
  await desk.page.keyboard.insertText('Kurz.')
  await expectStanding(newsroom, id, 'Kurz.')
  await context.close()
})
