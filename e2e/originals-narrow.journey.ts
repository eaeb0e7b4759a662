import { messagesIn } from '../messages/messages'
import { expectAccessible } from './accessible'
import { expect, test } from './newsroom'
import { OriginalsDesk, quotes, wire } from './originals-desk'

test.use({ viewport: { width: 390, height: 844 } })

for (const language of ['de', 'en'] as const) {
  test(`on a phone a report is read and decided where its words stand, at a desk in ${language}`, async ({ page, context, newsroom }) => {
    await newsroom.signIn(context, await newsroom.employ('reporter', language))
    const desk = new OriginalsDesk(page, language)
    const { review } = messagesIn(language).originals
    await desk.open()
    await expectAccessible(page)
    await desk.paste(wire)
    await desk.read()
    await page.waitForURL(/\/newsroom\/originals\/[0-9a-f-]{36}/)
    await expect(desk.draft).toBeVisible()
    await expect(desk.source).toBeHidden()
    await expectAccessible(page)

    await page.getByRole('tab', { name: review.source }).click()
    await desk.passage(quotes.meier).first().click()
    await desk.source.getByRole('button', { name: review.accept }).click()
    await expect(page.getByRole('tab', { name: review.source })).toHaveAttribute('aria-selected', 'true')
    await expectAccessible(page)
    await page.getByRole('tab', { name: review.draft }).click()
    await expect(desk.row(quotes.meier)).toContainText(review.state.accepted)
    await desk.row(quotes.lind).getByRole('button', { name: review.reject }).click()
    await expect(desk.row(quotes.lind)).toContainText(review.state.rejected)

    // Nothing is wider than the screen.
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    await desk.begin()
  })
}

test('an empty report and one without anything to decide say so', async ({ page, context, newsroom }) => {
  await newsroom.signIn(context, await newsroom.employ('reporter'))
  const desk = new OriginalsDesk(page)
  const { review } = desk.words
  await desk.open()
  await desk.paste('Der Wetterbericht\n\nMorgen scheint die Sonne im ganzen Land, am Abend ziehen im Westen Wolken auf.')
  await desk.read()
  await page.waitForURL(/\/newsroom\/originals\/[0-9a-f-]{36}/)
  await expect(page.getByText(review.nothingProposed)).toBeVisible()
  for (const said of [review.ownWork, review.noCredits, review.noAttributions]) await expect(page.getByText(said)).toBeVisible()
  await expectAccessible(page)
  await desk.begin()
})
