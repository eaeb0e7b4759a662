import type { Locator } from '@playwright/test'
import { expect, test } from './newsroom'
import { StoryDesk } from './story-desk'

/** Pastes what was copied from a web page. */
async function paste(into: Locator, html: string): Promise<void> {
  await into.focus()
  await into.evaluate((element, copied) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', copied)
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, html)
}

test('quotations pasted from elsewhere are proposed, and decided with single keys', async ({ page, newsroom }) => {
  await newsroom.signIn(page.context(), await newsroom.employ('reporter'))
  const desk = new StoryDesk(page, 'de')
  const { attributions, checks } = desk.words.editor
  await desk.begin()
  await desk.field('headline').fill('Zwei Sätze aus dem Netz')
  await paste(
    desk.body,
    `<p>Sie sagte: <q cite="https://example.org/rede">Das Wasser steigt jedes Jahr.</q></p>
     <p>Er sagte: <q>Davon merken wir hier nichts.</q></p>
     <p>Und dann: <q>Mehr sage ich dazu nicht.</q></p>`,
  )
  await desk.saved()

  // The checks speak of what was saved a moment ago, beside the text.
  await desk.tab('checks')
  await expect(page.getByText(checks.codes.undecidedProposals)).toHaveCount(3)

  await desk.tab('attributions')
  const rows = page.getByRole('listitem').filter({ has: page.getByRole('button', { name: attributions.jump }) })
  await expect(rows).toHaveCount(3)
  await expect(page.getByRole('link', { name: 'example.org' })).toBeVisible()
  await expect(desk.body.locator('.attributed-open')).toHaveCount(3)

  const filter = page.getByRole('group', { name: attributions.filter })
  await filter.getByText(attributions.filters.proposed).click()
  await rows.nth(0).getByRole('button', { name: attributions.jump }).focus()
  await page.keyboard.press('j')
  await expect(rows.nth(1).getByRole('button', { name: attributions.jump })).toBeFocused()
  await page.keyboard.press('k')
  await page.keyboard.press('a')
  await expect(page.getByText(attributions.decided.confirmed)).toBeVisible()
  await expect(rows).toHaveCount(2)
  await expect(rows.nth(0).getByRole('button', { name: attributions.jump })).toBeFocused()
  await page.keyboard.press('r')
  await expect(page.getByText(attributions.decided.rejected)).toBeVisible()
  await expect(rows).toHaveCount(1)
  await expect(desk.body.locator('.attributed-rejected')).toHaveCount(1)

  // Taken back, it is open again.
  await page.keyboard.press('u')
  await expect(rows).toHaveCount(2)
  await filter.getByText(attributions.filters.confirmed).click()
  await expect(rows).toHaveCount(1)
  await expect(rows).toContainText('Das Wasser steigt jedes Jahr.')
  await desk.tab('checks')
  await expect(page.getByText(checks.codes.undecidedProposals)).toHaveCount(2)
})
