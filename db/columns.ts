import { randomUUID } from 'node:crypto'
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core'
import { blob, integer, text } from 'drizzle-orm/sqlite-core'

/*
 * Every column of the schema is built here, so that another database needs other builders and no other schema.
 * Columns are `not null` unless their builder says otherwise with `.nullable`-style names.
 */

/** A row's own id: a random UUID, branded with `$type<StoryId>()`. */
export const id = () =>
  text()
    .primaryKey()
    .$defaultFn(() => randomUUID())

/** A number that grows with each row: for rows that are followed in order. */
export const sequence = () => integer().primaryKey({ autoIncrement: true })

/** Text; empty means "nothing given". */
export const words = () => text().notNull()

/** Text that may be absent, where absent means something else than empty. */
export const wordsIfAny = () => text()

/** One of a closed list of words. */
export const oneOf = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  text({ enum: values as never })
    .$type<Values[number]>()
    .notNull()

/** A UTC instant, kept in milliseconds since 1970. */
export const instant = () => integer({ mode: 'timestamp_ms' }).notNull()

/** An instant that may not have come yet. */
export const instantIfAny = () => integer({ mode: 'timestamp_ms' })

/** Yes or no. */
export const flag = () => integer({ mode: 'boolean' }).notNull()

/** A whole number. */
export const count = () => integer().notNull()

/** Structured data, stored as JSON text; its type is given with `$type<T>()`. */
export const json = <T>() => text({ mode: 'json' }).$type<T>().notNull()

/** Structured data, or none. */
export const jsonIfAny = <T>() => text({ mode: 'json' }).$type<T>()

/** A file as it came in, byte for byte. */
export const bytes = () => blob({ mode: 'buffer' }).notNull()

/** Points to a row that stays: it can not be deleted while this one is there. */
export const ref = <Id extends string>(column: () => AnySQLiteColumn) =>
  text().$type<Id>().references(column, { onDelete: 'restrict' }).notNull()

/** Points to a row, or to none. */
export const refIfAny = <Id extends string>(column: () => AnySQLiteColumn) =>
  text().$type<Id>().references(column, { onDelete: 'restrict' })

/** Belongs to a row and goes with it. Never used in the log. */
export const partOf = <Id extends string>(column: () => AnySQLiteColumn) =>
  text().$type<Id>().references(column, { onDelete: 'cascade' }).notNull()
