import { createServer, type RequestListener, type Server } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { vi } from 'vitest'
import { type FastLane, openFastLane } from '../edge/fast-lane'
import { frontDoor } from '../edge/front-door'
import type { House } from '../edge/house'
import type { Pages } from '../edge/pages'
import { readyIn } from '../edge/reader-door'

export interface AnEdge {
  readonly server: Server
  readonly port: number
  readonly lane: FastLane | null
  /** Addresses that Node's own server was asked for. */
  readonly slow: string[]
  readonly report: ReturnType<typeof vi.fn>
  /** Sockets of clients, as the server has them. */
  readonly sockets: Socket[]
}

const open: AnEdge[] = []

/** A real server on a real socket, with or without the fast lane. */
export async function anEdge(
  pages: Pages,
  { lane = true, idle = 60_000, ...wish }: Partial<House> & { lane?: boolean; idle?: number } = {},
): Promise<AnEdge> {
  const report = vi.fn()
  const slow: string[] = []
  const sockets: Socket[] = []
  const door = frontDoor({
    render: () => Promise.reject(new Error('nobody renders here')),
    pages,
    secure: () => false,
    host: () => 'localhost',
    open: () => true,
    language: () => 'en',
    trusts: () => false,
    report,
    development: false,
    patience: 1000,
    ...wish,
  })
  const listener: RequestListener = (request, response) => {
    slow.push(request.url ?? '')
    door(request, response)
  }
  const server = createServer(listener)
  const opened = lane ? openFastLane(server, readyIn(pages), idle) : null
  server.on('connection', (accepted: Socket) => sockets.push([...(opened?.connections ?? [])].at(-1) ?? accepted))
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const edge = { server, port: (server.address() as AddressInfo).port, lane: opened, slow, report, sockets }
  open.push(edge)
  return edge
}

/** For `afterEach`. */
export function closeEdges(): void {
  for (const { server, lane } of open.splice(0)) {
    server.close()
    server.closeAllConnections()
    lane?.closeAllConnections()
  }
}

/** Everything that comes back on one connection until it is closed, in pieces sent one after the other. */
export async function exchanged(port: number, pieces: readonly string[], { halfClose = false } = {}): Promise<string> {
  const socket = connect(port, '127.0.0.1').setNoDelay(true)
  const closed = new Promise<void>((fulfil) => socket.on('close', () => fulfil()))
  let received = ''
  socket.on('data', (bytes) => {
    received += bytes.toString('latin1')
  })
  socket.on('error', () => undefined)
  await new Promise((connected) => socket.once('connect', connected))
  for (const piece of pieces) {
    if (!socket.writable) break
    socket.write(piece, 'latin1')
    if (pieces.length > 1) await new Promise((done) => setImmediate(done))
  }
  if (halfClose) socket.end()
  await closed
  return received
}
