import { correctStory } from '../domain/corrections/correct'
import { saveDraft } from '../domain/stories/save-draft'
import { storyById } from '../domain/stories/story'
import { withdrawStory } from '../domain/stories/withdraw'
import { messagesIn } from '../messages/messages'
import type { CorrectionKind, RemovalReason } from '../model/correction'
import type { StoryId } from '../model/ids'
import type { Staff } from '../model/staff'
import { expectAccessible } from './accessible'
import { expect, type RunningNewsroom, test } from './newsroom'
import { printed } from './short-story'

const { reader: words, words: vocabulary } = messagesIn('de')

interface Said {
  readonly kind: CorrectionKind
  readonly text: string
  readonly removal?: RemovalReason
  /** What the story says from now on; without it only words are added. */
  readonly body?: string
}

/** An editor corrects a story, beside the running server. */
async function correct({ database }: RunningNewsroom, by: Staff, storyId: StoryId, { body, kind, text, removal = 'none' }: Said) {
  const now = new Date()
  await database.write(async (tx) => {
    const story = await storyById(tx, storyId)
    if (story === null) throw new Error('no story')
    if (body !== undefined) {
      const content = body.split('\n').map((line) => ({ type: 'paragraph' as const, content: [{ type: 'text' as const, text: line }] }))
      const draft = { ...story.draft, body: { type: 'doc' as const, content } }
      await saveDraft(tx, by, { storyId, seen: story.version, text: draft, copies: {} }, now)
    }
    const input = { storyId, kind, text, passages: [], place: 'top' as const, removal, withDraft: body !== undefined }
    await correctStory(tx, by, input, now)
  })
}

