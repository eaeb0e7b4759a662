import { expect, test } from 'vitest'
import { momentIn } from './moment'

const now = new Date('2025-01-22T08:30:00Z')
const berlin = { language: 'de', zone: 'Europe/Berlin', now } as const

test('a time of today is told by the clock of the site, not of the server', () => {
  expect(momentIn(new Date('2025-01-21T23:05:00Z'), berlin)).toBe('heute, 00:05')
  expect(momentIn(new Date('2025-01-21T23:05:00Z'), { ...berlin, zone: 'UTC' })).toBe('gestern, 23:05')
})

test('older times are told by day, and beyond the year by date', () => {
  expect(momentIn(new Date('2025-01-03T09:00:00Z'), berlin)).toBe('3. Jan., 10:00')
  expect(momentIn(new Date('2024-12-24T17:00:00Z'), berlin)).toBe('24.12.2024')
  expect(momentIn(new Date('2024-12-24T17:00:00Z'), { ...berlin, language: 'en' })).toBe('24/12/2024')
})

test('what is due tomorrow is told by day', () => {
  expect(momentIn(new Date('2025-01-23T05:00:00Z'), berlin)).toBe('23. Jan., 06:00')
})
