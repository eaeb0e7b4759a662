import { eq, inArray } from 'drizzle-orm'
import type { Reader } from '../../db/client'
import { drafts, liveStories, schedules, stories, submissions, withdrawals } from '../../db/schema'
import type { StoryId } from '../../model/ids'
import type { StoriesWish } from './desk-wish'
import { stateOf } from './story'

/** What stories are chosen and sorted by, of the tables that their state is read from; the caller says which stories. */
export function selectSortable(reader: Reader) {
  return reader
    .select({
      id: stories.id,
      ownerId: stories.ownerId,
      sectionId: drafts.sectionId,
      language: drafts.language,
      saved: drafts.savedAt,
      created: stories.createdAt,
      headline: drafts.headline,
      published: liveStories.publishedAt,
      binnedAt: stories.binnedAt,
      version: drafts.version,
      keptVersion: drafts.keptVersion,
      submittedAt: submissions.submittedAt,
      dueAt: schedules.dueAt,
      heldAt: schedules.heldAt,
      withdrawnAt: withdrawals.withdrawnAt,
    })
    .from(stories)
    .innerJoin(drafts, eq(drafts.storyId, stories.id))
    .leftJoin(submissions, eq(submissions.storyId, stories.id))
    .leftJoin(schedules, eq(schedules.storyId, stories.id))
    .leftJoin(liveStories, eq(liveStories.storyId, stories.id))
    .leftJoin(withdrawals, eq(withdrawals.storyId, stories.id))
    .$dynamic()
}

export type Sortable = Awaited<ReturnType<typeof selectSortable>>[number]

/**
 * Those of these stories that are chosen. They are chosen here: told in the statement what is wished for, the database would
 * rather begin with everything of an owner or a section.
 */
export async function chosenAmong(reader: Reader, wish: StoriesWish, ids: readonly StoryId[]): Promise<Sortable[]> {
  if (ids.length === 0) return []
  const rows = await selectSortable(reader).where(inArray(stories.id, [...ids]))
  return rows.filter((row) => isChosen(row, wish))
}

function isChosen(row: Sortable, { state, sectionId, ownerId, language }: StoriesWish): boolean {
  if (sectionId !== undefined && row.sectionId !== sectionId) return false
  if (ownerId !== undefined && row.ownerId !== ownerId) return false
  if (language !== undefined && row.language !== language) return false
  return state === undefined ? row.binnedAt === null : stateOfRow(row) === state
}

type StateColumns = Pick<
  Sortable,
  'binnedAt' | 'version' | 'keptVersion' | 'submittedAt' | 'dueAt' | 'heldAt' | 'withdrawnAt' | 'published'
>

/** Where the story of a row stands. */
export function stateOfRow({ binnedAt, version, keptVersion, submittedAt, dueAt, heldAt, withdrawnAt, published }: StateColumns) {
  const nobody = '' as Sortable['ownerId']
  return stateOf({
    binnedAt,
    version,
    keptVersion,
    withdrawn: withdrawnAt && { at: withdrawnAt, notice: '' },
    live: published && ({} as never),
    schedule: dueAt && { dueAt, by: nobody, heldAt, heldBy: [] },
    submitted: submittedAt && { by: nobody, at: submittedAt, note: '' },
  })
}
