import { asc, desc, eq } from 'drizzle-orm'
import type { Reader } from '../db/client'
import { announcements, log, notices } from '../db/schema'
import type { StaffId } from '../model/ids'

/** The log's rows, oldest first. */
export const traces = (reader: Reader) => reader.select().from(log).orderBy(asc(log.id))

/** What was announced last. */
export async function lastTold(reader: Reader): Promise<string[]> {
  const [told] = await reader.select().from(announcements).orderBy(desc(announcements.id)).limit(1)
  return told?.touched.split(' ') ?? []
}

/** What somebody was told of, `published`, in no order. */
export async function toldTo(reader: Reader, staffId: StaffId): Promise<string[]> {
  const rows = await reader.select({ kind: notices.kind }).from(notices).where(eq(notices.staffId, staffId))
  return rows.map((row) => row.kind)
}
