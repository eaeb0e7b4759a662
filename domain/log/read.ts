import { and, asc, desc, eq, gte, isNull, like, lt } from 'drizzle-orm'
import type { Reader } from '../../db/client'
import { log, staff } from '../../db/schema'
import type { StaffId, StoryId } from '../../model/ids'
import { Refusal } from '../../model/refusal'
import type { Staff } from '../../model/staff'
import { may } from '../staff/may'

export interface LogFilter {
  /** `system` for the clock and the command line. */
  readonly who?: StaffId | 'system'
  /** An action, `story.publish`, or what it was done to, `story`. */
  readonly what?: string
  /** Words of what the subject was called. */
  readonly subject?: string
  readonly subjectId?: string
  readonly storyId?: StoryId
  /** From this instant on. */
  readonly from?: Date
  /** Before this instant. */
  readonly to?: Date
  /** Entries older than the one with this number. */
  readonly before?: number
}

export type LogRow = typeof log.$inferSelect

export interface LogPage {
  readonly entries: readonly LogRow[]
  /** `before` of the next page; `null` on the last. */
  readonly older: number | null
}

/**
 * The log, newest first.
 * @throws {Refusal} `notAllowed`
 */
export async function readLog(reader: Reader, who: Staff, filter: LogFilter, most = 100): Promise<LogPage> {
  if (!may.readLog(who)) throw new Refusal('notAllowed')
  const rows = await reader
    .select()
    .from(log)
    .where(
      and(
        filter.who === undefined ? undefined : filter.who === 'system' ? isNull(log.staffId) : eq(log.staffId, filter.who),
        filter.what === undefined
          ? undefined
          : filter.what.includes('.')
            ? eq(log.action, filter.what)
            : like(log.action, `${filter.what}.%`),
        filter.subject === undefined ? undefined : like(log.subject, `%${filter.subject}%`),
        filter.subjectId === undefined ? undefined : eq(log.subjectId, filter.subjectId),
        filter.storyId === undefined ? undefined : eq(log.storyId, filter.storyId),
        filter.from === undefined ? undefined : gte(log.at, filter.from),
        filter.to === undefined ? undefined : lt(log.at, filter.to),
        filter.before === undefined ? undefined : lt(log.id, filter.before),
      ),
    )
    .orderBy(desc(log.id))
    .limit(most + 1)
  const entries = rows.slice(0, most)
  return { entries, older: rows.length > most ? (entries.at(-1)?.id ?? null) : null }
}

/** Everybody whose name may stand in the log, for the filter. @throws {Refusal} `notAllowed` */
export async function namesInLog(reader: Reader, who: Staff): Promise<{ id: StaffId; name: string }[]> {
  if (!may.readLog(who)) throw new Refusal('notAllowed')
  return reader.select({ id: staff.id, name: staff.name }).from(staff).orderBy(asc(staff.name))
}
