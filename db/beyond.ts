import { type AnyColumn, type SQL, sql } from 'drizzle-orm'

/**
 * What comes after a place in a list that runs by these columns, all of them the same way. As row values, which an index
 * is sought by: of "older, or as old and with a lower id" it would have to read everything that comes before.
 * @param place each column of the order with its value there
 */
export function beyond(way: 'up' | 'down', ...place: readonly (readonly [column: AnyColumn, value: unknown])[]): SQL {
  const columns = sql.join(
    place.map(([column]) => sql`${column}`),
    sql`, `,
  )
  const values = sql.join(
    place.map(([column, value]) => sql`${sql.param(value, column)}`),
    sql`, `,
  )
  return way === 'up' ? sql`(${columns}) > (${values})` : sql`(${columns}) < (${values})`
}
