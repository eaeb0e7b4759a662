import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { readInPlace } from './read-in-place'

let server: Server
let client: Socket

afterEach(() => {
  client.destroy()
  server.close()
})

/** A connection from both ends, read in place by whoever takes what comes in. */
async function connection(take: (bytes: Buffer) => boolean): Promise<{ accepted: Socket; socket: Socket }> {
  server = createServer({ allowHalfOpen: true }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const accepting = once(server, 'connection').then(([accepted]) => ({ accepted, socket: readInPlace(accepted as Socket, take) }))
  client = connect((server.address() as AddressInfo).port, '127.0.0.1')
  return accepting
}

test('what comes in is taken where it was read, and nothing is set aside for it', async () => {
  const buffers = new Set<ArrayBufferLike>()
  const taken: string[] = []
  const { accepted, socket } = await connection((bytes) => {
    buffers.add(bytes.buffer)
    taken.push(String(bytes))
    return true
  })
  expect(socket, 'this Node has no way to read in place').not.toBe(accepted)
  for (const words of ['eins', 'zwei', 'drei']) {
    client.write(words)
    while (!taken.join('').endsWith(words)) await new Promise(setImmediate)
  }
  expect(taken.join('')).toBe('einszweidrei')
  expect(buffers.size).toBe(1)
})

test('what nobody takes reaches those who listen, and stays what it was when more comes', async () => {
  const { socket } = await connection(() => false)
  const pieces: Buffer[] = []
  socket.on('data', (piece) => pieces.push(piece))
  for (const words of ['eins', 'zwei']) {
    client.write(words)
    while (!String(Buffer.concat(pieces)).endsWith(words)) await new Promise(setImmediate)
  }
  expect(String(Buffer.concat(pieces))).toBe('einszwei')
})

test('it can be answered, half closed and counted like any other', async () => {
  const { socket } = await connection(() => false)
  let received = ''
  client.on('data', (piece) => {
    received += String(piece)
  })
  socket.resume()
  client.end()
  await once(socket, 'end')
  expect(await new Promise((count) => server.getConnections((_, number) => count(number)))).toBe(1)
  socket.end('bis bald')
  await once(client, 'close')
  expect(received).toBe('bis bald')
  await new Promise((closed) => server.close(closed))
  expect(socket.destroyed).toBe(true)
})

test('a reader that is slower than what comes in is waited for', async () => {
  const { socket } = await connection(() => false)
  client.write(Buffer.alloc(4_000_000))
  for (let turn = 0; turn < 50; turn += 1) await new Promise(setImmediate)
  expect(socket.readableLength).toBeLessThan(1_000_000)
  let length = 0
  socket.on('data', (piece) => {
    length += piece.length
  })
  while (length < 4_000_000) await new Promise(setImmediate)
  expect(length).toBe(4_000_000)
})
