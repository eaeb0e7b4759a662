import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setImmediate } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { processorTime } from './processor-time'

test.runIf(process.platform === 'linux')('the time of whoever listens is counted', async () => {
  const server = createServer()
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const before = processorTime(site) ?? Number.NaN
  const own = process.cpuUsage()
  let spent = 0
  while (spent < 100_000) {
    await setImmediate()
    const { user, system } = process.cpuUsage(own)
    spent = user + system
  }
  // Counted in hundredths of a second.
  expect((processorTime(site) ?? Number.NaN) - before).toBeGreaterThanOrEqual(70_000)
  server.close()
})

test('nobody there has spent nothing', () => {
  expect([0, null]).toContain(processorTime('http://127.0.0.1:1'))
})
