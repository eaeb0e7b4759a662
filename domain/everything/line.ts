import { type Column, getTableColumns } from 'drizzle-orm'
import { z } from 'zod'
import type { Row } from '../../db/rows'
import type { Noun } from './nouns'

/*
 * A row as a line of JSON and back. Instants are written as ISO 8601 in UTC with milliseconds, bytes in base64, what is absent
 * as null; everything else is as it is.
 */

/** What a line of a noun may be: every column that leaves, and nothing else. */
export function lineSchema(noun: Noun): z.ZodObject {
  const shape = Object.fromEntries(columnsOf(noun).map(([name, column]) => [name, valueSchema(column, noun.holds?.[name], name)]))
  return z.strictObject(shape)
}

function columnsOf({ table, secret = {} }: Noun): [name: string, column: Column][] {
  return Object.entries(getTableColumns(table)).filter(([name]) => !(name in secret))
}

const Slug = z
  .string()
  .max(80)
  .regex(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/)

function valueSchema(column: Column, holds: z.ZodType | undefined, name: string): z.ZodType {
  const schema = holds ?? kindOf(column, name)
  return column.notNull ? schema : schema.nullable()
}

function kindOf({ dataType, enumValues }: Column, name: string): z.ZodType {
  switch (dataType) {
    case 'string':
      if (enumValues !== undefined && enumValues.length > 0) return z.enum(enumValues)
      return name === 'slug' ? Slug : z.string()
    case 'number':
      return z.int()
    case 'boolean':
      return z.boolean()
    case 'date':
      return z.iso.datetime({ precision: 3 })
    case 'buffer':
      return z.base64()
    case 'json':
      return z.json()
    default:
      throw new Error(`an export has no words for a column of ${dataType}: ${name}`)
  }
}

/** A row as a line, without its end. */
export function lineOf(noun: Noun, row: Row): string {
  return JSON.stringify(Object.fromEntries(columnsOf(noun).map(([name]) => [name, written(row[name])])))
}

function written(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString()
  return Buffer.isBuffer(value) ? value.toString('base64') : value
}

export type ReadLine = { readonly is: 'row'; readonly row: Row } | { readonly is: 'wrong'; readonly why: string }

/** What a line says, if it fits: as it stands there, not as a schema might put it right. */
export function rowFrom(noun: Noun, schema: z.ZodObject, line: string): ReadLine {
  let read: unknown
  try {
    read = JSON.parse(line)
  } catch {
    return { is: 'wrong', why: 'is not JSON' }
  }
  const fitting = schema.safeParse(read)
  if (!fitting.success) {
    const [issue] = fitting.error.issues
    return { is: 'wrong', why: [issue?.path.join('.'), issue?.message].filter(Boolean).join(': ') }
  }
  const given = read as Row
  const row = Object.fromEntries(columnsOf(noun).map(([name, column]) => [name, valueFrom(column, given[name])]))
  return { is: 'row', row: { ...row, ...noun.secret } }
}

function valueFrom({ dataType }: Column, value: unknown): unknown {
  if (value === null) return null
  if (dataType === 'date') return new Date(value as string)
  return dataType === 'buffer' ? Buffer.from(value as string, 'base64') : value
}
