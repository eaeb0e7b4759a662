import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Writer } from '../db/client'
import { facts } from '../db/schema'
import { touch } from '../domain/log/touch'
import { aNewsroom, type TestNewsroom } from '../test/newsroom'
import { listen, startAnnouncing } from './announce'
import { type Duty, startClock } from './clock'

let house: TestNewsroom
let stop: (() => Promise<void>) | undefined

beforeEach(async () => {
  house = await aNewsroom()
  vi.spyOn(process.stderr, 'write').mockReturnValue(true)
})
afterEach(async () => {
  await stop?.()
  house.close()
})

const duty = (every: number, perform: Duty['perform']): Duty => ({ name: 'a duty', every, perform })
const note = (tx: Writer) =>
  tx
    .insert(facts)
    .values({ name: String(Math.random()), value: '' })
    .then(() => undefined)
const notes = () => house.reader.$count(facts)

test('a duty is done at once and then again and again, and what it did is committed', async () => {
  stop = startClock(house, [duty(1, note)])
  await vi.waitFor(async () => expect(await notes()).toBeGreaterThanOrEqual(2), 3000)
})

test('a duty that fails is undone, logged and tried again, and keeps no other from being done', async () => {
  let tries = 0
  const failing = duty(1, async (tx) => {
    tries += 1
    await note(tx)
    throw new Error('the printer is on fire')
  })
  let done = 0
  const other = duty(1, async () => {
    done += 1
  })
  stop = startClock(house, [failing, other])
  await vi.waitFor(() => expect(tries).toBeGreaterThanOrEqual(2), 3000)
  expect(done).toBeGreaterThanOrEqual(1)
  expect(await notes()).toBe(0)
  expect(process.stderr.write).toHaveBeenCalledWith(expect.stringContaining('the printer is on fire'))
})

test('what falls due goes on falling due when the clock is set back by hours', async () => {
  const times: number[] = []
  const every = duty(1, async (_tx, now) => void times.push(now.getTime()))
  const real = Date.now()
  vi.useFakeTimers({ toFake: ['Date'], now: real })
  try {
    stop = startClock(house, [every])
    await vi.waitFor(() => expect(times.length).toBeGreaterThan(0), 3000)
    vi.setSystemTime(real - 3 * 3_600_000)
    await vi.waitFor(() => expect(times.some((time) => time < real)).toBe(true), 3000)
  } finally {
    vi.useRealTimers()
  }
})

test('nothing is done twice at the same time, and stopping waits for what is under way', async () => {
  let going = 0
  let most = 0
  const slow = duty(1, async () => {
    going += 1
    most = Math.max(most, going)
    await new Promise((later) => setTimeout(later, 400))
    going -= 1
  })
  stop = startClock(house, [slow])
  await new Promise((later) => setTimeout(later, 900))
  await stop()
  expect([most, going]).toEqual([1, 0])
})

test('a mail server that takes its time holds up nothing else', async () => {
  let done = 0
  let hangUp = () => {}
  const hanging = new Promise<void>((hungUp) => {
    hangUp = hungUp
  })
  const counting = duty(1, async () => {
    done += 1
  })
  stop = startClock(house, [counting], () => hanging)
  await vi.waitFor(() => expect(done).toBeGreaterThanOrEqual(2), 3000)
  hangUp()
})

test('what another process changed is told', async () => {
  await startAnnouncing(house.reader)
  const heard: (readonly string[])[] = []
  const silence = listen(({ touched }) => heard.push(touched))
  stop = startClock(house, [])
  // Committed without being announced here: as by the command line.
  await house.write((tx) => touch(tx, ['settings', 'lists'], house.now))
  await vi.waitFor(() => expect(heard).toEqual([['settings', 'lists']]), 3000)
  silence()
})
