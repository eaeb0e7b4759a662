import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { whatWasRead } from '../test/what-was-read'
import { today } from './today'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const heldFrom = async (time: string, zone: string) => {
  vi.setSystemTime(time)
  const { answer, until } = await whatWasRead(async () => today(zone))
  expect(answer).toEqual(new Date(time))
  return until?.toISOString()
}

test('what tells the day holds until midnight where the paper comes out', async () => {
  expect(await heldFrom('2025-01-22T08:30:00Z', 'Europe/Berlin')).toBe('2025-01-22T23:00:00.000Z')
  expect(await heldFrom('2025-01-22T22:59:59.999Z', 'Europe/Berlin')).toBe('2025-01-22T23:00:00.000Z')
  expect(await heldFrom('2025-01-22T23:00:00Z', 'Europe/Berlin')).toBe('2025-01-23T23:00:00.000Z')
  expect(await heldFrom('2025-01-22T23:30:00Z', 'Asia/Hong_Kong')).toBe('2025-01-23T16:00:00.000Z')
})

test('a day in which the clocks change is as long as it is', async () => {
  expect(await heldFrom('2025-03-30T00:30:00Z', 'Europe/Berlin')).toBe('2025-03-30T22:00:00.000Z')
  expect(await heldFrom('2025-10-26T00:30:00Z', 'Europe/Berlin')).toBe('2025-10-26T23:00:00.000Z')
})
