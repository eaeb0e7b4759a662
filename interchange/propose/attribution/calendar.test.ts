import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Day, dayOf, exists, lastDate, lastWeekday, moved, nextWeekday, weekdayBefore, weekdayOf, written } from './calendar'

const day = fc
  .record({ year: fc.integer({ min: 1900, max: 2200 }), month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 31 }) })
  .filter(exists)
const apart = (one: Day, other: Day) => (Date.parse(written(other)) - Date.parse(written(one))) / 86_400_000

test('A day is read as it is written, and no other day is', () => {
  fc.assert(
    fc.property(day, (each) => {
      expect(dayOf(written(each))).toEqual(each)
    }),
  )
  for (const none of ['2023-02-29', '1900-02-29', '2024-04-31', '2024-13-01', '2024-00-10', 'yesterday', '']) expect(dayOf(none)).toBeNull()
  expect(dayOf('2024-02-29')).toEqual({ year: 2024, month: 2, day: 29 })
  expect(dayOf('2000-02-29')).not.toBeNull()
})

test('The last such weekday lies at most six days back, the one before at most seven, the next at most seven ahead', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 6 }), (today, weekday) => {
      const [last, earlier, next] = [lastWeekday(today, weekday), weekdayBefore(today, weekday), nextWeekday(today, weekday)]
      for (const each of [last, earlier, next]) expect(weekdayOf(each)).toBe(weekday)
      expect(apart(last, today)).toBeGreaterThanOrEqual(0)
      expect(apart(last, today)).toBeLessThanOrEqual(6)
      expect(apart(earlier, today)).toBeGreaterThanOrEqual(1)
      expect(apart(earlier, today)).toBeLessThanOrEqual(7)
      expect(apart(today, next)).toBeGreaterThanOrEqual(1)
      expect(apart(today, next)).toBeLessThanOrEqual(7)
    }),
  )
})

test('A day moved there and back is itself, over leap days and turns of the year', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -800, max: 800 }), (each, days) => {
      expect(moved(moved(each, days), -days)).toEqual(each)
    }),
  )
  expect(moved({ year: 2024, month: 3, day: 1 }, -1)).toEqual({ year: 2024, month: 2, day: 29 })
  expect(moved({ year: 2025, month: 3, day: 1 }, -1)).toEqual({ year: 2025, month: 2, day: 28 })
  expect(moved({ year: 2025, month: 1, day: 1 }, -2)).toEqual({ year: 2024, month: 12, day: 30 })
})

test('A date without its year is the last one there was, never one to come', () => {
  fc.assert(
    fc.property(day, day, (today, wanted) => {
      const last = lastDate(today, wanted)
      if (last === null) throw new Error('every date that exists has been before')
      expect([last.month, last.day]).toEqual([wanted.month, wanted.day])
      expect(exists(last)).toBe(true)
      expect(apart(last, today)).toBeGreaterThanOrEqual(0)
    }),
  )
  expect(lastDate({ year: 2025, month: 1, day: 3 }, { month: 12, day: 30 })).toEqual({ year: 2024, month: 12, day: 30 })
  expect(lastDate({ year: 2027, month: 5, day: 1 }, { month: 2, day: 29 })).toEqual({ year: 2024, month: 2, day: 29 })
  expect(lastDate({ year: 2025, month: 1, day: 3 }, { month: 2, day: 30 })).toBeNull()
})
