import { readFileSync } from 'node:fs'
import { getTableColumns, is } from 'drizzle-orm'
import { getTableConfig, SQLiteTable } from 'drizzle-orm/sqlite-core'
import { expect, test } from 'vitest'
import * as schema from '../../db/schema'
import { searchNoun } from './folder'
import { lineSchema } from './line'
import { keptBack, nouns } from './nouns'

const tables = (Object.values(schema) as unknown[]).filter((one): one is SQLiteTable => is(one, SQLiteTable))
const nameOf = (table: SQLiteTable) => getTableConfig(table).name
const named = (some: readonly SQLiteTable[]) => some.map(nameOf).toSorted()

test('every table is exported, or is said to be kept back', () => {
  const exported = Object.values(nouns).map(({ table }) => table)
  expect(named([...exported, ...keptBack])).toEqual(named(tables))
})

test('of an account everything leaves but what opens it', () => {
  const leaving = Object.keys(lineSchema(nouns.staff as (typeof nouns)[string]).shape)
  expect(leaving).toEqual(['id', 'name', 'email', 'role', 'language', 'contributorId', 'demo', 'createdAt', 'disabledAt'])
})

/** Columns that are called like secrets and are none: sums of files, what their names begin with, and what chains the log. */
const noSecrets = ['log.digest', 'log.hash', 'log.salt', 'originals.digest', 'pictures.digest', 'pictures.key']

test('no column that is called like a secret leaves by mistake', () => {
  const leaving = Object.values(nouns).flatMap((noun) => Object.keys(lineSchema(noun).shape).map((name) => `${nameOf(noun.table)}.${name}`))
  expect(leaving.filter((name) => /secret|password|hash|salt|token|digest|key|code|challenge/i.test(name)).toSorted()).toEqual(noSecrets)
})

test('every noun is in the documentation', () => {
  const documentation = readFileSync('docs/export-format.md', 'utf8')
  expect([...Object.keys(nouns), searchNoun].filter((noun) => !documentation.includes(`\`${noun}\``))).toEqual([])
})

test('what a column holds is said only of columns that there are', () => {
  for (const [noun, { table, holds = {}, secret = {} }] of Object.entries(nouns)) {
    const columns = Object.keys(getTableColumns(table))
    expect([noun, ...Object.keys({ ...holds, ...secret })].filter((name) => name !== noun && !columns.includes(name))).toEqual([])
  }
})
