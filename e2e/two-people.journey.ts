import { expect, test, watch } from './newsroom'
import { StoryDesk } from './story-desk'

test('two people write at once: nobody’s text is overwritten, both are shown, and what is chosen is saved', async ({
  browser,
  page,
  context,
  newsroom,
}) => {
  await newsroom.signIn(context, await newsroom.employ('editor'))
  const first = new StoryDesk(page, 'de')
  await first.begin()
  await first.field('headline').fill('Zwei am selben Text')
  await first.write('Der erste Satz.')
  await first.saved()

  const otherContext = await browser.newContext({ baseURL: newsroom.address })
  const faults = watch(otherContext)
  const colleague = await newsroom.employ('editor')
  await newsroom.signIn(otherContext, colleague)
  const second = new StoryDesk(await otherContext.newPage(), 'de')
  await second.open(first.id)
  await second.body.click()
  await second.page.keyboard.press('Control+End')
  await second.page.keyboard.insertText(' Der Satz der Kollegin.')
  await second.saved()

  await first.body.click()
  await first.page.keyboard.press('Control+End')
  await first.page.keyboard.insertText(' Mein eigener Satz.')
  const { conflict } = first.words.editor
  const dialog = page.getByRole('dialog', { name: conflict.title })
  await expect(dialog).toBeVisible()
  await expect(dialog).toContainText(colleague.name)
  await expect(dialog).toContainText('Der Satz der Kollegin.')
  await expect(dialog).toContainText('Mein eigener Satz.')

  await dialog.getByRole('button', { name: conflict.allMine }).click()
  await dialog.getByRole('button', { name: conflict.use }).last().click()
  await expect(dialog).toBeHidden()
  await first.saved()
  await page.reload()
  await expect(first.body).toContainText('Mein eigener Satz.')
  await expect(first.body).not.toContainText('Der Satz der Kollegin.')

  // The colleague's text is kept as a revision and can be had again.
  await page.goto(`/newsroom/stories/${first.id}/revisions`)
  await expect(page.getByText('Der Satz der Kollegin').first()).toBeVisible()
  await page
    .getByRole('button', { name: /wiederherstellen/ })
    .first()
    .click()
  await expect(page.getByText(first.words.editor.revisions.restored)).toBeVisible()
  await first.open(first.id)
  await expect(first.body).toContainText('Der Satz der Kollegin.')

  expect(faults).toEqual([])
  await otherContext.close()
})

test('what was typed survives a dead connection and a closed tab, and nobody else at the machine can read it', async ({
  browser,
  newsroom,
}) => {
  // A context of its own: the browser rightly reports each request that finds no connection.
  const context = await browser.newContext({ baseURL: newsroom.address, locale: 'de-DE' })
  await newsroom.signIn(context, await newsroom.employ('reporter'))
  const desk = new StoryDesk(await context.newPage(), 'de')
  await desk.begin()
  const { id } = desk
  await desk.field('headline').fill('Vor dem Absturz')
  await desk.saved()

  // The server stops answering; what is typed now is in the browser alone.
  await context.setOffline(true)
  await desk.write('Geheimer Satz, noch nicht gespeichert.')
  await expect(desk.page.getByText(desk.words.editor.save.offline)).toBeVisible()
  const kept = await desk.page.evaluate(() => JSON.stringify({ ...localStorage }))
  expect(kept).toContain(id)
  expect(kept).not.toContain('Geheimer')
  await desk.page.close()
  await context.setOffline(false)

  const again = new StoryDesk(await context.newPage(), 'de')
  await again.open(id)
  await expect(again.page.getByText(again.words.editor.save.recovered)).toBeVisible()
  await expect(again.body).toContainText('Geheimer Satz, noch nicht gespeichert.')
  await again.saved()
  await again.page.reload()
  await expect(again.body).toContainText('Geheimer Satz')
  expect(await again.page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('masthead:text')))).toEqual([])
  await context.close()
})
