import { and, asc, count, desc, eq, isNotNull, isNull, ne, not, or } from 'drizzle-orm'
import type { Reader } from '../../db/client'
import { drafts, embargoes, liveStories, reports, schedules, stories, submissions } from '../../db/schema'
import type { StoryId } from '../../model/ids'
import type { Staff } from '../../model/staff'
import { may } from '../staff/may'
import { type DeskRow, deskRow, inState, selectDeskRows } from './desk-rows'

/** One's own stories that are not simply in print, the one last worked on first. */
export async function myStories(reader: Reader, staff: Staff, limit: number): Promise<DeskRow[]> {
  const finished = or(inState('published'), inState('withdrawn'), inState('binned'))
  const rows = await selectDeskRows(reader)
    .where(and(eq(stories.ownerId, staff.id), finished && not(finished)))
    .orderBy(desc(drafts.savedAt), desc(stories.id))
    .limit(limit)
  return rows.map(deskRow)
}

/** Submitted stories that wait for an editor, the longest waiting first; none for those who may not publish. */
export async function waitingStories(reader: Reader, staff: Staff, limit: number): Promise<DeskRow[]> {
  if (!may.publish(staff)) return []
  const rows = await selectDeskRows(reader).where(inState('submitted')).orderBy(asc(submissions.submittedAt), asc(stories.id)).limit(limit)
  return rows.map(deskRow)
}

/** What fell due and was held, and what will fall due: an editor's for the whole house, a reporter's own. */
export async function dueStories(reader: Reader, staff: Staff, limit: number): Promise<DeskRow[]> {
  const mine = may.publish(staff) ? undefined : eq(stories.ownerId, staff.id)
  const rows = await selectDeskRows(reader)
    .where(and(isNotNull(schedules.storyId), isNull(stories.binnedAt), mine))
    .orderBy(asc(schedules.dueAt), asc(stories.id))
    .limit(limit)
  return rows.map(deskRow)
}

/** Stories under an embargo that are not before the readers yet, the first to be free first; open-ended ones last. */
export async function embargoedStories(
  reader: Reader,
  staff: Staff,
  limit: number,
): Promise<{ row: DeskRow; until: Date | null; note: string }[]> {
  const mine = may.publish(staff) ? undefined : eq(stories.ownerId, staff.id)
  const running = await reader
    .select({ storyId: embargoes.storyId, until: embargoes.until, note: embargoes.note })
    .from(embargoes)
    .orderBy(asc(embargoes.until))
  const rows = await selectDeskRows(reader)
    .innerJoin(embargoes, eq(embargoes.storyId, stories.id))
    .where(and(isNull(stories.binnedAt), isNull(liveStories.storyId), isNull(schedules.heldAt), mine))
    .limit(limit)
  const known = new Map<StoryId, DeskRow>(rows.map((row) => [row.id, deskRow(row)]))
  const found = running.flatMap(({ storyId, until, note }) => {
    const row = known.get(storyId)
    return row === undefined ? [] : [{ row, until, note }]
  })
  return [...found.filter((one) => one.until !== null), ...found.filter((one) => one.until === null)]
}

/** What came before the readers last, whoever wrote it. */
export async function recentlyPublished(reader: Reader, limit: number): Promise<DeskRow[]> {
  const rows = await selectDeskRows(reader)
    .where(and(isNotNull(liveStories.storyId), isNull(stories.binnedAt)))
    .orderBy(desc(liveStories.publishedAt), desc(stories.id))
    .limit(limit)
  return rows.map(deskRow)
}

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
  const open = and(isNull(reports.doneBy), ne(reports.message, ''), mine)
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
    .innerJoin(stories, eq(stories.id, reports.storyId))
    .innerJoin(drafts, eq(drafts.storyId, reports.storyId))
    .where(open)
    .orderBy(desc(reports.receivedAt))
    .limit(limit)
  const [counted] = await reader.select({ total: count() }).from(reports).innerJoin(stories, eq(stories.id, reports.storyId)).where(open)
  return { reports: rows, total: counted?.total ?? 0 }
}
