import { getTableColumns, sql } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Reader, Writer } from './client'

export type Row = Readonly<Record<string, unknown>>

/** How many rows of a table are read or put in at once: of one that keeps files, one. */
const atOnce = (table: SQLiteTable) => (Object.values(getTableColumns(table)).some(({ dataType }) => dataType === 'buffer') ? 1 : 100)

/**
 * All rows of a table, in the order in which they were written: put back in that order, lists that nothing else orders come
 * out as before. The number by which that goes is read and forgotten, for it is not the row's for good.
 */
export async function* rowsOf(reader: Reader, table: SQLiteTable): AsyncGenerator<Row> {
  const columns = getTableColumns(table)
  const limit = atOnce(table)
  const number = sql<number>`${table}.rowid`
  for (let last = 0; ; ) {
    const rows = await reader
      .select({ ...columns, placeInTable: number })
      .from(table)
      .where(sql`${number} > ${last}`)
      .orderBy(number)
      .limit(limit)
    for (const { placeInTable, ...row } of rows) {
      last = Number(placeInTable)
      yield row
    }
    if (rows.length < limit) return
  }
}

/** Puts rows in as they are. */
export async function insertRows(tx: Writer, table: SQLiteTable, rows: Iterable<Row>): Promise<void> {
  let waiting: Row[] = []
  for (const row of rows) {
    waiting.push(row)
    if (waiting.length < atOnce(table)) continue
    await tx.insert(table).values(waiting)
    waiting = []
  }
  if (waiting.length > 0) await tx.insert(table).values(waiting)
}

/** Has references looked at when the transaction ends, so that rows may come in any order; until then only. */
export async function deferReferences(tx: Writer): Promise<void> {
  await tx.run(sql`PRAGMA defer_foreign_keys = ON`)
}

/** Names of tables with rows that point to rows that are not there. */
export async function brokenReferences(tx: Writer): Promise<string[]> {
  const rows = await tx.all<{ readonly table: string }>(sql`PRAGMA foreign_key_check`)
  return [...new Set(rows.map(({ table }) => table))]
}
