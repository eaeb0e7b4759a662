import { expect, test } from 'vitest'
import { encodingFor } from './encodings'

test.each([
  ['', 'identity'],
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip, deflate', 'gzip'],
  ['GZIP', 'gzip'],
  ['x-gzip', 'gzip'],
  ['deflate, zstd', 'identity'],
  ['*', 'br'],
  ['gzip;q=1.0, *;q=0.5', 'gzip'],
  ['br;q=0, *', 'gzip'],
  ['*;q=0', 'identity'],
  ['br;q=0.5, gzip', 'gzip'],
  ['br;q=0.5, gzip;q=0.5', 'br'],
  ['gzip ; q=0.001', 'gzip'],
  ['br;q=0', 'identity'],
  ['br;q=0.000, gzip;q=0', 'identity'],
  ['identity', 'identity'],
  ['identity, gzip', 'identity'],
  ['identity;q=0.5, gzip;q=0.4', 'identity'],
  ['identity;q=0.5, gzip;q=0.6', 'gzip'],
  ['identity;q=0, gzip;q=0.1', 'gzip'],
  ['identity;q=0', 'identity'],
  ['*;q=0, gzip;q=0.001', 'gzip'],
  ['br;level=9;q=0.2, gzip;q=0.1', 'br'],
])('whoever accepts %j is sent %s', (accepted, encoding) => {
  expect(encodingFor(accepted)).toBe(encoding)
})

test.each(['br;q=2', 'br;q=-1', 'br;q=', 'br;q=0.1234', 'br;q=1.1', 'br;q=much', ';;;,,;q=1', 'brotli', 'not-br'])(
  'what %j means nobody knows, and the page is sent plain',
  (accepted) => {
    expect(encodingFor(accepted)).toBe('identity')
  },
)

test('an answer is the same however many others have asked in between', () => {
  for (let nth = 0; nth < 1000; nth += 1) expect(encodingFor(`gzip;q=0.5, br;q=0.4, x${nth}`)).toBe('gzip')
  expect(encodingFor('gzip, deflate, br')).toBe('br')
})
