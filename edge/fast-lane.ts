import type { Server } from 'node:http'
import type { Socket } from 'node:net'
import { readInPlace } from './read-in-place'

/** What a plain request for a page says. */
export interface Asked {
  /** Path and query, as they came. */
  readonly target: string
  readonly acceptEncoding: string
  /** As in `If-None-Match`; empty if there is none. */
  readonly unlessEtag: string
}

/** The whole answer to a plain request: at once, or when it is made; `null` for what is the server's to answer. */
export type Ready = (asked: Asked) => Buffer | Promise<Buffer | null> | null

/** Ends the connections here as Node's server ends its own. */
export interface FastLane {
  /** Those here, the latest last. */
  readonly connections: Iterable<Socket>
  /** Those on which an answer is under way end with it. */
  closeIdleConnections(): void
  closeAllConnections(): void
}

/** No head of a browser's is longer; others go the usual way. */
const longestHead = 8192

const method = 'GET '
const version = ' HTTP/1.1'
const plainTarget = /^\/[\x21-\x7e]*$/
/** Well-formed fields, each on a line of its own. */
const plainFields = /^(?:[!#$%&'*+\-.^_`|~0-9A-Za-z]+:[\t\x20-\x7e\x80-\xff]*\r\n)+$/
/** What bears on how a request is to be answered, but for the few fields that are read below. */
const unusual =
  /^(?:content-length|transfer-encoding|expect|upgrade|if-match|if-unmodified-since|http2-settings):|^connection:(?![ \t]*keep-alive[ \t]*\r)/im
const telling = /^(host|accept-encoding|if-none-match|if-modified-since):([^\r]*)/gim

/**
 * Answers plain requests for finished pages from the socket itself. Parsing a request and writing an answer by way of
 * Node's server takes several times as long as finding a page that is ready; so whatever is a GET and nothing else, for a
 * page that is ready or was a moment ago, is answered here in one write. Everything else, and all that comes after it on
 * that connection, is the server's, as if nothing had been between.
 * @param patience milliseconds for which a connection may be idle; twice that is the longest
 */
export function openFastLane(server: Server, ready: Ready, patience: number): FastLane {
  const [handOver] = server.listeners('connection') as [(socket: Socket) => void]
  const here = new Set<Socket>()
  const waiting = new Set<Socket>()
  /** Those that have asked for nothing since it was last looked. */
  const quiet = new Set<Socket>()
  let closing = false

  // A timer for each connection, put off by all that comes and goes, would cost as much as finding the page.
  const look = setInterval(() => {
    for (const socket of here) {
      if (waiting.has(socket)) continue
      // Node's own timer sees whether somebody slow still takes anything; begun anew each time, it would never end.
      if (socket.writableLength > 0) {
        if (!socket.timeout) socket.setTimeout(patience)
      } else if (quiet.has(socket)) socket.destroy()
      else quiet.add(socket)
    }
  }, patience).unref()
  server.once('close', () => clearInterval(look))

  server.removeListener('connection', handOver)
  server.on('connection', (accepted: Socket) => {
    const socket = readInPlace(accepted, (bytes) => {
      const isOurs = here.has(socket)
      if (isOurs) read(bytes)
      return isOurs
    })
    /** The answer to the request that comes next, which has been here before. */
    let made: Buffer | null = null
    const plainRequestIn = plainReader()

    const read = (bytes: Buffer) => {
      quiet.delete(socket)
      const text = bytes.toString('latin1', 0, longestHead)
      let at = 0
      while (at < bytes.length) {
        const request = plainRequestIn(text, at)
        // Whoever does not take what was asked for gets no more from here: the server knows how to wait for such.
        const answer = request === null || socket.writableLength > 0 ? null : (made ?? ready(request.asked))
        made = null
        if (request === null || answer === null) return handOverWith(bytes.subarray(at))
        if (answer instanceof Promise) return waitFor(answer, bytes.subarray(at))
        socket.write(answer)
        at = request.end
      }
      if (closing) socket.destroySoon()
    }
    const putBack = (bytes: Buffer) => {
      socket.pause()
      socket.unshift(Buffer.from(bytes))
    }
    const waitFor = (answer: Promise<Buffer | null>, bytes: Buffer) => {
      putBack(bytes)
      // Whoever was slow before is not so while waiting.
      socket.setTimeout(0)
      waiting.add(socket)
      void answer.then((whole) => {
        waiting.delete(socket)
        if (socket.destroyed) return
        if (whole === null) return leaveToServer()
        made = whole
        socket.resume()
      })
    }
    const handOverWith = (bytes: Buffer) => {
      putBack(bytes)
      leaveToServer()
    }
    const leaveToServer = () => {
      leave()
      socket.off('data', read).off('end', end).off('error', fail).off('timeout', fail).off('close', leave).setTimeout(0)
      handOver.call(server, socket)
      socket.resume()
    }
    const leave = () => {
      here.delete(socket)
      quiet.delete(socket)
    }
    const fail = () => socket.destroy()
    const end = () => socket.end()

    here.add(socket)
    socket.on('data', read).on('end', end).on('error', fail).on('timeout', fail).on('close', leave)
  })

  return {
    connections: here,
    closeIdleConnections: () => {
      closing = true
      for (const socket of here) if (!waiting.has(socket)) socket.destroySoon()
    },
    closeAllConnections: () => {
      for (const socket of here) socket.destroy()
    },
  }
}

/** What the fields of a request say that an answer depends on. */
type Told = Omit<Asked, 'target'>

interface PlainRequest {
  readonly asked: Asked
  /** Where the next one begins. */
  readonly end: number
}

/**
 * Reads requests of one connection. What follows on it mostly has the same fields, and from a cache in front it is often the
 * same request: nothing is understood twice.
 */
function plainReader(): (text: string, at: number) => PlainRequest | null {
  let lastText = ''
  let lastRequest: PlainRequest | null = null
  let lastFields = ''
  let told: Told | null = null
  return (text, at) => {
    if (at === 0 && text === lastText) return lastRequest
    const line = text.indexOf('\r\n', at)
    const end = text.indexOf('\r\n\r\n', at)
    if (line < 0 || end <= line || !text.startsWith(method, at) || !text.startsWith(version, line - version.length)) return null
    const target = text.slice(at + method.length, line - version.length)
    const fields = text.slice(line + 2, end + 2)
    if (fields !== lastFields) {
      told = toldBy(fields)
      lastFields = fields
    }
    const request = told === null || !plainTarget.test(target) ? null : { asked: { target, ...told }, end: end + 4 }
    if (at === 0) {
      lastText = text
      lastRequest = request
    }
    return request
  }
}

/** `null` for fields that are not well-formed, or of which one is unusual or there twice. */
function toldBy(fields: string): Told | null {
  if (!plainFields.test(fields) || unusual.test(fields)) return null
  const told = new Map<string, string>()
  for (const [, name = '', value = ''] of fields.matchAll(telling)) {
    if (told.has(name.toLowerCase())) return null
    told.set(name.toLowerCase(), value.trim())
  }
  const unlessEtag = told.get('if-none-match') ?? ''
  // By time is asked only where there is no tag (RFC 9110, 13.1.3).
  if (!told.has('host') || (unlessEtag === '' && told.has('if-modified-since'))) return null
  return { acceptEncoding: told.get('accept-encoding') ?? '', unlessEtag }
}
