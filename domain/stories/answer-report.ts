import { and, eq, isNull } from 'drizzle-orm'
import type { Writer } from '../../db/client'
import { drafts, reports, stories } from '../../db/schema'
import { Refusal, refuse } from '../../model/refusal'
import type { Staff } from '../../model/staff'
import { record } from '../log/record'
import { may } from '../staff/may'
import { titleOf } from './story'

/**
 * Puts a reader's report away as dealt with. Whose story it is may, too.
 * @throws {Refusal} `notFound`, `notAllowed`
 */
export async function answerReport(tx: Writer, staff: Staff, { reportId }: { readonly reportId: string }, now: Date): Promise<void> {
  const [report] = await tx
    .select({ storyId: reports.storyId, headline: drafts.headline, kicker: drafts.kicker, ownerId: stories.ownerId })
    .from(reports)
    .innerJoin(stories, eq(stories.id, reports.storyId))
    .innerJoin(drafts, eq(drafts.storyId, reports.storyId))
    .where(eq(reports.id, reportId))
  if (report === undefined) return refuse('notFound')
  if (!may.answerReports(staff) && report.ownerId !== staff.id) throw new Refusal('notAllowed')
  const done = await tx
    .update(reports)
    .set({ doneBy: staff.id })
    .where(and(eq(reports.id, reportId), isNull(reports.doneBy)))
    .returning({ id: reports.id })
  if (done.length === 0) return
  await record(tx, staff, { action: 'report.done', subjectId: reportId, subject: titleOf(report), storyId: report.storyId }, now)
}
