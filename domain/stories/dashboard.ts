import { and, asc, count, desc, eq, isNotNull, isNull, ne, or } from 'drizzle-orm'
import type { Reader } from '../../db/client'
import { drafts, embargoes, liveStories, reports, schedules, stories, submissions, withdrawals } from '../../db/schema'
import type { StoryId } from '../../model/ids'
import type { Staff } from '../../model/staff'
import { may } from '../staff/may'
import { type DeskRow, deskRowsByIds, unpublished } from './desk-rows'

/** One's own stories that are not simply in print, the one last worked on first. */
export async function myStories(reader: Reader, staff: Staff, limit: number): Promise<DeskRow[]> {
  const inWork = await reader
    .select({ id: drafts.storyId })
    .from(drafts)
    .innerJoin(stories, eq(stories.id, drafts.storyId))
    .leftJoin(withdrawals, eq(withdrawals.storyId, drafts.storyId))
    .leftJoin(submissions, eq(submissions.storyId, drafts.storyId))
    .leftJoin(schedules, eq(schedules.storyId, drafts.storyId))
    .where(
      and(
        eq(drafts.ownerId, staff.id),
        unpublished,
        isNull(stories.binnedAt),
        or(isNull(withdrawals.storyId), isNotNull(submissions.storyId), isNotNull(schedules.storyId)),
      ),
    )
    .orderBy(desc(drafts.savedAt), desc(drafts.storyId))
    .limit(limit)
  return rowsOf(reader, inWork)
}

/** Submitted stories that wait for an editor, the longest waiting first; none for those who may not publish. */
export async function waitingStories(reader: Reader, staff: Staff, limit: number): Promise<DeskRow[]> {
  if (!may.publish(staff)) return []
  const waiting = await reader
    .select({ id: submissions.storyId })
    .from(submissions)
    .innerJoin(stories, eq(stories.id, submissions.storyId))
    .leftJoin(schedules, eq(schedules.storyId, submissions.storyId))
    .where(and(isNull(stories.binnedAt), isNull(schedules.storyId)))
    .orderBy(asc(submissions.submittedAt), asc(submissions.storyId))
    .limit(limit)
  return rowsOf(reader, waiting)
}

/** What fell due and was held, and what will fall due: an editor's for the whole house, a reporter's own. */
export async function dueStories(reader: Reader, staff: Staff, limit: number): Promise<DeskRow[]> {
  const mine = may.publish(staff) ? undefined : eq(stories.ownerId, staff.id)
  const due = await reader
    .select({ id: schedules.storyId })
    .from(schedules)
    // A cross join is done in this order: of the few that are scheduled, not of the many that somebody owns.
    .crossJoin(stories)
    .where(and(eq(stories.id, schedules.storyId), isNull(stories.binnedAt), mine))
    .orderBy(asc(schedules.dueAt), asc(schedules.storyId))
    .limit(limit)
  return rowsOf(reader, due)
}

/** Stories under an embargo that are not before the readers yet, the first to be free first; open-ended ones last. */
export async function embargoedStories(
  reader: Reader,
  staff: Staff,
  limit: number,
): Promise<{ row: DeskRow; until: Date | null; note: string }[]> {
  const mine = may.publish(staff) ? undefined : eq(drafts.ownerId, staff.id)
  const running = await reader
    .select({ id: drafts.storyId, until: embargoes.until, note: embargoes.note })
    .from(drafts)
    .innerJoin(embargoes, eq(embargoes.storyId, drafts.storyId))
    .innerJoin(stories, eq(stories.id, drafts.storyId))
    .leftJoin(liveStories, eq(liveStories.storyId, drafts.storyId))
    .leftJoin(schedules, eq(schedules.storyId, drafts.storyId))
    .where(and(unpublished, isNull(stories.binnedAt), isNull(liveStories.storyId), isNull(schedules.heldAt), mine))
    .orderBy(asc(isNull(embargoes.until)), asc(embargoes.until))
    .limit(limit)
  const rows = new Map((await rowsOf(reader, running)).map((row) => [row.id, row]))
  return running.flatMap(({ id, until, note }) => {
    const row = rows.get(id)
    return row === undefined ? [] : [{ row, until, note }]
  })
}

/** What came before the readers last, whoever wrote it. */
export async function recentlyPublished(reader: Reader, limit: number): Promise<DeskRow[]> {
  const last = await reader
    .select({ id: liveStories.storyId })
    .from(liveStories)
    .orderBy(desc(liveStories.publishedAt), desc(liveStories.storyId))
    .limit(limit)
  return rowsOf(reader, last)
}

/** Which stories is asked first, of the small table or the index that knows; what to show of them then. */
const rowsOf = (reader: Reader, found: readonly { readonly id: StoryId }[]) =>
  deskRowsByIds(
    reader,
    found.map(({ id }) => id),
  )

export interface ReaderReport {
  readonly id: string
  readonly storyId: StoryId
  readonly title: string
  readonly message: string
  readonly contact: string
  readonly receivedAt: Date
}

/** What readers wrote about errors and nobody has answered yet: an editor's all, a reporter's about own stories. */
export async function openReports(reader: Reader, staff: Staff, limit: number): Promise<{ reports: ReaderReport[]; total: number }> {
  const mine = may.answerReports(staff) ? undefined : eq(stories.ownerId, staff.id)
  const open = and(eq(stories.id, reports.storyId), isNull(reports.doneBy), ne(reports.message, ''), mine)
  const rows = await reader
    .select({
      id: reports.id,
      storyId: reports.storyId,
      title: drafts.headline,
      message: reports.message,
      contact: reports.contact,
      receivedAt: reports.receivedAt,
    })
    .from(reports)
    .crossJoin(stories)
    .innerJoin(drafts, eq(drafts.storyId, reports.storyId))
    .where(open)
    .orderBy(desc(reports.receivedAt))
    .limit(limit)
  const [counted] = await reader.select({ total: count() }).from(reports).crossJoin(stories).where(open)
  return { reports: rows, total: counted?.total ?? 0 }
}
