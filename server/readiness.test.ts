import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { noteBackup } from '../domain/backup/last-backup'
import { record } from '../domain/log/record'
import { noHead } from '../model/log-chain'
import { at, somePages } from '../test/any-page'
import { aNewsroom, type TestNewsroom } from '../test/newsroom'
import { readinessOf } from './readiness'

let house: TestNewsroom
beforeEach(async () => {
  house = await aNewsroom()
  vi.spyOn(process.stderr, 'write').mockReturnValue(true)
})
afterEach(() => house.close())

const later = (seconds: number) => new Date(house.now.getTime() + seconds * 1000)

test('a newsroom that is well says so, and looking leaves nothing behind', async () => {
  const before = readdirSync(house.folder)
  const checks = await readinessOf(house, null)(house.now)
  expect(Object.entries(checks).map(([name, { state }]) => [name, state])).toEqual([
    ['database', 'ok'],
    ['clock', 'ok'],
    ['disk', expect.stringMatching(/ok|warning|problem/)],
    ['backup', 'note'],
    ['queue', 'ok'],
    ['pages', 'ok'],
  ])
  expect(readdirSync(house.folder)).toEqual(before)
  expect(JSON.stringify(checks)).not.toContain(house.folder)
})

test('while somebody writes it is ready; once somebody has kept the database to themselves for long, it is not', async () => {
  const look = readinessOf(house, null)
  const other = new Sqlite(join(house.folder, 'newsroom.db'))
  other.exec('BEGIN IMMEDIATE')
  expect((await look(house.now)).database.state).toBe('ok')
  expect((await look(later(29))).database.state).toBe('ok')
  expect((await look(later(31))).database).toMatchObject({ state: 'problem', words: expect.stringContaining('another program') })
  other.exec('ROLLBACK')
  expect((await look(later(32))).database.state).toBe('ok')
  other.exec('BEGIN IMMEDIATE')
  expect((await look(later(33))).database.state).toBe('ok')
  other.close()
})

test('a folder that takes nothing is a problem, and the words say what to do', async () => {
  const look = readinessOf(house, null)
  rmSync(house.folder, { recursive: true })
  const checks = await look(house.now)
  expect(checks.database).toMatchObject({ state: 'problem', words: expect.stringMatching(/^cannot be written.*(?:doctor|right to write)/) })
  expect(checks.disk.state).toBe('problem')
})

test('a database that cannot be read is a problem, and the log says why', async () => {
  await house.write(async (tx) => void (await tx.run('drop table log')))
  const checks = await readinessOf(house, null)(house.now)
  expect(checks.database).toMatchObject({ state: 'problem', words: expect.stringContaining('doctor') })
  expect(process.stderr.write).toHaveBeenCalledWith(expect.stringContaining('no such table: log'))
})

test('a clock behind the last change is told of', async () => {
  await house.write((tx) => record(tx, 'system', { action: 'demo.fill', subjectId: '', subject: '' }, later(3600)))
  const look = readinessOf(house, null)
  expect((await look(house.now)).clock.state).toBe('warning')
  expect((await look(later(3590))).clock.state).toBe('ok')
})

test('a backup that was noted is counted in hours, and one that is two days old is told of', async () => {
  const look = readinessOf(house, null)
  const note = (text: string) => writeFileSync(join(house.folder, 'last-backup.json'), text)
  await noteBackup(house.folder, { at: house.now, file: 'newsroom.tar', bytes: 1, log: noHead })
  expect((await look(later(5 * 3600))).backup).toEqual({ state: 'ok', words: 'the last one is 5 hours old' })
  expect((await look(later(49 * 3600))).backup.state).toBe('warning')
  for (const broken of ['', '{', '{"at": "gestern"}', '[]', 'null', '{"at": 5e99}']) {
    note(broken)
    expect((await look(house.now)).backup.state, broken).toBe('note')
  }
})

test('when readers were given earlier pages, that is told of for a minute', async () => {
  let failing = false
  const { pages, clock } = somePages(() => (failing ? Promise.reject(new Error('no')) : {}))
  await pages.find(at('/'))
  expect((await readinessOf(house, pages)(house.now)).pages.state).toBe('ok')
  pages.changes.note(['story:1'])
  failing = true
  expect((await pages.find(at('/'))).outcome).toBe('hit; detail=stale')
  expect((await readinessOf(house, pages)(house.now)).pages.state).toBe('warning')
  clock.now += 61_000
  expect((await readinessOf(house, pages)(house.now)).pages.state).toBe('ok')
})

test('many changes that wait are told of', async () => {
  let go: (() => void) | undefined
  const first = house.write(() => new Promise<void>((fulfil) => (go = fulfil)))
  const others = Array.from({ length: 40 }, () => house.write(async () => undefined))
  expect((await readinessOf(house, null)(house.now)).queue).toMatchObject({
    state: 'warning',
    words: expect.stringContaining('41 changes'),
  })
  await vi.waitFor(() => expect(go).toBeDefined())
  go?.()
  await Promise.all([first, ...others])
  await vi.waitFor(() => expect(house.writesWaiting()).toBe(0))
  expect((await readinessOf(house, null)(house.now)).queue.state).toBe('ok')
})

test('a change that could not be kept is told of until one is', async () => {
  const look = readinessOf(house, null)
  const full = Object.assign(new Error('disk full'), { code: 'SQLITE_FULL' })
  await expect(house.write(() => Promise.reject(full))).rejects.toThrow(full)
  expect((await look(house.now)).database).toMatchObject({ state: 'warning', words: expect.stringContaining('could not be kept') })
  await house.write(async () => undefined)
  expect((await look(house.now)).database.state).toBe('ok')
})
