import { messagesIn } from '../messages/messages'
import { expect, test } from './newsroom'
import { aStory, printed, published } from './short-story'
import { StoryDesk } from './story-desk'

const { editor, words, staff, reader, refusals } = messagesIn('de')
const { publication, credits } = editor

test('a live story is worked on in private: readers and search keep the old text until it is published', async ({
  page,
  context,
  newsroom,
}) => {
  test.setTimeout(90_000)
  await newsroom.signIn(context, await newsroom.employ('editor'))
  const desk = new StoryDesk(page, 'de')
  await aStory(desk, 'Die Werft sucht Lehrlinge')
  const path = await published(desk)
  const { id } = desk
  await expect(page.getByText(words.storyState.published, { exact: true })).toBeVisible()
  await desk.body.click()
  await page.keyboard.press('Control+End')
  await page.keyboard.insertText(' Zwölf Verträge sind unterschrieben.')
  await desk.saved()
  await expect(page.getByText(words.storyState.changed)).toBeVisible()
  await expect(page.getByRole('link', { name: publication.view })).toHaveAttribute('href', path)

  const found = page.getByRole('main').locator(`a[href="${path}"]`)
  await page.goto(path)
  await expect(page.locator('article.story')).toContainText('Ein Absatz, der niemanden zitiert.')
  await expect(page.getByText('Zwölf Verträge')).toHaveCount(0)
  await page.goto('/search?q=Lehrlinge')
  await expect(found.first()).toBeVisible()
  await page.goto('/search?q="Zwölf Verträge"')
  await expect(found).toHaveCount(0)

  await desk.open(id)
  const dialog = await desk.publishAgain()
  await expect(dialog.locator('ins')).toContainText('Zwölf Verträge sind unterschrieben.')
  await desk.publishAs(dialog, 'update', 'Die Werft hat zwölf Verträge geschlossen.')
  await expect(page.getByText(publication.done.published)).toBeVisible()
  await expect(page.getByText(words.storyState.published, { exact: true })).toBeVisible()
  await page.goto(path)
  await expect(page.locator('article.story')).toContainText('Zwölf Verträge sind unterschrieben.')
  await expect(page.getByRole('region', { name: words.correctionKind.update })).toContainText('Die Werft hat zwölf Verträge geschlossen.')
  await page.goto('/search?q="Zwölf Verträge"')
  await expect(found.first()).toBeVisible()

  // Where nothing changed there is nothing to publish; a notice can still be given.
  await desk.open(id)
  const again = await desk.publishAgain()
  await expect(again.getByText(publication.nothingChanged)).toBeVisible()
  await expect(again.getByRole('button', { name: publication.update, exact: true })).toHaveCount(0)
  await again.getByRole('link', { name: publication.onlyNotice }).click()
  await expect(page.getByRole('heading', { level: 1, name: editor.corrections.title })).toBeVisible()
})

