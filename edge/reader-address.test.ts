import { expect, test } from 'vitest'
import { readerAddress } from './reader-address'

const key = (path: string, query: string) => readerAddress(path, query).key

test.each([
  ['/', 'utm_source=x&fbclid=1'],
  ['/ausland/ein-gipfel', 'before=1&q=x'],
  ['/people/ada-lang/feed.xml', 'before=1'],
  ['/feed.xml', 'before=1'],
  ['/imprint/x/y', 'from=1'],
])('%s means the same without %s', (path, query) => {
  expect(readerAddress(path, query)).toEqual({ key: path, kept: true, isExact: false })
})

test.each([
  ['/ausland', 'before=2026'],
  ['/people', 'before=x'],
  ['/people/ada-lang', 'before=x'],
  ['/sources/amt', 'before=x'],
  ['/topics/wahl', 'before=x'],
  ['/corrections', 'kind=error&section=ausland&before=x'],
  ['/ausland/ein-gipfel/history', 'from=1&to=2'],
])('%s is another page with %s', (path, query) => {
  expect(readerAddress(path, query)).toEqual({ key: `${path}?${query}`, kept: true, isExact: true })
})

test('a search is never kept, whatever was looked for', () => {
  expect(readerAddress('/search', 'q=gipfel&person=ada&from=2026&to=2027&section=ausland&before=x&utm=y')).toEqual({
    key: '/search?q=gipfel&section=ausland&person=ada&from=2026&to=2027&before=x',
    kept: false,
    isExact: false,
  })
  expect(readerAddress('/search', '').kept).toBe(false)
})

test('what means the same is one page, however it is written', () => {
  const one = '/corrections?kind=error&before=a+b'
  expect(key('/corrections', 'before=a%20b&kind=error')).toBe(one)
  expect(key('/corrections', 'kind=error&&x=1&before=a+b')).toBe(one)
  expect(key('/corrections', 'kin%64=error&before=a+b')).toBe(one)
})

test('of a name that is there twice, the first counts; an empty one is none', () => {
  expect(key('/ausland', 'before=1&before=2')).toBe('/ausland?before=1')
  expect(key('/ausland', 'before=&before=2')).toBe('/ausland')
})

test('nobody makes a long address longer: the page is made of what its key holds', () => {
  expect(key('/ausland', `before=${'x'.repeat(400)}`)).toBe(key('/ausland', `before=${'x'.repeat(8000)}`))
  expect(key('/ausland', `before=${'%F0%9F%98%80'.repeat(300)}`).length).toBeLessThan(4000)
})

test('what cannot be decoded is still an address', () => {
  expect(key('/ausland', 'before=%')).toBe('/ausland?before=%25')
  expect(key('/ausland', 'before=%ff')).toBe('/ausland?before=%EF%BF%BD')
})
