import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { eq, sql } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { aNewsroom, type TestNewsroom } from '../test/newsroom'
import { facts } from './schema'
import { type Trouble, troubleIn } from './trouble'

let house: TestNewsroom
beforeEach(async () => {
  house = await aNewsroom()
})
afterEach(() => house.close())

test.each<readonly [code: string, trouble: Trouble | null]>([
  ['ENOSPC', 'full'],
  ['EDQUOT', 'full'],
  ['SQLITE_FULL', 'full'],
  ['EROFS', 'readOnly'],
  ['EACCES', 'readOnly'],
  ['SQLITE_READONLY_DBMOVED', 'readOnly'],
  ['SQLITE_CANTOPEN', 'readOnly'],
  ['SQLITE_BUSY_SNAPSHOT', 'busy'],
  ['SQLITE_NOTADB', 'damaged'],
  ['SQLITE_CORRUPT_VTAB', 'damaged'],
  ['SQLITE_IOERR_READ', 'damaged'],
  ['SQLITE_CONSTRAINT_UNIQUE', null],
  ['ENOENT', null],
])('%s is %s, however it is wrapped', (code, trouble) => {
  const fault = Object.assign(new Error('x'), { code })
  expect(troubleIn(fault)).toBe(trouble)
  expect(troubleIn(new Error('failed query', { cause: new Error('wrapped', { cause: fault }) }))).toBe(trouble)
})

test.each([null, undefined, 'ENOSPC', 5])('what is no fault is none: %s', (thrown) => expect(troubleIn(thrown)).toBeNull())

test('a database that may not grow refuses what does not fit, keeps what it had, and goes on when it may', async () => {
  const note = (name: string, length: number) => house.write((tx) => tx.insert(facts).values({ name, value: 'x'.repeat(length) }))
  const mayGrowTo = (pages: string) => house.write(async (tx) => void (await tx.all(sql.raw(`PRAGMA max_page_count = ${pages}`))))
  await note('before', 10)
  await mayGrowTo('1')
  for (let nth = 0; nth < 5; nth += 1) {
    await expect(note(`much ${nth}`, 500_000).catch((fault) => troubleIn(fault))).resolves.toBe('full')
    expect(house.trouble()).toBe('full')
  }
  expect((await house.reader.select({ name: facts.name }).from(facts)).map(({ name }) => name)).toEqual(['before'])
  await mayGrowTo('1073741823')
  await note('after', 500_000)
  expect(house.trouble()).toBeNull()
  expect(await house.reader.$count(facts, eq(facts.name, 'after'))).toBe(1)
})

test('while another process holds the database, readers read on and a writer waits', async () => {
  const other = new Sqlite(join(house.folder, 'newsroom.db'))
  other.exec('BEGIN IMMEDIATE')
  let written = false
  const writing = house.write((tx) => tx.insert(facts).values({ name: 'ours', value: '' })).then(() => (written = true))
  for (let nth = 0; nth < 5; nth += 1) {
    await new Promise((later) => setTimeout(later, 10))
    expect([written, await house.reader.$count(facts)]).toEqual([false, 0])
  }
  other.exec('COMMIT')
  await writing
  other.close()
  expect(await house.reader.$count(facts)).toBe(1)
})
