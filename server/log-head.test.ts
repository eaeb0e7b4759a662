import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { headOfLog } from '../domain/log/head'
import { record } from '../domain/log/record'
import { spelledHead } from '../model/log-chain'
import { aNewsroom, type TestNewsroom } from '../test/newsroom'
import { noteHeads } from './log-head'

let house: TestNewsroom
const lines: string[] = []

beforeEach(async () => {
  house = await aNewsroom()
  lines.length = 0
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  vi.spyOn(process.stderr, 'write').mockImplementation((line) => {
    lines.push(String(line))
    return true
  })
})
afterEach(() => {
  vi.useRealTimers()
  house.close()
})

const heads = () => lines.flatMap((line) => /\d+:[0-9a-f]{64}/.exec(line) ?? [])
const somethingHappens = () => house.write((tx) => record(tx, 'system', { action: 'demo.fill', subjectId: '', subject: '' }, house.now))

test('the head of the log is written beside it when it has moved, and at the end', async () => {
  const stop = noteHeads(house.reader)
  await vi.waitFor(() => expect(heads()).toHaveLength(1))
  await vi.advanceTimersByTimeAsync(3_600_000)
  await somethingHappens()
  await vi.advanceTimersByTimeAsync(3_600_000)
  await vi.waitFor(() => expect(heads()).toHaveLength(2))
  await somethingHappens()
  await stop()
  expect(heads()).toHaveLength(3)
  expect(heads().at(-1)).toBe(spelledHead(await headOfLog(house.reader)))
})
