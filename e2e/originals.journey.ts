import { messagesIn } from '../messages/messages'
import { expectAccessible } from './accessible'
import { expect, test } from './newsroom'
import { OriginalsDesk, quotes, wire } from './originals-desk'
import { StoryDesk } from './story-desk'

const { editor, originals, words } = messagesIn('de')
const { review } = originals

test('a wire item is pasted, reviewed with keys, decided to the end in the editor, and read with its sources', async ({
  browser,
  page,
  context,
  newsroom,
}) => {
  test.setTimeout(240_000)
  await newsroom.signIn(context, await newsroom.employ('reporter'))
  const desk = new OriginalsDesk(page)

  await page.goto('/newsroom/stories')
  await page.getByRole('main').getByRole('link', { name: originals.short }).click()
  await expect(desk.field).toBeVisible()
  await desk.paste(wire)
  await page.getByLabel(originals.read.date).fill('2025-01-21')
  await desk.read()
  await desk.reviewed()

  // What the report is made of, and who is named.
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Der Deich hält, die Stadt hofft auf Geld')
  await expect(desk.row('dpa').first()).toBeVisible()
  await expect(desk.row('eb')).toContainText('Edda Bleisatz')
  await expect(desk.row(quotes.lind)).toContainText('Vera Lind')
  await expect(desk.row(quotes.lind)).toContainText(words.attributionKind.direct)
  await expect(desk.draft).toContainText(review.rightsUnknown)
  await expectAccessible(page)

  // The two sides scroll, the page does not.
  expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0)

  // Pointing at one side shows the other.
  await desk.row(quotes.meier).hover()
  await expect(desk.passage(quotes.meier).first()).toHaveClass(/bg-attribution/)

  // The quotation by the mayor is accepted, the keys go on to the next open one; the farmer's stays open.
  await desk.focus(quotes.lind)
  await page.keyboard.press('a')
  await expect(desk.row(quotes.lind)).toContainText(review.state.accepted)
  await expect(desk.row('Der Deich habe der Flut standgehalten').locator('[data-main]')).toBeFocused()
  await page.keyboard.press('r')
  await expect(desk.row('Der Deich habe der Flut standgehalten')).toContainText(review.state.rejected)
  await page.keyboard.press('u')
  await expect(desk.row('Der Deich habe der Flut standgehalten')).not.toContainText(review.state.rejected)
  await page.keyboard.press('a')

  // By whom the initials are is chosen: initials alone are a guess.
  await desk.row('eb').getByRole('button', { name: review.choose }).click()
  await page
    .getByRole('group', { name: review.whoIs('eb') })
    .getByRole('button', { name: /Edda Bleisatz/ })
    .click()
  await desk.focus('eb')
  await page.keyboard.press('a')
  await expect(desk.row('eb')).toContainText(review.state.accepted)

  // Nothing of that is lost by a reload, or on the way to another page and back.
  await page.reload()
  await expect(desk.row(quotes.lind)).toContainText(review.state.accepted)
  await page.goto('/newsroom/sources')
  await page.goBack()
  await expect(desk.row('eb')).toContainText(review.state.accepted)

  await desk.begin()
  const story = new StoryDesk(page, 'de')
  await expect(story.field('headline'))
    .toHaveText(/Der Deich hält/)
    .catch(() => expect(story.field('headline')).toHaveValue(/Der Deich hält/))
  await expect(story.body).toContainText('Landwirte sind unzufrieden')
  await expect(page.locator('[data-credit="Edda Bleisatz"]')).toBeVisible()

  // The rest is decided in the editor: who made it, and who said it.
  const proposed = page.getByRole('region', { name: editor.credits.proposed })
  const open = proposed.locator('[data-proposal-row]')
  await expect(open.first()).toBeVisible()
  for (let left = await open.count(); left > 0; left -= 1) {
    await open.first().locator('[data-row-focus]').focus()
    await page.keyboard.press(left === 1 ? 'a' : 'r')
    await expect(open).toHaveCount(left - 1)
  }
  await story.tab('attributions')
  const rows = page.locator('[data-attribution-row]')
  const meier = rows.filter({ hasText: quotes.meier })
  await expect(meier).toContainText(words.attributionState.proposed)
  await expect(meier).toContainText('Karl Meier')
  await expect(story.body.locator('.attributed-open').first()).toBeVisible()
  await page.getByRole('group', { name: editor.attributions.filter }).getByText(editor.attributions.filters.proposed).click()
  await rows.first().locator('[data-row-focus]').focus()
  for (let left = await rows.count(); left > 0; left -= 1) {
    await page.keyboard.press('a')
    await expect(rows).toHaveCount(left - 1)
  }
  await story.tab('checks')
  await expect(page.getByText(editor.checks.codes.rightsUnknown)).toBeVisible()

  await story.inSection('Politik')
  const upstream = page.getByRole('region', { name: review.provenance, exact: true })
  if (await upstream.isVisible()) await upstream.getByRole('button', { name: editor.attributions.accept }).click()
  await expect(upstream).toBeHidden()
  await story.step(editor.publication.submit)
  await expect(page.getByText(editor.publication.done.submitted)).toBeVisible()

  // An editor clears the rights and publishes.
  const address = new URL(page.url()).pathname
  const editing = await browser.newContext({ baseURL: newsroom.address, locale: 'de-DE' })
  await newsroom.signIn(editing, await newsroom.employ('editor'))
  const other = new StoryDesk(await editing.newPage(), 'de')
  await other.page.goto(address)
  await other.tab('details')
  await other.page.getByRole('combobox', { name: editor.details.rights, exact: true }).selectOption('cleared')
  await other.page.getByRole('button', { name: editor.details.saveProvenance }).click()
  await expect(other.page.getByRole('status').filter({ hasText: editor.details.saved })).toBeVisible()
  await other.step(editor.publication.publish)
  await expect(other.page.getByText(editor.publication.done.published)).toBeVisible()
  const path = await other.page.getByRole('link', { name: editor.publication.view }).getAttribute('href')
  await editing.close()

  const reader = await browser.newContext({ javaScriptEnabled: false })
  const paper = await reader.newPage()
  await paper.goto(newsroom.address + path)
  const sources = paper.getByRole('region', { name: messagesIn('de').reader.story.sources })
  for (const name of ['Vera Lind', 'Karl Meier']) await expect(sources.getByText(name).first()).toBeVisible()
  await expect(paper.locator('article.story')).toContainText('Edda Bleisatz')
  expect(await paper.locator('.numeral').count()).toBeGreaterThanOrEqual(3)
  await reader.close()

  // The original is kept as it came, and leads to what became of it.
  await page.goto(address)
  await story.tab('revisions')
  await page.getByRole('link', { name: review.keptOriginal }).click()
  await expect(page.getByText(review.becameStory)).toBeVisible()
  await expect(page.locator('[data-source]')).toContainText('(eb/dpa)')
  await expect(page.getByRole('button', { name: review.begin })).toHaveCount(0)
  await expect(page.getByRole('link', { name: review.toStory }).first()).toHaveAttribute('href', address)
  await expectAccessible(page)
})

