import type { BrowserContext, Page } from '@playwright/test'
import { eq } from 'drizzle-orm'
import { Secret, TOTP } from 'otpauth'
import { sessions, staff as staffTable } from '../db/schema'
import { keepSettings, siteSettings } from '../domain/settings/settings'
import { hashPassword } from '../domain/staff/password'
import { messagesIn } from '../messages/messages'
import type { Settings } from '../model/settings'
import type { Role, Staff } from '../model/staff'
import { expectAccessible } from './accessible'
import { expect, type RunningNewsroom, test } from './newsroom'

const { staff, desk, refusals, words } = messagesIn('de')
const { signIn, secondFactor, account } = staff

const password = 'vier Möwen auf dem Pfahl'
const hour = 3_600_000

async function employed(newsroom: RunningNewsroom, role: Role): Promise<Staff> {
  const who = await newsroom.employ(role)
  const passwordHash = await hashPassword(password)
  await newsroom.database.write(async (tx) => void (await tx.update(staffTable).set({ passwordHash }).where(eq(staffTable.id, who.id))))
  return who
}

async function set(newsroom: RunningNewsroom, wish: Partial<Settings>): Promise<void> {
  await newsroom.database.write(async (tx) => keepSettings(tx, 'system', { ...(await siteSettings(tx)), ...wish }, new Date()))
}

/** Somebody's sessions, as if this long had passed since they were opened and used. */
async function age(newsroom: RunningNewsroom, who: Staff, milliseconds: number): Promise<void> {
  const at = new Date(Date.now() - milliseconds)
  await newsroom.database.write(
    async (tx) => void (await tx.update(sessions).set({ confirmedAt: at, seenAt: at }).where(eq(sessions.staffId, who.id))),
  )
}

async function enter(page: Page, { email }: Staff): Promise<void> {
  await page.getByRole('textbox', { name: signIn.email }).fill(email)
  await page.getByRole('textbox', { name: signIn.password, exact: true }).fill(password)
  await page.getByRole('button', { name: signIn.submit, exact: true }).click()
}

/** Proves on the page for it who one is. */
async function prove(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: signIn.password, exact: true }).fill(password)
  await page.getByRole('button', { name: secondFactor.confirm.submit }).click()
}

/** The same in the tab that a refusal leads to. */
async function proveBeside(page: Page): Promise<void> {
  await expect(page.getByText(refusals.confirmFirst)).toBeVisible()
  const opened = page.context().waitForEvent('page')
  await page.getByRole('link', { name: secondFactor.confirm.link }).click()
  const tab = await opened
  await prove(tab)
  await expect(tab.getByText(secondFactor.confirm.done)).toBeVisible()
  await tab.close()
}

async function leave(page: Page): Promise<void> {
  await page.goto('/newsroom')
  await page.getByRole('button', { name: desk.shell.signOut, exact: true }).click()
  await page.waitForURL(/\/newsroom\/login/)
}

const atTheDesk = (page: Page) => expect(page.getByRole('button', { name: desk.shell.signOut, exact: true })).toBeVisible()

/** What the app shows. Digits work once: a journey that needs several takes them in the order of time. */
const digits = (secret: string, which: 'before' | 'now' | 'next' = 'now') =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + { before: -30_000, now: 0, next: 30_000 }[which] })

/** @returns the app's secret and the recovery codes */
async function setUpApp(page: Page): Promise<{ secret: string; codes: string[] }> {
  await page.getByRole('button', { name: secondFactor.app.begin }).click()
  await expect(page.getByRole('img', { name: secondFactor.app.picture })).toBeVisible()
  const key = page.getByText(secondFactor.app.key).locator('code')
  const secret = ((await key.textContent()) ?? '').replaceAll(' ', '')
  await page.getByRole('textbox', { name: secondFactor.app.code }).fill('000000')
  await page.getByRole('button', { name: secondFactor.app.confirm }).click()
  await expect(page.getByText(refusals.wrongCode)).toBeVisible()
  await page.getByRole('textbox', { name: secondFactor.app.code }).fill(digits(secret, 'before'))
  await page.getByRole('button', { name: secondFactor.app.confirm }).click()
  await expect(page.getByText(secondFactor.codes.shown)).toBeVisible()
  const codes = await page.getByRole('status').getByRole('listitem').allTextContents()
  expect(codes).toHaveLength(10)
  return { secret, codes }
}

async function giveCode(page: Page, code: string): Promise<void> {
  await page.getByRole('textbox', { name: secondFactor.step.code, exact: true }).fill(code)
  await page.getByRole('button', { name: secondFactor.step.submit, exact: true }).click()
}

