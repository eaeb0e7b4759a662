import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Line, LineFull } from './line'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

/** Work that goes on until it is let go. */
function aPiece() {
  let finish = () => {}
  let fail = (_fault: Error) => {}
  const work = vi.fn(
    () =>
      new Promise<void>((fulfil, reject) => {
        finish = fulfil
        fail = reject
      }),
  )
  return { work, finish: () => finish(), fail: (fault: Error) => fail(fault) }
}

const settled = () => vi.advanceTimersByTimeAsync(0)
const bounds = { abreast: 1, longest: 2, patience: 10_000 }

test('so many go on at a time, and the next begins when one has ended', async () => {
  const line = new Line({ ...bounds, abreast: 2 })
  const pieces = [aPiece(), aPiece(), aPiece()]
  const turns = pieces.map(({ work }) => line.turn(work))
  await settled()
  expect(pieces.map(({ work }) => work.mock.calls.length)).toEqual([1, 1, 0])
  expect([line.idle, line.length]).toEqual([false, 1])
  pieces[1]?.finish()
  await turns[1]
  await settled()
  expect(pieces[2]?.work).toHaveBeenCalled()
  for (const { finish } of pieces) finish()
  await Promise.all(turns)
  expect([line.idle, line.length]).toEqual([true, 0])
})

test('whoever came first is first, but for what is urgent', async () => {
  const line = new Line(bounds)
  const first = aPiece()
  const done: string[] = []
  const turns = [line.turn(first.work)]
  for (const name of ['b', 'c']) turns.push(line.turn(async () => void done.push(name)))
  for (const name of ['URGENT', 'URGENT TOO']) turns.push(line.turn(async () => void done.push(name), true))
  first.finish()
  await Promise.all(turns)
  expect(done).toEqual(['URGENT', 'URGENT TOO', 'b', 'c'])
})

test('beyond its length nobody waits; what is urgent is not kept out by the rest', async () => {
  const line = new Line(bounds)
  const first = aPiece()
  const turns = [line.turn(first.work), line.turn(async () => 1), line.turn(async () => 2)]
  await expect(line.turn(async () => 3)).rejects.toThrow(LineFull)
  turns.push(line.turn(async () => 4, true))
  first.finish()
  expect(await Promise.all(turns)).toEqual([undefined, 1, 2, 4])
})

test('work that fails gives its place to the next', async () => {
  const line = new Line(bounds)
  const first = aPiece()
  const failing = expect(line.turn(first.work)).rejects.toThrow('no such table')
  const throwing = expect(
    line.turn(() => {
      throw new Error('at once')
    }),
  ).rejects.toThrow('at once')
  const next = line.turn(async () => 'made')
  first.fail(new Error('no such table'))
  await Promise.all([failing, throwing])
  expect(await next).toBe('made')
  expect(line.idle).toBe(true)
})

test('nobody waits for ever, and who has left the line holds up nobody', async () => {
  const line = new Line(bounds)
  const first = aPiece()
  const turn = line.turn(first.work)
  const second = vi.fn(async () => undefined)
  const tired = expect(line.turn(second)).rejects.toThrow(LineFull)
  await vi.advanceTimersByTimeAsync(9000)
  const third = line.turn(async () => 'made')
  await vi.advanceTimersByTimeAsync(1000)
  await tired
  first.finish()
  await turn
  expect(await third).toBe('made')
  expect(second).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(20_000)
  expect([line.idle, line.length]).toEqual([true, 0])
})
