import { expect, test } from 'vitest'
import { quotations, standsInQuotationMarks, withoutQuotationMarks } from './quotation'

const quoted = (text: string) => quotations(text).map(({ from, to }) => text.slice(from, to))

test('what stands in quotation marks is found in the marks of each language, with quotes within quotes', () => {
  expect(quoted('Er nannte „Stabilität“ und „Widerstandskraft“.')).toEqual(['„Stabilität“', '„Widerstandskraft“'])
  expect(quoted('»Nein«, sagte sie. “No,” he said. «Non» et "no".')).toEqual(['»Nein«', '“No,”', '«Non»', '"no"'])
  expect(quoted('„Sie sagte ‚nie wieder‘ und ging.“')).toEqual(['„Sie sagte ‚nie wieder‘ und ging.“'])
})

test('a quotation that does not end is none', () => {
  expect(quoted('„Das geht so nicht, sagte er.')).toEqual([])
})

test('a passage whose quotation marks were left outside stands in them all the same', () => {
  const text = 'Sie sagt: „Wir haben Zeit“, immer wieder.'
  const words = { from: text.indexOf('Wir'), to: text.indexOf('“') }
  expect(standsInQuotationMarks(text, words)).toBe(true)
  expect(standsInQuotationMarks(text, { ...words, from: words.from + 4 })).toBe(false)
  expect(standsInQuotationMarks('Wir“', { from: 0, to: 3 })).toBe(false)
})

test('only a pair around all of the words is taken away', () => {
  expect(withoutQuotationMarks(' “No.” ')).toBe('No.')
  expect(withoutQuotationMarks('“No,” he said, “never.”')).toBe('“No,” he said, “never.”')
  expect(withoutQuotationMarks('No.')).toBe('No.')
})
