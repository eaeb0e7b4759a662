import type { BrowserContext, Page } from '@playwright/test'
import { messagesIn } from '../messages/messages'
import { expect, test, watch } from './newsroom'

const { staff, desk: shell, refusals, fieldFaults, words } = messagesIn('de')
const { signIn } = staff

const demoPassword = 'alle kennen dieses passwort'

async function enter(page: Page, email: string, password: string): Promise<void> {
  await page.getByRole('textbox', { name: signIn.email }).fill(email)
  await page.getByRole('textbox', { name: signIn.password, exact: true }).fill(password)
  await page.getByRole('button', { name: signIn.submit, exact: true }).click()
}

async function choose(page: Page, password: string, again = password): Promise<void> {
  await page.getByRole('textbox', { name: signIn.link.password, exact: true }).fill(password)
  await page.getByRole('textbox', { name: signIn.link.again, exact: true }).fill(again)
}

const atTheDesk = (page: Page) => expect(page.getByRole('button', { name: shell.shell.signOut, exact: true })).toBeVisible()

test.describe('an account', () => {
  test.describe.configure({ mode: 'serial' })
  const email = 'jule.neuling@example.org'
  const password = 'vier Möwen auf dem Pfahl'
  let theirs: BrowserContext
  let faults: string[]

  test.beforeAll(async ({ browser, newsroom }) => {
    theirs = await browser.newContext({ baseURL: newsroom.address, locale: 'de-DE' })
    faults = watch(theirs)
  })
  test.afterAll(async () => {
    await theirs.close()
  })

  test('begins with an admin’s invitation: whoever opens the link chooses a password and is in', async ({ page, context, newsroom }) => {
    await newsroom.signIn(context, await newsroom.employ('admin'))
    await page.goto('/newsroom/staff')
    await page.getByRole('link', { name: staff.invite, exact: true }).click()
    await expect(page.getByRole('heading', { level: 1, name: staff.inviting.title })).toBeVisible()
    await page.getByRole('textbox', { name: staff.name, exact: true }).fill('Jule Neuling')
    await page.getByRole('textbox', { name: staff.email }).fill(email)
    await page.getByRole('radio', { name: words.role.reporter }).check()
    await page.getByRole('button', { name: staff.inviting.submit, exact: true }).click()
    const link = await page.getByLabel(staff.linkToPass('Jule Neuling')).inputValue()
    expect(link.startsWith(newsroom.address)).toBe(true)

    const guest = await theirs.newPage()
    await guest.goto(link)
    await expect(guest.getByText(signIn.link.invitationIntro('Jule Neuling'))).toBeVisible()
    await choose(guest, 'zu kurz')
    await guest.getByRole('button', { name: signIn.link.submit }).click()
    await expect(guest.getByText(fieldFaults.passwordTooShort)).toBeVisible()
    await choose(guest, password, 'fünf Möwen auf dem Pfahl')
    await guest.getByRole('button', { name: signIn.link.submit }).click()
    await expect(guest.getByText(fieldFaults.passwordsDiffer)).toBeVisible()
    await choose(guest, password)
    await guest.getByRole('button', { name: signIn.link.submit }).click()
    await guest.waitForURL(`${newsroom.address}/newsroom`)
    await expect(guest.getByRole('heading', { level: 1, name: shell.dashboard.greeting('Jule') })).toBeVisible()

    // The link has opened what it opens once.
    await guest.goto(link)
    await expect(guest.getByRole('heading', { level: 1, name: signIn.link.expiredTitle })).toBeVisible()
    await guest.goto('/newsroom')
    await guest.getByRole('button', { name: shell.shell.signOut, exact: true }).click()
    await guest.waitForURL(/\/newsroom\/login/)
    await guest.goto('/newsroom/stories')
    await expect(guest).toHaveURL(/\/newsroom\/login/)
    await enter(guest, email, password)
    await guest.waitForURL(`${newsroom.address}/newsroom/stories`)
    await guest.close()
    expect(faults).toEqual([])
  })

  test('gets a new password from its owner, and the old one opens nothing any more', async ({ newsroom }) => {
    const page = await theirs.newPage()
    await page.goto('/newsroom/account')
    const old = page.getByRole('textbox', { name: staff.account.oldPassword })
    await old.fill('ein falsches altes Passwort')
    await choose(page, 'fünf Robben auf der Bank')
    await page.getByRole('button', { name: staff.account.changePassword }).click()
    await expect(page.getByText(refusals.wrongPassword)).toBeVisible()
    await old.fill(password)
    await choose(page, 'fünf Robben auf der Bank')
    await page.getByRole('button', { name: staff.account.changePassword }).click()
    await expect(page.getByText(staff.account.passwordChanged)).toBeVisible()

    await page.getByRole('button', { name: shell.shell.signOut, exact: true }).click()
    await page.waitForURL(/\/newsroom\/login/)
    await enter(page, email, password)
    await expect(page.getByRole('alert').filter({ hasText: refusals.wrongCredentials })).toBeVisible()
    await enter(page, email, 'fünf Robben auf der Bank')
    await page.waitForURL(`${newsroom.address}/newsroom`)
    await atTheDesk(page)
    await page.close()
    expect(faults).toEqual([])
  })

  test('that an admin disables is out at its next click and does not come in again', async ({ page, context, newsroom }) => {
    const writing = await theirs.newPage()
    await writing.goto('/newsroom')
    await atTheDesk(writing)

    await newsroom.signIn(context, await newsroom.employ('admin'))
    await page.goto('/newsroom/staff')
    await page.getByRole('link', { name: 'Jule Neuling' }).click()
    await page.getByText(staff.disabling.submit, { exact: true }).click()
    await page.getByRole('button', { name: staff.disabling.yes }).click()
    await expect(page.getByText(staff.disabling.since)).toBeVisible()

    await writing.getByRole('link', { name: shell.pages.stories, exact: true }).click()
    await expect(writing).toHaveURL(/\/newsroom\/login/)
    await enter(writing, email, 'fünf Robben auf der Bank')
    await expect(writing.getByRole('alert').filter({ hasText: refusals.wrongCredentials })).toBeVisible()

    await page.getByRole('button', { name: staff.disabling.enable }).click()
    await expect(page.getByText(staff.disabling.since)).toHaveCount(0)
    await enter(writing, email, 'fünf Robben auf der Bank')
    await atTheDesk(writing)
    await writing.close()
    expect(faults).toEqual([])
  })
})

