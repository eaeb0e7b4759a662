import { expect, test } from 'vitest'
import { beginning, day, isLink, isWebAddress, line, prose, requiredLine, webAddress } from './text'

test('a line is one line: trimmed, folded, without control characters', () => {
  expect(line(40).parse('  Ein\tAnruf\r\n aus \u0000 Peking\u2028 ')).toBe('Ein Anruf aus Peking')
  expect(line(3).safeParse('Gipfel').success).toBe(false)
  expect(line(3).parse(' ab  ')).toBe('ab')
  expect(requiredLine(9).safeParse(' \u0000 ').error?.issues[0]?.message).toBe('required')
})

test('where words are cut, no character is cut in two', () => {
  expect(beginning('Ja 😀!', 4)).toBe('Ja ')
  expect(beginning('Ja 😀!', 5)).toBe('Ja 😀')
  expect(beginning('Ja', 5)).toBe('Ja')
})

test('prose keeps its line breaks and loses other control characters', () => {
  expect(prose(40).parse(' eins\r\nzwei\rdrei\u0007 ')).toBe('eins\nzwei\ndrei')
})

test('nobody’s words turn the words beside them around', () => {
  expect(line(40).parse('\u202eAda \u2067Federkiel\u2069\ufeff')).toBe('Ada Federkiel')
  expect(prose(40).parse('eins\u202d\nzwei \ud800')).toBe('eins\nzwei')
  expect(line(40).parse('👩‍🚒 Drucker\u00adschwärze می‌خواهم')).toBe('👩‍🚒 Drucker\u00adschwärze می‌خواهم')
})

test.each(['https://example.org/a?b=c#d', 'HTTP://münchen.example/', ' https://example.org ', 'https://example.org/a b/نیم‌فاصله'])(
  '%s is an address',
  (typed) => {
    expect(webAddress.safeParse(typed).success).toBe(true)
  },
)

test.each([
  '',
  'example.org',
  'javascript:alert(1)',
  'data:text/html,x',
  'ftp://example.org',
  'https://user:pw@example.org',
  '//example.org',
  'https://',
  'https:example.org',
  'https:\\\\example.org',
  'https:///example.org',
  'https://exam\tple.org',
  'https://example.org/\u202egpj.exe',
  'https://exam ple.org/',
  'https://\u3000example.org/',
  'https://exam%20ple.org/',
  'https://exam%6dple.org',
])('%s is none', (typed) => {
  expect(isWebAddress(typed)).toBe(false)
})

test('a link is a web address or one to write to', () => {
  expect(['https://example.org', 'mailto:a@example.org'].every(isLink)).toBe(true)
  expect(
    [
      'mailto:',
      'mailto:a@b c',
      'mailto:<a@b>',
      'JavaScript:alert(1)',
      ' javascript:x',
      'vbscript:x',
      '/imprint',
      '#top',
      'mailto:a@b\u0000',
    ].some(isLink),
  ).toBe(false)
})

test('a day is a day of the calendar', () => {
  expect(day.safeParse('2024-02-29').success).toBe(true)
  expect(['2025-02-29', '2025-1-1', '21.1.2025', ''].some((typed) => day.safeParse(typed).success)).toBe(false)
})
