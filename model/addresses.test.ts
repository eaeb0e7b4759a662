import { expect, test } from 'vitest'
import { canonicalPath, respelt, withQuery } from './addresses'
import { readPageKey, writePageKey } from './page-key'

test('a path has one spelling', () => {
  expect(canonicalPath('/ausland/')).toBe('/ausland')
  expect(canonicalPath('//ausland///ein-gipfel//')).toBe('/ausland/ein-gipfel')
  expect(canonicalPath('/')).toBe('/')
  expect(canonicalPath('/newsroom/stories/')).toBe('/newsroom/stories/')
})

test('a page of the house is found when it is asked for in capitals', () => {
  expect(respelt(['People', 'Ada-Federkiel'])).toBe('/people/ada-federkiel')
  expect(respelt(['IMPRINT'])).toBe('/imprint')
  expect(respelt(['people', 'nobody'])).toBeNull()
  expect(respelt(['Nowhere'])).toBeNull()
})

test('an address carries only what was filled in', () => {
  expect(withQuery('/search', { q: 'a & b', section: '', before: undefined })).toBe('/search?q=a+%26+b')
  expect(withQuery('/search', {})).toBe('/search')
})

test('a page key survives its way through an address, and nothing else is taken for one', () => {
  const key = { at: new Date('2025-01-21T20:40:00Z'), id: '6f1c2f9e-3d4b-4c5a-9e7f-0a1b2c3d4e5f' }
  expect(readPageKey(writePageKey(key))).toEqual(key)
  for (const odd of [undefined, '', 'x', '1.2', `9999999999999999.${key.id}`, `1737492000000.${'z'.repeat(36)}`, '1737492000000.']) {
    expect(readPageKey(odd)).toBeNull()
  }
})