test.describe('a reader without script', () => {
  test.use({ javaScriptEnabled: false })

  test('reads what was corrected, on the story and in the list, and what changed', async ({ page, newsroom }) => {
    const edda = await newsroom.employ('editor')
    const [storyId] = await printed(newsroom, edda, [{ headline: 'Die Fähre nach Kleinmoor', text: 'Die Fahrt kostet 94 Euro.' }])
    if (storyId === undefined) throw new Error('no story')
    await page.goto('/sport/die-faehre-nach-kleinmoor')
    await expect(page.getByRole('link', { name: words.corrections.difference })).toHaveCount(0)
    await correct(newsroom, edda, storyId, { kind: 'correction', text: 'Es sind 49 Euro.', body: 'Die Fahrt kostet 49 Euro.' })
    await correct(newsroom, edda, storyId, { kind: 'clarification', text: 'Gemeint ist eine Jahreskarte.' })
    await correct(newsroom, edda, storyId, { kind: 'update', text: 'Der Abend ist ergänzt.', body: 'Die Fahrt kostet 49 Euro, abends 59.' })

    await page.reload()
    const box = page.getByRole('region', { name: vocabulary.correctionKind.correction })
    await expect(box.getByText('Es sind 49 Euro.')).toBeVisible()
    await expect(box.getByRole('time')).toBeVisible()
    await box.getByRole('link', { name: words.corrections.difference }).click()
    await expect(page).toHaveURL(/\/sport\/die-faehre-nach-kleinmoor\/history\?from=1&to=2$/)
    await expect(page.getByRole('heading', { name: words.history.difference(1, 2) })).toBeVisible()
    await expect(page.locator('del')).toHaveText(/94/)
    await expect(page.locator('ins')).toHaveText(/49/)

    await page.getByRole('combobox', { name: words.history.from }).selectOption('2')
    await page.getByRole('combobox', { name: words.history.to, exact: true }).selectOption('3')
    await page.getByRole('button', { name: words.history.compare }).click()
    await expect(page.getByRole('heading', { name: words.history.difference(2, 3) })).toBeVisible()
    await expect(page.locator('ins')).toHaveText(/abends 59/)

    await page.getByRole('contentinfo').getByRole('link', { name: words.corrections.title }).click()
    const entries = page.getByRole('main').getByRole('article')
    await expect(entries.first()).toContainText('Der Abend ist ergänzt.')
    await page
      .getByRole('navigation', { name: words.corrections.kinds })
      .getByRole('link', { name: vocabulary.correctionKind.clarification })
      .click()
    await expect(entries.first()).toContainText('Gemeint ist eine Jahreskarte.')
    await expect(page.getByText('Der Abend ist ergänzt.')).toHaveCount(0)
    await entries.first().getByRole('link', { name: 'Die Fähre nach Kleinmoor' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Die Fähre nach Kleinmoor' })).toBeVisible()
  })

  test('can not miss that a story is retracted, on the story and in every list', async ({ page, newsroom }) => {
    const edda = await newsroom.employ('editor')
    const [storyId] = await printed(newsroom, edda, [{ headline: 'Ein Tor, das keines war' }])
    if (storyId === undefined) throw new Error('no story')
    await correct(newsroom, edda, storyId, { kind: 'retraction', text: 'Das Spiel fand nicht statt.' })
    await page.goto('/sport/ein-tor-das-keines-war')
    const notice = page.getByRole('region', { name: words.corrections.retracted })
    await expect(notice.getByText('Das Spiel fand nicht statt.')).toBeVisible()
    const [above, below] = [await notice.boundingBox(), await page.getByRole('heading', { level: 1 }).boundingBox()]
    expect(above?.y).toBeLessThan(below?.y ?? 0)
    await expect(page.getByText(words.history.once)).toHaveCount(0)
    for (const list of ['/sport', '/search?q=Tor', '/corrections?kind=retraction']) {
      await page.goto(list)
      const entry = page.getByRole('main').getByRole('article').filter({ hasText: 'Ein Tor, das keines war' })
      await expect(entry.first()).toContainText(
        list.startsWith('/corr') ? vocabulary.correctionKind.retraction : words.corrections.retractedShort,
      )
    }
    await page.goto('/sport/ein-tor-das-keines-war/history')
    await expect(page.getByText(words.history.once)).toBeVisible()
  })

  test('is not told again what privacy had removed, whichever versions are compared', async ({ page, newsroom }) => {
    const edda = await newsroom.employ('editor')
    const [storyId] = await printed(newsroom, edda, [
      { headline: 'Streit im Verein', text: 'Es gab Streit. Malte Grotjahn schuldet Geld.' },
    ])
    if (storyId === undefined) throw new Error('no story')
    const body = 'Es gab Streit.'
    await correct(newsroom, edda, storyId, { kind: 'correction', text: 'Eine Angabe ist entfernt.', removal: 'privacy', body })
    await correct(newsroom, edda, storyId, { kind: 'update', text: 'Mehr dazu.', body: `${body}\nDer Verein schweigt.` })
    for (const query of ['', '?from=1&to=2', '?from=1&to=3', '?from=3&to=1', '?from=0&to=99']) {
      await page.goto(`/sport/streit-im-verein/history${query}`)
      expect(await page.content()).not.toMatch(/Malte|Grotjahn|schuldet/)
    }
    await page.goto('/sport/streit-im-verein/history?from=1&to=2')
    await expect(page.getByText(`[${words.history.withheld.privacy}]`)).toBeVisible()
  })
})

test('the history of a story answers as the story does: withdrawn, moved, missing', async ({ newsroom }) => {
  const edda = await newsroom.employ('editor')
  const [storyId] = await printed(newsroom, edda, [{ headline: 'Bald nicht mehr da' }])
  if (storyId === undefined) throw new Error('no story')
  const answer = async (path: string) => {
    const { status, headers } = await fetch(newsroom.address + path, { redirect: 'manual' })
    const location = headers.get('location')
    return [status, location === null ? null : location.replace(newsroom.address, '')]
  }
  expect(await answer('/sport/bald-nicht-mehr-da/history')).toEqual([200, null])
  const moved = '/sport/bald-nicht-mehr-da/history?from=1&to=2'
  expect(await answer('/kultur/bald-nicht-mehr-da/history?from=1&to=2')).toEqual([308, moved])
  await newsroom.database.write((tx) => withdrawStory(tx, edda, { storyId, notice: '' }, new Date()))
  expect(await answer('/sport/bald-nicht-mehr-da/history')).toEqual([410, null])
  expect(await answer('/sport/gab-es-nie/history')).toEqual([404, null])
})

test('axe finds nothing on corrected stories, their history and the list, and none is wider than a phone', async ({ page, newsroom }) => {
  const edda = await newsroom.employ('editor')
  const [storyId] = await printed(newsroom, edda, [{ headline: 'Alles zugleich', text: 'Eins war falsch. Zwei bleibt.' }])
  if (storyId === undefined) throw new Error('no story')
  await correct(newsroom, edda, storyId, { kind: 'correction', text: 'Eins.', body: 'Eins ist richtig. Zwei bleibt.' })
  await correct(newsroom, edda, storyId, { kind: 'update', text: 'Drei.', body: 'Eins ist richtig. Drei bleibt.', removal: 'law' })
  await correct(newsroom, edda, storyId, { kind: 'retraction', text: 'Nichts davon stimmt.' })
  for (const path of ['/sport/alles-zugleich', '/sport/alles-zugleich/history?from=1&to=3', '/corrections', '/corrections?section=sport']) {
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    await expectAccessible(page)
    await page.setViewportSize({ width: 390, height: 844 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(390)
  }
})
