import type Sqlite from 'better-sqlite3'
import { getTableColumns, getTableName } from 'drizzle-orm'
import { toSnakeCase } from 'drizzle-orm/casing'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'

/** Puts a row into a table, typed and converted as the schema says. */
export type Put = <Table extends SQLiteTable>(table: Table, row: Table['$inferInsert']) => void

/** Prepares a statement for each table when it is first needed. */
export function putterInto(sqlite: Sqlite.Database): Put {
  const known = new Map<SQLiteTable, (row: Readonly<Record<string, unknown>>) => void>()
  return (table, row) => {
    const insert = known.get(table) ?? inserterFor(sqlite, table)
    known.set(table, insert)
    insert(row)
  }
}

function inserterFor(sqlite: Sqlite.Database, table: SQLiteTable): (row: Readonly<Record<string, unknown>>) => void {
  const columns = Object.entries(getTableColumns(table))
  const names = columns.map(([name]) => `"${toSnakeCase(name)}"`).join(', ')
  const statement = sqlite.prepare(`INSERT INTO ${getTableName(table)} (${names}) VALUES (${columns.map(() => '?').join(', ')})`)
  return (row) =>
    void statement.run(
      columns.map(([name, column]) => {
        const value = row[name] ?? column.default ?? null
        return value === null ? null : column.mapToDriverValue(value)
      }),
    )
}
