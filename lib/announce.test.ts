import { afterEach, beforeEach, expect, test } from 'vitest'
import { touch } from '../domain/log/touch'
import { publishStory } from '../domain/stories/publish'
import { aNewsroom, type TestNewsroom } from '../test/newsroom'
import { announce, listen, startAnnouncing } from './announce'

let house: TestNewsroom
let heard: string[]
let stop: () => void
beforeEach(async () => {
  house = await aNewsroom()
  heard = []
  stop = listen(({ touched }) => heard.push(touched.join(' ')))
  await startAnnouncing(house.reader)
})
afterEach(() => {
  stop()
  house.close()
})

const change = (...touched: string[]) => house.write((tx) => touch(tx, touched, house.now))

test('a listener hears what each committed change touched, once and in order', async () => {
  await change('story:1', 'lists', 'story:1')
  await change('settings')
  await announce(house.reader)
  await announce(house.reader)
  expect(heard).toEqual(['story:1 lists', 'settings'])
})

test('two announcements at a time tell everything once', async () => {
  await change('lists')
  await Promise.all([announce(house.reader), announce(house.reader)])
  expect(heard).toEqual(['lists'])
})

test('a change that touches nothing, or that failed, is not told of', async () => {
  await change()
  await house
    .write(async (tx) => {
      await touch(tx, ['lists'], house.now)
      throw new Error('undone')
    })
    .catch(() => undefined)
  await announce(house.reader)
  expect(heard).toEqual([])
})

test('what happened before the start concerns nobody', async () => {
  await change('lists')
  await startAnnouncing(house.reader)
  await announce(house.reader)
  expect(heard).toEqual([])
})

test('a long backlog is told whole', async () => {
  await house.write(async (tx) => {
    for (let nth = 0; nth < 1203; nth++) await touch(tx, [`story:${nth}`], house.now)
  })
  await announce(house.reader)
  expect([heard.length, heard[0], heard.at(-1)]).toEqual([1203, 'story:0', 'story:1202'])
})

test('who stopped listening hears no more', async () => {
  stop()
  await change('lists')
  await announce(house.reader)
  expect(heard).toEqual([])
})

test('a publication is heard', async () => {
  const storyId = await house.aStory()
  await house.act(publishStory, await house.aStaffMember('editor'), { storyId })
  await announce(house.reader)
  expect(heard).toEqual([expect.stringContaining(`story:${storyId}`)])
})
