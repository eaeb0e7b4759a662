import { expect } from '@playwright/test'
import { areaOf } from '../edge/address'
import { everyChange } from '../test/every-change/every-change'
import { given } from './given'
import { test } from './lively-house'
import { patternOf, patternsOfApp } from './public-addresses'
import { inRealTime, untilTomorrow } from './real-time'
import { expectFresh, walkedAddresses, warm } from './walk'

/** Made for whoever asks: answers to searches, and a redirect that rests on nothing. */
const neverKept = { '/search?q=gipfel': 'fwd=bypass', '/favicon.ico': 'fwd=miss' }

// At midnight every page that tells the date is another one, and no change has anything to do with it.
test.beforeEach(async () => {
  test.setTimeout(120_000)
  await expect.poll(() => untilTomorrow(), { timeout: 60_000 }).toBeGreaterThan(40_000)
})

test('the walk comes to every kind of address that readers have', async ({ house }) => {
  const patterns = patternsOfApp()
  const readers = patterns.filter((pattern) => areaOf(pattern) === 'reader')
  const asked = [...walkedAddresses(house.newsroom).values(), ...Object.keys(neverKept)]
  const walked = new Set(asked.map((path) => patternOf(path.replace(/\?.*/, ''), patterns)))
  expect(readers.filter((pattern) => !walked.has(pattern))).toEqual([])
})

// `npm run newsroom` does it so: in another process, without a word to the server.
for (const change of everyChange.map(inRealTime)) {
  test(`when ${change.what}, the server follows: just those pages are dropped, and no reader gets an old one`, async ({ house }) => {
    await house.putBack()
    await change.ready?.(house.newsroom)
    await house.heard()
    await warm(house)
    await change.make(house.newsroom)
    await house.heard()
    await expectFresh(house, change)
  })
}

test('what is made for whoever asks is never kept', async ({ house }) => {
  for (const [path, came] of Object.entries(neverKept)) {
    await given(house.edge, path)
    expect((await given(house.edge, path)).came, path).toBe(came)
  }
})

test('with the edge switched off the framework answers by itself, with the status that each page asks for', async ({ house }) => {
  await house.putBack()
  const statuses = {
    '/': 200,
    '/ausland/gipfel': 200,
    '/nirgends': 404,
    '/politik/weg': 410,
    '/politik/gipfel': 308,
    '/feed.xml': 200,
    '/people/niemand/feed.xml': 404,
  }
  for (const [path, status] of Object.entries(statuses)) {
    const answer = await given(house.plain, path)
    expect([answer.status, answer.came], path).toEqual([status, null])
  }
  expect((await given(house.plain, '/politik/gipfel')).location).toBe('/ausland/gipfel')
  expect((await given(house.plain, '/')).body).toMatch(/<script[^>]* src="\/_next\//)
})
