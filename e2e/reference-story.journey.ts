import { messagesIn } from '../messages/messages'
import { expectAccessible } from './accessible'
import { expect, test } from './newsroom'
import { head, passages, text, upstream } from './reference-story'
import { StoryDesk } from './story-desk'

for (const language of ['de', 'en'] as const) {
  test(`the reference story goes from an empty editor to a reader, at a desk in ${language}`, async ({
    browser,
    page,
    context,
    newsroom,
  }) => {
    test.setTimeout(300_000)
    const reporter = await newsroom.employ('reporter', language)
    await newsroom.signIn(context, reporter)
    const desk = new StoryDesk(page, language)
    const { words } = desk
    await desk.begin()

    const headline = `${head.headline} (${language})`
    for (const name of ['kicker', 'standfirst', 'dateline'] as const) await desk.field(name).fill(head[name])
    await desk.field('headline').fill(headline)
    await desk.write(text)
    await desk.saved()
    for (const passage of passages) await desk.attribute(passage)
    await desk.saved()

    await desk.credit('Betsy', 'Betsy Klein', 'contributing_reporter', 'upstream')
    await desk.credit('Fred', 'Fred He', 'contributing_reporter', 'upstream')
    await desk.credit('CNN', 'CNN', 'agency', 'upstream')
    await expect(page.getByText('CNN-Bericht unter Mitarbeit von Betsy Klein und Fred He')).toBeVisible()

    await desk.inSection('Ausland')
    const { details, publication, checks } = words.editor
    await page.getByLabel(details.relation).selectOption('adapted_from')
    await desk.chooseSource(details.upstream, upstream)
    await page.getByRole('button', { name: details.saveProvenance }).click()
    await expect(page.getByRole('status').filter({ hasText: details.saved })).toBeVisible()

    await page.reload()
    await desk.tab('attributions')
    await expect(page.locator('[data-attribution-row]')).toHaveCount(17)
    await desk.tab('checks')
    await expect(page.getByText(checks.codes.rightsUnknown)).toBeVisible()
    await expect(page.getByText(checks.codes.passiveWithoutSource)).toHaveCount(2)
    await expectAccessible(page)
    await desk.step(publication.submit)
    await expect(page.getByText(publication.done.submitted)).toBeVisible()

    // An editor is held by the unknown rights, clears them, and publishes.
    const editorContext = await browser.newContext()
    const editor = await newsroom.employ('editor', language)
    await newsroom.signIn(editorContext, editor)
    const editorDesk = new StoryDesk(await editorContext.newPage(), language)
    await editorDesk.page.goto(newsroom.address + new URL(page.url()).pathname)
    await editorDesk.page.getByRole('button', { name: publication.publish, exact: true }).click()
    const dialog = editorDesk.page.getByRole('dialog')
    await expect(dialog.getByText(checks.codes.rightsUnknown)).toBeVisible()
    await dialog.getByRole('button', { name: publication.publish, exact: true }).click()
    await expect(dialog.getByText(publication.held)).toBeVisible()
    await editorDesk.page.keyboard.press('Escape')
    await editorDesk.tab('details')
    await editorDesk.page.getByRole('combobox', { name: details.rights, exact: true }).selectOption('cleared')
    await editorDesk.page.getByRole('button', { name: details.saveProvenance }).click()
    await expect(editorDesk.page.getByRole('status').filter({ hasText: details.saved })).toBeVisible()
    await editorDesk.step(publication.publish)
    await expect(editorDesk.page.getByText(publication.done.published)).toBeVisible()
    const path = await editorDesk.page.getByRole('link', { name: publication.view }).getAttribute('href')
    await editorContext.close()

    // A reader, without script, sees the story, its credits and its sources.
    const reader = await browser.newContext({ javaScriptEnabled: false })
    const paper = await reader.newPage()
    const answer = await paper.goto(newsroom.address + path)
    expect(answer?.status()).toBe(200)
    await expect(paper.getByRole('heading', { level: 1 })).toHaveText(headline)
    for (const passage of passages) await expect(paper.locator('article.story').getByText(passage.text).first()).toBeVisible()
    await expect(paper.locator('article.story')).toContainText('CNN-Bericht unter Mitarbeit von Betsy Klein und Fred He')
    await expect(paper.locator('article.story .byline')).toHaveCount(0)
    const sources = paper.getByRole('region', { name: messagesIn('de').reader.story.sources })
    for (const source of ['Xi Jinping, Staatspräsident', 'Donald Trump, US-Präsident', upstream.label]) {
      await expect(sources.getByText(source).first()).toBeVisible()
    }
    // Every passage has its numeral; the third says who says so, in which document, and through whom it came.
    await expect(paper.locator('.numeral')).toHaveCount(17)
    await paper.locator('#numeral-3').click()
    const note = paper.getByRole('note')
    for (const said of ['Xi Jinping', 'Mitteilung des chinesischen Außenministeriums', upstream.label])
      await expect(note).toContainText(said)
    await expect(paper.locator('#passage-3 q')).toHaveText(['„Ungewissheiten“', '„Stabilität“'])
    await reader.close()

    // The reporter was told.
    await page.goto('/newsroom')
    await expect(page.getByText(headline).first()).toBeVisible()
  })
}
