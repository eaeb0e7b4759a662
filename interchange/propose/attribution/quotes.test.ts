import { expect, test } from 'vitest'
import { quotesIn } from './quotes'

const found = (text: string) => quotesIn(text).map(({ start, end }) => text.slice(start, end))

test('Marks of every style are read, the outer ones alone', () => {
  expect(found('„Ja“, sagte sie, "nein", dann »doch« und «gut».')).toEqual(['„Ja“', '"nein"', '»doch«', '«gut»'])
  expect(found('“Yes,” she said. ‘No,’ said he.')).toEqual(['“Yes,”', '‘No,’'])
  expect(found('„Er rief: ‚Halt!‘ und lief“, sagte sie.')).toEqual(['„Er rief: ‚Halt!‘ und lief“'])
  expect(found('„Wir bleiben", sagte sie.')).toEqual(['„Wir bleiben"'])
})

test('Marks with blanks inside, as from words parted by a machine, are read', () => {
  expect(found('„ Wir bleiben “ , sagte sie . „ Ja . “')).toEqual(['„ Wir bleiben “', '„ Ja . “'])
  expect(found('" Wir bleiben " , sagte sie . " Ja . "')).toEqual(['" Wir bleiben "', '" Ja . "'])
  expect(found('» Wir bleiben « , sagte sie , » immer «')).toEqual(['» Wir bleiben «', '» immer «'])
})

test('An apostrophe, a foot and an inch open nothing', () => {
  expect(found("Hans' Hund und Grimms' Märchen")).toEqual([])
  expect(found("Rock 'n' Roll, so geht's.")).toEqual(["'n'"])
  expect(found('Das Rohr misst 5" und mehr.')).toEqual([])
})

test('A quotation over several paragraphs ends with its paragraph, or where it opens anew', () => {
  expect(found('„Wir haben lange gewartet. Dann kam der Regen.')).toEqual(['„Wir haben lange gewartet. Dann kam der Regen.'])
  expect(found('„Wir haben gewartet. „Dann kam der Regen“, sagte sie.')).toEqual(['„Wir haben gewartet.', '„Dann kam der Regen“'])
  expect(found('Das 5" Rohr und „ein Satz ohne Ende')).toEqual([])
})
