import { eq } from 'drizzle-orm'
import type { Reader } from '../../db/client'
import { drafts } from '../../db/schema'
import type { StaffId, StoryId } from '../../model/ids'
import type { Staff } from '../../model/staff'

/*
 * Who has a story open, in the memory of the one process: it holds for a minute and concerns nobody after that, so no row
 * is written for it. After a restart it is complete again within seconds.
 */

/**
 * Milliseconds for which somebody counts as there without another word. A browser lets a page in the background speak only
 * once a minute.
 */
export const presenceHolds = 75_000

/** Pages of one story that are counted at most; nobody's newsroom has more, and memory must not grow with requests. */
const mostPages = 100

interface Page {
  readonly staffId: StaffId
  readonly name: string
  readonly lastAt: number
}

const key = Symbol.for('masthead.presence')
type Memory = Map<StoryId, Map<string, Page>>
const memory = (): Memory => {
  const holder = globalThis as { [key]?: Memory }
  holder[key] ??= new Map()
  return holder[key]
}

/** Notes that somebody has a story open in one page of their browser. */
export function notePresence(storyId: StoryId, page: string, { id, name }: Pick<Staff, 'id' | 'name'>, now: Date): void {
  // Stories that nobody has open any more leave the memory with the next word from anybody.
  for (const id of memory().keys()) pagesOf(id, now)
  const pages = pagesOf(storyId, now)
  if (pages.size >= mostPages && !pages.has(page)) return
  pages.set(page, { staffId: id, name, lastAt: now.getTime() })
  memory().set(storyId, pages)
}

/** That page was left. Only whoever came can leave. */
export function endPresence(storyId: StoryId, page: string, { id }: Pick<Staff, 'id'>): void {
  const pages = memory().get(storyId)
  if (pages?.get(page)?.staffId === id) pages.delete(page)
  if (pages?.size === 0) memory().delete(storyId)
}

export interface Company {
  /** Names of the others, in order of the alphabet. */
  readonly others: readonly string[]
  /** The one who asks has the story open in another page too. */
  readonly elsewhere: boolean
}

/** Who else has the story open. */
export function companyIn(storyId: StoryId, page: string, { id }: Pick<Staff, 'id'>, now: Date): Company {
  const pages = [...pagesOf(storyId, now)].filter(([other]) => other !== page).map(([, who]) => who)
  return { others: namesOf(pages, id), elsewhere: pages.some(({ staffId }) => staffId === id) }
}

/** The names of those who have one of these stories open, but one's own. */
export function othersInStories(ids: readonly StoryId[], { id }: Pick<Staff, 'id'>, now: Date): ReadonlyMap<StoryId, readonly string[]> {
  return new Map(ids.map((storyId) => [storyId, namesOf([...pagesOf(storyId, now).values()], id)]))
}

/** The version of the draft that stands, or `null` where there is no such story. */
export async function standingVersion(reader: Reader, storyId: StoryId): Promise<number | null> {
  const [row] = await reader.select({ version: drafts.version }).from(drafts).where(eq(drafts.storyId, storyId))
  return row?.version ?? null
}

function namesOf(pages: readonly Page[], but: StaffId): string[] {
  const names = new Map(pages.filter(({ staffId }) => staffId !== but).map(({ staffId, name }) => [staffId, name]))
  return [...names.values()].toSorted((one, other) => one.localeCompare(other))
}

/** Without those of whom nothing was heard for too long. */
function pagesOf(storyId: StoryId, now: Date): Map<string, Page> {
  const pages = memory().get(storyId) ?? new Map<string, Page>()
  for (const [page, { lastAt }] of pages) if (now.getTime() - lastAt > presenceHolds) pages.delete(page)
  if (pages.size === 0) memory().delete(storyId)
  return pages
}
