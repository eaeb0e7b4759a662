import { describe, expect, test } from 'vitest'
import { backupName, backupTime } from '../../model/backup'
import { expendable, keepFrom, usualKeep } from './keep'

const hour = 3_600_000
const made = (...times: string[]) => times.map((time) => backupName(new Date(time)))
const none = { latest: 0, daily: 0, weekly: 0, monthly: 0 }

describe('what somebody types', () => {
  test.each([
    ['7 daily, 4 weekly, 12 monthly', { ...none, daily: 7, weekly: 4, monthly: 12 }],
    ['2 latest and 1 Monthly', { ...none, latest: 2, monthly: 1 }],
    ['30daily', { ...none, daily: 30 }],
    ['all', null],
  ])('%s', (typed, keep) => {
    expect(keepFrom(typed)).toEqual(keep)
  })

  test.each(['', '7', 'daily', '7 yearly', '-1 daily', '0 daily', '7 daily;', '99999 daily'])('“%s” means nothing', (typed) => {
    expect(() => keepFrom(typed)).toThrow(RangeError)
  })
})

describe('of older backups', () => {
  test('the last of each day stays, for as many days as there are backups of', () => {
    const names = made(
      '2025-01-20T06:00:00Z',
      '2025-01-20T18:00:00Z',
      '2025-01-22T06:00:00Z',
      '2025-01-23T06:00:00Z',
      '2025-01-23T12:00:00Z',
    )
    expect(expendable(names, { ...none, daily: 3 })).toEqual(made('2025-01-23T06:00:00Z', '2025-01-20T06:00:00Z'))
  })

  test('a week begins on Monday, also where the year ends within it', () => {
    const names = made('2024-12-29T10:00:00Z', '2024-12-30T10:00:00Z', '2025-01-05T10:00:00Z', '2025-01-06T10:00:00Z')
    expect(expendable(names, { ...none, weekly: 9 })).toEqual(made('2024-12-30T10:00:00Z'))
  })

  test('what one rule asks for stays, whatever the others say', () => {
    const names = made('2024-11-30T10:00:00Z', '2024-12-31T10:00:00Z', '2025-01-22T10:00:00Z', '2025-01-22T12:00:00Z')
    expect(expendable(names, { ...none, latest: 1, monthly: 2 })).toEqual(made('2025-01-22T10:00:00Z', '2024-11-30T10:00:00Z'))
  })

  test('one every six hours leaves, after two years, what is said', () => {
    let kept: string[] = []
    const begun = Date.parse('2023-01-01T00:00:00Z')
    for (let nth = 0; nth < 4 * 730; nth += 1) {
      kept.push(backupName(new Date(begun + nth * 6 * hour)))
      const gone = new Set(expendable(kept, usualKeep))
      kept = kept.filter((name) => !gone.has(name))
    }
    const days = kept.map((name) => backupTime(name)?.toISOString().slice(0, 10))
    expect(days.slice(-4)).toEqual(['2024-12-30', '2024-12-30', '2024-12-30', '2024-12-30'])
    expect(new Set(days.map((day) => day?.slice(0, 7))).size).toBe(12)
    expect(kept.length).toBeLessThan(30)
  })

  test('files of other names are never touched', () => {
    const others = [
      'newsroom.tar',
      'before-migration-1.db',
      'newsroom-20250121T204000Z.tar.gz',
      'newsroom-20259999T999999Z.tar',
      '.unfinished-1',
    ]
    expect(expendable([...others, ...made('2025-01-22T10:00:00Z', '2025-01-23T10:00:00Z')], { ...none, latest: 1 })).toEqual(
      made('2025-01-22T10:00:00Z'),
    )
  })
})
