import type { Newsroom } from '../db/client'
import { room, roomIn } from '../db/folder'
import { writability } from '../db/health'
import { lastBackup } from '../domain/backup/last-backup'
import { clockBehindLog } from '../domain/log/head'
import type { Pages } from '../edge/pages'
import { logFault } from '../lib/report'

/** A `problem` keeps readers or staff from being served; a `warning` will, unless somebody sees to it. */
export type CheckState = 'ok' | 'note' | 'warning' | 'problem'

export interface Check {
  readonly state: CheckState
  /** What is so, and what to do about it; tells nothing that strangers may not know. */
  readonly words: string
}

export type Checks = Readonly<Record<'database' | 'disk' | 'clock' | 'backup' | 'queue' | 'pages', Check>>

const second = 1000
const minute = 60 * second
const hour = 60 * minute

/** How long somebody may hold the database for writing. */
const longestBusy = 30 * second
/** How far the clock may be behind the last change. */
const clockSlack = 2 * minute
/** How old a backup may become: one a day, and a day to notice. */
const oldestBackup = 48 * hour
/** How many pages, and how many changes, may wait before somebody should know. */
const longestQueue = 32

/** Looks whether everything that serving needs is there. Cheap, and waits for nobody. */
export function readinessOf({ folder, reader, trouble, writesWaiting }: Newsroom, pages: Pages | null): (now: Date) => Promise<Checks> {
  let busySince: Date | null = null

  function database(now: Date): Check {
    const found = writability(folder)
    if (found.is !== 'busy') busySince = null
    else busySince ??= now
    if (found.is === 'refused') return { state: 'problem', words: whyNotWritable(found.code) }
    if (busySince !== null && now.getTime() - busySince.getTime() > longestBusy)
      return { state: 'problem', words: 'another program has kept the database to itself for half a minute: end it, or wait for it' }
    return trouble() === null
      ? { state: 'ok', words: 'can be read and written' }
      : { state: 'warning', words: 'the last change could not be kept, and was refused: see the log, and whether the next one is' }
  }

  async function clock(now: Date): Promise<Check> {
    return (await clockBehindLog(reader, now)) > clockSlack
      ? { state: 'warning', words: 'the clock is behind the last change: set it, for embargoes and scheduled stories go by it' }
      : { state: 'ok', words: 'not behind the last change' }
  }

  return async (now) => {
    const disk = diskIn(folder)
    const others = { disk, backup: backupIn(folder, now), queue: queueOf(pages, writesWaiting()), pages: freshnessOf(pages) }
    try {
      // Asked first of the readers' connection: it is what pages are made with.
      const told = await clock(now)
      return { database: database(now), clock: told, ...others }
    } catch (fault) {
      logFault('health', fault)
      const words = 'cannot be read: see the log, and run: npm run newsroom -- doctor'
      return { database: { state: 'problem', words }, clock: { state: 'note', words: 'not looked at, for want of a database' }, ...others }
    }
  }
}

function whyNotWritable(code: string): string {
  if (code === 'ENOSPC' || code === 'SQLITE_FULL') return 'cannot be written, for the disk is full: make room'
  if (/^(EROFS|EACCES|EPERM|SQLITE_READONLY.*|SQLITE_CANTOPEN.*)$/.test(code))
    return 'cannot be written: give the user that Masthead runs as the right to write in the data folder'
  return `cannot be written (${code}): see the log, and run: npm run newsroom -- doctor`
}

function diskIn(folder: string): Check {
  const free = freeIn(folder)
  if (free === null) return { state: 'problem', words: 'the data folder is not there: see whether its disk is mounted' }
  if (free < room.none) return { state: 'problem', words: 'almost no room left: make some, before changes are refused' }
  if (free < room.little) return { state: 'warning', words: 'less than a gigabyte left: make room' }
  return { state: 'ok', words: 'enough room' }
}

function freeIn(folder: string): number | null {
  try {
    return roomIn(folder)
  } catch {
    return null
  }
}

function backupIn(folder: string, now: Date): Check {
  const last = lastBackup(folder)
  if (last === null) return { state: 'note', words: 'none is recorded: see “Backup” in the README' }
  const age = now.getTime() - last.at.getTime()
  const words = `the last one is ${Math.max(0, Math.floor(age / hour))} hours old`
  return age > oldestBackup ? { state: 'warning', words: `${words}: see why there is no newer one` } : { state: 'ok', words }
}

function queueOf(pages: Pages | null, writes: number): Check {
  const waiting = pages?.memory.waiting ?? 0
  const words = `${waiting} pages are waiting to be made, ${writes} changes to be written`
  return waiting > longestQueue || writes > longestQueue
    ? { state: 'warning', words: `${words}: if this lasts, the machine is too small for what is asked of it` }
    : { state: 'ok', words }
}

function freshnessOf(pages: Pages | null): Check {
  return pages?.isStale()
    ? { state: 'warning', words: 'readers were given earlier pages within the last minute, for none could be made: see the log' }
    : { state: 'ok', words: 'up to date' }
}
