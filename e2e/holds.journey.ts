import { messagesIn } from '../messages/messages'
import { expect, test } from './newsroom'
import { aStory, published } from './short-story'
import { StoryDesk } from './story-desk'

const { editor, words, staff } = messagesIn('de')
const { publication, checks, details } = editor

test('nobody publishes under an embargo: an editor lifts it first', async ({ browser, page, context, newsroom }) => {
  await newsroom.signIn(context, await newsroom.employ('editor'))
  const desk = new StoryDesk(page, 'de')
  await aStory(desk, 'Noch unter Verschluss')
  await page.getByLabel(details.embargoUntil).fill('2031-05-04T06:00')
  await page.getByLabel(details.embargoNote).fill('Studie erscheint um sechs')
  await page.getByRole('button', { name: details.setEmbargo }).click()
  await expect(page.getByText('Studie erscheint um sechs')).toBeVisible()

  // A reporter sees it and has no way to lift it.
  const other = await browser.newContext({ baseURL: newsroom.address, locale: 'de-DE' })
  await newsroom.signIn(other, await newsroom.employ('reporter'))
  const theirs = await other.newPage()
  await theirs.goto(page.url())
  await theirs.getByRole('tab', { name: new RegExp(`^${editor.tabs.details}`) }).click()
  await expect(theirs.getByText('Studie erscheint um sechs')).toBeVisible()
  await expect(theirs.getByRole('button', { name: details.liftEmbargo })).toHaveCount(0)
  await other.close()

  await page.getByRole('button', { name: publication.publish, exact: true }).click()
  const dialog = page.getByRole('dialog', { name: publication.publish })
  await expect(dialog.getByRole('alert')).toContainText(checks.codes.embargoed)
  // No reason helps against an embargo.
  await expect(dialog.getByLabel(publication.overrideReason)).toHaveCount(0)
  await dialog.getByRole('button', { name: publication.publish, exact: true }).click()
  await expect(dialog.getByRole('alert')).toContainText(checks.codes.embargoed)
  await expect(page.getByText(publication.done.published)).toHaveCount(0)
  const status = async () => (await fetch(`${newsroom.address}/kultur/noch-unter-verschluss`)).status
  expect(await status()).toBe(404)
  await dialog.getByRole('button', { name: publication.cancel }).click()

  await page.getByRole('button', { name: details.liftEmbargo }).click()
  await expect(page.getByRole('button', { name: details.setEmbargo })).toBeVisible()
  expect(await published(desk)).toBe('/kultur/noch-unter-verschluss')
  expect(await status()).toBe(200)
})

test('whoever publishes in spite of unknown rights says why, and an admin reads it in the log', async ({ page, context, newsroom }) => {
  test.setTimeout(90_000)
  const responsible = await newsroom.employ('editor')
  await newsroom.signIn(context, responsible)
  const desk = new StoryDesk(page, 'de')
  await aStory(desk, 'Nach fremdem Bericht')
  await page.getByLabel(details.relation).selectOption({ label: words.provenanceRelation.based_on })
  await desk.chooseSource(details.upstream, { label: 'Bericht der Deichpost', kind: 'media_report' })
  await expect(page.getByRole('combobox', { name: details.rights, exact: true })).toHaveValue('unknown')
  await page.getByRole('button', { name: details.saveProvenance }).click()
  await expect(page.getByRole('status').filter({ hasText: details.saved })).toBeVisible()

  await page.getByRole('button', { name: publication.publish, exact: true }).click()
  const dialog = page.getByRole('dialog', { name: publication.publish })
  await expect(dialog.getByRole('alert')).toContainText(checks.codes.rightsUnknown)
  await dialog.getByRole('button', { name: publication.publish, exact: true }).click()
  await expect(dialog.getByRole('alert')).toContainText(checks.codes.rightsUnknown)
  expect((await fetch(`${newsroom.address}/kultur/nach-fremdem-bericht`)).status).toBe(404)

  await dialog.getByLabel(publication.overrideReason).fill('Die Deichpost hat am Telefon zugesagt.')
  await dialog.getByRole('button', { name: publication.publish, exact: true }).click()
  await expect(page.getByText(publication.done.published)).toBeVisible()
  expect((await fetch(`${newsroom.address}/kultur/nach-fremdem-bericht`)).status).toBe(200)

  // The log is for admins alone.
  await page.goto('/newsroom/log')
  await expect(page.getByText(staff.log.notAllowed)).toBeVisible()
  await expect(page.getByText('Die Deichpost hat am Telefon zugesagt.')).toHaveCount(0)
  await newsroom.signIn(context, await newsroom.employ('admin'))
  await page.goto('/newsroom/log')
  await page.getByLabel(staff.log.what, { exact: true }).selectOption({ label: staff.log.actions['hold.override'] ?? '' })
  await page.getByRole('button', { name: staff.log.filter, exact: true }).click()
  const entry = page.getByRole('row').filter({ hasText: 'Nach fremdem Bericht' })
  await expect(entry).toHaveCount(1)
  await expect(entry).toContainText(responsible.name)
  await expect(entry).toContainText('Die Deichpost hat am Telefon zugesagt.')
})
