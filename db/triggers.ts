import type Sqlite from 'better-sqlite3'
import { sql } from 'drizzle-orm'
import type { Writer } from './client'

/**
 * What the database itself refuses. A table rebuild drops triggers without a word, so the runner puts them back after
 * every migration and `doctor` looks for them. `INSERT OR REPLACE` deletes without asking those that watch deletion:
 * hence the ones that keep places.
 */
const triggers: Readonly<Record<string, string>> = {
  log_keeps_rows: `BEFORE DELETE ON log BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END`,
  log_keeps_places: `BEFORE INSERT ON log WHEN EXISTS (SELECT 1 FROM log WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END`,
  log_keeps_words: `BEFORE UPDATE ON log BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END`,
  originals_keep_words: `BEFORE UPDATE OF name, format, bytes, digest, raw, text, read_by, read_at ON originals BEGIN SELECT RAISE(ABORT, 'originals are never changed'); END`,
  revisions_keep_words: `BEFORE UPDATE ON revisions BEGIN SELECT RAISE(ABORT, 'revisions are never changed'); END`,
  corrections_keep_rows: `BEFORE DELETE ON corrections BEGIN SELECT RAISE(ABORT, 'corrections are never deleted'); END`,
  corrections_keep_places: `BEFORE INSERT ON corrections WHEN EXISTS (SELECT 1 FROM corrections WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'corrections are never changed'); END`,
  corrections_keep_words: `BEFORE UPDATE ON corrections BEGIN SELECT RAISE(ABORT, 'corrections are never changed'); END`,
  publications_keep_places: `BEFORE INSERT ON publications WHEN EXISTS (SELECT 1 FROM publications WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'publications are never changed'); END`,
  publications_keep_words: `BEFORE UPDATE ON publications BEGIN SELECT RAISE(ABORT, 'publications are never changed'); END`,
}

/** Puts every trigger in place, replacing older wordings; a table that a later migration brings gets its own then. */
export function placeTriggers(sqlite: Sqlite.Database): void {
  const tables = new Set(sqlite.prepare(`SELECT name FROM sqlite_master WHERE type = 'table'`).pluck().all())
  for (const [name, definition] of Object.entries(triggers)) {
    if (!tables.has(/ ON (\w+) /.exec(definition)?.[1])) continue
    sqlite.exec(`DROP TRIGGER IF EXISTS ${name}; CREATE TRIGGER ${name} ${definition}`)
  }
}

/** Names of triggers that should be there and are not. */
export function missingTriggers(sqlite: Sqlite.Database): string[] {
  const there = new Set(sqlite.prepare(`SELECT name FROM sqlite_master WHERE type = 'trigger'`).pluck().all())
  return Object.keys(triggers).filter((name) => !there.has(name))
}

/**
 * Does what the law demands and the triggers refuse. They are gone within this transaction alone: nobody else ever sees the
 * database without them.
 */
export async function withoutTriggers(tx: Writer, work: () => Promise<void>): Promise<void> {
  for (const name of Object.keys(triggers)) await tx.run(sql.raw(`DROP TRIGGER IF EXISTS ${name}`))
  await work()
  for (const [name, definition] of Object.entries(triggers)) await tx.run(sql.raw(`CREATE TRIGGER ${name} ${definition}`))
}
