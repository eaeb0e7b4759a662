import { expect, test } from 'vitest'
import { wantedLanguage } from './visitor'

test.each([
  ['de-DE,de;q=0.9,en;q=0.8', 'de'],
  ['en-GB', 'en'],
  ['fr, en;q=0.4, de;q=0.7', 'de'],
  ['en;q=0, de;q=0.1', 'de'],
  ['fr, *', null],
  ['', null],
  [';;;q=x', null],
])('a browser that asks for “%s” is spoken to in %s', (header, language) => {
  expect(wantedLanguage(header)).toBe(language)
})
