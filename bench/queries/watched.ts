import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import type { Newsroom, Reader, Writer } from '../../db/client'
import * as schema from '../../db/schema'

/** A statement that was run, as it was prepared. */
export interface Asked {
  readonly sql: string
  readonly params: readonly unknown[]
}

/** A newsroom whose every statement is noted, and whose plans can be asked for. */
export interface Watched extends Pick<Newsroom, 'reader' | 'write'> {
  /** What was run since this was asked last. */
  taken(): Asked[]
  /** SQLite's plan of a statement, a line a step. */
  planOf(asked: Asked): string[]
  close(): void
}

export function watchNewsroom(folder: string): Watched {
  const sqlite = new Sqlite(join(folder, 'newsroom.db'))
  sqlite.pragma('foreign_keys = ON')
  let noted: Asked[] = []
  const logger = { logQuery: (sql: string, params: unknown[]) => void noted.push({ sql, params }) }
  const database = drizzle(sqlite, { schema, casing: 'snake_case', logger })
  return {
    reader: database as Reader,
    async write(work) {
      sqlite.exec('BEGIN IMMEDIATE')
      try {
        const result = await work(database as unknown as Writer)
        sqlite.exec('COMMIT')
        return result
      } catch (fault) {
        sqlite.exec('ROLLBACK')
        throw fault
      }
    },
    taken() {
      const taken = noted
      noted = []
      return taken
    },
    planOf: ({ sql, params }) =>
      (sqlite.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...params) as { readonly detail: string }[]).map(({ detail }) => detail),
    close: () => void sqlite.close(),
  }
}
