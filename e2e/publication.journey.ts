import { expect, type RunningNewsroom, test } from './newsroom'
import { aStory, published } from './short-story'
import { StoryDesk } from './story-desk'

const status = async (newsroom: RunningNewsroom, path: string) => (await fetch(newsroom.address + path, { redirect: 'manual' })).status

test('a scheduled story is published after a restart, exactly once', async ({ page, context, newsroom }) => {
  test.setTimeout(150_000)
  await newsroom.signIn(context, await newsroom.employ('editor'))
  const desk = new StoryDesk(page, 'de')
  await aStory(desk, 'Punkt acht Uhr')
  const { publication } = desk.words.editor
  await page.getByRole('button', { name: publication.schedule, exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(publication.dueAt).fill('2031-05-04T08:00')
  await dialog.getByRole('button', { name: publication.schedule, exact: true }).click()
  await expect(page.getByText(publication.done.scheduled)).toBeVisible()
  expect(await status(newsroom, '/kultur/punkt-acht-uhr')).toBe(404)

  // The server is down when it falls due, and nobody has the story open, whose page would say so.
  const { id } = desk
  await page.goto('about:blank')
  await newsroom.stop()
  const sqlite = await import('better-sqlite3')
  const file = new sqlite.default(`${newsroom.database.folder}/newsroom.db`)
  file.prepare('UPDATE schedules SET due_at = ? WHERE story_id = ?').run(Date.now() - 1000, id)
  file.close()
  await newsroom.start()

  await expect.poll(() => status(newsroom, '/kultur/punkt-acht-uhr'), { timeout: 20_000 }).toBe(200)
  await newsroom.restart()
  await expect.poll(() => status(newsroom, '/kultur/punkt-acht-uhr'), { timeout: 20_000 }).toBe(200)
  const { publications } = await import('../db/schema')
  const { eq } = await import('drizzle-orm')
  const rows = await newsroom.database.reader
    .select()
    .from(publications)
    .where(eq(publications.storyId, id as never))
  expect(rows).toHaveLength(1)
})

test('a withdrawn story answers 410, says why, and leaves lists and search', async ({ page, context, newsroom }) => {
  await newsroom.signIn(context, await newsroom.employ('editor'))
  const desk = new StoryDesk(page, 'de')
  await aStory(desk, 'Was wir zurückziehen mussten')
  const { id } = desk
  const path = await published(desk)
  const found = page.getByRole('main').locator(`a[href="${path}"]`)
  await page.goto('/search?q=zurückziehen mussten')
  await expect(found.first()).toBeVisible()

  await desk.open(id)
  const { publication } = desk.words.editor
  await page.getByRole('button', { name: publication.withdraw, exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(publication.noticeForReaders).fill('Eine Angabe ließ sich nicht halten.')
  await dialog.getByRole('button', { name: publication.withdraw, exact: true }).click()
  await expect(page.getByText(publication.done.withdrawn)).toBeVisible()

  const answer = await page.goto(path)
  expect(answer?.status()).toBe(410)
  await expect(page.getByText('Eine Angabe ließ sich nicht halten.')).toBeVisible()
  for (const list of ['/search?q=zurückziehen mussten', '/kultur', '/']) {
    await page.goto(list)
    await expect(found).toHaveCount(0)
  }
})

test('readers find a story by search, however they spell its words', async ({ page, context, newsroom }) => {
  await newsroom.signIn(context, await newsroom.employ('editor'))
  const desk = new StoryDesk(page, 'de')
  await aStory(desk, 'Größere Brücken für München')
  const path = await published(desk)
  for (const query of ['München', 'Muenchen', 'munchen', 'groessere bruecken', '"München', 'Brücken*']) {
    await page.goto(`/search?q=${encodeURIComponent(query)}`)
    await expect(page.getByRole('main').locator(`a[href="${path}"]`).first(), query).toBeVisible()
  }
  for (const odd of ['"', '*', 'NEAR(', 'AND OR NOT', '((((', '%', '\\', '🙂']) {
    const answer = await page.goto(`/search?q=${encodeURIComponent(odd)}`)
    expect(answer?.status(), odd).toBe(200)
  }
})

test('an admin renames a contributor: printed stories keep the old name and lead to the page with the new one', async ({
  page,
  context,
  newsroom,
}) => {
  await newsroom.signIn(context, await newsroom.employ('admin'))
  const desk = new StoryDesk(page, 'de')
  await aStory(desk, 'Unter altem Namen')
  await desk.credit('Rosa Altname', 'Rosa Altname', 'author', 'this_story', 'person')
  const path = await published(desk)
  const { register, desk: shell } = desk.words

  await page.goto('/newsroom/contributors?q=Altname')
  await page.getByRole('link', { name: 'Rosa Altname' }).first().click()
  await page.getByRole('textbox', { name: register.contributors.name, exact: true }).fill('Rosa Neuname')
  await page.getByRole('button', { name: shell.common.save }).first().click()
  await expect(page.getByRole('heading', { name: 'Rosa Neuname' })).toBeVisible()

  await page.goto(path)
  const credit = page.locator('article').getByRole('link', { name: 'Rosa Altname' })
  await expect(credit).toBeVisible()
  await credit.click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Rosa Neuname')
})