test('printed credits change only with a reason, and the log keeps it', async ({ browser, page, context, newsroom }) => {
  test.setTimeout(90_000)
  await newsroom.signIn(context, await newsroom.employ('admin'))
  const desk = new StoryDesk(page, 'de')
  await aStory(desk, 'Wer das geschrieben hat')
  await desk.credit('Hanna Erstname', 'Hanna Erstname', 'author', 'this_story', 'person')
  const path = await published(desk)
  await expect(page.getByText(credits.printedAlready)).toBeVisible()

  // A reporter sees that they are in print, and what it takes to change them.
  const other = await browser.newContext({ baseURL: newsroom.address, locale: 'de-DE' })
  await newsroom.signIn(other, await newsroom.employ('reporter'))
  const theirs = await other.newPage()
  await theirs.goto(page.url())
  await expect(theirs.getByText(credits.needsReason)).toBeVisible()
  await other.close()

  const row = page.getByRole('listitem').filter({ has: page.getByRole('button', { name: credits.remove('Hanna Erstname') }) })
  await row.getByText(credits.more).click()
  const printedAs = row.getByLabel(`${credits.printedAs}: Hanna Erstname`)
  await printedAs.fill('Hanna E. Erstname')
  await printedAs.press('Enter')
  await expect(page.getByText(credits.printedDiffers)).toBeVisible()
  await expect(page.getByRole('region', { name: credits.preview })).toContainText('Von Hanna E. Erstname')
  await desk.credit('Otto Zweitname', 'Otto Zweitname', 'contributing_reporter', 'this_story', 'person')
  await page.goto(path)
  await expect(page.locator('article.story')).toContainText('Hanna Erstname')
  await expect(page.getByText('Otto Zweitname')).toHaveCount(0)

  await page.goBack()
  await expect(desk.body).toBeVisible()
  const dialog = await desk.publishAgain()
  const change = dialog.getByRole('region', { name: publication.creditsChange })
  await expect(change.locator('del')).toContainText('Hanna Erstname')
  await expect(change.locator('ins')).toHaveCount(2)
  await dialog.getByRole('button', { name: publication.update, exact: true }).click()
  await expect(dialog.getByText(publication.creditsReasonMissing)).toBeVisible()
  await dialog.getByLabel(publication.creditsReason).fill('Otto hat die Zahlen besorgt.')
  await dialog.getByRole('button', { name: publication.update, exact: true }).click()
  await expect(page.getByText(publication.done.published)).toBeVisible()
  await expect(page.getByText(credits.printedAlready)).toBeVisible()

  await page.goto(path)
  await expect(page.locator('article.story')).toContainText('Hanna E. Erstname')
  await expect(page.getByText('Otto Zweitname').first()).toBeVisible()
  await expect(page.getByText('Otto hat die Zahlen besorgt.')).toHaveCount(0)
  await page.goto('/newsroom/log')
  await page.getByLabel(staff.log.what, { exact: true }).selectOption({ label: staff.log.actions['credit.correct'] ?? '' })
  await page.getByRole('button', { name: staff.log.filter, exact: true }).click()
  const entry = page.getByRole('row').filter({ hasText: 'Wer das geschrieben hat' })
  await expect(entry).toContainText('Otto hat die Zahlen besorgt.')
  await expect(entry).toContainText('Hanna E. Erstname')
})

test('an editor drops the draft: it is again what readers see, and what was dropped is kept', async ({ page, context, newsroom }) => {
  const editing = await newsroom.employ('admin')
  const [id] = await printed(newsroom, editing, [{ headline: 'Bleibt, wie es ist', text: 'So steht es da.' }])
  await newsroom.signIn(context, editing)
  const desk = new StoryDesk(page, 'de')
  await desk.open(String(id))
  await expect(page.getByRole('button', { name: publication.drop })).toHaveCount(0)
  await desk.field('headline').fill('Ganz anders')
  await desk.saved()
  await desk.credit('Gerda Zuviel', 'Gerda Zuviel', 'author', 'this_story', 'person')
  await page.getByRole('button', { name: publication.drop }).click()
  const dialog = page.getByRole('dialog', { name: publication.confirmDrop })
  await dialog.getByRole('button', { name: publication.cancel, exact: true }).last().click()
  await expect(desk.field('headline')).toHaveValue('Ganz anders')

  await page.getByRole('button', { name: publication.drop }).click()
  await dialog.getByRole('button', { name: publication.drop }).click()
  await expect(desk.field('headline')).toHaveValue('Bleibt, wie es ist')
  await expect(page.getByText(words.storyState.published, { exact: true })).toBeVisible()
  await expect(page.getByText(credits.empty)).toBeVisible()
  await page.reload()
  await expect(desk.field('headline')).toHaveValue('Bleibt, wie es ist')

  await desk.tab('revisions')
  await page.getByRole('link', { name: editor.revisions.all }).click()
  await expect(page.getByRole('listitem').filter({ hasText: words.revisionReason.restore })).toHaveCount(1)
  await page.goto('/newsroom/log')
  await page.getByLabel(staff.log.what, { exact: true }).selectOption({ label: staff.log.actions['story.drop'] ?? '' })
  await page.getByRole('button', { name: staff.log.filter, exact: true }).click()
  await expect(page.getByRole('row').filter({ hasText: 'Bleibt, wie es ist' })).toContainText(editing.name)
  await page.goto('/sport/bleibt-wie-es-ist')
  await expect(page.getByText(reader.corrections.difference)).toHaveCount(0)
})

