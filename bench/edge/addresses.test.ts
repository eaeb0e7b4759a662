import { expect, test } from 'vitest'
import { asReadersAsk, madeUpPaths } from './addresses'

test('readers ask for the second page half as often as for the first, and for every page', () => {
  const paths = Array.from({ length: 50 }, (_, nth) => `/${nth}`)
  const asked = asReadersAsk(paths, 5000)
  const times = (path: string) => asked.filter((one) => one === path).length
  expect(times('/0') / times('/1')).toBeCloseTo(2, 1)
  expect(new Set(asked)).toEqual(new Set(paths))
})

test('nobody makes up the same address twice', () => {
  const made = [...madeUpPaths(1000, { section: '/politik', story: '/politik/rat' })]
  expect(new Set(made).size).toBe(1000)
})
