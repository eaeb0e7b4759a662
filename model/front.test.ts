import { expect, test } from 'vitest'
import { composeFront, type Placeable } from './front'

const noon = Date.parse('2025-01-21T12:00:00Z')
const story = (id: string, sectionId: string, importance: number, hoursAgo: number): Placeable => ({
  id,
  sectionId,
  importance,
  firstPublishedAt: new Date(noon - hoursAgo * 3_600_000),
})
const ids = (stories: readonly Placeable[]) => stories.map(({ id }) => id).join(' ')

test('the more important story leads until a day has passed', () => {
  const call = story('call', 'ausland', 5, 20)
  const brief = story('brief', 'ausland', 2, 0)
  expect(composeFront([], [brief, call], ['ausland']).lead).toBe(call)
  expect(composeFront([], [brief, { ...call, firstPublishedAt: new Date(noon - 60 * 3_600_000) }], ['ausland']).lead).toBe(brief)
})

test('what an editor pinned stands at its place, the rule fills the others, and nothing stands twice', () => {
  const [one, two, three] = [story('one', 'a', 1, 400), story('two', 'a', 1, 300), story('three', 'b', 5, 0)]
  const front = composeFront(
    [
      { place: 1, story: two },
      { place: 3, story: one },
    ],
    [one, two, three],
    ['a', 'b'],
  )
  expect(front.lead).toBe(two)
  expect(ids(front.seconds)).toBe('three one')
  expect(front.bands).toEqual([])
})

test('a pin beyond the end of a short page moves up', () => {
  const [one, two] = [story('one', 'a', 1, 400), story('two', 'a', 1, 300)]
  const front = composeFront([{ place: 6, story: one }], [one, two], ['a'])
  expect([front.lead, ...front.seconds]).toEqual([two, one])
})

test('the top of the page is not all from one section while others have something', () => {
  const politics = [1, 2, 3, 4, 5, 6].map((hour) => story(`p${hour}`, 'politik', 5, hour))
  const culture = [story('k1', 'kultur', 1, 1), story('k2', 'kultur', 1, 2)]
  const front = composeFront([], [...politics, ...culture], ['politik', 'kultur'])
  expect(ids([...(front.lead ? [front.lead] : []), ...front.seconds])).toBe('p1 p2 k1 k2 p3 p4')
  expect(composeFront([], politics, ['politik']).seconds).toHaveLength(5)
})

test('a band holds four of its section, and an empty one is left out', () => {
  const many = Array.from({ length: 20 }, (_, hour) => story(`s${String(hour).padStart(2, '0')}`, 'sport', 3, hour))
  const front = composeFront([], many, ['kultur', 'sport'])
  expect(front.bands.map((band) => [band.sectionId, band.stories.length])).toEqual([['sport', 4]])
  const all = [front.lead, ...front.seconds, ...front.thirds, ...front.bands.flatMap((band) => band.stories)].map((placed) => placed?.id)
  expect(new Set(all).size).toBe(14)
})

test('an empty newsroom has an empty front page', () => {
  expect(composeFront([], [], ['politik'])).toEqual({ lead: null, seconds: [], thirds: [], bands: [] })
})
