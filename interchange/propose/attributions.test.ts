import { expect, test } from 'vitest'
import type { Language } from '../../model/language'
import { attributionsIn } from './attributions'

function read(text: string, language: Language = 'de') {
  const { attributions, warnings } = attributionsIn([{ kind: 'paragraph', text, start: 0, end: text.length }], language)
  return { said: attributions.map(({ kind, exact, speakers, rule }) => [kind, exact, speakers[0]?.name ?? '', rule]), warnings }
}

test('A quotation and its continuation belong to the person named between them', () => {
  expect(read('„Der Turm bleibt stehen“, sagte Greta Holm. „Dafür sorgen wir.“').said).toEqual([
    ['direct', '„Der Turm bleibt stehen“', 'Greta Holm', 'quote-said'],
    ['direct', '„Dafür sorgen wir.“', 'Greta Holm', 'quote-alone'],
  ])
  expect(read('“The tower stays,” said Greta Holm. “We promise.”', 'en').said.map(([, , name]) => name)).toEqual([
    'Greta Holm',
    'Greta Holm',
  ])
})

test('A title in quotation marks without anybody saying it is no quotation', () => {
  expect(read('Das Theater zeigt „Die Räuber“ am Abend.').said).toEqual([])
})

test('What is said after the comma is indirect speech, and so is the Konjunktiv after it', () => {
  expect(read('Greta Holm sagte am Montag, der Turm sei sicher. Er habe neue Anker.').said).toEqual([
    ['indirect', 'der Turm sei sicher', 'Greta Holm', 'clause-after'],
    ['indirect', 'Er habe neue Anker.', 'Greta Holm', 'konjunktiv'],
  ])
})

test('An act of speech without a clause is reported whole', () => {
  expect(read('Greta Holm lobte die Feuerwehr.').said).toEqual([
    ['reported', 'Greta Holm lobte die Feuerwehr.', 'Greta Holm', 'act-of-speech'],
  ])
})

test('An ordinal and an abbreviation end no sentence', () => {
  expect(read('„Am 3. Mai kommt Dr. Abel“, sagte Greta Holm.').said[0]?.[1]).toBe('„Am 3. Mai kommt Dr. Abel“')
})

test('A passive with nobody behind it and a quotation of nobody are warned of', () => {
  expect(read('Der Turm gilt als sicher.').warnings.map(({ code }) => code)).toEqual(['passiveWithoutSource'])
  expect(read('„Hier wird nicht geraucht, auch nicht heimlich.“').warnings.map(({ code }) => code)).toEqual(['quoteWithoutSpeaker'])
})

test('Unbalanced marks in a megabyte are read in a breath', { timeout: 5000 }, () => {
  for (const part of ['„', '"a ', 'Wort ', 'A. ', "'x ", 'sagte ']) expect(() => read(part.repeat(200_000))).not.toThrow()
})
