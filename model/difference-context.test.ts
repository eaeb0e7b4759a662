import { expect, test } from 'vitest'
import { wordPieces } from './difference'
import { aroundChanges } from './difference-context'

const words = (count: number, word: string) => Array.from({ length: count }, () => word).join(' ')
const short = (older: string, newer: string, around = 2) =>
  aroundChanges({ part: 'body', by: 'words', pieces: wordPieces(older, newer) }, around)

test('of a long text the change is kept with some words on either side', () => {
  const [older, newer] = ['94.000', '95.000'].map((figure) => `${words(40, 'vorn')} kostet ${figure} Euro ${words(40, 'hinten')}`)
  expect(short(older ?? '', newer ?? '').map((piece) => [piece.is, piece.text])).toEqual([
    ['gap', ' … '],
    ['same', 'vorn kostet '],
    ['removed', '94.000'],
    ['added', '95.000'],
    ['same', ' Euro hinten'],
    ['gap', ' … '],
  ])
})

test('between two changes both ends of what stayed are kept, or all of it where it is short', () => {
  const between = words(30, 'mitten')
  const long = short(`A ${between} Z`, `B ${between} Y`)
  expect(long.map((piece) => piece.is)).toEqual(['removed', 'added', 'same', 'gap', 'same', 'removed', 'added'])
  const near = short('A eins zwei drei vier Z', 'B eins zwei drei vier Y')
  expect(near.map((piece) => piece.is)).toEqual(['removed', 'added', 'same', 'removed', 'added'])
})

test('of lists only the lines that came and went are kept', () => {
  const pieces = [
    { is: 'same', text: 'Handel' },
    { is: 'added', text: 'Zölle' },
  ] as const
  expect(aroundChanges({ part: 'topics', by: 'lines', pieces })).toEqual([{ is: 'added', text: 'Zölle' }])
})

test('a long text is shortened at once', () => {
  const long = words(50_000, 'wort')
  const began = performance.now()
  expect(short(`${long} A`, `${long} B`).length).toBe(4)
  expect(performance.now() - began).toBeLessThan(2000)
})