test('whoever has set up an app signs in with its digits, or once with a recovery code, and gets to where they were going', async ({
  page,
  newsroom,
}) => {
  const who = await employed(newsroom, 'reporter')
  await page.goto('/newsroom/account')
  await enter(page, who)
  await page.waitForURL(/\/newsroom\/account/)
  const { secret, codes } = await setUpApp(page)
  await expectAccessible(page)
  await page.reload()
  await expect(page.getByText(secondFactor.codes.left(10))).toBeVisible()
  await expect(page.getByText(codes[0] ?? '')).toHaveCount(0)

  await leave(page)
  await page.goto('/newsroom/stories?state=draft')
  await enter(page, who)
  await page.waitForURL(/\/newsroom\/login\/second/)
  await expect(page.getByText(secondFactor.step.intro(who.name))).toBeVisible()
  await expect(page.getByLabel(secondFactor.step.code)).toBeFocused()
  await expectAccessible(page)
  await page.goto('/newsroom/account')
  await expect(page).toHaveURL(/\/newsroom\/login\?/)
  await page.goto('/newsroom/login/second?next=%2Fnewsroom%2Fstories%3Fstate%3Ddraft')
  await giveCode(page, '000000')
  await expect(page.getByText(refusals.wrongCode)).toBeVisible()
  await giveCode(page, digits(secret))
  await page.waitForURL(`${newsroom.address}/newsroom/stories?state=draft`)

  await leave(page)
  await enter(page, who)
  await giveCode(page, codes[0] ?? '')
  await atTheDesk(page)
  await leave(page)
  await enter(page, who)
  await giveCode(page, codes[0] ?? '')
  await expect(page.getByText(refusals.wrongCode)).toBeVisible()
  await giveCode(page, digits(secret, 'next'))
  await atTheDesk(page)
})

test('a passkey signs in without name and password', async ({ page, context, newsroom }) => {
  await set(newsroom, { address: newsroom.address })
  const devices = await context.newCDPSession(page)
  await devices.send('WebAuthn.enable')
  await devices.send('WebAuthn.addVirtualAuthenticator', {
    options: { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true },
  })
  const who = await employed(newsroom, 'editor')
  await newsroom.signIn(context, who)
  await page.goto('/newsroom/account')
  await page.getByRole('textbox', { name: secondFactor.passkeys.name }).fill('Notebook')
  await page.getByRole('button', { name: secondFactor.passkeys.add }).click()
  await expect(page.getByRole('button', { name: secondFactor.passkeys.removeOne('Notebook') })).toBeVisible()
  await expect(page.getByText(secondFactor.codes.shown)).toBeVisible()

  await leave(page)
  await page.goto('/newsroom/media')
  await expectAccessible(page)
  await page.getByRole('button', { name: secondFactor.signInByPasskey }).click()
  await page.waitForURL(`${newsroom.address}/newsroom/media`)
  await atTheDesk(page)

  await leave(page)
  await enter(page, who)
  await page.waitForURL(/\/newsroom\/login\/second/)
  await page.getByRole('button', { name: secondFactor.signInByPasskey }).click()
  await atTheDesk(page)

  await age(newsroom, who, hour)
  await page.goto('/newsroom/login/confirm?next=%2Fnewsroom%2Faccount')
  await page.getByRole('button', { name: secondFactor.confirm.passkey }).click()
  await page.waitForURL(`${newsroom.address}/newsroom/account`)
  await page.getByRole('button', { name: secondFactor.passkeys.removeOne('Notebook') }).click()
  await expect(page.getByRole('button', { name: secondFactor.passkeys.removeOne('Notebook') })).toHaveCount(0)
  await leave(page)
  await enter(page, who)
  await atTheDesk(page)
})

test('whose role needs a second factor sets one up first, and can do nothing else before', async ({ page, newsroom }) => {
  const who = await employed(newsroom, 'editor')
  await page.goto('/newsroom/sources')
  await enter(page, who)
  await page.waitForURL(`${newsroom.address}/newsroom/sources`)
  await set(newsroom, { secondFactorRoles: ['editor'] })
  for (const path of ['/newsroom', '/newsroom/stories', '/newsroom/account', '/newsroom/sources']) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1, name: secondFactor.setUp.title })).toBeVisible()
  }
  expect((await page.request.get('/newsroom/find?q=hafen')).status()).toBe(401)
  expect((await page.request.post('/api/media', { data: 'x' })).ok()).toBe(false)
  await expectAccessible(page)
  await age(newsroom, who, hour)
  await page.goto('/newsroom/sources')
  await page.waitForURL(/\/newsroom\/login\/confirm/)
  await prove(page)
  await setUpApp(page)
  await page.getByRole('link', { name: secondFactor.setUp.onwards }).click()
  await page.waitForURL(`${newsroom.address}/newsroom/sources`)
  await atTheDesk(page)
  await set(newsroom, { secondFactorRoles: [] })
})

