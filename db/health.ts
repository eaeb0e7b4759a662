import { existsSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'

export type DatabaseHealth =
  | { readonly is: 'missing' }
  /** It is no database, or this user may not read it. */
  | { readonly is: 'unreadable'; readonly reason: string }
  | { readonly is: 'damaged'; readonly reason: string }
  | { readonly is: 'sound'; readonly bytes: number }

/** Opens the database in a folder, for reading alone, and has it check itself. */
export function databaseHealth(folder: string): DatabaseHealth {
  const file = join(folder, 'newsroom.db')
  if (!existsSync(file)) return { is: 'missing' }
  let sqlite: Sqlite.Database | undefined
  try {
    sqlite = new Sqlite(file, { readonly: true, timeout: 5000 })
    const verdict = String(sqlite.pragma('quick_check(1)', { simple: true }))
    if (verdict !== 'ok') return { is: 'damaged', reason: verdict }
    const broken = sqlite.pragma('foreign_key_check') as unknown[]
    if (broken.length > 0) return { is: 'damaged', reason: `${broken.length} rows point to rows that are not there` }
    return {
      is: 'sound',
      bytes: Number(sqlite.pragma('page_count', { simple: true })) * Number(sqlite.pragma('page_size', { simple: true })),
    }
  } catch (fault) {
    const { code, message } = fault as { code?: string; message: string }
    return { is: code === 'SQLITE_CORRUPT' ? 'damaged' : 'unreadable', reason: message }
  } finally {
    sqlite?.close()
  }
}

/** Whether changes can be kept. `busy`: somebody holds the database for writing just now, as happens while others save. */
export type Writability = { readonly is: 'writable' | 'busy' } | { readonly is: 'refused'; readonly code: string }

/**
 * Tries whether the database can be written and whether the folder takes a file, without waiting for anybody and leaving
 * nothing behind.
 */
export function writability(folder: string): Writability {
  const probe = join(folder, '.probe')
  let sqlite: Sqlite.Database | undefined
  try {
    writeFileSync(probe, Buffer.alloc(4096), { mode: 0o600 })
    sqlite = new Sqlite(join(folder, 'newsroom.db'), { fileMustExist: true, timeout: 0 })
    sqlite.exec('BEGIN IMMEDIATE; ROLLBACK')
    return { is: 'writable' }
  } catch (fault) {
    const code = String((fault as { code?: unknown }).code ?? 'unknown')
    return code.startsWith('SQLITE_BUSY') ? { is: 'busy' } : { is: 'refused', code }
  } finally {
    sqlite?.close()
    rmSync(probe, { force: true })
  }
}

/** Bytes that the database takes, with the journal that has still to be brought into it. */
export function databaseBytes(folder: string): number {
  const file = join(folder, 'newsroom.db')
  return [file, `${file}-wal`].reduce((sum, one) => sum + (statSync(one, { throwIfNoEntry: false })?.size ?? 0), 0)
}
