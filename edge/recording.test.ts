import { channel } from 'node:diagnostics_channel'
import { Readable } from 'node:stream'
import { setImmediate, setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { type ReadNote, readChannel } from '../model/freshness'
import { recorded } from './recording'

const say = (note: ReadNote) => channel(readChannel).publish(note)
const reads = (...keys: string[]) => say({ keys })

test('what a rendering reads is recorded, once', async () => {
  const { result, reads: found } = await recorded(async () => {
    reads('story:1', 'lists')
    reads('story:1')
    return 'a page'
  })
  expect(result).toBe('a page')
  expect([...found]).toEqual(['story:1', 'lists'])
})

test('it holds until the first of its answers does not', async () => {
  expect((await recorded(async () => reads('story:1'))).until).toBe(Number.POSITIVE_INFINITY)
  const { until } = await recorded(async () => {
    say({ until: new Date(3000) })
    say({ until: new Date(2000) })
    say({ until: new Date(4000) })
  })
  expect(until).toBe(2000)
})

test('renderings that go on at the same time do not take each other’s notes', async () => {
  const render = (name: string, wait: number) =>
    recorded(async () => {
      reads(`${name}:1`)
      await setTimeout(wait)
      reads(`${name}:2`)
      await setImmediate()
      reads(`${name}:3`)
    })
  const both = await Promise.all([render('a', 3), render('b', 1), render('c', 2)])
  expect(both.map(({ reads: found }) => [...found])).toEqual([
    ['a:1', 'a:2', 'a:3'],
    ['b:1', 'b:2', 'b:3'],
    ['c:1', 'c:2', 'c:3'],
  ])
})

test('a note is heard across timers, callbacks and streams', async () => {
  const { reads: found } = await recorded(async () => {
    await new Promise<void>((fulfil) => process.nextTick(() => global.setTimeout(() => fulfil(reads('callback')), 1)))
    const pieces = Readable.from(
      (async function* () {
        await setImmediate()
        reads('stream')
        yield 'a piece'
      })(),
    )
    for await (const _ of pieces) reads('piece')
  })
  expect([...found]).toEqual(['callback', 'stream', 'piece'])
})

test('a note that nobody records is nobody’s', async () => {
  reads('story:1')
  expect([...(await recorded(async () => undefined)).reads]).toEqual([])
})

test('a rendering that fails is nobody’s page', async () => {
  await expect(recorded(() => Promise.reject(new Error('no such table')))).rejects.toThrow('no such table')
})
