import { expect, test } from 'vitest'
import { marksByBlock, piecesOf } from './pieces'

test('overlapping passages are cut so that every character stands once', () => {
  const marks = [
    { key: 'b', start: 5, end: 15 },
    { key: 'a', start: 2, end: 10 },
  ]
  expect(piecesOf({ start: 0, end: 20 }, marks)).toEqual([
    { start: 0, end: 2, keys: [] },
    { start: 2, end: 5, keys: ['a'] },
    { start: 5, end: 10, keys: ['a', 'b'] },
    { start: 10, end: 15, keys: ['b'] },
    { start: 15, end: 20, keys: [] },
  ])
})

test('a passage within another stands above it', () => {
  const marks = [
    { key: 'inner', start: 4, end: 6 },
    { key: 'outer', start: 0, end: 10 },
  ]
  expect(piecesOf({ start: 0, end: 10 }, marks).map(({ keys }) => keys.at(-1))).toEqual(['outer', 'inner', 'outer'])
})

test('a passage over two paragraphs is marked in both', () => {
  const blocks = [
    { start: 0, end: 10 },
    { start: 12, end: 20 },
    { start: 22, end: 30 },
  ]
  const marks = [{ key: 'a', start: 8, end: 14 }]
  expect(marksByBlock(blocks, marks).map((found) => found.length)).toEqual([1, 1, 0])
  expect(piecesOf({ start: 12, end: 20 }, marks)).toEqual([
    { start: 12, end: 14, keys: ['a'] },
    { start: 14, end: 20, keys: [] },
  ])
})
