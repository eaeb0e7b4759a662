import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Sqlite from 'better-sqlite3'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import { filedAs } from '../model/contributor'
import { offerChaining } from './log-chain'
import { missingTriggers, placeTriggers } from './triggers'

/** The migrations that come with this version. */
export const migrationsFolder = join(dirname(fileURLToPath(import.meta.url)), '..', 'drizzle')

/** Backups made before migrating that are kept. */
const backupsKept = 5

interface Journal {
  readonly entries: readonly { readonly tag: string; readonly when: number }[]
}

export interface SchemaState {
  /** Names of migrations that this database has, oldest first. */
  readonly applied: readonly string[]
  /** Names of migrations that it lacks. */
  readonly pending: readonly string[]
  /** The database was migrated by a newer version than this one. */
  readonly ahead: boolean
  readonly missingTriggers: readonly string[]
}

export type MigrationOutcome =
  | { readonly is: 'current' }
  | { readonly is: 'migrated'; readonly applied: readonly string[]; readonly backup: string | null }

/** A migration failed, and the database is as it was. */
export class MigrationFailed extends Error {
  override readonly name = 'MigrationFailed'

  constructor(cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause })
  }
}

function journal(folder: string): Journal {
  return JSON.parse(readFileSync(join(folder, 'meta', '_journal.json'), 'utf8')) as Journal
}

function lastApplied(sqlite: Sqlite.Database): number {
  const table = sqlite.prepare(`SELECT 1 FROM sqlite_master WHERE name = '__drizzle_migrations'`).get()
  if (table === undefined) return 0
  return Number(sqlite.prepare('SELECT max(created_at) FROM __drizzle_migrations').pluck().get() ?? 0)
}

/** Compares the database in a folder with the migrations of this version; reads only. */
export function schemaState(dataFolder: string, migrations = migrationsFolder): SchemaState {
  const file = join(dataFolder, 'newsroom.db')
  const { entries } = journal(migrations)
  if (!existsSync(file)) return { applied: [], pending: entries.map((entry) => entry.tag), ahead: false, missingTriggers: [] }
  const sqlite = new Sqlite(file, { readonly: true, timeout: 5000 })
  try {
    const last = lastApplied(sqlite)
    const newest = entries.at(-1)?.when ?? 0
    return {
      applied: entries.filter((entry) => entry.when <= last).map((entry) => entry.tag),
      pending: entries.filter((entry) => entry.when > last).map((entry) => entry.tag),
      ahead: last > newest,
      missingTriggers: last === 0 ? [] : missingTriggers(sqlite),
    }
  } finally {
    sqlite.close()
  }
}

/**
 * Brings the database in a folder to this version: backs the file up, switches foreign keys off on the connection (inside a
 * transaction that would do nothing, and a table rebuild would delete child rows), then migrates, puts triggers in place and
 * checks integrity and foreign keys in one transaction. What fails is undone by SQLite itself: the file stays the one that
 * others may have open, with all that they saved.
 * @param stamp distinguishes the backup's name, e.g. `20250121T204000Z`
 * @throws {MigrationFailed}
 */
export async function migrateNewsroom(dataFolder: string, stamp: string, migrations = migrationsFolder): Promise<MigrationOutcome> {
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 })
  const outcome = await migrated(dataFolder, stamp, migrations).catch((cause: unknown) => {
    throw new MigrationFailed(cause)
  })
  if (outcome.is === 'migrated') dropOldBackups(dataFolder)
  return outcome
}

async function migrated(dataFolder: string, stamp: string, migrations: string): Promise<MigrationOutcome> {
  const before = schemaState(dataFolder, migrations)
  if (before.ahead) throw new Error('this database was made by a newer version of Masthead')
  if (before.pending.length === 0 && before.missingTriggers.length === 0) return { is: 'current' }
  const backup = before.applied.length > 0 ? join(dataFolder, 'backups', `before-migration-${stamp}.db`) : null
  await bringUp(join(dataFolder, 'newsroom.db'), backup, migrations)
  return { is: 'migrated', applied: before.pending, backup }
}

async function bringUp(file: string, backup: string | null, migrations: string): Promise<void> {
  const sqlite = new Sqlite(file, { timeout: 5000 })
  try {
    sqlite.pragma('journal_mode = WAL')
    if (backup !== null) await backUp(sqlite, backup)
    sqlite.pragma('foreign_keys = OFF')
    sqlite.function('filed_as', { deterministic: true }, (name) => filedAs(String(name)))
    offerChaining(sqlite)
    sqlite
      .transaction(() => {
        applyPending(sqlite, migrations)
        placeTriggers(sqlite)
        assertSound(sqlite)
      })
      .immediate()
  } finally {
    sqlite.close()
  }
}

/**
 * Does what drizzle's migrator does, with its table of what was applied: that one makes a transaction of its own, which ends
 * before anything could be checked. What another process applied meanwhile is not applied again.
 */
function applyPending(sqlite: Sqlite.Database, migrations: string): void {
  sqlite.exec('CREATE TABLE IF NOT EXISTS __drizzle_migrations (id SERIAL PRIMARY KEY, hash text NOT NULL, created_at numeric)')
  const last = lastApplied(sqlite)
  const note = sqlite.prepare('INSERT INTO __drizzle_migrations (hash, created_at) VALUES (?, ?)')
  for (const { sql, hash, folderMillis } of readMigrationFiles({ migrationsFolder: migrations })) {
    if (folderMillis <= last) continue
    for (const statement of sql) sqlite.exec(statement)
    note.run(hash, folderMillis)
  }
}

function assertSound(sqlite: Sqlite.Database): void {
  const broken = sqlite.pragma('foreign_key_check') as unknown[]
  if (broken.length > 0) throw new Error(`${broken.length} rows point to rows that are not there`)
  const integrity = sqlite.pragma('integrity_check', { simple: true })
  if (integrity !== 'ok') throw new Error(`integrity check: ${String(integrity)}`)
}

async function backUp(sqlite: Sqlite.Database, backup: string): Promise<void> {
  mkdirSync(dirname(backup), { recursive: true, mode: 0o700 })
  try {
    await sqlite.backup(backup)
  } catch (cause) {
    rmSync(backup, { force: true })
    throw cause
  }
}

function dropOldBackups(dataFolder: string): void {
  const folder = join(dataFolder, 'backups')
  if (!existsSync(folder)) return
  const old = readdirSync(folder)
    .filter((name) => name.startsWith('before-migration-'))
    .sort()
    .slice(0, -backupsKept)
  for (const name of old) rmSync(join(folder, name))
}
