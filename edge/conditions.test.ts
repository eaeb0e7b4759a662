import { expect, test } from 'vitest'
import { isNoNewer, namesEtag } from './conditions'

test.each(['"a"', ' "a" ', 'W/"a"', '"b", "a"', '"b","a","c"', '"b", W/"a"', '*', ' * '])('%j names the page', (list) => {
  expect(namesEtag(list, '"a"')).toBe(true)
})

test.each(['', '"b"', 'a', '"A"', '"a', 'w/"a"', '"b", "ab"', '**', '"a"-"a"'])('%j does not', (list) => {
  expect(namesEtag(list, '"a"')).toBe(false)
})

test('what somebody has is as new as the page if it is of the same second or later', () => {
  const since = Date.parse('2026-11-30T12:00:00.900Z')
  expect(isNoNewer('Mon, 30 Nov 2026 12:00:00 GMT', since)).toBe(true)
  expect(isNoNewer('Mon, 30 Nov 2026 12:00:01 GMT', since)).toBe(true)
  expect(isNoNewer('Mon, 30 Nov 2026 11:59:59 GMT', since)).toBe(false)
})

test.each(['', '2030', '1', 'yesterday', '2026-11-30T13:00:00Z', 'Tue, 30 Nov 2026 12:00:01 GMT'])('%j is no date of a page', (date) => {
  expect(isNoNewer(date, Date.parse('2020-01-01T00:00:00Z'))).toBe(false)
})
