import { asc, desc, gt, max } from 'drizzle-orm'
import type { Reader, Writer } from '../../db/client'
import { announcements } from '../../db/schema'

/** Notes, in the change's own transaction, what it touched before and after; `lib/announce` tells it after the commit. */
export async function touch(tx: Writer, touched: readonly string[], now: Date): Promise<void> {
  const names = [...new Set(touched)]
  if (names.length > 0) await tx.insert(announcements).values({ at: now, touched: names.join(' ') })
}

export interface Announcement {
  readonly id: number
  readonly touched: readonly string[]
}

/** Changes committed after the one with this number, oldest first, by this process or another. */
export async function announcementsAfter(reader: Reader, last: number): Promise<Announcement[]> {
  const rows = await reader
    .select({ id: announcements.id, touched: announcements.touched })
    .from(announcements)
    .where(gt(announcements.id, last))
    .orderBy(asc(announcements.id))
    .limit(500)
  return rows.map((row) => ({ id: row.id, touched: row.touched.split(' ') }))
}

/** Number of the latest announcement; 0 before the first. */
export async function lastAnnouncement(reader: Reader): Promise<number> {
  const [row] = await reader.select({ last: max(announcements.id) }).from(announcements)
  return row?.last ?? 0
}

/** When something was last announced; `null` if nothing ever was. */
export async function lastAnnouncedAt(reader: Reader): Promise<Date | null> {
  const [row] = await reader.select({ at: announcements.at }).from(announcements).orderBy(desc(announcements.id)).limit(1)
  return row?.at ?? null
}
