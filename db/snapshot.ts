import Sqlite from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import type { Reader } from './client'
import * as schema from './schema'

/**
 * Copies a newsroom's database as it is at one moment, while others read and write it: they wait for nothing, and what they
 * commit meanwhile is not in it. Nothing that was deleted is left in the copy. SQLite's other way, page by page, begins anew
 * with every change that another process makes, and in a busy newsroom never ends.
 * @param to a file that is not there yet
 */
export function takeSnapshot(database: string, to: string): void {
  const sqlite = new Sqlite(database, { readonly: true, fileMustExist: true, timeout: 5000 })
  try {
    sqlite.prepare('VACUUM INTO ?').run(to)
  } finally {
    sqlite.close()
  }
}

/** Lets a piece of work read in a copy that nobody writes to. */
export async function readingSnapshot<Result>(file: string, work: (reader: Reader) => Promise<Result>): Promise<Result> {
  const sqlite = new Sqlite(file, { readonly: true, fileMustExist: true })
  try {
    sqlite.pragma('query_only = ON')
    return await work(drizzle(sqlite, { schema, casing: 'snake_case' }))
  } finally {
    sqlite.close()
  }
}

export type SnapshotCheck =
  | { readonly is: 'damaged'; readonly reason: string }
  /** How many rows each table has, by name; those that search is made of aside. */
  | { readonly is: 'sound'; readonly rows: Readonly<Record<string, number>> }

/** Has a copy check itself, every page and every reference, and counts what is in it. It may be of an older version. */
export function checkSnapshot(file: string): SnapshotCheck {
  let sqlite: Sqlite.Database | undefined
  try {
    sqlite = new Sqlite(file, { readonly: true, fileMustExist: true })
    const verdict = String(sqlite.pragma('integrity_check(1)', { simple: true }))
    if (verdict !== 'ok') return { is: 'damaged', reason: verdict }
    const broken = sqlite.pragma('foreign_key_check') as unknown[]
    if (broken.length > 0) return { is: 'damaged', reason: `${broken.length} rows point to rows that are not there` }
    return { is: 'sound', rows: countedRows(sqlite) }
  } catch (fault) {
    return { is: 'damaged', reason: (fault as Error).message }
  } finally {
    sqlite?.close()
  }
}

function countedRows(sqlite: Sqlite.Database): Record<string, number> {
  const names = sqlite
    .prepare(`SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name`)
    .pluck()
    .all() as string[]
  const counted = names.filter((name) => !/^search_(?:live|desk)(?:_(?:data|idx|content|docsize|config))?$/.test(name))
  return Object.fromEntries(counted.map((name) => [name, Number(sqlite.prepare(`SELECT count(*) FROM "${name}"`).pluck().get())]))
}
