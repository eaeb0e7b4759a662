import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import Sqlite from 'better-sqlite3'
import { sql } from 'drizzle-orm'
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3'
import { dataFolder } from './folder'
import * as schema from './schema'
import { type Trouble, troubleIn } from './trouble'

type Database = BetterSQLite3Database<typeof schema>

/** May look, may not touch. Its connection refuses to write, whatever the types say. */
export type Reader = Pick<Database, 'select' | 'selectDistinct' | 'with' | '$with' | '$count' | 'all'>

declare const writing: unique symbol

/** Handed out by `write` alone, for as long as its transaction lasts. */
export type Writer = Database & { readonly [writing]: true }

/** One newsroom's database: a connection that reads, one that writes, and the queue before the latter. */
export interface Newsroom {
  readonly folder: string
  readonly reader: Reader
  /**
   * Does a piece of work in one transaction, after those that came before. It is committed when the promise is
   * fulfilled and undone when it is rejected; nothing but queries may be awaited inside.
   * @throws what `work` throws; `SqliteError` `SQLITE_BUSY` when another process holds the database for over 5 s
   */
  write<Result>(work: (tx: Writer) => Promise<Result>): Promise<Result>
  /** What kept the last piece of work from being written; `null` if it was, or was refused for another reason. */
  trouble(): Trouble | null
  /** How many pieces of work are under way or wait for their turn to write. */
  writesWaiting(): number
  close(): void
}

/** Milliseconds to wait for another process (the command line) that is writing, and between two looks whether it is done. */
const patience = 5000
const betweenLooks = 20

/** Opens the database in a folder; makes both if they are missing. Does not migrate. */
export function openNewsroom(folder: string): Newsroom {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const file = join(folder, 'newsroom.db')

  const writing = new Sqlite(file, { timeout: patience })
  writing.pragma('journal_mode = WAL')
  // Once it is open, waiting is done by `begin`: SQLite's own stops this whole process, readers too.
  writing.pragma('busy_timeout = 0')
  // FULL: an acknowledged change survives a power cut (docs/decisions/003).
  writing.pragma('synchronous = FULL')
  writing.pragma('foreign_keys = ON')
  writing.pragma('trusted_schema = OFF')

  const reading = new Sqlite(file, { timeout: patience })
  reading.pragma('query_only = ON')
  reading.pragma('foreign_keys = ON')
  reading.pragma('cache_size = -65536')
  reading.pragma('mmap_size = 268435456')

  const options = { schema, casing: 'snake_case' } as const
  const reader = drizzle(reading, options)
  const writer = drizzle(writing, options) as unknown as Writer
  let queue: Promise<unknown> = Promise.resolve()
  let trouble: Trouble | null = null

  async function begin(): Promise<void> {
    for (let waited = 0; ; waited += betweenLooks) {
      try {
        writing.exec('BEGIN IMMEDIATE')
        return
      } catch (fault) {
        if (troubleIn(fault) !== 'busy' || waited >= patience) throw fault
        await pause(betweenLooks)
      }
    }
  }
  let waiting = 0

  async function inTransaction<Result>(work: (tx: Writer) => Promise<Result>): Promise<Result> {
    try {
      await begin()
      const result = await work(writer)
      writing.exec('COMMIT')
      trouble = null
      return result
    } catch (fault) {
      trouble = troubleIn(fault)
      if (writing.inTransaction) writing.exec('ROLLBACK')
      throw fault
    }
  }

  return {
    folder,
    reader,
    write(work) {
      waiting += 1
      const turn = queue.then(() => inTransaction(work))
      queue = turn
        .catch(() => undefined)
        .finally(() => {
          waiting -= 1
        })
      return turn
    },
    trouble: () => trouble,
    writesWaiting: () => waiting,
    close() {
      reading.close()
      writing.close()
    },
  }
}

/**
 * A part of a transaction that may fail on its own: what it wrote is undone, the rest of the transaction stands.
 * @throws what `work` throws
 */
export async function attempt<Result>(tx: Writer, work: () => Promise<Result>): Promise<Result> {
  await tx.run(sql`SAVEPOINT attempt`)
  try {
    return await work()
  } catch (fault) {
    await tx.run(sql`ROLLBACK TO attempt`)
    throw fault
  } finally {
    await tx.run(sql`RELEASE attempt`)
  }
}

const key = Symbol.for('masthead.newsroom')
const globals = globalThis as typeof globalThis & { [key]?: Newsroom }

/** This process's newsroom, opened when it is first needed: never while a build runs through the modules. */
export function newsroom(): Newsroom {
  globals[key] ??= openNewsroom(dataFolder())
  return globals[key]
}

/** Closes this process's newsroom, if it was opened; the next use opens it again. */
export function closeNewsroom(): void {
  globals[key]?.close()
  delete globals[key]
}

/** The Reader that pages hand to queries. */
export function reader(): Reader {
  return newsroom().reader
}
