import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sharedFor } from './shared-caches'

const secondsIn = (field: string, name: string) => Number(new RegExp(`${name}=(\\d+)`).exec(field)?.[1] ?? 0)

test('a cache that is told of changes may answer by itself for a while', () => {
  expect(sharedFor(Number.POSITIVE_INFINITY, true)).toBe('public, max-age=0, s-maxage=600, stale-while-revalidate=60, stale-if-error=86400')
})

test('a cache that is not told asks each time, and so do browsers', () => {
  expect(sharedFor(Number.POSITIVE_INFINITY, false)).toBe('public, max-age=0')
})

test('no cache answers by itself with what holds no longer', () => {
  fc.assert(
    fc.property(fc.integer({ min: -10_000, max: 2_000_000 }), (left) => {
      const field = sharedFor(left, true)
      const alone = secondsIn(field, 's-maxage') + secondsIn(field, 'stale-while-revalidate')
      expect(alone * 1000).toBeLessThanOrEqual(Math.max(0, left))
    }),
  )
})
