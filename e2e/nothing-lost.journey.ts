import { expect, test } from './newsroom'
import { aWriter, crash, cutOff, expectStanding, loseAnswers, reopened, typeOn } from './writer'

/*
 * The tab, the line and the server fail while somebody types: every keystroke is there afterwards, and is saved.
 */

test('a page loaded anew in the middle of a word has all of it', async ({ browser, newsroom }) => {
  const { desk, context, id } = await aWriter(browser, newsroom)
  await typeOn(desk, ' Mitten im Wo')
  await desk.page.reload()
  await typeOn(desk, 'rt geladen.')
  await expectStanding(newsroom, id, 'Der Anfang. Mitten im Wort geladen.')
  await context.close()
})

test('a tab that crashes with unsaved text gives it back to the next one', async ({ browser, newsroom }) => {
  const writer = await aWriter(browser, newsroom)
  const { desk, context, id } = writer
  const letThrough = await cutOff(context)
  await typeOn(desk, ' Kurz vor dem Absturz getippt.')
  await desk.field('kicker').pressSequentially('Absturz')
  await expect(desk.page.getByText(desk.words.editor.save.offline)).toBeVisible()
  await crash(desk.page)
  letThrough()
  const again = await reopened(writer)
  await expect(again.page.getByText(again.words.editor.save.recovered)).toBeVisible()
  await expect(again.field('kicker')).toHaveValue('Absturz')
  await expectStanding(newsroom, id, 'Der Anfang. Kurz vor dem Absturz getippt.')
  await context.close()
})

test('a network that is away for minutes costs nothing: it is saved when it is back, without a reload', async ({ browser, newsroom }) => {
  const { desk, context, id } = await aWriter(browser, newsroom)
  await desk.page.clock.install()
  await context.setOffline(true)
  for (const words of [' Erste Minute.', ' Zweite Minute.', ' Dritte Minute.']) {
    await typeOn(desk, words)
    await desk.page.clock.runFor(60_000)
    await expect(desk.page.getByText(desk.words.editor.save.offline)).toBeVisible()
  }
  await context.setOffline(false)
  await desk.page.clock.runFor(10_000)
  await desk.saved()
  await expectStanding(newsroom, id, 'Der Anfang. Erste Minute. Zweite Minute. Dritte Minute.')
  await context.close()
})

test('a line that falls silent is given up, and tried again', async ({ browser, newsroom }) => {
  const { desk, context, id } = await aWriter(browser, newsroom)
  await context.route('**/draft', () => new Promise(() => undefined))
  await typeOn(desk, ' Auf eine tote Leitung.')
  await expect(desk.page.getByText(desk.words.editor.save.saving)).toBeVisible()
  await expect(desk.page.getByText(desk.words.editor.save.offline)).toBeVisible({ timeout: 30_000 })
  await context.unroute('**/draft')
  await expectStanding(newsroom, id, 'Der Anfang. Auf eine tote Leitung.')
  await context.close()
})

test('a save whose answer is lost is no conflict with oneself, neither on this page nor on the next', async ({ browser, newsroom }) => {
  const writer = await aWriter(browser, newsroom)
  const { desk, context, id } = writer
  const answer = await loseAnswers(context)
  await typeOn(desk, ' Gespeichert, aber ungesagt.')
  await expect(desk.page.getByText(desk.words.editor.save.offline)).toBeVisible()
  await expectStanding(newsroom, id, 'Der Anfang. Gespeichert, aber ungesagt.')
  await typeOn(desk, ' Weitergeschrieben.')
  answer()
  await desk.saved()
  await expectStanding(newsroom, id, 'Der Anfang. Gespeichert, aber ungesagt. Weitergeschrieben.')

  const answerAgain = await loseAnswers(context)
  await typeOn(desk, ' Wieder ungesagt.')
  await expect(desk.page.getByText(desk.words.editor.save.offline)).toBeVisible()
  answerAgain()
  const letThrough = await cutOff(context)
  await typeOn(desk, ' Und Schluss.')
  await crash(desk.page)
  letThrough()
  const again = await reopened(writer)
  await again.saved()
  await expectStanding(newsroom, id, 'Der Anfang. Gespeichert, aber ungesagt. Weitergeschrieben. Wieder ungesagt. Und Schluss.')
  await context.close()
})

test('a server that is killed and started again under an open editor gets all that was typed meanwhile', async ({ browser, newsroom }) => {
  test.setTimeout(90_000)
  const { desk, context, id } = await aWriter(browser, newsroom)
  await typeOn(desk, ' Im Augenblick des Todes.')
  await newsroom.kill()
  await typeOn(desk, ' Während niemand antwortet.')
  await expect(desk.page.getByText(desk.words.editor.save.offline)).toBeVisible()
  await newsroom.start()
  await expectStanding(newsroom, id, 'Der Anfang. Im Augenblick des Todes. Während niemand antwortet.')
  await desk.saved()
  await context.close()
})

for (const language of ['de', 'en'] as const) {
  test(`a server that was renewed does not know the page’s actions: it says so, saving goes on, and a reload keeps all (${language})`, async ({
    browser,
    newsroom,
  }) => {
    const { desk, context, id } = await aWriter(browser, newsroom, { role: 'reporter', language })
    const { words, page } = desk
    // As after another build: the server is asked for actions that it never had.
    await context.route('**/newsroom/**', async (route) => {
      const headers = route.request().headers()
      await (headers['next-action'] ? route.continue({ headers: { ...headers, 'next-action': '0'.repeat(42) } }) : route.fallback())
    })
    await typeOn(desk, ' Unter neuer Leitung.')
    await expectStanding(newsroom, id, 'Der Anfang. Unter neuer Leitung.')
    await page.getByRole('button', { name: words.editor.publication.submit, exact: true }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('textbox').fill('Bitte vor vier')
    await dialog.getByRole('button', { name: words.editor.publication.submit, exact: true }).click()
    await expect(dialog.getByText(words.refusals.renewed)).toBeVisible()

    await context.unroute('**/newsroom/**')
    await page.reload()
    await expect(desk.body).toContainText('Unter neuer Leitung.')
    await page.getByRole('button', { name: words.editor.publication.submit, exact: true }).click()
    await expect(dialog.getByRole('textbox')).toHaveValue('Bitte vor vier')
    await dialog.getByRole('button', { name: words.editor.publication.submit, exact: true }).click()
    await expect(page.getByText(words.editor.publication.done.submitted)).toBeVisible()
    await context.close()
  })
}

test('what stands in a form of the desk stays there when no answer comes', async ({ browser, newsroom }) => {
  const { desk, context } = await aWriter(browser, newsroom)
  const { page, words } = desk
  await page.goto('/newsroom/sources/new')
  const field = page.getByRole('main').getByRole('textbox').first()
  await field.fill('Ein Sprecher des Ministeriums')
  await context.setOffline(true)
  await field.press('Control+Enter')
  await expect(page.getByText(words.refusals.unreached)).toBeVisible()
  await expect(field).toHaveValue('Ein Sprecher des Ministeriums')
  await context.close()
})
