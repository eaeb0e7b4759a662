import { resetLink } from '../domain/staff/links'
import { messagesIn } from '../messages/messages'
import { expectAccessible } from './accessible'
import { expect, test } from './newsroom'

test('a reader opens the front page, goes on to a story and back', async ({ page }) => {
  await page.goto('/')
  await expectAccessible(page)
  const first = page.getByRole('main').getByRole('heading', { level: 2 }).getByRole('link').first()
  const headline = (await first.textContent())?.trim() ?? ''
  await first.click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(headline)
  await expectAccessible(page)
  await page.goBack()
  await expect(page).toHaveURL(/\/$/)
})

test('whoever asks for what is not there is told so', async ({ page }) => {
  const answer = await page.goto('/ausland/diesen-beitrag-gab-es-nie')
  expect(answer?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('the desk is closed to whoever is not signed in', async ({ page }) => {
  await page.goto('/newsroom')
  await expect(page).toHaveURL(/\/newsroom\/login/)
  await expectAccessible(page)
})

test('a member of staff with a session sees the desk', async ({ page, context, newsroom }) => {
  await newsroom.signIn(context, await newsroom.employ('editor'))
  await page.goto('/newsroom')
  await expect(page).toHaveURL(/\/newsroom$/)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('what is not at the desk answers 404, in the words of the desk', async ({ page, context, newsroom }) => {
  await newsroom.signIn(context, await newsroom.employ('reporter', 'en'))
  for (const path of ['/newsroom/nowhere', '/newsroom/stories/11111111-1111-4111-8111-111111111111', '/newsroom/sources/none']) {
    const answer = await page.goto(path)
    expect(answer?.status(), path).toBe(404)
    await expect(page.getByRole('heading', { level: 1, name: messagesIn('en').desk.common.gone })).toBeVisible()
  }
})

test('what is sent to a reader’s page is refused', async ({ request }) => {
  expect((await request.post('/', { data: 'x' })).status()).toBe(405)
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('a link opens an account too, though its page tells nobody its address', async ({ page, newsroom }) => {
    const { link } = messagesIn('de').staff.signIn
    const who = await newsroom.employ('reporter')
    const { token } = await newsroom.database.write((tx) => resetLink(tx, 'system', { id: who.id }, new Date()))
    await page.goto(`/newsroom/login/link?token=${token}`)
    await page.getByRole('textbox', { name: link.password, exact: true }).fill('zehn Möwen auf dem Dach')
    await page.getByRole('textbox', { name: link.again, exact: true }).fill('zehn Möwen auf dem Dach')
    await page.getByRole('button', { name: link.submit }).click()
    await expect(page).toHaveURL(/\/newsroom$/)
  })
})