test('whoever accepts all at once is told what stays open because somebody has to look', async ({ page, context, newsroom }) => {
  await newsroom.signIn(context, await newsroom.employ('reporter'))
  const desk = new OriginalsDesk(page)
  await desk.open()
  await desk.paste(wire)
  await desk.read()
  await desk.reviewed()
  await page.getByRole('button', { name: /offenen annehmen/ }).click()
  await expect(desk.draft.getByRole('status').first()).toContainText(review.said.leftInDoubt(1))
  await expect(desk.row('eb')).not.toContainText(review.state.accepted)
  await expect(desk.row('eb').locator('[data-main]')).toBeFocused()
  await expect(desk.row(quotes.meier)).toContainText(review.state.accepted)

  // One step back opens them all again; one kind of them is taken with its own button.
  await page.getByRole('button', { name: review.undo, exact: true }).click()
  await expect(desk.row(quotes.meier)).not.toContainText(review.state.accepted)
  await page.getByRole('button', { name: `${review.acceptAll} ${review.allOfKind.direct(2)}` }).click()
  for (const quote of Object.values(quotes)) await expect(desk.row(quote)).toContainText(review.state.accepted)
  await expect(desk.row('Der Deich habe der Flut standgehalten')).not.toContainText(review.state.accepted)
})

