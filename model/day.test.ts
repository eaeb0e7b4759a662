import { expect, test } from 'vitest'
import { dayBeside, dayOf, startOfDay } from './day'

test('a day in Berlin begins an hour before it does in Greenwich, two in summer', () => {
  expect(startOfDay('2025-01-21', 'Europe/Berlin').toISOString()).toBe('2025-01-20T23:00:00.000Z')
  expect(startOfDay('2025-07-21', 'Europe/Berlin').toISOString()).toBe('2025-07-20T22:00:00.000Z')
})

test('on the day the clocks change, the day begins in the old time', () => {
  expect(startOfDay('2025-03-30', 'Europe/Berlin').toISOString()).toBe('2025-03-29T23:00:00.000Z')
  expect(startOfDay('2025-10-26', 'Europe/Berlin').toISOString()).toBe('2025-10-25T22:00:00.000Z')
})

test('an instant belongs to the day that clocks in the zone show', () => {
  expect(dayOf(new Date('2025-01-21T23:30:00Z'), 'Europe/Berlin')).toBe('2025-01-22')
  expect(dayOf(new Date('2025-01-21T03:30:00Z'), 'America/New_York')).toBe('2025-01-20')
})

test('days follow each other over the ends of months and years', () => {
  expect(dayBeside('2024-12-31', 1)).toBe('2025-01-01')
  expect(dayBeside('2024-03-01', -1)).toBe('2024-02-29')
})
