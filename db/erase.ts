import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { sql } from 'drizzle-orm'
import type { Eraser } from '../model/erasure'
import { erased } from '../model/erasure-words'
import { everything } from '../model/freshness'
import { unreachable } from '../model/refusal'
import type { Reader, Writer } from './client'
import { erasables, type Holding } from './erasable'
import { newSalt, wordsDigest } from './log-chain'
import { withoutTriggers } from './triggers'
import { troubleIn } from './trouble'
import { redaction } from './verify-log'

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
  for (const [table, columns] of erasables)
    await eachRow(reader, table, columns, async (row) => {
      for (const column of Object.keys(withoutWords(table, columns, row, eraser))) count(counted, table, column)
    })
  return asPlaces(counted)
}

/**
 * Empties words wherever they may stand: in every table, the log's payloads, and both search indexes. What is no words stays
 * as it is, and what has a form keeps one. The log's chain stays whole, for digests stay; an original that has the words
 * anywhere loses its bytes, and its text as it was read.
 */
export async function eraseFrom(tx: Writer, eraser: Eraser): Promise<Erasure> {
  const counted = new Map<string, number>()
  const digests: Record<string, string> = {}
  await withoutTriggers(tx, async () => {
    for (const [table, columns] of erasables)
      await eachRow(tx, table, columns, async (row) => {
        const changed = withoutWords(table, columns, row, eraser)
        if (Object.keys(changed).length === 0) return
        for (const column of Object.keys(changed)) count(counted, table, column)
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

type Columns = ReadonlyMap<string, Holding>

/** In the order of their rows, so many at a time; what is done to one may change it, not move it. */
async function eachRow(reader: Reader, table: string, columns: Columns, look: (row: Row) => Promise<void>): Promise<void> {
  const names = [...columns.keys(), ...(table === 'log' ? ['id', 'action', 'subject_id'] : [])]
  if (names.length === 0) return
  const wanted = sql.join(
    names.map((name) => sql.identifier(name)),
    sql`, `,
  )
  for (let last = -1; ; ) {
    const rows = (await reader.all(
      sql`SELECT rowid AS rowid, ${wanted} FROM ${sql.identifier(table)} WHERE rowid > ${last} ORDER BY rowid LIMIT ${batch}`,
    )) as Row[]
    for (const row of rows) await look(row)
    const end = rows.at(-1)
    if (end === undefined) return
    last = end.rowid
  }
}

/** The columns of a row that have to change, with what they hold then. */
function withoutWords(table: string, columns: Columns, row: Row, eraser: Eraser): Record<string, unknown> {
  const changed: Record<string, unknown> = {}
  const saysWhatWentAway = table === 'log' && row.action === redaction
  // What was entered of somebody is theirs by its place: a family name alone, a place, a job.
  if (table === 'log' && !saysWhatWentAway && eraser.concerns(String(row.subject_id)))
    for (const [column, empty] of emptied) if (row[column] !== empty) changed[column] = empty
  for (const [column, holding] of columns) {
    const value = row[column]
    // What it vouches for has to stay: without it, entries that it emptied would be taken for changed ones.
    if (typeof value !== 'string' || column in changed || (saysWhatWentAway && holding === 'record')) continue
    const left = leftOf(holding, value, eraser)
    if (left !== value) changed[column] = left
  }
  // Words in a file may be packed, and hyphenated in the lines that were read out of it.
  if (table === 'originals' && Object.keys(changed).length > 0) return { ...changed, bytes: Buffer.alloc(0), digest: '', raw: '' }
  return changed
}

const emptied: readonly (readonly [column: string, value: string | null])[] = [
  ['subject', erased],
  ['before', null],
  ['after', null],
  ['note', ''],
]

function leftOf(holding: Holding, value: string, eraser: Eraser): string {
  switch (holding) {
    case 'words':
      return eraser.inText(value)
    case 'data':
      return inJson(value, eraser.inData)
    case 'record':
      return inJson(value, eraser.inRecord)
    case 'address':
      return eraser.inAddress(value)
    case 'link':
      return eraser.inLink(value)
    case 'mailAddress':
      return eraser.inMailAddress(value)
    case 'touched':
      return eraser.inLink(value) === value ? value : everything
    default:
      return unreachable(holding)
  }
}

function inJson(value: string, without: (data: unknown) => unknown): string {
  const data: unknown = JSON.parse(value)
  const left = JSON.stringify(without(data))
  return left === JSON.stringify(data) ? value : left
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
