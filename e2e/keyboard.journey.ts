import { expect, type Page } from '@playwright/test'
import { test } from './newsroom'
import { StoryDesk } from './story-desk'

/** Goes on with the tab key until the element with this role and name has the focus. */
async function tabTo(page: Page, role: string, name: string | RegExp): Promise<void> {
  const wanted = page.getByRole(role as 'button', { name, exact: typeof name === 'string' })
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press('Tab')
    if (await wanted.evaluateAll((elements) => elements.includes(document.activeElement as HTMLElement))) return
  }
  throw new Error(`the tab key does not reach ${role} ${name}`)
}

test('a reporter writes, credits, attributes and submits a story with the keyboard alone', async ({ page, newsroom }) => {
  test.setTimeout(150_000)
  // Signs in as a reporter of the demo, by typing.
  await page.goto('/newsroom')
  await tabTo(page, 'textbox', /E-Mail/)
  await page.keyboard.type('spaltensatz@wendhafener-bote.example')
  await page.keyboard.press('Tab')
  await page.keyboard.type('alle kennen dieses passwort')
  await page.keyboard.press('Enter')
  await page.waitForURL(`${newsroom.address}/newsroom`)

  const desk = new StoryDesk(page, 'de')
  const { editor, desk: shell } = desk.words
  await tabTo(page, 'button', shell.shell.newStory)
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/newsroom\/stories\/[0-9a-f-]{36}$/)
  await expect(desk.body).toBeVisible()

  await tabTo(page, 'textbox', editor.fields.headline)
  await page.keyboard.type('Ohne Maus geschrieben')
  await tabTo(page, 'textbox', editor.fields.body)
  await page.keyboard.type('Die Bürgermeisterin kündigte eine neue Brücke an.')
  await page.keyboard.press('Shift+Home')
  await page.keyboard.press('Control+Shift+Y')
  await expect(page.getByRole('combobox', { name: editor.attributions.kind, exact: true })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.type('Hedda Hafenkante, Bürgermeisterin')
  await expect(page.getByRole('option', { name: editor.sources.create('Hedda Hafenkante, Bürgermeisterin') })).toBeVisible()
  await page.keyboard.press('Enter')
  await tabTo(page, 'button', editor.sources.add)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: editor.sources.remove('Hedda Hafenkante, Bürgermeisterin') })).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('form', { name: editor.attributions.save })).toBeHidden()
  await expect(desk.body).toBeFocused()
  await desk.saved()

  await page.keyboard.press('Alt+1')
  await tabTo(page, 'combobox', editor.credits.search)
  await page.keyboard.type('bs')
  await expect(page.getByRole('option', { name: /Bruno Spaltensatz/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Von Bruno Spaltensatz')).toBeVisible()

  await tabTo(page, 'button', editor.publication.submit)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Tab')
  await tabTo(page, 'button', editor.publication.submit)
  await page.keyboard.press('Enter')
  await expect(page.getByText(editor.publication.done.submitted)).toBeVisible()
})

test('marks survive cut and paste, undo and a reload, and a copy gets an attribution of its own', async ({ page, context, newsroom }) => {
  test.setTimeout(120_000)
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await newsroom.signIn(context, await newsroom.employ('reporter'))
  const desk = new StoryDesk(page, 'de')
  await desk.begin()
  await desk.write('Erster Satz der Quelle. Zweiter Satz.\nEin Absatz danach.')
  await desk.attribute({ text: 'Erster Satz der Quelle.', kind: 'indirect', speakers: [{ label: 'Peer Pegelstand', kind: 'person' }] })
  await desk.saved()
  const rows = page.locator('[data-attribution-row]')
  const marked = desk.body.locator('[data-attribution]')
  await expect(rows).toHaveCount(1)
  const id = await marked.first().getAttribute('data-attribution')

  // Cut and pasted elsewhere, the passage keeps its attribution.
  await desk.select('Erster Satz der Quelle.')
  await page.keyboard.press('Control+x')
  await expect(marked).toHaveCount(0)
  await desk.body.click()
  await page.keyboard.press('Control+End')
  await page.keyboard.press('Control+v')
  await expect(marked).toHaveCount(1)
  expect(await marked.first().getAttribute('data-attribution')).toBe(id)

  // Pasted once more it is a copy, with the same source and an id of its own.
  await page.keyboard.press('Control+v')
  await desk.saved()
  await page.reload()
  await expect(marked.first()).toBeVisible()
  const ids = new Set(await marked.evaluateAll((all) => all.map((one) => one.getAttribute('data-attribution'))))
  expect(ids.size).toBe(2)
  await desk.tab('attributions')
  await expect(rows).toHaveCount(2)
  await expect(rows.filter({ hasText: 'Peer Pegelstand' })).toHaveCount(2)

  // Deleted text is reported, and undo brings it back.
  await desk.body.click()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Delete')
  await desk.saved()
  await page.waitForTimeout(300)
  await page.keyboard.press('Control+z')
  await expect(marked.first()).toBeVisible()
  await desk.saved()
  await page.reload()
  await desk.tab('attributions')
  await expect(rows).toHaveCount(2)
  await expect(page.getByText(desk.words.editor.attributions.lost)).toHaveCount(0)
})

test('what is pasted from Word, Google Docs and the web arrives clean, with its links, quotes and structure', async ({
  page,
  context,
  newsroom,
}) => {
  await newsroom.signIn(context, await newsroom.employ('reporter'))
  const desk = new StoryDesk(page, 'de')
  await desk.begin()
  const paste = async (html: string) => {
    await desk.body.click()
    await page.keyboard.press('Control+a')
    await desk.body.evaluate((element, pasted) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/html', pasted)
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    }, html)
  }
  await paste(
    `<meta charset="utf-8"><b style="font-weight:normal" id="docs-internal-guid-1"><h1><span>Titel</span></h1><p><span style="font-weight:700">fett</span> und <span style="font-style:italic">kursiv</span>, <a href="https://www.google.com/url?q=https://example.org/a&sa=D">Link</a></p></b>`,
  )
  await expect(desk.body.locator('h2')).toHaveText('Titel')
  await expect(desk.body.locator('strong')).toHaveText('fett')
  await expect(desk.body.locator('em')).toHaveText('kursiv')
  await expect(desk.body.locator('a')).toHaveAttribute('href', 'https://example.org/a')

  await paste(
    `<p class="MsoListParagraph" style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">·</span>eins</p><p class="MsoListParagraph" style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">·</span>zwei</p><p onclick="alert(1)">danach<script>window.hacked = true</script><img src="x" onerror="window.hacked = true"></p><p><a href="javascript:window.hacked=true">böse</a></p>`,
  )
  await expect(desk.body.locator('li')).toHaveText(['eins', 'zwei'])
  await expect(desk.body.locator('script, img, [onclick], a')).toHaveCount(0)
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false)

  await paste(`<p>Er sagte: <q>Das bleibt so</q>.</p><blockquote cite="https://example.org/rede"><p>Ein ganzer Block.</p></blockquote>`)
  await expect(desk.body.locator('[data-attribution]')).toHaveText('„Das bleibt so“')
  await desk.saved()
  await page.reload()
  await expect(desk.body.locator('blockquote')).toContainText('Ein ganzer Block.')
  await desk.tab('attributions')
  await expect(page.getByText(desk.words.editor.attributions.proposedBy.pasted ?? '')).toBeVisible()
})
