import { expect, test } from 'vitest'
import { quotesIn } from './quotes'
import { sentencesIn } from './sentences'

const parted = (text: string) => sentencesIn(text, quotesIn(text)).map(({ start, end }) => text.slice(start, end).trim())
const one = (text: string) => expect(parted(text)).toEqual([text])

test('Abbreviations, ordinals and initials end no sentence', () => {
  one('Dr. Abel kam am 5. Mai mit Prof. Holm, z. B. um 15.30 Uhr, d. h. zu spät.')
  one('Das Tor fiel in der 80. Minute, sagte J. K. Berg von der Berg GmbH & Co. KG.')
  one('Der 1. FC Holm e. V. zog nach St. Veit um, Nr. 3, Abs. 2.')
  one('Er floh in die U.S. Botschaft und sah ... nichts.')
  one('Nach dem 2. Weltkrieg baute sie ca. 20 Häuser, u. a. Schulen.')
})

test('A number, an initial or an abbreviation may end one all the same', () => {
  expect(parted('Das war 2019. Der Turm stand noch.')).toHaveLength(2)
  expect(parted('Die Meisterin ist 71. Wenn sie redet, schweigen alle.')).toHaveLength(2)
  expect(parted('Er kaufte Brot, Käse usw. Dann ging er.')).toHaveLength(2)
  expect(parted('Angeklagt ist Alois G. Der Richter kennt ihn.')).toHaveLength(2)
})

test('A quotation is not parted, and ends a sentence with the mark behind its full stop', () => {
  one('„Ich gehe. Du bleibst“, sagte sie.')
  expect(parted('Sie sagte: „Ich gehe.“ Er blieb.')).toEqual(['Sie sagte: „Ich gehe.“', 'Er blieb.'])
  expect(parted('„ Ich gehe . “ Er blieb .')).toEqual(['„ Ich gehe . “', 'Er blieb .'])
  one('„Wohin?“, fragte er.')
})

test('A blank lost behind a full stop parts all the same, an address does not', () => {
  expect(parted('So sagte er.Die Polizei schwieg.')).toEqual(['So sagte er.', 'Die Polizei schwieg.'])
  one('Mehr unter www.turm.example und bei Holm.')
})
