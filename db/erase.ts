import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { sql } from 'drizzle-orm'
import { type Eraser, erased } from '../model/erasure'
import type { Reader, Writer } from './client'
import { newSalt, wordsDigest } from './log-chain'
import { withoutTriggers } from './triggers'
import { troubleIn } from './trouble'

/** Words that stand somewhere: in how many rows of which column. */
export interface Place {
  readonly table: string
  readonly column: string
  readonly rows: number
}

export interface Erasure {
  readonly places: readonly Place[]
  /** Digests that the words of emptied log entries have since, by number. */
  readonly digests: Readonly<Record<string, string>>
}

type Row = Readonly<Record<string, unknown>> & { readonly rowid: number }

/** Rows that are read at a time. */
const batch = 200

const fullText = ['search_live', 'search_desk'] as const

/** Where words stand in the whole database. */
export async function placesOf(reader: Reader, eraser: Eraser): Promise<readonly Place[]> {
  const counted = new Map<string, number>()
  for (const table of await tablesOf(reader))
    await eachRow(reader, table, async (row) => {
      for (const column of Object.keys(withoutWords(table, row, eraser))) count(counted, table, column)
    })
  return asPlaces(counted)
}

/**
 * Empties words wherever they stand: in every column of every table, the log's payloads, and both search indexes. The
 * log's chain stays whole, for digests stay; an original that has the words anywhere loses its bytes.
 */
export async function eraseFrom(tx: Writer, eraser: Eraser): Promise<Erasure> {
  const counted = new Map<string, number>()
  const digests: Record<string, string> = {}
  await withoutTriggers(tx, async () => {
    for (const table of await tablesOf(tx))
      await eachRow(tx, table, async (row) => {
        const changed = withoutWords(table, row, eraser)
        const columns = Object.keys(changed)
        if (columns.length === 0) return
        for (const column of columns) count(counted, table, column)
        const sealed = table === 'log' ? resealed(row, changed) : null
        if (sealed !== null) digests[String(row.id)] = sealed.digest
        const values = { ...changed, ...(sealed === null ? {} : { salt: sealed.salt }) }
        const assignments = Object.entries(values).map(([column, value]) => sql`${sql.identifier(column)} = ${value}`)
        await tx.run(sql`UPDATE ${sql.identifier(table)} SET ${sql.join(assignments, sql`, `)} WHERE rowid = ${row.rowid}`)
      })
    // What an index was made of before lies about in it until it is made anew.
    for (const table of fullText) await tx.run(sql.raw(`INSERT INTO ${table} (${table}) VALUES ('rebuild')`))
  })
  return { places: asPlaces(counted), digests }
}

/**
 * Overwrites what was emptied in the file itself: without this, the words still lie where nothing points any more.
 * @returns false if somebody else is using it, or the disk has no room for a copy: it has to be done again
 */
export function overwriteRemains(folder: string): boolean {
  const sqlite = new Sqlite(join(folder, 'newsroom.db'), { timeout: 5000 })
  try {
    sqlite.pragma('secure_delete = ON')
    sqlite.exec('VACUUM')
    const [{ busy = 1 } = {}] = sqlite.pragma('wal_checkpoint(TRUNCATE)') as { busy?: number }[]
    return busy === 0
  } catch (fault) {
    const trouble = troubleIn(fault)
    if (trouble === 'busy' || trouble === 'full') return false
    throw fault
  } finally {
    sqlite.close()
  }
}

/** Tables with words: those of the schema and the two full-text ones, not what SQLite keeps them in. */
async function tablesOf(reader: Reader): Promise<string[]> {
  const rows = (await reader.all(sql`SELECT name FROM sqlite_master WHERE type = 'table'`)) as { name: string }[]
  const kept = new RegExp(`^(sqlite_|__|(${fullText.join('|')})_(data|idx|content|docsize|config)$)`)
  return rows.map(({ name }) => name).filter((name) => !kept.test(name))
}

/** In the order of their rows, so many at a time; what is done to one may change it, not move it. */
async function eachRow(reader: Reader, table: string, look: (row: Row) => Promise<void>): Promise<void> {
  let last = -1
  for (;;) {
    const rows = (await reader.all(
      sql`SELECT rowid AS rowid, * FROM ${sql.identifier(table)} WHERE rowid > ${last} ORDER BY rowid LIMIT ${batch}`,
    )) as Row[]
    for (const row of rows) await look(row)
    const end = rows.at(-1)
    if (end === undefined) return
    last = end.rowid
  }
}

/** The columns of a row that have to change, with what they hold then. */
function withoutWords(table: string, row: Row, eraser: Eraser): Record<string, unknown> {
  const changed: Record<string, unknown> = {}
  // What was entered of somebody is theirs by its place: a family name alone, a place, a job.
  if (table === 'log' && eraser.concerns(String(row.subject_id)))
    for (const [column, empty] of emptied) if (row[column] !== empty) changed[column] = empty
  for (const [column, value] of Object.entries(row)) {
    if (typeof value !== 'string' || column in changed || column === 'hash' || column === 'digest' || column === 'salt') continue
    const left = structured(value) ? inJson(value, eraser) : eraser.inText(value)
    if (left !== value) changed[column] = left
  }
  // Words in a file may be packed, or spelled in other ways than in the text that was read out of it.
  if (table === 'originals' && Object.keys(changed).length > 0) return { ...changed, bytes: Buffer.alloc(0), digest: '' }
  return changed
}

const emptied: readonly (readonly [column: string, value: string | null])[] = [
  ['subject', erased],
  ['before', null],
  ['after', null],
  ['note', ''],
]

const structured = (value: string) => /^[[{"]/.test(value)

function inJson(value: string, eraser: Eraser): string {
  let data: unknown
  try {
    data = JSON.parse(value)
  } catch {
    return eraser.inText(value)
  }
  const left = eraser.inData(data)
  return JSON.stringify(left) === JSON.stringify(data) ? value : JSON.stringify(left)
}

function resealed(row: Row, changed: Record<string, unknown>): { salt: string; digest: string } {
  const words = { ...row, ...changed } as Record<string, string | null>
  const { actor, subject, before = null, after = null, note } = words
  const salt = newSalt()
  return { salt, digest: wordsDigest(salt, { actor: String(actor), subject: String(subject), before, after, note: String(note) }) }
}

function count(counted: Map<string, number>, table: string, column: string): void {
  const place = `${table}.${column}`
  counted.set(place, (counted.get(place) ?? 0) + 1)
}

function asPlaces(counted: ReadonlyMap<string, number>): Place[] {
  return [...counted].map(([place, rows]) => {
    const [table = '', column = ''] = place.split('.')
    return { table, column, rows }
  })
}
