import type { Server } from 'node:http'
import type { Socket } from 'node:net'

/** What a plain request for a page says. */
export interface Asked {
  /** Path and query, as they came. */
  readonly target: string
  readonly acceptEncoding: string
  /** As in `If-None-Match`; empty if there is none. */
  readonly unlessEtag: string
}

/** The whole answer to a plain request, at once; `null` if there is none ready. */
export type Ready = (asked: Asked) => Buffer | null

/** No head of a browser's is longer; others go the usual way. */
const longestHead = 8192

/** A well-formed GET without anything that bears on how it is to be answered, but for the two fields that are read below. */
const plainRequest = /GET (\/[\x21-\x7e]*) HTTP\/1\.1\r\n((?:[!#$%&'*+\-.^_`|~0-9A-Za-z]+:[\t\x20-\x7e\x80-\xff]*\r\n)+)\r\n/y
const unusual =
  /^(?:content-length|transfer-encoding|expect|upgrade|if-match|if-unmodified-since|http2-settings):|^connection:(?![ \t]*keep-alive[ \t]*\r)/im
const host = /^host:/gim
const time = /^if-modified-since:/im
const encodingField = /^accept-encoding:[ \t]*([^\r]*?)[ \t]*\r/im
const etagField = /^if-none-match:[ \t]*([^\r]*?)[ \t]*\r/im

/**
 * Answers plain requests for finished pages from the socket itself. Parsing a request and writing an answer by way of
 * Node's server takes several times as long as finding a page that is ready; so whatever is a GET and nothing else, for a
 * page that is ready, is answered here in one write. Everything else, and all that comes after it on that connection, is the
 * server's, as if nothing had been between.
 * @returns the way to end: closes connections that nothing is under way on
 */
export function openFastLane(server: Server, ready: Ready, patience: number): () => void {
  const [handOver] = server.listeners('connection') as [(socket: Socket) => void]
  const here = new Set<Socket>()
  let closing = false
  server.removeListener('connection', handOver)
  server.on('connection', (socket: Socket) => {
    here.add(socket)
    const leave = () => {
      here.delete(socket)
      socket.off('data', read).off('end', end).off('error', fail).off('timeout', fail).off('close', leave)
      socket.setTimeout(0)
    }
    const fail = () => socket.destroy()
    const end = () => socket.end()
    const read = (bytes: Buffer) => {
      const rest = answered(socket, bytes, ready)
      if (rest === null) {
        if (closing) socket.end()
        return
      }
      socket.pause()
      // A client that asks and does not read is not read from either.
      if (rest.is === 'waiting') {
        socket.once('drain', () => {
          socket.resume()
          if (rest.bytes.length > 0) read(rest.bytes)
        })
      } else {
        leave()
        socket.unshift(rest.bytes)
        handOver.call(server, socket)
        socket.resume()
      }
    }
    socket.on('data', read).on('end', end).on('error', fail).on('timeout', fail).on('close', leave)
    socket.setNoDelay(true).setTimeout(patience)
  })
  return () => {
    closing = true
    for (const socket of here) socket.end()
  }
}

/** What is left of what was read: for the server, or to be answered once the client has taken what it was sent. */
type Rest = { readonly is: 'unusual' | 'waiting'; readonly bytes: Buffer }

/** Answers as many requests as there are; `null` if nothing is left. */
function answered(socket: Socket, bytes: Buffer, ready: Ready): Rest | null {
  const text = bytes.toString('latin1', 0, longestHead)
  let at = 0
  while (at < bytes.length) {
    plainRequest.lastIndex = at
    const match = plainRequest.exec(text)
    const asked = match === null ? null : plainly(match[1] ?? '', match[2] ?? '')
    const answer = asked === null ? null : ready(asked)
    if (answer === null) return { is: 'unusual', bytes: bytes.subarray(at) }
    at = plainRequest.lastIndex
    if (!socket.write(answer)) return { is: 'waiting', bytes: bytes.subarray(at) }
  }
  return null
}

function plainly(target: string, fields: string): Asked | null {
  if (unusual.test(fields) || fields.match(host)?.length !== 1) return null
  const unlessEtag = etagField.exec(fields)?.[1] ?? ''
  // By time is asked only where there is no tag (RFC 9110, 13.1.3).
  if (unlessEtag === '' && time.test(fields)) return null
  return { target, acceptEncoding: encodingField.exec(fields)?.[1] ?? '', unlessEtag }
}
