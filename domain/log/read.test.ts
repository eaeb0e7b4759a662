import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Staff } from '../../model/staff'
import { aNewsroom, type TestNewsroom } from '../../test/newsroom'
import { namesOf } from './names'
import { type LogFilter, namesInLog, readLog } from './read'
import { record } from './record'

let house: TestNewsroom
let admin: Staff
let ada: Staff

beforeEach(async () => {
  house = await aNewsroom()
  admin = await house.aStaffMember('admin')
  ada = await house.aStaffMember('editor', { name: 'Ada' })
  await house.write(async (tx) => {
    const day = (number: number) => new Date(Date.UTC(2025, 0, number))
    await record(tx, 'system', { action: 'demo.fill', subjectId: 'demo', subject: 'Vorführung' }, day(1))
    await record(tx, ada, { action: 'story.create', subjectId: 's1', subject: 'Der Gipfel' }, day(2))
    await record(tx, ada, { action: 'story.publish', subjectId: 's1', subject: 'Der Gipfel' }, day(3))
    await record(tx, admin, { action: 'staff.disable', subjectId: 'x', subject: 'Gipfelstürmer' }, day(4))
  })
})
afterEach(() => house.close())

const found = async (filter: LogFilter) => (await readLog(house.reader, admin, filter)).entries.map((entry) => entry.action)

test('only admins read the log', async () => {
  for (const who of [ada, await house.aStaffMember('reporter')]) {
    await expect(readLog(house.reader, who, {})).rejects.toMatchObject({ code: 'notAllowed' })
    await expect(namesInLog(house.reader, who)).rejects.toMatchObject({ code: 'notAllowed' })
  }
})

test('the newest entry comes first', async () => {
  expect(await found({})).toEqual(['staff.disable', 'story.publish', 'story.create', 'demo.fill'])
})

test('it is filtered by who, what, subject and time', async () => {
  expect(await found({ who: ada.id })).toEqual(['story.publish', 'story.create'])
  expect(await found({ who: 'system' })).toEqual(['demo.fill'])
  expect(await found({ what: 'story' })).toEqual(['story.publish', 'story.create'])
  expect(await found({ what: 'story.create' })).toEqual(['story.create'])
  expect(await found({ subject: 'gipfel' })).toEqual(['staff.disable', 'story.publish', 'story.create'])
  expect(await found({ subjectId: 's1', from: new Date('2025-01-03') })).toEqual(['story.publish'])
  expect(await found({ from: new Date('2025-01-02'), to: new Date('2025-01-03') })).toEqual(['story.create'])
})

test('it is read page by page, without a gap or an overlap', async () => {
  const first = await readLog(house.reader, admin, {}, 3)
  const second = await readLog(house.reader, admin, { before: first.older ?? 0 }, 3)
  expect([first.entries.length, second.entries.map((entry) => entry.action), second.older]).toEqual([3, ['demo.fill'], null])
})

test('ids in it are shown by the names of today', async () => {
  const section = await house.aSection({ name: 'Ausland' })
  expect([...(await namesOf(house.reader, [section, ada.id, 'unbekannt'])).values()].sort()).toEqual(['Ada', 'Ausland'])
})