test('an agency and a reporter sign together, somebody has two roles, and Alt with the arrows changes the order', async ({
  page,
  context,
  newsroom,
}) => {
  await newsroom.signIn(context, await newsroom.employ('editor'))
  const desk = new StoryDesk(page, 'de')
  await aStory(desk, 'Mit Kürzeln')
  const { database } = newsroom
  const { contributors, aliases } = await import('../db/schema')
  const { and, eq } = await import('drizzle-orm')
  const coded = async (kind: 'agency' | 'person') => {
    const [found] = await database.reader
      .select({ name: contributors.name, initials: aliases.name })
      .from(contributors)
      .innerJoin(aliases, and(eq(aliases.contributorId, contributors.id), eq(aliases.kind, 'initials')))
      .where(eq(contributors.kind, kind))
      .limit(1)
    if (found === undefined) throw new Error(`no ${kind} with initials`)
    return found
  }
  const [agency, person] = [await coded('agency'), await coded('person')]
  const preview = page.getByRole('region', { name: credits.preview })
  await desk.credit(person.name, person.name, 'author')
  await expect(preview).toContainText(`Von ${person.name}`)
  await desk.credit(agency.name, agency.name, 'agency')
  await page.getByLabel(`${credits.placement}: ${agency.name}`).selectOption('byline')
  await expect(preview).toContainText(`${agency.initials}/${person.initials}`)

  // The same person again, as something else.
  await page.getByRole('combobox', { name: credits.search }).fill(person.name)
  await page.getByRole('option', { name: person.name }).first().click()
  const roles = page.getByLabel(`${credits.role}: ${person.name}`)
  await expect(roles).toHaveCount(2)
  await expect(roles.nth(1)).toHaveValue('contributing_reporter')

  const rows = page.getByRole('tabpanel').getByRole('list').first().getByRole('listitem')
  await expect(rows.nth(1)).toContainText(agency.name)
  await page.getByLabel(`${credits.role}: ${agency.name}`).focus()
  await page.keyboard.press('Alt+ArrowUp')
  await expect(rows.nth(0)).toContainText(agency.name)
  await expect(page.getByLabel(`${credits.role}: ${agency.name}`)).toBeFocused()
  await page.keyboard.press('Alt+ArrowDown')
  await expect(rows.nth(1)).toContainText(agency.name)
  await expect(page.getByLabel(`${credits.role}: ${agency.name}`)).toBeFocused()
})

test('changes to a credit that follow each other fast are all kept, and a refused one goes back', async ({ page, context, newsroom }) => {
  await newsroom.signIn(context, await newsroom.employ('editor'))
  const desk = new StoryDesk(page, 'de')
  await aStory(desk, 'Schnell hintereinander')
  await desk.credit('Frieda Flink', 'Frieda Flink', 'author', 'this_story', 'person')
  await page.getByText(credits.more).first().click()
  const field = (label: string) => page.getByLabel(`${label}: Frieda Flink`, { exact: true })
  await field(credits.role).selectOption('translator')
  await field(credits.placement).selectOption('byline')
  await field(credits.degree).selectOption('lead')
  await field(credits.onScene).check()
  await field(credits.place).fill('Husum')
  await field(credits.place).press('Enter')
  await expect(page.getByRole('region', { name: credits.preview })).toContainText('Übersetzung: Frieda Flink (Husum)')
  await page.reload()
  await page.getByText(credits.more).first().click()
  await expect(field(credits.role)).toHaveValue('translator')
  await expect(field(credits.placement)).toHaveValue('byline')
  await expect(field(credits.degree)).toHaveValue('lead')
  await expect(field(credits.onScene)).toBeChecked()
  await expect(field(credits.place)).toHaveValue('Husum')

  // Nobody has one role twice.
  await page.getByRole('combobox', { name: credits.search }).fill('Frieda Flink')
  await page.getByRole('option', { name: 'Frieda Flink' }).first().click()
  await expect(field(credits.role)).toHaveCount(2)
  await field(credits.role).nth(1).selectOption('translator')
  await expect(page.getByText(refusals.twiceCredited)).toBeVisible()
  await expect(field(credits.role).nth(1)).toHaveValue('author')
})
