import { type BrowserContext, expect } from '@playwright/test'
import { eq } from 'drizzle-orm'
import { revisions } from '../db/schema'
import { saveDraft } from '../domain/stories/save-draft'
import { storyById } from '../domain/stories/story'
import { plainText } from '../model/body'
import { StoryId } from '../model/ids'
import { type RunningNewsroom, test } from './newsroom'
import { aWriter, crash, cutOff, expectStanding, loseAnswers, reopened, typeOn, type Writer } from './writer'

/*
 * Two versions were compared and somebody chose: the choice holds whatever becomes of the line, and what lost is a revision.
 */

/** A colleague saves a headline of their own meanwhile, and the writer, who types on, is shown both versions. */
async function twoVersions(newsroom: RunningNewsroom, { desk, id }: Writer) {
  const colleague = await newsroom.employ('editor')
  const storyId = StoryId.parse(id)
  const story = await storyById(newsroom.database.reader, storyId)
  if (story === null) throw new Error('no story')
  const text = { ...story.draft, headline: 'Überschrift der Kollegin' }
  await newsroom.database.write((tx) => saveDraft(tx, colleague, { storyId, seen: story.version, text, copies: {} }, new Date()))
  await typeOn(desk, ' Mein eigener Satz.')
  const dialog = desk.page.getByRole('dialog', { name: desk.words.editor.conflict.title })
  await expect(dialog).toContainText('Überschrift der Kollegin')
  const { conflict, fields } = desk.words.editor
  const choose = async (part: 'headline' | 'body', which: 'mine' | 'theirs') =>
    dialog.getByRole('group', { name: fields[part] }).getByRole('radio', { name: conflict[which] }).check()
  const use = async () => {
    await dialog.getByRole('button', { name: conflict.use }).click()
    await expect(dialog).toBeHidden()
  }
  return { dialog, choose, use }
}

async function keptOf(newsroom: RunningNewsroom, id: string): Promise<string[]> {
  const kept = await newsroom.database.reader
    .select({ content: revisions.content })
    .from(revisions)
    .where(eq(revisions.storyId, StoryId.parse(id)))
  return kept.map(({ content }) => `${content.headline} / ${plainText(content.body)}`)
}

async function headline(newsroom: RunningNewsroom, id: string): Promise<string | undefined> {
  return (await storyById(newsroom.database.reader, StoryId.parse(id)))?.draft.headline
}

test('in a long text what differs at its end is seen at once, and the whole can be opened', async ({ browser, newsroom }) => {
  const writer = await aWriter(browser, newsroom)
  const { desk, context } = writer
  const { conflict } = desk.words.editor
  await desk.body.click()
  await desk.page.keyboard.press('Control+End')
  await desk.page.keyboard.insertText(` ${'Der Pegel stieg in der Nacht um weitere zehn Zentimeter. '.repeat(60)}`)
  await desk.saved()
  const { dialog } = await twoVersions(newsroom, writer)
  const mark = dialog.locator('mark').filter({ hasText: 'Mein eigener Satz.', visible: true })
  await expect(mark).toHaveCount(1)
  await expect(mark).toBeInViewport()
  await expect(dialog.getByText('Der Anfang.').filter({ visible: true })).toHaveCount(0)
  await dialog.getByText(conflict.wholeText).click()
  await expect(dialog.getByText('Der Anfang.').filter({ visible: true })).toHaveCount(2)
  await context.close()
})

const faults: readonly [what: string, fault: (context: BrowserContext) => Promise<() => void>][] = [
  ['cannot be sent', cutOff],
  ['is never answered', loseAnswers],
]

