import { createContributor } from '../domain/contributors/create'
import { AddCredit, addCredit } from '../domain/credits/credit'
import { publishStory } from '../domain/stories/publish'
import { withdrawStory } from '../domain/stories/withdraw'
import { messagesIn } from '../messages/messages'
import type { ContributorId } from '../model/ids'
import type { Staff } from '../model/staff'
import { expectAccessible } from './accessible'
import { expect, type RunningNewsroom, test } from './newsroom'
import { printed } from './short-story'

const { register, staff: words } = messagesIn('de')
const text = register.contributors.merge

/** Where an address leads, without going there. */
async function leadsTo(newsroom: RunningNewsroom, path: string): Promise<string> {
  const answer = await fetch(newsroom.address + path, { redirect: 'manual' })
  return answer.status === 308 ? String(answer.headers.get('location')).replace(newsroom.address, '') : String(answer.status)
}

/** Two entries for one person, of which the shorter stands under a story. */
async function oneTooMany(newsroom: RunningNewsroom, admin: Staff): Promise<{ short: ContributorId; ada: ContributorId; story: string }> {
  const { write } = newsroom.database
  const now = new Date()
  const enter = (name: string) => write((tx) => createContributor(tx, admin, { kind: 'person', name }, now))
  const [short, ada] = [await enter('W. Gänsefeder'), await enter('Wilma Gänsefeder')]
  const [storyId] = await printed(newsroom, admin, [{ headline: 'Was unter zwei Namen steht' }])
  if (storyId === undefined) throw new Error('no story')
  await write(async (tx) => {
    await addCredit(tx, admin, AddCredit.parse({ storyId, contributorId: short, role: 'author' }), now)
    await publishStory(tx, admin, { storyId, creditsReason: 'fehlte' }, now)
  })
  return { short, ada, story: '/sport/was-unter-zwei-namen-steht' }
}

test('an admin merges two entries: the address leads on, print stays, and the log takes it back', async ({ page, context, newsroom }) => {
  const admin = await newsroom.employ('admin')
  await newsroom.signIn(context, admin)
  const { short, ada, story } = await oneTooMany(newsroom, admin)
  expect(await leadsTo(newsroom, '/people/w-gaensefeder')).toBe('200')

  await page.goto(`/newsroom/contributors/${short}`)
  await page.getByRole('link', { name: text.open }).click()
  await page.getByRole('searchbox', { name: text.search }).fill('wilma')
  await page.getByRole('button', { name: text.find, exact: true }).click()
  await page.getByRole('link', { name: `${text.compare}: Wilma Gänsefeder` }).click()

  await expect(page.getByRole('region', { name: text.goes, exact: true })).toContainText('W. Gänsefeder')
  await expect(page.getByRole('region', { name: text.stays, exact: true })).toContainText('Wilma Gänsefeder')
  await expect(page.getByText(text.creditsIn(1, 1))).toBeVisible()
  await expect(page.getByText(text.addressLeads('/people/w-gaensefeder', '/people/wilma-gaensefeder'))).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel(text.note).fill('dieselbe Person')
  await page.getByRole('button', { name: text.confirm('W. Gänsefeder', 'Wilma Gänsefeder') }).click()

  await page.waitForURL(`**/newsroom/contributors/${ada}`)
  await expect(page.getByRole('region', { name: text.absorbed })).toContainText('dieselbe Person')
  await expect(page.getByRole('img', { name: /: 1$/ })).toBeVisible()
  await expectAccessible(page)
  await expect.poll(() => leadsTo(newsroom, '/people/w-gaensefeder')).toBe('/people/wilma-gaensefeder')
  await page.goto(story)
  const byline = page.getByRole('main').getByRole('link', { name: 'W. Gänsefeder' }).first()
  await expect(byline).toHaveAttribute('href', '/people/wilma-gaensefeder')
  await page.goto(`/newsroom/contributors/${short}`)
  await expect(page.getByText(text.wentHelp)).toBeVisible()

  await page.goto('/newsroom/log?what=contributor.merge')
  const row = page.getByRole('row').filter({ hasText: words.log.actions['contributor.merge'] ?? '' })
  await expect(row).toContainText('dieselbe Person')
  await row.getByRole('button', { name: text.undoLabel('W. Gänsefeder') }).click()
  await page.getByRole('dialog').getByRole('button', { name: text.undo }).click()
  await expect(page.getByText(text.undone)).toBeVisible()
  await expect(row.getByRole('button')).toHaveCount(0)

  await expect.poll(() => leadsTo(newsroom, '/people/w-gaensefeder')).toBe('200')
  await page.goto(story)
  await expect(byline).toHaveAttribute('href', '/people/w-gaensefeder')
  await page.goto(`/newsroom/contributors/${ada}`)
  await expect(page.getByText(text.absorbed)).toHaveCount(0)
  await expect(page.getByText(register.contributors.aliases.none)).toBeVisible()
})

test('a story withdrawn since still stands on the page of whoever it names', async ({ page, context, newsroom }) => {
  const admin = await newsroom.employ('admin')
  await newsroom.signIn(context, admin)
  const { write } = newsroom.database
  const now = new Date()
  const id = await write((tx) => createContributor(tx, admin, { kind: 'person', name: 'Zora Rückzug' }, now))
  const [storyId] = await printed(newsroom, admin, [{ headline: 'Was nicht mehr dasteht' }])
  if (storyId === undefined) throw new Error('no story')
  await write(async (tx) => {
    await addCredit(tx, admin, AddCredit.parse({ storyId, contributorId: id, role: 'author' }), now)
    await publishStory(tx, admin, { storyId, creditsReason: 'fehlte' }, now)
    await withdrawStory(tx, admin, { storyId, notice: '' }, now)
  })
  await page.goto(`/newsroom/contributors/${id}`)
  const { overTime } = register.contributors
  await expect(page.getByRole('region', { name: overTime.all })).toContainText(`Was nicht mehr dasteht (${overTime.withdrawn})`)
  await expect(page.getByRole('link', { name: register.contributors.publicPage })).toHaveCount(0)
})
