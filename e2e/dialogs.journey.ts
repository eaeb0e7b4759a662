import { expect } from '@playwright/test'
import { test } from './newsroom'
import { aStory } from './short-story'
import { aWriter, cutOff, loseAnswers, typeOn } from './writer'

/*
 * What opens over the text gives the text back: focus, what was typed, and a way on when something failed.
 */

test('a dialog that was closed gives focus back to the text: the next letter is typed, and begins no new story', async ({
  browser,
  newsroom,
}) => {
  const { desk, context, id } = await aWriter(browser, newsroom)
  const { page, words } = desk
  await typeOn(desk, ' Vor der Hilfe.')
  await page.keyboard.press('F1')
  const help = page.getByRole('dialog', { name: words.editor.shortcuts.title })
  await expect(help).toBeVisible()
  await help.getByRole('button', { name: words.editor.publication.close }).click()
  await expect(help).toBeHidden()
  await expect(desk.body).toBeFocused()
  await page.keyboard.type(' nun weiter')
  await expect(desk.body).toContainText('Vor der Hilfe. nun weiter')
  expect(desk.id).toBe(id)
  await context.close()
})

test('whoever selects words in a dialog and lets go beside it goes on writing; a click beside it closes it', async ({
  browser,
  newsroom,
}) => {
  const { desk, context } = await aWriter(browser, newsroom, { role: 'reporter' })
  const { page, words } = desk
  await page.getByRole('button', { name: words.editor.publication.submit, exact: true }).click()
  const dialog = page.getByRole('dialog')
  const note = dialog.getByRole('textbox')
  await note.fill('Bitte vor vier Uhr lesen')
  const box = await note.boundingBox()
  if (box === null) throw new Error('no field')
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await page.mouse.down()
  await page.mouse.move(5, box.y + box.height / 2, { steps: 4 })
  await page.mouse.up()
  await expect(note).toHaveValue('Bitte vor vier Uhr lesen')
  await page.mouse.click(5, 5)
  await expect(dialog).toBeHidden()
  await context.close()
})

test('publishing that could not save first can be tried again from where one is', async ({ browser, newsroom }) => {
  const { desk, context } = await aWriter(browser, newsroom)
  await aStory(desk, 'Noch einmal versucht')
  const { page, words } = desk
  const { publication } = words.editor
  const letThrough = await cutOff(context)
  await typeOn(desk, ' Noch nicht gespeichert.')
  await page.getByRole('button', { name: publication.publish, exact: true }).click()
  const dialog = page.getByRole('dialog', { name: publication.publish })
  await expect(dialog.getByText(publication.notSaved)).toBeVisible()
  letThrough()
  await dialog.getByRole('button', { name: publication.lookAgain }).click()
  await dialog.getByRole('button', { name: publication.publish, exact: true }).click()
  await expect(page.getByText(publication.done.published)).toBeVisible()
  await context.close()
})

test('on a page without a clipboard of its own the text is copied all the same, whole, and “copied” is true until one types on', async ({
  browser,
  newsroom,
}) => {
  const { desk, context } = await aWriter(browser, newsroom, {
    // As on every page over plain http from another machine.
    prepare: (one) => one.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined })),
  })
  const { page, words } = desk
  const { conflict, save } = words.editor
  await desk.field('kicker').fill('Dachzeile dabei')
  const letThrough = await loseAnswers(context)
  await typeOn(desk, ' Und mehr.')
  await expect(page.getByText(save.offline)).toBeVisible()
  await page.getByRole('button', { name: conflict.copyMine }).click()
  await expect(page.getByRole('button', { name: conflict.copied })).toBeVisible()
  await typeOn(desk, ' Danach.')
  await expect(page.getByRole('button', { name: conflict.copyMine })).toBeVisible()
  letThrough()
  await desk.saved()
  await desk.field('standfirst').click()
  await page.keyboard.press('Control+v')
  await expect(desk.field('standfirst')).toHaveValue(/Dachzeile dabei\s+Nichts geht verloren\s+Der Anfang\. Und mehr\.$/)
  await context.close()
})

test('where nothing can be copied the page says so, and how to do it by hand', async ({ browser, newsroom }) => {
  const { desk, context } = await aWriter(browser, newsroom, {
    prepare: (one) =>
      one.addInitScript(() => {
        Object.defineProperty(navigator, 'clipboard', { value: undefined })
        document.execCommand = () => false
      }),
  })
  const { conflict } = desk.words.editor
  await cutOff(context)
  await typeOn(desk, ' Und mehr.')
  await desk.page.getByRole('button', { name: conflict.copyMine }).click()
  await expect(desk.page.getByText(conflict.notCopied)).toBeVisible()
  await expect(desk.page.getByRole('button', { name: conflict.copied })).toBeHidden()
  await context.close()
})

test('Ctrl, Shift and 2 make a subhead, which Ctrl, Alt and 2 do not on a German keyboard', async ({ browser, newsroom }) => {
  const { desk, context } = await aWriter(browser, newsroom)
  await desk.body.click()
  await desk.page.keyboard.press('Control+Shift+Digit2')
  await expect(desk.body.getByRole('heading', { level: 2, name: 'Der Anfang.' })).toBeVisible()
  await context.close()
})

test('what was typed into a panel beside the text is there after Esc, and when its tab is opened again', async ({ browser, newsroom }) => {
  const { desk, context } = await aWriter(browser, newsroom)
  const { page, words } = desk
  await desk.select('Anfang')
  await page.keyboard.press('Control+Shift+y')
  const form = page.getByRole('form', { name: words.editor.attributions.save })
  await form.locator('summary').click()
  const note = form.getByLabel(words.editor.attributions.note)
  await page.keyboard.press('Escape')
  await expect(form).toBeHidden()
  await desk.select('Anfang')
  await page.keyboard.press('Control+Shift+y')
  await form.locator('summary').click()
  await note.fill('Noch beim Verein nachfragen')
  await page.keyboard.press('Escape')
  await expect(form.getByRole('button', { name: words.editor.attributions.cancel })).toBeFocused()
  await desk.tab('details')
  await expect(form).toBeHidden()
  const rightsHolder = page.getByLabel(words.editor.details.rightsHolder)
  await page.getByLabel(words.editor.details.relation).selectOption('based_on')
  await rightsHolder.fill('Agentur Nordlicht')
  await desk.tab('attributions')
  await expect(note).toHaveValue('Noch beim Verein nachfragen')
  await desk.tab('details')
  await expect(rightsHolder).toHaveValue('Agentur Nordlicht')
  await context.close()
})