test('a proposal is changed in its place: another kind, another speaker, other words', async ({ page, context, newsroom }) => {
  await newsroom.signIn(context, await newsroom.employ('reporter'))
  const desk = new OriginalsDesk(page)
  await desk.open()
  await desk.paste(wire)
  await desk.read()
  await desk.reviewed()
  await desk.focus(quotes.meier)
  await page.keyboard.press('e')
  const form = desk.row(quotes.meier).getByRole('form', { name: review.edit })
  await form.getByLabel(review.kind).selectOption('reported')
  await form.getByRole('button', { name: review.removeName('Karl Meier') }).click()
  await form.getByRole('combobox', { name: review.speakers }).fill('Ein anderer Landwirt')
  await page.getByRole('option', { name: review.createNew('Ein anderer Landwirt') }).click()
  // Only some of the words, marked in the source with the mouse.
  await desk.mark('viel zu wenig')
  await form.getByRole('button', { name: review.takeSelection }).click()
  await expect(form.getByRole('blockquote')).toHaveText('viel zu wenig')
  await form.getByRole('button', { name: review.saveChange }).click()
  await expect(desk.row('viel zu wenig')).toContainText('Ein anderer Landwirt')
  await expect(desk.row('viel zu wenig')).toContainText(words.attributionKind.reported)
  await expect(desk.row('viel zu wenig')).toContainText(review.state.accepted)
  await expect(desk.row('viel zu wenig').locator('[data-main]')).toBeFocused()

  // A subhead that is none is made one of the text, where it stands.
  const block = desk.source.locator('[data-block]').filter({ hasText: 'Landwirte sind unzufrieden' })
  await block.getByRole('button', { name: originals.blockKind.subhead }).click()
  await block.getByRole('combobox').selectOption('paragraph')
  await page.keyboard.press('Enter')
  await desk.begin()
  const story = new StoryDesk(page, 'de')
  await expect(story.body.locator('p', { hasText: 'Landwirte sind unzufrieden' })).toBeVisible()
  await story.tab('attributions')
  await expect(page.locator('[data-attribution-row]').filter({ hasText: 'viel zu wenig' })).toContainText('Ein anderer Landwirt')
})

test('whoever rests the pointer on one side sees the other move there, and the keys lead wherever it rests', async ({
  page,
  context,
  newsroom,
}) => {
  await newsroom.signIn(context, await newsroom.employ('reporter'))
  const desk = new OriginalsDesk(page)
  await desk.open()
  // Nobody has to go into the field first.
  await page.locator('h1').click()
  const names = ['Lind', 'Meier', 'Brandt', 'Fries', 'Holm', 'Voss', 'Sander', 'Petersen', 'Lohse', 'Kranz', 'Thiel', 'Berg']
  const said = (name: string) => `„Das ist die Antwort von ${name}“`
  const text = names.map((name) => `${said(name)}, sagte Anna ${name} am Montag. ${'Das Wasser stieg in der Nacht weiter. '.repeat(4)}`)
  await desk.pasteAnywhere(`Die Flut im Norden\n\n${text.join('\n\n')}`)
  await expect(desk.field).toBeFocused()
  await desk.field.press('Control+Enter')
  await desk.reviewed()

  const [first, last] = [said('Lind'), said('Berg')]
  await expect(desk.passage(last).first()).not.toBeInViewport()
  await desk.row(last).scrollIntoViewIfNeeded()
  await desk.row(last).hover()
  await expect(desk.passage(last).first()).toBeInViewport()
  await desk.passage(last).first().hover()
  await desk.source.evaluate((pane) => pane.scrollTo(0, 0))
  await desk.passage(first).first().hover()
  await expect(desk.row(first)).toBeInViewport()

  // The first decision moves nothing below the eyes.
  await desk.focus(first)
  const before = await desk.row(said('Meier')).boundingBox()
  await page.mouse.move((before?.x ?? 0) + 40, (before?.y ?? 0) + 10)
  await page.keyboard.press('a')
  await expect(desk.draft.getByRole('status').first()).toContainText(/^Angenommen/)
  expect((await desk.row(said('Meier')).boundingBox())?.y).toBe(before?.y)
  for (let step = 0; step < 9; step += 1) await page.keyboard.press('j')
  await expect(desk.row(said('Thiel')).locator('[data-main]')).toBeFocused()
  await expect(desk.passage(said('Thiel')).first()).toHaveClass(/bg-attribution/)

  // What was done before a reload is undone after it; and the draft is a key away.
  await page.reload()
  await expect(desk.row(first)).toContainText(review.state.accepted)
  await page.getByRole('button', { name: review.undo, exact: true }).click()
  await expect(desk.row(first)).not.toContainText(review.state.accepted)
  await page.keyboard.press('Control+Enter')
  await page.waitForURL(/\/newsroom\/stories\/[0-9a-f-]{36}/)
  await expect(page.getByRole('tab', { name: editor.tabs.attributions })).toContainText(editor.attributions.open(12))
})
