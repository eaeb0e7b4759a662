import { expect } from '@playwright/test'
import { eq } from 'drizzle-orm'
import { sessions, staff } from '../db/schema'
import { binStory, unbinStory } from '../domain/stories/bin'
import { withdrawStory } from '../domain/stories/withdraw'
import { StoryId } from '../model/ids'
import { expectAccessible } from './accessible'
import { test } from './newsroom'
import { aStory, published } from './short-story'
import { aWriter, cutOff, expectStanding, reopened, standingText, typeOn } from './writer'

/*
 * Somebody does something meanwhile: signs out, ends a session or an account, puts the story away, or writes in it too.
 */

for (const language of ['de', 'en'] as const) {
  test(`whoever signs out in another tab is told so, and all is saved once they are back (${language})`, async ({ browser, newsroom }) => {
    const { desk, context, who, id } = await aWriter(browser, newsroom, { language })
    const { words } = desk
    const other = await context.newPage()
    await other.goto('/newsroom')
    await other.getByRole('button', { name: words.desk.shell.signOut }).click()
    await other.waitForURL('**/newsroom/login**')
    await typeOn(desk, ' Nach dem Abmelden.')
    await expect(desk.page.getByText(words.editor.save.reasons.signedOut ?? '')).toBeVisible()
    await expect(desk.page.getByRole('link', { name: words.editor.save.signIn })).toHaveAttribute('href', '/newsroom/login')
    await newsroom.signIn(context, who)
    await expectStanding(newsroom, id, 'Der Anfang. Nach dem Abmelden.')
    await desk.saved()
    await context.close()
  })
}

test('a session that ended meanwhile, and a page loaded anew without one: the text waits until its writer is back', async ({
  browser,
  newsroom,
}) => {
  const { desk, context, who, id } = await aWriter(browser, newsroom)
  await newsroom.database.write(async (tx) => void (await tx.delete(sessions).where(eq(sessions.staffId, who.id))))
  await typeOn(desk, ' Nach dem Ende der Sitzung.')
  await expect(desk.page.getByText(desk.words.editor.save.reasons.signedOut ?? '')).toBeVisible()
  await desk.page.reload()
  await desk.page.waitForURL('**/newsroom/login**')
  await newsroom.signIn(context, who)
  await desk.open(id)
  await expect(desk.page.getByText(desk.words.editor.save.recovered)).toBeVisible()
  await expectStanding(newsroom, id, 'Der Anfang. Nach dem Ende der Sitzung.')
  await context.close()
})

test('an account that is disabled meanwhile saves nothing, can copy its text, and has it when it is enabled again', async ({
  browser,
  newsroom,
}) => {
  const { desk, context, who, id } = await aWriter(browser, newsroom, { role: 'reporter' })
  const disabledAt = (at: Date | null) =>
    newsroom.database.write(async (tx) => void (await tx.update(staff).set({ disabledAt: at }).where(eq(staff.id, who.id))))
  await disabledAt(new Date())
  await typeOn(desk, ' Nach dem Sperren.')
  await expect(desk.page.getByText(desk.words.editor.save.reasons.signedOut ?? '')).toBeVisible()
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await desk.page.getByRole('button', { name: desk.words.editor.conflict.copyMine }).click()
  expect(await desk.page.evaluate(() => navigator.clipboard.readText())).toContain('Der Anfang. Nach dem Sperren.')
  expect(await standingText(newsroom, id)).toBe('Der Anfang.')
  await disabledAt(null)
  await newsroom.signIn(context, who)
  await expectStanding(newsroom, id, 'Der Anfang. Nach dem Sperren.')
  await context.close()
})

test('whoever signs in at the same machine does not save the other’s text as their own', async ({ browser, newsroom }) => {
  const { desk, context, who, id } = await aWriter(browser, newsroom)
  const colleague = await newsroom.employ('editor')
  await newsroom.signIn(context, colleague)
  await typeOn(desk, ' Von der ersten.')
  await expect(desk.page.getByText(desk.words.editor.save.reasons.signedOut ?? '')).toBeVisible()
  expect(await standingText(newsroom, id)).toBe('Der Anfang.')
  await newsroom.signIn(context, who)
  await expectStanding(newsroom, id, 'Der Anfang. Von der ersten.')
  await context.close()
})

