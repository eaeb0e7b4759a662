import { and, count, eq, gt, isNull } from 'drizzle-orm'
import type { Reader, Writer } from '../../db/client'
import { liveStories, reports, sections } from '../../db/schema'
import { storyAddress } from '../../model/addresses'
import type { StoryId } from '../../model/ids'
import { Refusal, refuse } from '../../model/refusal'
import type { ErrorReport } from '../../model/report'
import { record } from '../log/record'

const hour = 3_600_000
/** Reports an hour from one network: several people may share it. */
const mostFromOneNetwork = 5
/** Reports an hour in all, and unread ones on one story: beyond that, somebody is flooding the desk. */
const mostInAll = 120
const mostUnread = 50

/** When reports came in lately, by network. Forgotten with the process; nothing about readers is written down. */
export type RecentReports = Map<string, readonly Date[]>

/**
 * Takes in what a reader says is wrong with a visible story. Readers' words are for the desk; the log says only that
 * they came.
 * @param from the network it came from, by which reports are counted
 * @throws {Refusal} `tooManyReports`, `notFound`
 */
export async function reportError(tx: Writer, report: ErrorReport, from: string, recent: RecentReports, now: Date): Promise<void> {
  const [story] = await tx.select({ headline: liveStories.headline }).from(liveStories).where(eq(liveStories.storyId, report.storyId))
  const { headline } = story ?? refuse('notFound')
  // A machine that filled the hidden field is thanked like everyone, and its words are dropped.
  if (report.website !== '') return
  countReport(recent, from, now)
  await refuseFlood(tx, report, now)
  const [row] = await tx
    .insert(reports)
    .values({ storyId: report.storyId, message: report.message, contact: report.contact, receivedAt: now })
    .returning({ id: reports.id })
  await record(tx, 'system', { action: 'report.receive', subjectId: row?.id ?? '', subject: headline, storyId: report.storyId }, now)
}

function countReport(recent: RecentReports, from: string, now: Date): void {
  for (const [network, times] of recent) {
    if (times.every((time) => now.getTime() - time.getTime() >= hour)) recent.delete(network)
  }
  const lately = (recent.get(from) ?? []).filter((time) => now.getTime() - time.getTime() < hour)
  if (lately.length >= mostFromOneNetwork) throw new Refusal('tooManyReports')
  recent.set(from, [...lately, now])
}

async function refuseFlood(tx: Writer, report: ErrorReport, now: Date): Promise<void> {
  const [lately] = await tx
    .select({ reports: count() })
    .from(reports)
    .where(gt(reports.receivedAt, new Date(now.getTime() - hour)))
  const [unread] = await tx
    .select({ reports: count() })
    .from(reports)
    .where(and(eq(reports.storyId, report.storyId), isNull(reports.doneBy)))
  if ((lately?.reports ?? 0) >= mostInAll || (unread?.reports ?? 0) >= mostUnread) throw new Refusal('tooManyReports')
}

/** Path of a visible story, to lead a reader back to it. */
export async function placeOfStory(reader: Reader, storyId: StoryId): Promise<string | null> {
  const [row] = await reader
    .select({ section: sections.slug, slug: liveStories.slug })
    .from(liveStories)
    .innerJoin(sections, eq(sections.id, liveStories.sectionId))
    .where(eq(liveStories.storyId, storyId))
  return row === undefined ? null : storyAddress(row.section, row.slug)
}
