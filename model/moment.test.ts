import { expect, test } from 'vitest'
import { calendarDayWords, momentWords, weekdayWords } from './moment'

const evening = new Date('2025-01-21T22:40:00Z')

test('a reader sees the time of the site, not of the server', () => {
  expect(momentWords(evening, 'de', 'Europe/Berlin')).toBe('21. Januar 2025, 23:40 Uhr')
  expect(momentWords(evening, 'en', 'Asia/Hong_Kong')).toBe('22 January 2025, 06:40')
  expect(weekdayWords(evening, 'de', 'Europe/Berlin')).toBe('Dienstag, 21. Januar 2025')
})

test('a calendar day is the same day everywhere', () => {
  expect(calendarDayWords('2025-01-21', 'de')).toBe('21. Januar 2025')
  expect(calendarDayWords('irgendwann', 'de')).toBe('irgendwann')
})
