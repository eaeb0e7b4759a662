import type { Page } from '@playwright/test'
import { liveStories } from '../db/schema'
import { storyAddress } from '../model/addresses'
import { expect, type RunningNewsroom, test } from './newsroom'
import { type Printed, printed } from './short-story'

const referenceStory = '/ausland/xi-putin-videogespraech'

/** The fonts that are fetched while somebody opens a page: `newsreader`, `libre-franklin`, … */
async function facesOf(page: Page, address: string): Promise<string[]> {
  const faces: string[] = []
  page.on('requestfinished', (request) => {
    const face = /\/([\w-]+)\.[\w~-]+\.woff2$/.exec(new URL(request.url()).pathname)?.[1]
    if (face !== undefined) faces.push(face)
  })
  await page.goto(address, { waitUntil: 'networkidle' })
  return faces.sort()
}

async function written(newsroom: RunningNewsroom, story: Printed): Promise<string> {
  await printed(newsroom, await newsroom.employ('editor'), [story])
  return storyAddress('sport', story.headline.toLowerCase())
}

test.describe('a reader without script', () => {
  test.use({ javaScriptEnabled: false })

  test('fetches one file of styles, and no page styles anything by itself', async ({ page }) => {
    for (const address of ['/', '/ausland', referenceStory, '/people', '/corrections', '/search?q=hafen', '/gibt-es-nicht']) {
      await page.goto(address)
      await expect(page.locator('link[rel=stylesheet]'), address).toHaveCount(1)
      await expect(page.locator('[style], style'), address).toHaveCount(0)
    }
  })

  test('keeps the place of every picture, and has the first of a page fetched before the others', async ({ page }) => {
    for (const address of ['/', '/ausland', referenceStory, '/people/ada-federkiel']) {
      await page.goto(address)
      await expect(page.locator('img:not([width][height])'), address).toHaveCount(0)
    }
    await page.goto(referenceStory)
    await expect(page.getByRole('article').locator('img').first()).toHaveAttribute('fetchpriority', 'high')
  })

  test('finds every page that may be found described, and with one address', async ({ page }) => {
    for (const address of [
      '/',
      '/ausland',
      referenceStory,
      '/people',
      '/people/afp',
      '/topics/china',
      '/corrections',
      '/imprint',
      '/privacy',
    ]) {
      await page.goto(address)
      await expect(page.locator('meta[name=description]'), address).toHaveAttribute('content', /\S{2}/)
      await expect(page.locator('link[rel=canonical]'), address).toHaveCount(1)
    }
  })
})

test('a story is set in two faces, both fetched before the styles ask for them', async ({ page }) => {
  expect(await facesOf(page, referenceStory)).toEqual(['libre-franklin', 'newsreader'])
  const preloaded = await page
    .locator('link[rel=preload][as=font]')
    .evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href))
  const used = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
  expect(preloaded).toHaveLength(2)
  expect(used).toEqual(expect.arrayContaining(preloaded))
  expect(await page.evaluate(() => document.fonts.check('600 32px Newsreader'))).toBe(true)
})

test('italics and letters from farther away are fetched where they stand', async ({ page, newsroom }) => {
  expect(await facesOf(page, await written(newsroom, { headline: 'Betont', text: 'Ein Satz, ', emphasis: 'betont.' }))).toEqual([
    'libre-franklin',
    'newsreader',
    'newsreader-italic',
  ])
  const other = await page.context().newPage()
  const faces = await facesOf(other, await written(newsroom, { headline: 'Weitgereist', text: 'Eine Fahrt nach Plzeň und Łomża.' }))
  expect(faces).toEqual(expect.arrayContaining(['newsreader-names', 'newsreader-rarer']))
  const third = await page.context().newPage()
  expect(await facesOf(third, await written(newsroom, { headline: 'Unterwegs', text: 'Mit Škoda nach Łomża.' }))).not.toContain(
    'newsreader-rarer',
  )
})

test.describe('turning from page to page', () => {
  /** Whether the browser fades the page that it comes to in. */
  async function turnsTo(page: Page, address: string): Promise<boolean> {
    await page.evaluate((to) => location.assign(to), address)
    await page.waitForURL(`**${address}`)
    return page.evaluate(() => (window as unknown as { turned: boolean }).turned)
  }

  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() =>
      addEventListener('pagereveal', (event) =>
        Object.assign(window, { turned: (event as Event & { viewTransition: unknown }).viewTransition !== null }),
      ),
    )
  })

  test('a reader’s pages fade into each other', async ({ page }) => {
    await page.goto('/')
    expect(await turnsTo(page, '/ausland')).toBe(true)
  })

  test('nothing moves for somebody who asked for that', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto('/')
    expect(await turnsTo(page, '/ausland')).toBe(false)
  })

  test('the desk stays still, its preview and the way from there to the readers too', async ({ page, context, newsroom }) => {
    await newsroom.signIn(context, await newsroom.employ('editor'))
    const [story] = await newsroom.database.reader.select({ id: liveStories.storyId }).from(liveStories).limit(1)
    await page.goto('/newsroom/stories')
    expect(await turnsTo(page, `/newsroom/stories/${story?.id}/preview`)).toBe(false)
    expect(await turnsTo(page, '/ausland')).toBe(false)
    expect(await turnsTo(page, '/newsroom')).toBe(false)
  })
})
