import { siteSettings } from '../domain/settings/settings'
import { changeStaff } from '../domain/staff/change-staff'
import { messagesIn } from '../messages/messages'
import { expect, test, watch } from './newsroom'

const { staff, refusals, words } = messagesIn('de')
const { settings, inviting } = staff
const saved = 'Gespeichert um'

test('an imprint typed while the line is gone stays in the form, and is saved once it is back', async ({ browser, newsroom }) => {
  const context = await browser.newContext({ baseURL: newsroom.address })
  await newsroom.signIn(context, await newsroom.employ('admin'))
  const page = await context.newPage()
  await page.goto('/newsroom/settings')
  const imprint = page.getByRole('textbox', { name: settings.imprint, exact: true })
  const text = 'Wendhafener Bote, Am Deich 1. '.repeat(300).trim()
  await imprint.fill(text)
  await page.getByRole('checkbox', { name: words.role.reporter }).check()
  await context.setOffline(true)
  await page.getByRole('button', { name: settings.submit }).click()
  await expect(page.getByRole('alert').filter({ hasText: refusals.unreached })).toBeInViewport()
  await expect(imprint).toHaveValue(text)
  await expect(page.getByRole('checkbox', { name: words.role.reporter })).toBeChecked()
  await page.getByRole('checkbox', { name: words.role.reporter }).uncheck()
  await context.setOffline(false)
  await page.getByRole('button', { name: settings.submit }).click()
  await expect(page.getByRole('status').filter({ hasText: saved })).toBeVisible()
  expect((await siteSettings(newsroom.database.reader)).imprint).toBe(text)
  await context.close()
})

test('who signs in while the line is gone is told so, and has not typed in vain', async ({ browser, newsroom }) => {
  const context = await browser.newContext({ baseURL: newsroom.address })
  const page = await context.newPage()
  await page.goto('/newsroom/login')
  await page.getByRole('textbox', { name: staff.signIn.email }).fill('jule@example.org')
  await page.getByRole('textbox', { name: staff.signIn.password, exact: true }).fill('vier Möwen auf dem Pfahl')
  await context.setOffline(true)
  await page.getByRole('button', { name: staff.signIn.submit, exact: true }).click()
  await expect(page.getByRole('alert').filter({ hasText: refusals.unreached })).toBeVisible()
  await expect(page.getByRole('textbox', { name: staff.signIn.email })).toHaveValue('jule@example.org')
  await expect(page.getByRole('textbox', { name: staff.signIn.password, exact: true })).toHaveValue('vier Möwen auf dem Pfahl')
  await context.close()
})

test('two admins with the settings open: who saves second sees what the first changed, and takes nothing back unread', async ({
  browser,
  page,
  context,
  newsroom,
}) => {
  await newsroom.signIn(context, await newsroom.employ('admin'))
  await page.goto('/newsroom/settings')

  const otherContext = await browser.newContext({ baseURL: newsroom.address })
  const faults = watch(otherContext)
  await newsroom.signIn(otherContext, await newsroom.employ('admin'))
  const other = await otherContext.newPage()
  await other.goto('/newsroom/settings')
  await other.getByRole('checkbox', { name: words.role.reporter }).check()
  await other.getByRole('button', { name: settings.submit }).click()
  await expect(other.getByRole('status').filter({ hasText: saved })).toBeVisible()

  const tagline = page.getByRole('textbox', { name: settings.tagline, exact: true })
  await tagline.fill('Seit gestern')
  await page.getByRole('button', { name: settings.submit }).click()
  await expect(page.getByRole('alert').filter({ hasText: refusals.changedElsewhere })).toBeVisible()
  await expect(tagline).toHaveValue('Seit gestern')
  await expect(page.getByRole('term').filter({ hasText: settings.secondFactorRoles })).toBeVisible()
  await expect(page.getByRole('definition').filter({ hasText: words.role.reporter })).toBeVisible()
  expect((await siteSettings(newsroom.database.reader)).secondFactorRoles).toEqual(['reporter'])

  await page.getByRole('checkbox', { name: words.role.reporter }).check()
  await page.getByRole('button', { name: settings.submit }).click()
  await expect(page.getByRole('status').filter({ hasText: saved })).toBeVisible()
  expect(await siteSettings(newsroom.database.reader)).toMatchObject({ tagline: 'Seit gestern', secondFactorRoles: ['reporter'] })

  // And once more from the same page, of what was just saved.
  await page.getByRole('checkbox', { name: words.role.reporter }).uncheck()
  await page.getByRole('button', { name: settings.submit }).click()
  await expect.poll(async () => (await siteSettings(newsroom.database.reader)).secondFactorRoles).toEqual([])
  expect(faults).toEqual([])
  await otherContext.close()
})

test('whoever was demoted meanwhile stays so when their name is corrected', async ({ page, context, newsroom }) => {
  const admin = await newsroom.employ('admin')
  const who = await newsroom.employ('admin')
  await newsroom.signIn(context, admin)
  await page.goto(`/newsroom/staff/${who.id}`)
  await newsroom.database.write((tx) => changeStaff(tx, 'system', { ...who, role: 'reporter' }, new Date()))
  const name = page.getByRole('textbox', { name: staff.name, exact: true })
  await name.fill('Jule Richtig')
  await page.getByRole('button', { name: staff.save, exact: true }).click()
  await expect(page.getByRole('alert').filter({ hasText: refusals.changedElsewhere })).toBeVisible()
  await expect(page.getByRole('definition').filter({ hasText: words.role.reporter })).toBeVisible()
  await page.getByRole('radio', { name: words.role.reporter }).check()
  await page.getByRole('button', { name: staff.save, exact: true }).click()
  await expect(page.getByRole('status').filter({ hasText: saved })).toBeVisible()
  await page.reload()
  await expect(name).toHaveValue('Jule Richtig')
  await expect(page.getByRole('radio', { name: words.role.reporter })).toBeChecked()
})

test('choices stay as they were made when an invitation is refused, and its outcome gets the focus', async ({
  page,
  context,
  newsroom,
}) => {
  await newsroom.signIn(context, await newsroom.employ('admin'))
  await page.goto('/newsroom/staff/invite')
  const language = page.getByRole('combobox', { name: staff.language })
  await page.getByRole('textbox', { name: staff.name, exact: true }).fill('Nora Neu')
  await page.getByRole('radio', { name: words.role.editor }).check()
  await language.selectOption('en')
  for (const wrong of ['nora', 'nora@']) {
    await page.getByRole('textbox', { name: staff.email, exact: true }).fill(wrong)
    await page.getByRole('button', { name: inviting.submit, exact: true }).click()
    await expect(page.getByText(messagesIn('de').fieldFaults.notAnEmail)).toBeVisible()
    await expect(language).toHaveValue('en')
    await expect(page.getByRole('radio', { name: words.role.editor })).toBeChecked()
  }
  await page.getByRole('textbox', { name: staff.email, exact: true }).fill('nora@example.org')
  await page.getByRole('button', { name: inviting.submit, exact: true }).click()
  const outcome = page.getByRole('status').filter({ hasText: 'Nora Neu' })
  await expect(outcome).toBeFocused()
})
