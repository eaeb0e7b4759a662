import { accessSync, constants, existsSync, statfsSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'

export type DatabaseHealth =
  | { readonly is: 'missing' }
  /** It is no database, or this user may not read it. */
  | { readonly is: 'unreadable'; readonly reason: string }
  | { readonly is: 'damaged'; readonly reason: string }
  | { readonly is: 'sound'; readonly bytes: number }

export interface FolderHealth {
  /** What this user may still write on the disk that the folder is on. */
  readonly freeBytes: number
  readonly writable: boolean
}

/** Looks at a folder that is there, without writing. */
export function folderHealth(folder: string): FolderHealth {
  const { bavail, bsize } = statfsSync(folder)
  return { freeBytes: bavail * bsize, writable: mayWrite(folder) }
}

function mayWrite(folder: string): boolean {
  try {
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK)
    return true
  } catch {
    return false
  }
}

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
