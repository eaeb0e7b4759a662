import { type Browser, type BrowserContext, expect, type Page, type Route } from '@playwright/test'
import { storyById } from '../domain/stories/story'
import { plainText } from '../model/body'
import { StoryId } from '../model/ids'
import type { Language } from '../model/language'
import type { Role, Staff } from '../model/staff'
import type { RunningNewsroom } from './newsroom'
import { StoryDesk } from './story-desk'

/** Somebody at a browser of their own, writing a story. */
export interface Writer {
  readonly context: BrowserContext
  readonly desk: StoryDesk
  readonly who: Staff
  readonly id: string
}

interface WriterWish {
  readonly role?: Role
  readonly language?: Language
  /** Done to the browser before its first page. */
  prepare?(context: BrowserContext): Promise<unknown>
}

/** A writer with a story begun and saved. The console is not watched: a browser rightly reports what the faults do to it. */
export async function aWriter(
  browser: Browser,
  newsroom: RunningNewsroom,
  { role = 'editor', language = 'de', prepare }: WriterWish = {},
): Promise<Writer> {
  const context = await browser.newContext({ baseURL: newsroom.address, locale: 'de-DE' })
  await prepare?.(context)
  const who = await newsroom.employ(role, language)
  await newsroom.signIn(context, who)
  const desk = new StoryDesk(await context.newPage(), language)
  await desk.begin()
  await desk.field('headline').fill('Nichts geht verloren')
  await desk.write('Der Anfang.')
  await desk.saved()
  return { context, desk, who, id: desk.id }
}

/** Types behind what stands there, key by key. */
export async function typeOn(desk: StoryDesk, words: string): Promise<void> {
  await desk.body.click()
  await desk.page.keyboard.press('Control+End')
  await desk.page.keyboard.type(words)
}

/** The server's text of a story. */
export async function standingText(newsroom: RunningNewsroom, id: string): Promise<string> {
  const story = await storyById(newsroom.database.reader, StoryId.parse(id))
  return plainText(story?.draft.body ?? { type: 'doc', content: [{ type: 'paragraph' }] })
}

/** Expects that the server has exactly this text, within the time that a retry takes. */
export async function expectStanding(newsroom: RunningNewsroom, id: string, text: string): Promise<void> {
  await expect.poll(() => standingText(newsroom, id), { timeout: 20_000 }).toBe(text)
}

/** Keeps saves from reaching the server; what is typed is in the browser alone. Returns the end of that. */
export function cutOff(context: BrowserContext): Promise<() => void> {
  return between(context, (route) => route.abort())
}

/** Has saves reach the server, and their answers not reach the page. Returns the end of that. */
export function loseAnswers(context: BrowserContext): Promise<() => void> {
  return between(context, async (route) => {
    await route.fetch()
    await route.abort()
  })
}

/** The way to the server stays in these hands for good: of a context with a crashed page, no route can be taken back. */
async function between(context: BrowserContext, fault: (route: Route) => Promise<void>): Promise<() => void> {
  let there = true
  await context.route('**/draft', (route) => (there ? fault(route) : route.fallback()))
  return () => {
    there = false
  }
}

/** Ends a page's process, as running out of memory does. */
export async function crash(page: Page): Promise<void> {
  const gone = page.waitForEvent('crash')
  const tools = await page.context().newCDPSession(page)
  // The answer never comes: whoever would give it is gone.
  void tools.send('Page.crash').catch(() => undefined)
  await gone
}

/** Opens the writer's story in a new tab. */
export async function reopened({ context, desk, id }: Writer): Promise<StoryDesk> {
  const again = new StoryDesk(await context.newPage(), desk.language)
  await again.open(id)
  return again
}
