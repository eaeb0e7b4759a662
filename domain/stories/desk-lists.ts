import { and, asc, count, desc, eq, gt, inArray, isNull, lt, or, type SQL, sql } from 'drizzle-orm'
import type { Reader } from '../../db/client'
import { drafts, liveStories, schedules, staff, stories, submissions, withdrawals } from '../../db/schema'
import { searchDesk } from '../../db/search'
import type { SectionId, StaffId, StoryId } from '../../model/ids'
import type { Language } from '../../model/language'
import type { StoryState } from '../../model/story'
import { type DeskRow, deskRow, deskRowsByIds, inState, selectDeskRows } from './desk-rows'

export const storySorts = ['saved', 'published', 'headline', 'created'] as const
export type StorySort = (typeof storySorts)[number]

export interface StoriesWish {
  readonly query: string
  /** Nothing chosen: everything but the bin. */
  readonly state?: StoryState | undefined
  readonly sectionId?: SectionId | undefined
  readonly ownerId?: StaffId | undefined
  readonly language?: Language | undefined
  /** Nothing chosen: what was saved last comes first; with a query, what fits best. */
  readonly sort?: StorySort | undefined
  readonly downwards?: boolean | undefined
  /** Last story of the page before. */
  readonly after?: StoryId | undefined
  readonly limit: number
}

export interface StoriesPage {
  readonly rows: readonly DeskRow[]
  readonly total: number
  readonly next: StoryId | null
}

const mostHits = 500

/** A page of the desk's stories. */
export async function storiesPage(reader: Reader, wish: StoriesWish): Promise<StoriesPage> {
  const hits = wish.query.trim() === '' ? null : (((await searchDesk(reader, 'story', wish.query, mostHits)) ?? []) as StoryId[])
  const chosen = and(
    wish.state === undefined ? isNull(stories.binnedAt) : inState(wish.state),
    wish.sectionId && eq(drafts.sectionId, wish.sectionId),
    wish.ownerId && eq(stories.ownerId, wish.ownerId),
    wish.language && eq(drafts.language, wish.language),
    hits === null ? undefined : inArray(stories.id, hits),
  )
  if (hits !== null && wish.sort === undefined) return bestFitting(reader, hits, chosen, wish)

  const [counted] = await joined(reader, chosen)
  const { column, downwards } = order(wish)
  const rows = await selectDeskRows(reader)
    .where(and(chosen, await beyond(reader, wish)))
    .orderBy(...(downwards ? [desc(column), desc(stories.id)] : [asc(column), asc(stories.id)]))
    .limit(wish.limit + 1)
  const shown = rows.slice(0, wish.limit).map(deskRow)
  return { rows: shown, total: counted?.total ?? 0, next: rows.length > wish.limit ? (shown.at(-1)?.id ?? null) : null }
}

async function bestFitting(reader: Reader, hits: readonly StoryId[], chosen: SQL | undefined, wish: StoriesWish): Promise<StoriesPage> {
  const fitting = new Set((await selectDeskRows(reader).where(chosen)).map((row) => row.id))
  const ids = hits.filter((id) => fitting.has(id))
  const start = wish.after === undefined ? 0 : ids.indexOf(wish.after) + 1
  const rows = await deskRowsByIds(reader, ids.slice(start, start + wish.limit))
  return { rows, total: ids.length, next: start + wish.limit < ids.length ? (rows.at(-1)?.id ?? null) : null }
}

function joined(reader: Reader, chosen: SQL | undefined) {
  return reader
    .select({ total: count() })
    .from(stories)
    .innerJoin(drafts, eq(drafts.storyId, stories.id))
    .leftJoin(submissions, eq(submissions.storyId, stories.id))
    .leftJoin(schedules, eq(schedules.storyId, stories.id))
    .leftJoin(liveStories, eq(liveStories.storyId, stories.id))
    .leftJoin(withdrawals, eq(withdrawals.storyId, stories.id))
    .where(chosen)
}

const columns = {
  saved: sql<number | string>`${drafts.savedAt}`,
  created: sql<number | string>`${stories.createdAt}`,
  headline: sql<number | string>`${drafts.headline}`,
  published: sql<number | string>`coalesce(${liveStories.publishedAt}, 0)`,
} satisfies Record<StorySort, SQL>

/** Times run downwards and headlines upwards, unless asked otherwise. */
function order(wish: StoriesWish) {
  const sort = wish.sort ?? 'saved'
  return { column: columns[sort], downwards: wish.downwards ?? sort !== 'headline' }
}

async function beyond(reader: Reader, wish: StoriesWish): Promise<SQL | undefined> {
  if (wish.after === undefined) return undefined
  const { column, downwards } = order(wish)
  const [last] = await reader
    .select({ value: column })
    .from(stories)
    .innerJoin(drafts, eq(drafts.storyId, stories.id))
    .leftJoin(liveStories, eq(liveStories.storyId, stories.id))
    .where(eq(stories.id, wish.after))
  if (last === undefined) return undefined
  const further = downwards ? lt : gt
  return or(further(column, last.value), and(eq(column, last.value), further(stories.id, wish.after)))
}

/** How many stories stand where; states without any are not in it. */
export async function storiesByState(reader: Reader, states: readonly StoryState[]): Promise<Map<StoryState, number>> {
  const found = new Map<StoryState, number>()
  for (const state of states) {
    const [counted] = await joined(reader, inState(state))
    if (counted !== undefined && counted.total > 0) found.set(state, counted.total)
  }
  return found
}

/** Everybody who has a story, by name. */
export async function storyOwners(reader: Reader): Promise<{ readonly id: StaffId; readonly name: string }[]> {
  return reader
    .selectDistinct({ id: staff.id, name: staff.name })
    .from(staff)
    .innerJoin(stories, eq(stories.ownerId, staff.id))
    .orderBy(asc(staff.name))
}
