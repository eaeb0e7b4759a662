import type { Browser, BrowserContext } from '@playwright/test'
import { messagesIn } from '../messages/messages'
import type { Staff } from '../model/staff'
import { expect, type RunningNewsroom, test, watch } from './newsroom'
import { aStory, printed } from './short-story'
import { StoryDesk } from './story-desk'

const { desk: shell, editor, words } = messagesIn('de')
const { dashboard, stories } = shell
const { publication, details } = editor

/** A colleague at a machine of their own. Ends with the check that nothing went wrong on their screen. */
async function atTheirDesk(browser: Browser, newsroom: RunningNewsroom, who: Staff) {
  const context: BrowserContext = await browser.newContext({ baseURL: newsroom.address, locale: 'de-DE' })
  const faults = watch(context)
  await newsroom.signIn(context, who)
  const page = await context.newPage()
  const leave = async () => {
    expect(faults).toEqual([])
    await context.close()
  }
  return { page, desk: new StoryDesk(page, 'de'), leave }
}

test('a story goes from its reporter to the editor and back, each with a word why', async ({ browser, page, context, newsroom }) => {
  test.setTimeout(120_000)
  const reporter = await newsroom.employ('reporter')
  await newsroom.signIn(context, reporter)
  const desk = new StoryDesk(page, 'de')
  await aStory(desk, 'Der Deich wird höher')
  await desk.step(publication.submit, { label: publication.noteForEditors, text: 'Bitte vor 17 Uhr, dann tagt der Rat.' })
  await expect(page.getByText(publication.done.submitted)).toBeVisible()
  await expect(page.getByRole('button', { name: publication.publish, exact: true })).toHaveCount(0)

  const editing = await atTheirDesk(browser, newsroom, await newsroom.employ('editor'))
  await editing.page.goto('/newsroom')
  const waiting = editing.page.getByRole('region', { name: dashboard.waiting })
  const line = waiting.getByRole('listitem').filter({ hasText: 'Der Deich wird höher' })
  await expect(line).toContainText(dashboard.submittedBy(reporter.name))
  await expect(line).toContainText('Bitte vor 17 Uhr, dann tagt der Rat.')
  await line.getByRole('link', { name: /Der Deich wird höher/ }).click()
  await expect(editing.desk.body).toBeVisible()
  await expect(editing.page.getByText('Bitte vor 17 Uhr, dann tagt der Rat.').and(editing.page.locator(':visible'))).toHaveCount(1)

  // Nothing is sent back without a word.
  await editing.page.getByRole('button', { name: publication.return, exact: true }).click()
  const dialog = editing.page.getByRole('dialog', { name: publication.return })
  await dialog.getByRole('button', { name: publication.return, exact: true }).click()
  await expect(dialog.getByRole('alert')).toBeVisible()
  await dialog.getByLabel(publication.returnNote).fill('Was kostet es, und wer zahlt?')
  await dialog.getByRole('button', { name: publication.return, exact: true }).click()
  await expect(editing.page.getByText(publication.done.returned)).toBeVisible()
  await editing.page.goto('/newsroom')
  await expect(waiting.getByText('Der Deich wird höher')).toHaveCount(0)
  await editing.leave()

  await page.goto('/newsroom')
  const notices = page.getByRole('region', { name: dashboard.notices })
  const notice = notices.getByRole('listitem').filter({ hasText: 'Der Deich wird höher' })
  await expect(notice).toContainText('Was kostet es, und wer zahlt?')
  await notice.getByRole('button', { name: new RegExp(`^${dashboard.read}`) }).click()
  await expect(notice).toHaveCount(0)
  await page.reload()
  await expect(notice).toHaveCount(0)
  const mine = page.getByRole('region', { name: dashboard.mine }).getByRole('listitem').filter({ hasText: 'Der Deich wird höher' })
  await expect(mine).toContainText(words.storyState.draft)
})

test('a story handed over is among the colleague’s, who reads why and writes on', async ({ browser, page, context, newsroom }) => {
  test.setTimeout(120_000)
  const giver = await newsroom.employ('reporter')
  const taker = await newsroom.employ('reporter')
  await newsroom.signIn(context, giver)
  const desk = new StoryDesk(page, 'de')
  await aStory(desk, 'Halbfertig in den Urlaub')
  await page.getByLabel(details.handOverTo).selectOption({ label: taker.name })
  await page.getByRole('textbox', { name: publication.note, exact: true }).fill('Es fehlt noch die Stimme der Fischer.')
  await page.getByRole('button', { name: details.handOver, exact: true }).click()
  await expect(page.getByRole('heading', { name: `${details.ownership}: ${taker.name}` })).toBeVisible()

  const taking = await atTheirDesk(browser, newsroom, taker)
  await taking.page.goto('/newsroom')
  const notices = taking.page.getByRole('region', { name: dashboard.notices })
  await expect(notices).toContainText(dashboard.notice.handedOver(giver.name))
  await expect(notices).toContainText('Es fehlt noch die Stimme der Fischer.')
  const mine = taking.page.getByRole('region', { name: dashboard.mine })
  await mine.getByRole('link', { name: /Halbfertig in den Urlaub/ }).click()
  await expect(taking.desk.body).toBeVisible()
  await taking.desk.write(' Die Fischer sagen nein.')
  await taking.desk.saved()
  await taking.page.reload()
  await expect(taking.desk.body).toContainText('Die Fischer sagen nein.')
  await taking.leave()
})