test('a story that somebody put into the bin keeps no text from its writer: it is shown, and saved once it is back', async ({
  browser,
  newsroom,
}) => {
  const { desk, context, who, id } = await aWriter(browser, newsroom)
  const { words, page } = desk
  const storyId = StoryId.parse(id)
  await newsroom.database.write((tx) => binStory(tx, who, { storyId }, new Date()))
  await typeOn(desk, ' Nach dem Wegwerfen.')
  await expect(page.getByText(words.refusals.binned)).toBeVisible()
  await page.reload()
  await page.getByText(words.editor.save.stranded).click()
  await expect(page.getByText('Der Anfang. Nach dem Wegwerfen.')).toBeVisible()
  await expectAccessible(page)
  await newsroom.database.write((tx) => unbinStory(tx, who, { storyId }, new Date()))
  await page.reload()
  await expectStanding(newsroom, id, 'Der Anfang. Nach dem Wegwerfen.')
  await context.close()
})

test('a story that somebody withdrew is written on, and what was typed meanwhile is saved', async ({ browser, newsroom }) => {
  const { desk, context, who } = await aWriter(browser, newsroom)
  await aStory(desk, 'Wird gleich zurückgezogen')
  await published(desk)
  const storyId = StoryId.parse(desk.id)
  const letThrough = await cutOff(context)
  await typeOn(desk, ' Vor dem Zurückziehen.')
  await newsroom.database.write((tx) => withdrawStory(tx, who, { storyId, notice: 'Zurückgezogen.' }, new Date()))
  letThrough()
  await expectStanding(newsroom, storyId, 'Ein Absatz, der niemanden zitiert. Vor dem Zurückziehen.')
  await context.close()
})

test('saving is for the page’s own site and its signed-in writer alone', async ({ browser, newsroom }) => {
  const { context, who, id } = await aWriter(browser, newsroom)
  const address = `/newsroom/stories/${id}/draft`
  const data = { as: who.id, seen: 2, text: {}, copies: {} }
  const status = async (headers: Record<string, string>, sent: object = data) =>
    (await context.request.put(address, { headers, data: sent })).status()
  expect(await status({ origin: 'https://elsewhere.example' })).toBe(403)
  expect(await status({})).toBe(403)
  expect(await status({ origin: newsroom.address }, { ...data, as: 'somebody else' })).toBe(401)
  await context.clearCookies()
  expect(await status({ origin: newsroom.address })).toBe(401)
  expect(await standingText(newsroom, id)).toBe('Der Anfang.')
  await context.close()
})

for (const language of ['de', 'en'] as const) {
  test(`who is in a story sees who else is, until they leave, and is told once (${language})`, async ({ browser, newsroom }) => {
    test.setTimeout(120_000)
    const writer = await aWriter(browser, newsroom, { language })
    const { desk, context, id } = writer
    const { presence } = desk.words.editor
    const guest = await aWriter(browser, newsroom, { language })
    const here = presence.others(guest.who.name, 1)
    await expect(desk.page.getByText(here)).toBeHidden()

    await guest.desk.open(id)
    await expect(guest.desk.page.getByText(presence.others(writer.who.name, 1))).toBeVisible()
    const line = desk.page.getByRole('status').filter({ hasText: here })
    await expect(line).toBeVisible()
    await expectAccessible(desk.page)

    // A screen reader is told once: nothing is said again while the server is asked and nobody comes or goes.
    const saidAgain = await line.evaluateHandle((element) => {
      const count = { changes: 0 }
      const watching = new MutationObserver((seen) => {
        count.changes += seen.length
      })
      watching.observe(element, { childList: true, characterData: true, subtree: true })
      return count
    })
    // Two answers: what the first one changes is drawn by the time the second comes.
    await desk.page.waitForResponse('**/presence')
    await desk.page.waitForResponse('**/presence')
    expect(await saidAgain.evaluate(({ changes }) => changes)).toBe(0)

    const list = await context.newPage()
    await list.goto('/newsroom/stories')
    const row = list.getByRole('row').filter({ has: list.locator(`a[href="/newsroom/stories/${id}"]`) })
    await expect(row).toContainText(desk.words.desk.stories.inIt(guest.who.name))
    await expectAccessible(list)

    await guest.desk.page.goto('/newsroom')
    await expect(desk.page.getByText(here)).toBeHidden()
    await guest.desk.open(id)
    await expect(desk.page.getByText(here)).toBeVisible()
    await guest.context.close()
    await context.close()
  })
}

