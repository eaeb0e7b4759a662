import { liftEmbargo, setEmbargo } from '../domain/provenance/change'
import { saveDraft } from '../domain/stories/save-draft'
import { storyById } from '../domain/stories/story'
import { messagesIn } from '../messages/messages'
import { StoryId } from '../model/ids'
import type { Staff } from '../model/staff'
import type { StoryText } from '../model/story'
import { expectAccessible } from './accessible'
import { expect, type RunningNewsroom, test } from './newsroom'
import { printed, published } from './short-story'
import { StoryDesk } from './story-desk'

const { editor, words, reader } = messagesIn('de')
const { publication, corrections, checks } = editor
const passage = 'Im Hafen wurden 94 Tonnen Hering angelandet'

/** Somebody else saves the story while an editor has it open. */
async function savesMeanwhile(newsroom: RunningNewsroom, who: Staff, id: string, wish: Partial<StoryText>): Promise<void> {
  const storyId = StoryId.parse(id)
  const story = await storyById(newsroom.database.reader, storyId)
  if (story === null) throw new Error('no story')
  const text = { ...story.draft, ...wish }
  await newsroom.database.write((tx) => saveDraft(tx, who, { storyId, seen: story.version, text, copies: {} }, new Date()))
}

test('an editor corrects a live story: nothing typed is lost on the way, and readers find it everywhere', async ({
  page,
  context,
  newsroom,
}) => {
  test.setTimeout(180_000)
  const editing = await newsroom.employ('editor')
  await newsroom.signIn(context, editing)
  const desk = new StoryDesk(page, 'de')
  await desk.begin()
  await desk.field('headline').fill('Der Hering kommt spät')
  await desk.field('standfirst').fill('Die Fischer warten.')
  await desk.write(`${passage}, teilte die Genossenschaft mit. Mehr war es zuletzt vor vier Jahren.`)
  await desk.inSection('Kultur')
  await desk.attribute({ text: passage, kind: 'data', speakers: [{ label: 'Fischereigenossenschaft', kind: 'organisation' }] })
  await desk.saved()
  const path = await published(desk)
  const { id } = desk

  await desk.select('94')
  await page.keyboard.insertText('49')
  await desk.saved()
  await expect(page.getByText(words.storyState.changed)).toBeVisible()

  // What changes is shown before it is published; as what, has to be said, and what it concerns is proposed.
  const dialog = await desk.publishAgain()
  const difference = dialog.getByRole('region', { name: publication.difference })
  await expect(difference.locator('del').first()).toHaveText('94')
  await expect(difference.locator('ins').first()).toHaveText('49')
  const go = dialog.getByRole('button', { name: publication.update, exact: true })
  await go.click()
  await expect(dialog.getByText(publication.as.missing)).toBeVisible()
  await desk.publishAs(dialog, 'correction')
  await expect(dialog.getByText(publication.wordsMissing)).toBeVisible()
  const box = dialog.getByRole('checkbox', { name: /49 Tonnen Hering/ })
  await expect(box).toBeChecked()
  await expect(dialog.getByLabel(publication.place)).toHaveValue('top')

  await expectAccessible(page)

  // Held: the words stay.
  const said = 'Zwei Ziffern waren vertauscht: Es waren 49 Tonnen, nicht 94.'
  await newsroom.database.write((tx) => setEmbargo(tx, editing, { storyId: StoryId.parse(id), until: null, note: '' }, new Date()))
  await desk.publishAs(dialog, 'correction', said)
  await expect(dialog.getByRole('alert').filter({ hasText: checks.codes.embargoed })).toBeVisible()
  await expect(dialog.getByLabel(publication.words)).toHaveValue(said)
  await newsroom.database.write((tx) => liftEmbargo(tx, editing, { storyId: StoryId.parse(id) }, new Date()))

  // Closed and opened again: they are still there.
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await desk.publishAgain()
  await expect(dialog.getByLabel(publication.words)).toHaveValue(said)

  // Somebody else saved: what is to be read again is shown, and the words stay.
  await savesMeanwhile(newsroom, await newsroom.employ('editor'), id, { standfirst: 'Die Fischer warten noch.' })
  await go.click()
  await expect(dialog.getByText(publication.readAgain)).toBeVisible()
  await expect(difference.locator('ins').filter({ hasText: 'noch' })).toBeVisible()
  await expect(dialog.getByLabel(publication.words)).toHaveValue(said)
  await go.click()
  await expect(dialog).toBeHidden()
  await expect(desk.field('standfirst')).toHaveValue('Die Fischer warten noch.')
  await expect(page.getByText(words.storyState.published, { exact: true })).toBeVisible()

  await page.goto(path)
  const notice = page.getByRole('region', { name: words.correctionKind.correction })
  await expect(notice).toContainText(said)
  await expect(notice.getByRole('link', { name: reader.source.passage(1) })).toBeVisible()
  await expect(page.locator('article.story')).toContainText('49 Tonnen Hering')
  await notice.getByRole('link', { name: reader.corrections.difference }).click()
  await expect(page).toHaveURL(/\/history\?from=1&to=2$/)
  await expect(page.locator('del').filter({ hasText: '94' }).first()).toBeVisible()
  await expect(page.locator('ins').filter({ hasText: '49' }).first()).toBeVisible()
  await page.goto('/corrections')
  await expect(page.getByText(said)).toBeVisible()
  const feed = await page.request.get('/corrections/feed.xml')
  expect(feed.status()).toBe(200)
  expect(await feed.text()).toContain('Es waren 49 Tonnen, nicht 94')

  // At the desk it is listed with who did it and between which revisions, and cannot be changed.
  await desk.open(id)
  await page.getByRole('link', { name: publication.corrections, exact: true }).click()
  const entry = page.getByRole('listitem').filter({ hasText: said })
  await expect(entry).toContainText(editing.name)
  await expect(page.getByText(corrections.fixed)).toBeVisible()
  await expect(entry.getByRole('link', { name: corrections.publicDifference })).toHaveAttribute('href', `${path}/history?from=1&to=2`)
  // Whoever takes over from somebody else has their text kept first: that was the second.
  await entry.getByRole('link', { name: corrections.revisions(1, 3) }).click()
  await expect(page.getByRole('heading', { level: 1, name: editor.revisions.title })).toBeVisible()
  await expect(page.locator('del').filter({ hasText: '94' }).first()).toBeVisible()
})

