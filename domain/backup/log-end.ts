import { count, max } from 'drizzle-orm'
import type { Reader } from '../../db/client'
import { log } from '../../db/schema'
import type { LogEnd } from '../../model/backup'

/** Where the log ends, to be kept elsewhere. */
export async function logEnd(reader: Reader): Promise<LogEnd> {
  const [row] = await reader.select({ number: max(log.id), entries: count() }).from(log)
  return { number: row?.number ?? 0, entries: row?.entries ?? 0 }
}