test('a colleague does not vanish with one answer that was lost, and after two the page says that it does not know', async ({
  browser,
  newsroom,
}) => {
  const { desk, context, id } = await aWriter(browser, newsroom)
  const { presence } = desk.words.editor
  const guest = await aWriter(browser, newsroom)
  await guest.desk.open(id)
  const here = desk.page.getByText(presence.others(guest.who.name, 1))
  await expect(here).toBeVisible()
  let lost = 0
  await context.route('**/presence', async (route) => {
    lost += 1
    // Looked at when the second is asked: what the first one changed is drawn by then.
    if (lost === 2) expect(await here.isVisible()).toBe(true)
    await (lost <= 2 ? route.abort() : route.fallback())
  })
  await expect(desk.page.getByText(presence.unknown)).toBeVisible({ timeout: 20_000 })
  await expect(here).toBeHidden()
  await expect(here).toBeVisible({ timeout: 30_000 })
  await expect(desk.page.getByText(presence.unknown)).toBeHidden()
  await guest.context.close()
  await context.close()
})

test('nobody without a session, and no other site, learns who is in a story', async ({ browser, newsroom }) => {
  const writer = await aWriter(browser, newsroom)
  const { context, id } = writer
  await reopened(writer)
  const address = `/newsroom/stories/${id}/presence`
  const ask = async (origin: string, place = address) =>
    (await context.request.post(place, { headers: { origin }, data: { page: 'a'.repeat(32) } })).status()
  expect(await ask(newsroom.address)).toBe(200)
  expect(await ask('https://elsewhere.example')).toBe(403)
  expect(await ask(newsroom.address, `/newsroom/stories/${crypto.randomUUID()}/presence`)).toBe(404)
  await context.clearCookies()
  expect(await ask(newsroom.address)).toBe(401)
  await context.close()
})

test('what is typed and selected while an attribution is under way stays so, and the right words are attributed', async ({
  browser,
  newsroom,
}) => {
  const { desk, context } = await aWriter(browser, newsroom)
  const { page, words } = desk
  const { attributions } = words.editor
  await typeOn(desk, ' Der Handel wuchs. Die Preise fielen.')
  await desk.saved()
  let answers = () => {}
  const held = new Promise<void>((resolve) => {
    answers = resolve
  })
  await desk.select('Der Handel wuchs.')
  await page.keyboard.press('Control+Shift+y')
  const form = page.getByRole('form', { name: attributions.save })
  await expect(form.getByText('Der Handel wuchs.')).toBeVisible()
  await context.route('**/newsroom/stories/*', async (route) => {
    if (route.request().headers()['next-action']) await held
    await route.continue()
  })
  await form.getByRole('button', { name: attributions.save, exact: true }).click()
  await desk.body.click()
  await page.keyboard.press('Control+Home')
  await page.keyboard.type('Vorab: ')
  await desk.select('Die Preise fielen.')
  answers()
  await expect(form).toBeHidden()
  await expect(desk.body.locator('[data-attribution]')).toHaveText('Der Handel wuchs.')
  expect(await page.evaluate(() => String(getSelection()))).toBe('Die Preise fielen.')
  await page.keyboard.press('Control+Shift+y')
  await expect(form.getByText('Die Preise fielen.')).toBeVisible()
  await context.close()
})
