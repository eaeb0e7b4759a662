import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { afterEach, expect, test, vi } from 'vitest'
import { limitConnections } from './most-connections'

let server: Server
const here: Socket[] = []
afterEach(() => {
  vi.useRealTimers()
  for (const socket of here.splice(0)) socket.destroy()
  server.close()
})

async function come(): Promise<Socket> {
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
  here.push(socket)
  socket.on('error', () => undefined)
  await new Promise<void>((connected) => socket.once('connect', connected))
  return socket
}

test('whoever comes when the house is full is turned away at once, those inside are served, and it is said', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const report = vi.fn()
  server = createServer((_request, response) => response.end('served'))
  limitConnections(server, report, 2)
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))

  const inside = [await come(), await come()]
  for (const late of [await come(), await come()]) await new Promise<void>((closed) => late.once('close', () => closed()))
  for (const socket of inside) {
    socket.write('GET / HTTP/1.1\r\nHost: here\r\n\r\n')
    expect(String((await once(socket, 'data'))[0])).toContain('served')
  }
  vi.advanceTimersByTime(60_000)
  expect(report.mock.calls).toEqual([['connections turned away', new Error('2 in a minute: 2 are open, and more are not taken')]])

  inside[0]?.destroy()
  await vi.waitFor(async () => {
    const next = await come()
    next.write('GET / HTTP/1.1\r\nHost: here\r\n\r\n')
    expect(String((await once(next, 'data', { signal: AbortSignal.timeout(500) }))[0])).toContain('served')
  })
})