for (const [what, fault] of faults) {
  test(`a choice whose first save ${what} is what is saved in the end, with all that was typed meanwhile`, async ({
    browser,
    newsroom,
  }) => {
    const writer = await aWriter(browser, newsroom)
    const { desk, context, id } = writer
    const { choose, use } = await twoVersions(newsroom, writer)
    const letThrough = await fault(context)
    await choose('headline', 'theirs')
    await use()
    await typeOn(desk, ' Gleich weitergeschrieben.')
    await expect(desk.page.getByText(desk.words.editor.save.offline)).toBeVisible()
    await expect(desk.field('headline')).toHaveValue('Überschrift der Kollegin')
    letThrough()
    await expectStanding(newsroom, id, 'Der Anfang. Mein eigener Satz. Gleich weitergeschrieben.')
    await desk.saved()
    expect(await headline(newsroom, id)).toBe('Überschrift der Kollegin')
    await expect(desk.field('headline')).toHaveValue('Überschrift der Kollegin')
    const kept = await keptOf(newsroom, id)
    expect(kept).toContain('Überschrift der Kollegin / Der Anfang.')
    expect(kept).toContain('Nichts geht verloren / Der Anfang. Mein eigener Satz.')
    await context.close()
  })

  test(`a choice whose save ${what} before the tab crashes is recovered as a choice`, async ({ browser, newsroom }) => {
    const writer = await aWriter(browser, newsroom)
    const { desk, context, id } = writer
    const { choose, use } = await twoVersions(newsroom, writer)
    const letThrough = await fault(context)
    await choose('headline', 'theirs')
    await choose('body', 'theirs')
    await use()
    await expect(desk.page.getByText(desk.words.editor.save.offline)).toBeVisible()
    await crash(desk.page)
    letThrough()
    const again = await reopened(writer)
    await again.saved()
    await expect(again.field('headline')).toHaveValue('Überschrift der Kollegin')
    await expectStanding(newsroom, id, 'Der Anfang.')
    await expect.poll(() => keptOf(newsroom, id)).toContain('Nichts geht verloren / Der Anfang. Mein eigener Satz.')
    await context.close()
  })
}

test('of one person’s two tabs, what the one saved and the other replaced is a revision, though that tab crashed before it could save', async ({
  browser,
  newsroom,
}) => {
  const writer = await aWriter(browser, newsroom)
  const { desk, context, id } = writer
  const other = await reopened(writer)
  await typeOn(other, ' Aus dem zweiten Tab.')
  await other.saved()
  await other.page.close()
  await typeOn(desk, ' Aus dem ersten Tab.')
  const { conflict, save } = desk.words.editor
  const dialog = desk.page.getByRole('dialog', { name: conflict.title })
  await dialog.getByRole('button', { name: conflict.allMine }).click()
  const letThrough = await cutOff(context)
  await dialog.getByRole('button', { name: conflict.use }).click()
  await expect(desk.page.getByText(save.offline)).toBeVisible()
  await crash(desk.page)
  letThrough()
  const again = await reopened(writer)
  await again.saved()
  await expectStanding(newsroom, id, 'Der Anfang. Aus dem ersten Tab.')
  expect(await keptOf(newsroom, id)).toContain('Nichts geht verloren / Der Anfang. Aus dem zweiten Tab.')
  await context.close()
})

test('whoever saved three times without an answer is in no conflict with what came first, or second', async ({ browser, newsroom }) => {
  const { desk, context, id } = await aWriter(browser, newsroom)
  let saves = 0
  await context.route('**/draft', async (route) => {
    saves += 1
    // The second arrives and its answer does not; before and after it, the line is dead; the fifth gets through.
    if (saves === 2) await route.fetch()
    await (saves < 5 ? route.abort() : route.fallback())
  })
  for (const [nth, words] of [' Eins.', ' Zwei.', ' Drei.', ' Vier.'].entries()) {
    await typeOn(desk, words)
    await expect.poll(() => saves).toBeGreaterThan(nth)
  }
  await expectStanding(newsroom, id, 'Der Anfang. Eins. Zwei. Drei. Vier.')
  await desk.saved()
  await context.close()
})
