import { and, asc, desc, eq, exists, isNotNull, type SQL } from 'drizzle-orm'
import type { Reader } from '../../db/client'
import { drafts, schedules, staff, stories, submissions, withdrawals } from '../../db/schema'
import { searchDesk } from '../../db/search'
import type { Count } from '../../model/count'
import type { StaffId, StoryId } from '../../model/ids'
import type { StoryState } from '../../model/story'
import { chosenAmong, selectSortable } from './desk-joined'
import { type DeskRow, deskRowsByIds, unpublished } from './desk-rows'
import { countedAlong, type Line, lineOf, nextLines, runsDownwards } from './desk-walk'
import { chosenBy, type StoriesWish } from './desk-wish'

export interface StoriesPage {
  readonly rows: readonly DeskRow[]
  readonly total: Count
  readonly next: StoryId | null
}

/** Most stories that are read to be sorted here, and that a search brings. */
const mostSorted = 1000
/** Of a list that runs along an index, stories are counted up to here. */
const mostCounted = 300
/** Lines of an index that one page looks at: it may come out short, and then says where to go on. */
const mostLookedAt = 2000
const lookedAtAtOnce = 200

/** A page of the desk's stories. */
export async function storiesPage(reader: Reader, wish: StoriesWish): Promise<StoriesPage> {
  if (wish.query.trim() !== '') return pageOfFew(reader, wish, await hitsOf(reader, wish))
  const few = await fewIn(reader, wish)
  return few === null || few.length === mostSorted ? pageByIndex(reader, wish) : pageOfFew(reader, wish, few)
}

/** What fits, the best first. */
async function hitsOf(reader: Reader, wish: StoriesWish): Promise<StoryId[]> {
  const chosen = (id: SQL<string>) => exists(selectSortable(reader).where(and(eq(stories.id, id), chosenBy(wish))))
  return ((await searchDesk(reader, 'story', wish.query, mostSorted, narrows(wish) ? chosen : undefined)) ?? []) as StoryId[]
}

/** The bin alone is left out afterwards, with less work. */
const narrows = ({ state, sectionId, ownerId, language }: StoriesWish) =>
  [state, sectionId, ownerId, language].some((wish) => wish !== undefined)

/** All in a state that few stories are in, up to a thousand; `null` for one that many are in. */
async function fewIn(reader: Reader, { state, sort = 'saved' }: StoriesWish): Promise<StoryId[] | null> {
  const ids = (rows: readonly { readonly id: StoryId }[]) => rows.map((row) => row.id)
  switch (state) {
    case 'binned':
      return ids(
        await reader
          .select({ id: stories.id })
          .from(stories)
          .where(isNotNull(stories.binnedAt))
          .orderBy(desc(stories.binnedAt))
          .limit(mostSorted),
      )
    case 'submitted':
      return ids(
        await reader.select({ id: submissions.storyId }).from(submissions).orderBy(desc(submissions.submittedAt)).limit(mostSorted),
      )
    case 'scheduled':
    case 'held':
      return ids(await reader.select({ id: schedules.storyId }).from(schedules).orderBy(desc(schedules.dueAt)).limit(mostSorted))
    case 'withdrawn':
      return ids(
        await reader.select({ id: withdrawals.storyId }).from(withdrawals).orderBy(desc(withdrawals.withdrawnAt)).limit(mostSorted),
      )
    case 'draft':
    case 'changed':
      // The index of what is in work is in the order of saving.
      if (sort === 'saved') return null
      return ids(
        await reader.select({ id: drafts.storyId }).from(drafts).where(unpublished).orderBy(desc(drafts.savedAt)).limit(mostSorted),
      )
    default:
      return null
  }
}

/** Of so many stories as can be sorted here. */
async function pageOfFew(reader: Reader, wish: StoriesWish, few: readonly StoryId[]): Promise<StoriesPage> {
  const found = await chosenAmong(reader, wish, few)
  const ranked = wish.query.trim() !== '' && wish.sort === undefined
  const place = new Map(few.map((id, nth) => [id, nth]))
  const way = runsDownwards(wish) ? -1 : 1
  found.sort((one, other) => {
    if (ranked) return (place.get(one.id) ?? 0) - (place.get(other.id) ?? 0)
    const [value, another] = [one[wish.sort ?? 'saved'] ?? 0, other[wish.sort ?? 'saved'] ?? 0]
    if (value > another || value < another) return value < another ? -way : way
    return one.id < other.id ? -way : way
  })
  const start = wish.after === undefined ? 0 : found.findIndex(({ id }) => id === wish.after) + 1
  const shown = found.slice(start, start + wish.limit).map(({ id }) => id)
  return {
    rows: await deskRowsByIds(reader, shown),
    total: { number: found.length, more: few.length === mostSorted },
    next: start + wish.limit < found.length ? (shown.at(-1) ?? null) : null,
  }
}

/** Of any number: along an index, looking at what it does not know line by line. */
async function pageByIndex(reader: Reader, wish: StoriesWish): Promise<StoriesPage> {
  const found: StoryId[] = []
  let last: Line | null = wish.after === undefined ? null : await lineOf(reader, wish, wish.after)
  let ended = false
  for (let looked = 0; found.length <= wish.limit && looked < mostLookedAt && !ended; ) {
    const wanted = looked === 0 ? wish.limit + 1 : lookedAtAtOnce
    const lines: Line[] = await nextLines(reader, wish, last, wanted)
    const ids = lines.map(({ id }) => id)
    const chosen = new Set((await chosenAmong(reader, wish, ids)).map(({ id }) => id))
    found.push(...ids.filter((id) => chosen.has(id)))
    looked += lines.length
    ended = lines.length < wanted
    last = lines.at(-1) ?? last
  }
  const shown = found.slice(0, wish.limit)
  const further = found.length > wish.limit ? shown.at(-1) : ended ? undefined : last?.id
  return { rows: await deskRowsByIds(reader, shown), total: await countedAlong(reader, wish, mostCounted), next: further ?? null }
}

/** How many stories stand where, as far as they are counted; states without any are not in it. */
export async function storiesByState(reader: Reader, states: readonly StoryState[]): Promise<Map<StoryState, Count>> {
  const found = new Map<StoryState, Count>()
  for (const state of states) {
    const wish = { query: '', state, limit: 0, ...(state === 'published' ? { sort: 'published' as const } : {}) }
    const few = await fewIn(reader, wish)
    const count =
      few === null
        ? await countedAlong(reader, wish, mostCounted)
        : { number: (await chosenAmong(reader, wish, few)).length, more: few.length === mostSorted }
    if (count.number > 0) found.set(state, count)
  }
  return found
}

/** Everybody who has a story, by name. */
export async function storyOwners(reader: Reader): Promise<{ readonly id: StaffId; readonly name: string }[]> {
  const owned = reader.select({ id: stories.id }).from(stories).where(eq(stories.ownerId, staff.id))
  return reader.select({ id: staff.id, name: staff.name }).from(staff).where(exists(owned)).orderBy(asc(staff.name))
}