test('a story is retracted without a change of its text: it stays, with a notice on top', async ({ page, context, newsroom }) => {
  test.setTimeout(120_000)
  const editing = await newsroom.employ('editor')
  const [id] = await printed(newsroom, editing, [
    { headline: 'Was sich nicht halten ließ', text: 'Alles war ganz anders.', section: 'kultur' },
  ])
  await newsroom.signIn(context, editing)
  await page.goto(`/newsroom/stories/${id}/corrections`)
  await expect(page.getByText(corrections.none)).toBeVisible()
  await page.getByRole('button', { name: corrections.publish }).click()
  await expect(page.getByText(publication.as.missing)).toBeVisible()

  const retraction = page.getByRole('radio', { name: words.correctionKind.retraction })
  await retraction.check()
  const go = page.getByRole('button', { name: corrections.publishAs(words.correctionKind.retraction) })
  await go.click()
  await expect(page.getByText(publication.wordsMissing)).toBeVisible()
  await expect(retraction).toBeChecked()
  const said = 'Der Zeuge, auf den wir uns beriefen, war nie vor Ort.'
  await page.getByLabel(publication.words).fill(said)
  await expectAccessible(page)
  await page.setViewportSize({ width: 390, height: 844 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  await go.click()
  const entry = page.getByRole('listitem').filter({ hasText: said })
  await expect(entry).toContainText(words.correctionKind.retraction)
  await expect(entry).toContainText(corrections.onlyWords(1))
  // Once is enough.
  await expect(retraction).toHaveCount(0)

  const answer = await page.goto('/kultur/was-sich-nicht-halten-liess')
  expect(answer?.status()).toBe(200)
  await expect(page.getByText(reader.corrections.retracted).first()).toBeVisible()
  await expect(page.getByText(said)).toBeVisible()
  await expect(page.getByText('Alles war ganz anders.').first()).toBeVisible()
  await page.goto('/corrections')
  await expect(page.getByText(said)).toBeVisible()
})

test('where no notice can be given, the page says why', async ({ page, context, newsroom }) => {
  const editing = await newsroom.employ('editor')
  const [live] = await printed(newsroom, editing, [{ headline: 'Steht auf der Seite' }])
  await newsroom.signIn(context, editing)
  const desk = new StoryDesk(page, 'de')
  await desk.begin()
  await page.goto(`/newsroom/stories/${desk.id}/corrections`)
  await expect(page.getByText(corrections.notLive.never)).toBeVisible()
  await expect(page.getByRole('button', { name: corrections.publish })).toHaveCount(0)

  await newsroom.signIn(context, await newsroom.employ('reporter'))
  await page.goto(`/newsroom/stories/${live}/corrections`)
  await expect(page.getByText(corrections.notLive.notAllowed)).toBeVisible()
  await expect(page.getByRole('button', { name: corrections.publish })).toHaveCount(0)
})
