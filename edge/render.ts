import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { Writable } from 'node:stream'
import { finishedDocument } from './finished-document'
import { holdBack } from './held-response'
import { type MadePage, NotMade, TooLate } from './made-page'
import { recorded } from './recording'
import { markedStatus } from './status-marker'

/** The framework: answers a request in full, or throws. */
export type Framework = (request: IncomingMessage, response: ServerResponse) => Promise<void>

export interface Wish {
  /** Path and query. */
  readonly address: string
  /** Where readers find the site: protocol and host. */
  readonly site: URL
  /** Number of the latest change. */
  readonly begun: number
  /** Milliseconds that it may take. */
  readonly patience: number
}

/**
 * Has a page made for nobody in particular: of whoever asked, nothing reaches the framework but the address, so that
 * everybody may have the answer.
 * @throws {NotMade} when the framework answers with an error of its own
 * @throws {TooLate} when it does not answer in time; what it does after that goes nowhere
 */
export async function madePage(framework: Framework, { address, site, begun, patience }: Wish): Promise<MadePage> {
  let alarm: NodeJS.Timeout | undefined
  const tooLong = new Promise<never>((_, reject) => {
    alarm = setTimeout(() => reject(new TooLate(`no answer after ${patience} ms`)), patience)
  })
  try {
    const asking = recorded(() => answered(framework, requestFor(address, site)))
    const { result, reads, until } = await Promise.race([asking, tooLong])
    // Of a page the framework knows nothing; of a file that it serves it knows how long it stays as it is.
    const isFile = reads.size === 0 && !result.type.startsWith('text/html')
    return { ...result, holds: isFile ? (result.holds ?? '') : '', reads: [...reads], until, begun }
  } finally {
    clearTimeout(alarm)
  }
}

type Answered = Pick<MadePage, 'status' | 'type' | 'location' | 'body' | 'holds'>

async function answered(framework: Framework, request: IncomingMessage): Promise<Answered> {
  const response = new ServerResponse(request)
  response.assignSocket(nowhere())
  const { whole, release } = holdBack(response)
  // The framework is done only when its answer was sent; and that is below.
  const body = await Promise.race([whole, framework(request, response).then(() => whole)])
  release()
  response.end()
  const { statusCode: status } = response
  if (status >= 500) throw new NotMade(`the framework answered ${status}`)

  const type = String(response.getHeader('content-type') ?? '')
  const holds = String(response.getHeader('cache-control') ?? '')
  const location = response.getHeader('location')
  if (typeof location === 'string') return { status, type: '', location, body: Buffer.alloc(0), holds }
  if (!type.startsWith('text/html')) return { status, type, location: null, body, holds }
  const html = body.toString('utf8')
  const marked = markedStatus(html)
  if (marked?.status === 308) return { status: 308, type: '', location: marked.location, body: Buffer.alloc(0) }
  return { status: marked?.status ?? status, type, location: null, body: Buffer.from(finishedDocument(html)) }
}

function requestFor(address: string, site: URL): IncomingMessage {
  const request = new IncomingMessage(new Socket())
  request.method = 'GET'
  request.url = address
  request.httpVersion = '1.1'
  request.headers = {
    host: site.host,
    accept: 'text/html',
    'x-masthead-path': address,
    'x-forwarded-proto': site.protocol.slice(0, -1),
    'x-forwarded-host': site.host,
  }
  request.complete = true
  request.push(null)
  return request
}

/** A response writes to any stream, though Node's types ask for a socket. */
const nowhere = () => new Writable({ write: (_chunk, _encoding, done) => done() }) as Writable as Socket
