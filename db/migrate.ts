import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Sqlite from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'
import { filedAs } from '../model/contributor'
import { offerChaining } from './log-chain'
import { missingTriggers, placeTriggers } from './triggers'
import { troubleIn } from './trouble'

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

/** A migration failed and the database was put back as it was. */
export class MigrationFailed extends Error {
  override readonly name = 'MigrationFailed'

  constructor(
    readonly restored: boolean,
    cause: unknown,
  ) {
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
 * Brings the database in a folder to this version: backs the file up, switches foreign keys off on the connection
 * (inside drizzle's transaction that would do nothing, and a table rebuild would delete child rows), migrates, checks
 * integrity and foreign keys, and puts the backup back if anything of it fails.
 * @param stamp distinguishes the backup's name, e.g. `20250121T204000Z`
 * @throws {MigrationFailed}
 */
export async function migrateNewsroom(dataFolder: string, stamp: string, migrations = migrationsFolder): Promise<MigrationOutcome> {
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 })
  const file = join(dataFolder, 'newsroom.db')
  const before = stateBefore(file, migrations)
  if (before.ahead) throw new MigrationFailed(true, new Error('this database was made by a newer version of Masthead'))
  if (before.pending.length === 0 && before.missingTriggers.length === 0) return { is: 'current' }

  const backup = existsSync(file) ? join(dataFolder, 'backups', `before-migration-${stamp}.db`) : null
  const sqlite = new Sqlite(file, { timeout: 5000 })
  try {
    sqlite.pragma('journal_mode = WAL')
    if (backup !== null) await backUp(sqlite, backup)
  } catch (cause) {
    // Nothing was changed yet: what is there is better than half a backup.
    sqlite.close()
    if (backup === null) restore(file, null)
    throw new MigrationFailed(true, cause)
  }
  try {
    sqlite.pragma('foreign_keys = OFF')
    sqlite.function('filed_as', { deterministic: true }, (name) => filedAs(String(name)))
    offerChaining(sqlite)
    migrate(drizzle(sqlite), { migrationsFolder: migrations })
    placeTriggers(sqlite)
    assertSound(sqlite)
    sqlite.close()
  } catch (cause) {
    sqlite.close()
    // Busy: nothing was committed, and the file must not be taken from under whoever is writing to it.
    if (troubleIn(cause) !== 'busy') restore(file, backup)
    throw new MigrationFailed(true, cause)
  }
  dropOldBackups(dataFolder)
  return { is: 'migrated', applied: before.pending, backup }
}

/** @throws {MigrationFailed} if it can not even be looked at */
function stateBefore(file: string, migrations: string): SchemaState {
  try {
    finishRestoring(file)
    return schemaState(dirname(file), migrations)
  } catch (cause) {
    throw new MigrationFailed(true, cause)
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

/** The backup is copied whole before anything is taken away: a full disk must not leave neither. */
function restore(file: string, backup: string | null): void {
  if (backup === null) {
    for (const part of ['', '-wal', '-shm']) rmSync(file + part, { force: true })
    return
  }
  const copy = `${file}.copying`
  copyFileSync(backup, copy)
  renameSync(copy, restoring(file))
  finishRestoring(file)
}

/** The backup under this name is whole, and is to be the database. */
const restoring = (file: string) => `${file}.restoring`

/** Puts a backup in the place of the database; also one that a process which was killed had not put there yet. */
function finishRestoring(file: string): void {
  if (!existsSync(restoring(file))) return
  for (const part of ['-wal', '-shm']) rmSync(file + part, { force: true })
  renameSync(restoring(file), file)
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
