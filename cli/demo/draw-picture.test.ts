import sharp from 'sharp'
import { expect, test } from 'vitest'
import { ticksOf } from './draw-line'
import { drawPicture } from './draw-picture'
import { daysOf } from './label-days'
import { LabelRoom } from './label-room'
import type { DemoPicture } from './shapes'

const hamburg: DemoPicture = { draws: 'map', place: 'Hamburg', longitude: 10, latitude: 53.55, caption: '', alt: '' }
const rates: DemoPicture = {
  draws: 'line',
  title: 'Zinsen',
  unit: 'Prozent',
  rows: [
    ['Sept. 2019', -0.5],
    ['Juli 2022', 0],
    ['Sept. 2023', 4],
  ],
  source: 'EZB',
  caption: '',
  alt: '',
}

test.each([hamburg, rates, { ...rates, draws: 'bars' } satisfies DemoPicture])('$draws is drawn at 1600 × 1067', async (picture) => {
  expect(await sharp(await drawPicture(picture, 'de')).metadata()).toMatchObject({ width: 1600, height: 1067, format: 'png' })
})

test('a map is worded in the language of its story', async () => {
  expect(await drawPicture(hamburg, 'de')).not.toEqual(await drawPicture(hamburg, 'en'))
})

test('dates on a line stand as far apart as they are', () => {
  expect(daysOf(['1970', '1971'])).toEqual([0, 365])
  expect(daysOf(['2.1.1970', 'März 1970', 'May 1970'])).toEqual([1, 59, 120])
  expect(daysOf(['1. Quartal', '2. Quartal'])).toBeNull()
  expect(daysOf(['1971', '1970'])).toBeNull()
})

test('a scale has round numbers, and begins at zero where that is honest and cheap', () => {
  expect(ticksOf([212, 701])).toEqual([0, 200, 400, 600, 800])
  expect(ticksOf([-0.5, 4])).toEqual([-1, 0, 1, 2, 3, 4])
  expect(ticksOf([317, 414])).toEqual([300, 320, 340, 360, 380, 400, 420])
})

test('a name stands where its country has most room, and beside what stands there already', () => {
  const room = new LabelRoom(400, 400)
  const country = [
    [
      [0, 0],
      [400, 0],
      [400, 400],
      [0, 400],
    ] as const,
  ]
  const place = room.placeFor(country, 80, 40)
  expect(Math.hypot((place?.x ?? 0) - 200, (place?.y ?? 0) - 200)).toBeLessThan(30)
  room.take({ left: 100, top: 100, width: 200, height: 200 })
  const next = room.placeFor(country, 80, 40)
  expect(next !== null && (Math.abs(next.x - 200) > 100 || Math.abs(next.y - 200) > 100)).toBe(true)
  expect(room.placeFor(country, 500, 40)).toBeNull()
})
