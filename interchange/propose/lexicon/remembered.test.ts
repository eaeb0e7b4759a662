import { expect, test } from 'vitest'
import { answered, inSmallLetters, kept, ownWord, remembered } from './remembered'

const many = Array.from({ length: 20_000 }, (_, nth) => `Wort${nth}`)

test('answers are right however many words there are, and are given once as long as a word is kept', () => {
  let asked = 0
  const even = answered((word) => {
    asked += 1
    return /[02468]$/u.test(word)
  })
  for (const word of many) expect([even(word), even(word)]).toEqual([/[02468]$/u.test(word), /[02468]$/u.test(word)])
  expect(asked).toBe(many.length)
  expect(even('Wort0')).toBe(true)
  expect(asked).toBe(many.length + 1)
})

test('a rule that is made when words are known already is asked about each of them', () => {
  const early = remembered(/^Haus/u)
  expect([early.test('Haus'), early.test('Hof')]).toEqual([true, false])
  const late = remembered(/^Hof/u)
  expect([late.test('Haus'), late.test('Hof')]).toEqual([false, true])
  expect([early.test('Haus'), early.test('Hof')]).toEqual([true, false])
})

test('a rule may ask others, and itself, of so many words that its own is forgotten meanwhile', () => {
  const long = remembered(/^.{6,}$/u)
  const all = answered((word) => (word === 'alle' ? many.filter((one) => long.test(one)).length === 19_990 : all('alle')))
  expect([all('jedes'), all('jedes'), all('alle')]).toEqual([true, true, true])
  const longest = kept((word): string => (word === 'alle' ? (many.filter((one) => longest(one) === `${one}!`)[19_999] ?? '') : `${word}!`))
  expect([longest('alle'), longest('alle'), longest('eins')]).toEqual(['Wort19999', 'Wort19999', 'eins!'])
})

test('a word in small letters is the same string wherever it stands, and one too long for a word is not kept', () => {
  for (const word of many) expect(inSmallLetters(word)).toBe(word.toLowerCase())
  expect(inSmallLetters('STRASSE')).toBe('strasse')
  expect(ownWord('x'.repeat(5000))).toBe('x'.repeat(5000))
  expect(remembered(/x$/u).test('x'.repeat(5000))).toBe(true)
})