test('a wrong password and an unknown address are told in the same words, and what was typed as address stays', async ({ page }) => {
  await page.goto('/newsroom/login')
  const told: string[] = []
  for (const email of ['federkiel@wendhafener-bote.example', 'niemand@wendhafener-bote.example']) {
    await enter(page, email, 'das ist es leider nicht')
    const refusal = page.getByRole('alert').filter({ hasText: refusals.wrongCredentials })
    await expect(refusal).toBeVisible()
    told.push((await refusal.textContent()) ?? '')
    await expect(page.getByRole('textbox', { name: signIn.email })).toHaveValue(email)
    await expect(page.getByRole('textbox', { name: signIn.password, exact: true })).toHaveValue('')
    // So that the next answer is not taken for this one.
    await page.reload()
  }
  expect(new Set(told).size).toBe(1)
})

test('the sign-in page of the demo lists its accounts with their roles; a click signs in, and signing out leads back', async ({
  page,
  newsroom,
}) => {
  await page.goto('/newsroom')
  const demo = page.getByRole('region', { name: signIn.demo })
  await expect(demo.getByText(demoPassword)).toBeVisible()
  await expect(demo.getByRole('listitem')).toHaveCount(8)
  await expect(demo.getByRole('listitem').filter({ hasText: 'Edda Bleisatz' })).toContainText(words.role.admin)
  await demo.getByRole('button', { name: signIn.demoAs('Ada Federkiel') }).click()
  await page.waitForURL(`${newsroom.address}/newsroom`)
  await expect(page.getByRole('heading', { level: 1, name: shell.dashboard.greeting('Ada') })).toBeVisible()
  await page.getByRole('button', { name: shell.shell.signOut, exact: true }).click()
  await page.waitForURL(/\/newsroom\/login/)
  await expect(demo).toBeVisible()
  await page.goto('/newsroom/media')
  await expect(page).toHaveURL(/\/newsroom\/login/)
})
