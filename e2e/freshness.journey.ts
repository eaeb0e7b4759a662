import { expect } from '@playwright/test'
import { areaOf } from '../edge/address'
import { everyChange } from '../test/every-change/every-change'
import { changesAtTheDesk, done, siteNamed } from './changes-at-the-desk'
import { given, givenAt } from './given'
import { test } from './lively-house'
import { patternOf, patternsOfApp } from './public-addresses'
import { inRealTime, untilTomorrow } from './real-time'
import { StoryDesk } from './story-desk'
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

for (const [what, prepare] of Object.entries(changesAtTheDesk)) {
  test(`when ${what} at the desk, the very next reader is given the new pages`, async ({ house, page, context }) => {
    const change = everyChange.find((one) => one.what === what)
    if (change === undefined) throw new Error(`not in the list: ${what}`)
    await house.putBack()
    await change.ready?.(house.newsroom)
    await house.heard()
    await house.signIn(context)
    const desk = new StoryDesk(page, 'de')
    const button = await prepare(desk, house.newsroom)
    await warm(house)
    await done(desk, button)
    await expectFresh(house, change)
  })
}

test('a page that was being made when something changed is given to whoever had asked, and to nobody after', async ({
  house,
  page,
  context,
}) => {
  await house.putBack()
  await house.signIn(context)
  const desk = new StoryDesk(page, 'de')
  await page.goto('/newsroom/settings')
  let caught = 0
  for (let time = 1; caught === 0 && time <= 10; time += 1) {
    const name = `Der ${time}. Bote`
    const button = await siteNamed(desk, name)
    const paths = Array.from({ length: 100 }, (_, nth) => `/nirgends/${time}/${nth}`)
    const asked = givenAt(house.edge, paths)
    await done(desk, button)
    const again = await givenAt(house.edge, paths)
    expect([...again].filter(([, { body }]) => !body.includes(name)).map(([path]) => path)).toEqual([])
    const notKept = [...(await asked)].filter(([, { came }]) => came === 'fwd=miss').map(([path]) => path)
    expect(notKept.filter((path) => again.get(path)?.came === 'hit')).toEqual([])
    caught = notKept.length
  }
  expect(caught, 'pages that were being made meanwhile').toBeGreaterThan(0)
})

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
