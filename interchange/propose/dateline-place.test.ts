import { expect, test } from 'vitest'
import { placeOfDateline } from './dateline-place'

test.each([
  ['HAMBURG (dpa) –', 'HAMBURG'],
  ['Lyon, 3. Juni (AFP) –', 'Lyon'],
  ['WIESBADEN/KASSEL (epd).', 'WIESBADEN/KASSEL'],
  ['FRANKFURT (Dow Jones)--', 'FRANKFURT'],
  ['OSLO, March 19 (Reuters) -', 'OSLO'],
  ['Zürich/Linz, 01. Jul (Reuters) -', 'Zürich/Linz'],
  ['GALWAY, Ireland (AP) —', 'GALWAY, Ireland'],
  ['FORT ALDER, Mont. (Reuters)', 'FORT ALDER, Mont.'],
  ['Freiburg, 30. September 2025 –', 'Freiburg'],
  ['Baden-Baden –', 'Baden-Baden'],
  ['SAINT-VÉRAN-SUR-L’EAU –', 'SAINT-VÉRAN-SUR-L’EAU'],
  ['Altenbruch.', 'Altenbruch'],
  ['ASHWELL, Ohio —', 'ASHWELL, Ohio'],
  ['', ''],
])('of “%s” the place is “%s”', (dateline, place) => {
  expect(placeOfDateline(dateline)).toBe(place)
})
