import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import {
  attributions,
  corrections,
  credits,
  liveStories,
  originals,
  proposedCredits,
  provenance,
  schedules,
  submissions,
  withdrawals,
} from '../../db/schema'
import { liveStory } from '../../domain/stories/live-story'
import { aNewsroom, type TestNewsroom } from '../../test/newsroom'
import { fillDemo, isEmptyNewsroom } from './fill'

// Drawing takes longer than all the rest; pictures have tests of their own.
vi.mock('./pictures', () => ({ drawPictures: async () => new Map(), addDemoPicture: () => Promise.reject(new Error('nothing was drawn')) }))

let house: TestNewsroom
beforeEach(async () => {
  house = await aNewsroom()
})
afterEach(() => house.close())

test('the demo goes through the desk’s own commands, and nothing holds any of it', { timeout: 60_000 }, async () => {
  expect(await isEmptyNewsroom(house)).toBe(true)
  const counts = await fillDemo(house, house.now)
  expect(await isEmptyNewsroom(house)).toBe(false)
  // One was withdrawn.
  expect(await house.reader.$count(liveStories)).toBe(counts.stories - 1)
  expect(await house.reader.$count(withdrawals)).toBe(1)
  expect(await house.reader.$count(corrections)).toBe(counts.corrections)
  expect([await house.reader.$count(submissions), await house.reader.$count(schedules)]).toEqual([1, 1])
  expect(await house.reader.$count(credits)).toBeGreaterThan(counts.stories)
  expect(await house.reader.$count(provenance)).toBeGreaterThan(5)
  const open = await house.reader.select({ storyId: originals.storyId }).from(originals)
  expect(open.map(({ storyId }) => storyId !== null).sort()).toEqual([false, true])
  expect(await house.reader.$count(proposedCredits)).toBeGreaterThan(0)
  expect(await house.reader.$count(attributions, eq(attributions.state, 'proposed'))).toBeGreaterThan(3)
  const late = (await house.reader.select().from(liveStories)).filter((story) => story.firstPublishedAt > house.now)
  expect(late).toEqual([])

  const found = await liveStory(house.reader, 'ausland', 'xi-putin-videogespraech')
  expect(found.is === 'live' && found.story.passages.size).toBe(17)
  expect(found).toMatchObject({ story: { provenance: { relation: 'adapted_from', upstream: [{ publisher: 'CNN' }] } } })
})
