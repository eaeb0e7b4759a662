import { expect, test } from 'vitest'
import type { Language } from '../../../../model/language'
import { castOf } from '../cast'

function figures(text: string, language: Language = 'de') {
  return castOf([{ text, start: 0, end: text.length }], language).figures
}
const names = (text: string, language: Language = 'de') => figures(text, language).map(({ name }) => name)

test('A name goes without the office before it, known or not', () => {
  expect(names('Am Dienstag kam Ministerin Vera Lind. Brückenwärter Oddvar Tjelta schwieg.')).toEqual(['Vera Lind', 'Oddvar Tjelta'])
})

test('A surname alone is enough after an office', () => {
  expect(names('Landrätin Tjaden fehlte, Herr Abel kam.')).toEqual(['Tjaden', 'Abel'])
})

test('A surname and the full name are one person, two first names are two', () => {
  expect(names('Minister Lind sprach. Später sprach Vera Lind wieder.')).toEqual(['Vera Lind'])
  expect(names('Es kamen Vera Lind und ihr Bruder Karl Lind.')).toEqual(['Vera Lind', 'Karl Lind'])
})

test('Particles, initials, articles and second surnames belong to the name', () => {
  expect(names('Die Präsidentin Ursula von der Aue traf J. D. Kovac. Scheich Omar al-Fassi kam nicht.')).toEqual([
    'Ursula von der Aue',
    'J. D. Kovac',
    'Omar al-Fassi',
  ])
  expect(names('Präsident Luis Ramón Ortega da Costa sagte ab.')).toEqual(['Luis Ramón Ortega da Costa'])
})

test('A genitive is the name without its ending', () => {
  expect(names('Vera Linds Sprecher kam. Lind blieb fern.')).toEqual(['Vera Lind'])
})

test('Nouns in a row, places and bodies are nobody', () => {
  expect(names('Der Vertreter Frankreichs kam. Im Hafen Rotterdam lag die Deutsche Flotte.')).toEqual([])
})

test('Sex, office, party and age are read beside the name', () => {
  const [vera, karl] = figures('Die Bürgermeisterin Vera Lind (45, SPD) und der 61-jährige Winzer Karl Abel kamen.')
  expect([vera?.sex, [...(vera?.offices ?? [])], [...(vera?.parties ?? [])], vera?.age]).toEqual(['f', ['bürgermeister'], ['spd'], '45'])
  expect([karl?.sex, karl?.age]).toEqual(['m', '61'])
})

test('English names go without titles as well', () => {
  expect(names('Harbour chief executive Vera Lind met Mrs Tjelta. Defence Secretary Karl Abel stayed away.', 'en')).toEqual([
    'Vera Lind',
    'Tjelta',
    'Karl Abel',
  ])
})
