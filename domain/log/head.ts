import { eq, max } from 'drizzle-orm'
import type { Reader } from '../../db/client'
import { log } from '../../db/schema'
import { type LogHead, noHead } from '../../model/log-chain'

/** The log's last entry: its head, and when it was written. */
export async function lastEntry(reader: Reader): Promise<LogHead & { readonly at: Date }> {
  const newest = reader.select({ id: max(log.id) }).from(log)
  const [last] = await reader.select({ number: log.id, hash: log.hash, at: log.at }).from(log).where(eq(log.id, newest))
  return last ?? { ...noHead, at: new Date(0) }
}

/** Milliseconds that a clock is behind the log's last entry: above 0, it was set back, or ran ahead before. */
export async function clockBehindLog(reader: Reader, now: Date): Promise<number> {
  return Math.max(0, (await lastEntry(reader)).at.getTime() - now.getTime())
}

/** The log's head, to be kept elsewhere: in backups and in the server's own log. */
export async function headOfLog(reader: Reader): Promise<LogHead> {
  const { number, hash } = await lastEntry(reader)
  return { number, hash }
}