test('a reporter reads the story of somebody else, but neither changes nor publishes it', async ({ page, context, newsroom }) => {
  const [id] = await printed(newsroom, await newsroom.employ('editor'), [{ headline: 'Gehört jemand anderem' }])
  await newsroom.signIn(context, await newsroom.employ('reporter'))
  const desk = new StoryDesk(page, 'de')
  await page.goto(`/newsroom/stories/${id}`)
  await expect(page.getByText(editor.readOnly)).toBeVisible()
  await expect(page.getByText('Ein Absatz.')).toBeVisible()
  for (const name of [publication.publish, publication.update, publication.submit, publication.schedule, publication.withdraw]) {
    await expect(page.getByRole('button', { name, exact: true }), name).toHaveCount(0)
  }
  await expect(desk.field('headline')).not.toBeEditable()
  await expect(page.getByRole('toolbar', { name: editor.toolbar.label })).toHaveCount(0)
})

test('a draft goes into the bin and comes back as it was', async ({ page, context, newsroom }) => {
  await newsroom.signIn(context, await newsroom.employ('reporter'))
  const desk = new StoryDesk(page, 'de')
  await aStory(desk, 'Doch noch zu retten')
  const { id } = desk
  await page.goto('/newsroom/stories?q=retten')
  const row = page.getByRole('row').filter({ has: page.getByRole('link', { name: 'Doch noch zu retten', exact: true }) })
  await row.hover()
  await row.getByRole('button', { name: stories.bin, exact: true }).click()
  const dialog = page.getByRole('dialog', { name: stories.binConfirm })
  await dialog.getByRole('button', { name: stories.bin_, exact: true }).click()
  await expect(page.getByText(stories.binned)).toBeVisible()
  await expect(row).toHaveCount(0)

  await page.goto(`/newsroom/stories/${id}`)
  await expect(page.getByText(editor.inBin)).toBeVisible()
  await page.goto('/newsroom/stories')
  await page.getByRole('link', { name: stories.bin, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: stories.bin })).toBeVisible()
  await row.getByRole('button', { name: `${stories.unbin}: Doch noch zu retten` }).click()
  await expect(page.getByText(stories.unbinned)).toBeVisible()
  await expect(row).toHaveCount(0)
  await desk.open(id)
  await expect(desk.field('headline')).toHaveValue('Doch noch zu retten')
  await expect(desk.body).toContainText('Ein Absatz, der niemanden zitiert.')
  await expect(page.getByText(editor.inBin)).toHaveCount(0)
})

test('an editor finds a story in the list by words without umlauts, by its state, and opens it with the keys', async ({
  page,
  context,
  newsroom,
}) => {
  const editing = await newsroom.employ('editor')
  await printed(newsroom, editing, [{ headline: 'Größere Schleusentüren für Köln' }, { headline: 'Kleinere Schleusentüren für Bonn' }])
  await newsroom.signIn(context, editing)
  const desk = new StoryDesk(page, 'de')
  await aStory(desk, 'Schleusentüren, ein Entwurf')

  await page.goto('/newsroom/stories')
  const lines = page.getByRole('row').filter({ has: page.getByRole('rowheader') })
  const search = page.getByRole('searchbox', { name: stories.search })
  await expect(search).toBeVisible()
  for (const query of ['koeln schleusentueren', 'KÖLN', 'koln grossere']) {
    await search.fill(query)
    await expect(lines, query).toHaveCount(1)
    await expect(lines.first()).toContainText('Größere Schleusentüren für Köln')
  }
  await search.fill('schleusenturen')
  await expect(lines).toHaveCount(3)

  const state = page.getByRole('combobox', { name: stories.state, exact: true })
  await state.selectOption({ label: words.storyState.draft })
  await expect(lines).toHaveCount(1)
  await expect(lines.first()).toContainText('Schleusentüren, ein Entwurf')
  await expect(page).toHaveURL(/state=draft/)
  await state.selectOption({ label: words.storyState.published })
  await expect(lines).toHaveCount(2)
  await expect(page.getByText(stories.count({ number: 2, more: false }), { exact: true })).toBeVisible()

  // j goes down, k up, Enter opens; in the search field the letters are letters.
  const links = lines.getByRole('rowheader').getByRole('link')
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('j')
  await expect(links.nth(0)).toBeFocused()
  await page.keyboard.press('j')
  await expect(links.nth(1)).toBeFocused()
  await page.keyboard.press('j')
  await expect(links.nth(1)).toBeFocused()
  await page.keyboard.press('k')
  await expect(links.nth(0)).toBeFocused()
  await page.keyboard.press('/')
  await expect(search).toBeFocused()
  await page.keyboard.type('jk')
  await expect(search).toHaveValue('jk')
  await expect(page.getByText(stories.nothing)).toBeVisible()
  await search.fill('schleusenturen')
  await expect(lines).toHaveCount(2)
  await links.nth(1).focus()
  const headline = (await links.nth(1).textContent()) ?? ''
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/newsroom\/stories\/[0-9a-f-]{36}$/)
  await expect(desk.field('headline')).toHaveValue(headline.trim())
})