test('an admin who proves who they are sets for which roles it is needed', async ({ page, context, newsroom }) => {
  const admin = await employed(newsroom, 'admin')
  await newsroom.signIn(context, admin)
  await page.goto('/newsroom/settings')
  await age(newsroom, admin, hour)
  await page.getByRole('checkbox', { name: words.role.reporter }).check()
  await page.getByRole('button', { name: staff.settings.submit }).click()
  await proveBeside(page)
  await expect(page.getByRole('checkbox', { name: words.role.reporter })).toBeChecked()
  await page.getByRole('button', { name: staff.settings.submit }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Gespeichert' })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('checkbox', { name: words.role.reporter })).toBeChecked()
  await page.getByRole('checkbox', { name: words.role.reporter }).uncheck()
  await page.getByRole('button', { name: staff.settings.submit }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Gespeichert' })).toBeVisible()
  expect((await siteSettings(newsroom.database.reader)).secondFactorRoles).toEqual([])
})

test('before accounts are changed an admin proves again who they are, and what was typed stays', async ({ page, context, newsroom }) => {
  const admin = await employed(newsroom, 'admin')
  const who = await employed(newsroom, 'reporter')
  await newsroom.signIn(context, admin)
  await age(newsroom, admin, hour)
  await page.goto('/newsroom/staff/invite')
  await page.waitForURL(/\/newsroom\/login\/confirm/)
  await expectAccessible(page)
  const ownPassword = page.getByRole('textbox', { name: signIn.password, exact: true })
  await ownPassword.fill('das ist es leider nicht')
  await page.getByRole('button', { name: secondFactor.confirm.submit }).click()
  await expect(page.getByText(refusals.wrongPassword)).toBeVisible()
  await prove(page)
  await expect(page.getByRole('heading', { level: 1, name: staff.inviting.title })).toBeVisible()

  await page.goto(`/newsroom/staff/${who.id}`)
  await age(newsroom, admin, hour)
  await page.getByRole('textbox', { name: staff.name, exact: true }).fill('Jule Umbenannt')
  await page.getByRole('button', { name: staff.save, exact: true }).click()
  await proveBeside(page)
  await expect(page.getByRole('textbox', { name: staff.name, exact: true })).toHaveValue('Jule Umbenannt')
  await page.getByRole('button', { name: staff.save, exact: true }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Gespeichert' })).toBeVisible()
})

test('signing out everywhere else ends what runs in other browsers at their next click', async ({ page, context, browser, newsroom }) => {
  const who = await newsroom.employ('editor')
  const other: BrowserContext = await browser.newContext({ baseURL: newsroom.address })
  await newsroom.signIn(context, who)
  await newsroom.signIn(other, who)
  const there = await other.newPage()
  await there.goto('/newsroom')
  await atTheDesk(there)
  await page.goto('/newsroom/account')
  await page.getByRole('button', { name: account.elsewhere }).click()
  await expect(page.getByText(account.thisBrowser)).toBeVisible()
  await expect(page.getByRole('button', { name: account.elsewhere })).toHaveCount(0)
  await there.getByRole('link', { name: desk.pages.stories, exact: true }).click()
  await expect(there).toHaveURL(/\/newsroom\/login/)
  await other.close()
})

test('a session that ran out leads to sign-in, and from there back to where one was, with a session of its own', async ({
  page,
  context,
  newsroom,
}) => {
  const who = await employed(newsroom, 'reporter')
  await newsroom.signIn(context, who)
  const sessionCookie = async () => (await context.cookies()).find(({ name }) => name === 'masthead.session')
  const before = await sessionCookie()
  await age(newsroom, who, 12 * hour)
  await page.goto('/newsroom/stories?state=draft')
  await expect(page).toHaveURL(/\/newsroom\/login\?next=/)
  await enter(page, who)
  await page.waitForURL(`${newsroom.address}/newsroom/stories?state=draft`)
  const after = await sessionCookie()
  expect(after?.value).not.toBe(before?.value)
  expect(after).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' })
  expect(await newsroom.database.reader.select().from(sessions).where(eq(sessions.staffId, who.id))).toHaveLength(1)
})

test('on a site found over https the session’s cookie is for this host, for https and for no script', async ({ newsroom }) => {
  const who = await employed(newsroom, 'reporter')
  await set(newsroom, { address: 'https://bote.example' })
  const first = await fetch(`${newsroom.address}/api/auth/csrf`)
  const { csrfToken } = (await first.json()) as { csrfToken: string }
  const answer = await fetch(`${newsroom.address}/api/auth/callback/credentials`, {
    method: 'POST',
    redirect: 'manual',
    headers: {
      origin: newsroom.address,
      cookie: first.headers
        .getSetCookie()
        .map((cookie) => cookie.split(';')[0])
        .join('; '),
    },
    body: new URLSearchParams({ csrfToken, email: who.email, password, json: 'true' }),
  })
  const cookie = answer.headers.getSetCookie().find((one) => one.startsWith('__Host-masthead.session='))
  expect(cookie?.split(/;\s*/).slice(1)).toEqual(expect.arrayContaining(['Path=/', 'HttpOnly', 'Secure', 'SameSite=Lax']))
  expect(cookie).not.toMatch(/domain=/i)
  await set(newsroom, { address: newsroom.address })
})
