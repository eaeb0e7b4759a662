import { type AnyColumn, and, asc, count, desc, eq, type SQL } from 'drizzle-orm'
import { beyond } from '../../db/beyond'
import type { Reader } from '../../db/client'
import { drafts, liveStories, schedules, stories, submissions, withdrawals } from '../../db/schema'
import type { Count } from '../../model/count'
import type { StoryId } from '../../model/ids'
import { unpublished } from './desk-rows'
import { chosenBy, type StoriesWish, type StorySort } from './desk-wish'

/** A line of an index: a story and where it stands there. */
export interface Line {
  readonly id: StoryId
  readonly value: unknown
}

const tables = {
  saved: { table: drafts, value: drafts.savedAt, id: drafts.storyId },
  headline: { table: drafts, value: drafts.headline, id: drafts.storyId },
  created: { table: stories, value: stories.createdAt, id: stories.id },
  published: { table: liveStories, value: liveStories.publishedAt, id: liveStories.storyId },
} satisfies Record<StorySort, { readonly table: typeof drafts | typeof stories | typeof liveStories; value: AnyColumn; id: AnyColumn }>

/** Times run downwards and headlines upwards, unless asked otherwise. */
export const runsDownwards = ({ sort = 'saved', downwards }: StoriesWish) => downwards ?? sort !== 'headline'

/** The next lines after one in the order that is wished for, of the index that leaves out most of what is not. */
export async function nextLines(reader: Reader, wish: StoriesWish, after: Line | null, limit: number): Promise<Line[]> {
  return linesAfter(reader, wish, after, limit)
}

function linesAfter(reader: Reader, wish: StoriesWish, after: Line | null, limit: number) {
  const { table, value, id } = tables[wish.sort ?? 'saved']
  const down = runsDownwards(wish)
  return reader
    .select({ id, value })
    .from(table)
    .where(and(indexedFor(wish), after === null ? undefined : beyond(down ? 'down' : 'up', [value, after.value], [id, after.id])))
    .orderBy(...(down ? [desc(value), desc(id)] : [asc(value), asc(id)]))
    .limit(limit)
}

/** How many of the first lines are of stories that are chosen, and whether there are more lines. */
export async function countedAlong(reader: Reader, wish: StoriesWish, limit: number): Promise<Count> {
  const lines = linesAfter(reader, wish, null, limit).as('lines')
  // Cross joins are done in this order: lines first, whatever else an index could find of an owner or a section.
  const [row] = await reader
    .select({ number: count() })
    .from(lines)
    .crossJoin(stories)
    .crossJoin(drafts)
    .leftJoin(submissions, eq(submissions.storyId, stories.id))
    .leftJoin(schedules, eq(schedules.storyId, stories.id))
    .leftJoin(liveStories, eq(liveStories.storyId, stories.id))
    .leftJoin(withdrawals, eq(withdrawals.storyId, stories.id))
    .where(and(eq(stories.id, lines.id), eq(drafts.storyId, lines.id), chosenBy(wish)))
  const [walked] = await reader.select({ lines: count() }).from(linesAfter(reader, wish, null, limit + 1).as('lines'))
  return { number: row?.number ?? 0, more: (walked?.lines ?? 0) > limit }
}

/** The line of a story in the order that is wished for; `null` where it is not in it. */
export async function lineOf(reader: Reader, wish: StoriesWish, storyId: StoryId): Promise<Line | null> {
  const { table, value, id } = tables[wish.sort ?? 'saved']
  const [line] = await reader.select({ id, value }).from(table).where(eq(id, storyId))
  return line ?? null
}

/** One condition that there is an index for in this order; the others are looked at line by line. */
function indexedFor({ sort = 'saved', state, ownerId, sectionId, language }: StoriesWish): SQL | undefined {
  if (sort === 'created') return ownerId && eq(stories.ownerId, ownerId)
  if (sort !== 'saved') return undefined
  const owned = ownerId && eq(drafts.ownerId, ownerId)
  if (state === 'draft' || state === 'changed') return and(unpublished, owned)
  return owned ?? (sectionId && eq(drafts.sectionId, sectionId)) ?? (language && eq(drafts.language, language))
}
