import { randomBytes } from 'node:crypto'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { type Area, areaOf, canonicalPath, splitTarget } from './address'
import { type Client, clientOf } from './client'
import { errorPage, type PlainStatus } from './error-page'
import { finishedDocument } from './finished-document'
import { isFromHere } from './from-here'
import type { House } from './house'
import type { Pages } from './pages'
import { readerAddress } from './reader-address'
import { answerReader } from './reader-door'
import { contentSecurityPolicy, readerHeaders, readerPolicy, securityHeaders } from './security-headers'
import { speculationAddress, speculationRules } from './speculation'
import { noteOrigin, originOf } from './visit'
import { answerWhole, closeHeaders } from './whole-answer'

const reading: readonly string[] = ['GET', 'HEAD']
const changing: readonly string[] = ['POST', 'PUT', 'PATCH', 'DELETE']
const writing: readonly string[] = [...reading, ...changing, 'OPTIONS']

/** Where somebody wants to go. */
interface Asked {
  readonly path: string
  /** Begins with `?`, or is empty. */
  readonly query: string
  readonly area: Area
  /** It was asked for in another spelling. */
  readonly isRespelt: boolean
}

/** Everything that comes in passes here: what is no request of ours is answered at the door, the rest shown in. */
export function frontDoor(house: House): RequestListener {
  return (request, response) => {
    receive(house, request, response).catch((fault: unknown) => {
      house.report('request failed', fault)
      if (response.headersSent) response.destroy()
      else sendPlain(house, request, response, 500)
    })
  }
}

async function receive(house: House, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const [typed = '', query] = splitTarget(request.url ?? '')
  const path = canonicalPath(typed)
  if (path === null) return sendPlain(house, request, dress(response, readerHeaders(house.secure())), 400)
  const asked: Asked = { path, query, area: areaOf(path), isRespelt: path !== typed }
  return asked.area === 'reader' && house.pages !== null
    ? receiveReader(house, house.pages, asked, request, response)
    : receiveOther(house, asked, request, response)
}

/** Readers get finished pages; the framework never sees their requests. */
async function receiveReader(
  house: House,
  pages: Pages,
  { path, query, isRespelt }: Asked,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const dressed = () => dress(response, readerHeaders(house.secure()))
  const plain = (status: PlainStatus) => sendPlain(house, request, dressed(), status)
  if (!reading.includes(request.method ?? '')) return plain(405)
  if (isRespelt) return redirect(dressed(), path + query)
  if (!house.open()) return plain(503)
  if (path === speculationAddress) return sendSpeculationRules(dressed())
  try {
    const outcome = await answerReader(pages, readerAddress(path, query.slice(1)), request, response, plain)
    if (outcome !== null) noteOrigin(response, originOf(outcome))
  } catch (fault) {
    house.report(`no page could be made: ${path}`, fault)
    if (response.headersSent) response.destroy()
    else plain(500)
  }
}

async function receiveOther(
  house: House,
  { path, query, area, isRespelt }: Asked,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const method = request.method ?? ''
  const client = clientOf(request, house.trusts)
  const nonce = randomBytes(16).toString('base64')
  const circumstances = { area, nonce, secure: client.protocol === 'https', development: house.development }
  for (const [name, value] of Object.entries(securityHeaders(circumstances))) response.setHeader(name, value)

  const allowed = methodsOf(area, house.development)
  if (!allowed.includes(method)) {
    response.setHeader('allow', allowed.join(', '))
    return sendPlain(house, request, response, 405)
  }
  if (changing.includes(method)) {
    if (!isFromHere(request.headers, [client.host, house.host()])) return sendPlain(house, request, response, 403)
    // The framework takes `null` for another site; it has been looked at here.
    if (request.headers.origin === 'null') delete request.headers.origin
  }
  if (isRespelt && reading.includes(method)) return redirect(response, path + query)
  if (!house.open()) return sendPlain(house, request, response, 503)

  request.url = path + query
  introduce(request, client)
  // Where a page finds what it was asked for, to come back to it after signing in.
  request.headers['x-masthead-path'] = request.url
  if (area === 'desk') request.headers['content-security-policy'] = contentSecurityPolicy(circumstances)
  if (area === 'reader') closeHeaders(request, house.development)

  const plain = (status: PlainStatus) => sendPlain(house, request, response, status)
  if (house.pages !== null && isPreview.test(path)) {
    // A preview looks and behaves as readers' pages do.
    response.setHeader('content-security-policy', readerPolicy)
    return answerWhole(house, request, response, plain, finishedDocument)
  }
  // Of a page, and of what is read of an interface, there is a plain error instead of half an answer.
  const whole = area === 'reader' || (area === 'api' && reading.includes(method))
  if (whole) await answerWhole(house, request, response, plain)
  else await house.render(request, response)
}

const isPreview = /^\/newsroom\/stories\/[^/]+\/preview$/

/** Server actions answer on any path: outside the desk and the interfaces, nothing may be sent in. */
function methodsOf(area: Area, development: boolean): readonly string[] {
  if (area === 'desk' || area === 'api') return writing
  return development && area === 'framework' ? writing : reading
}

/** Puts what we know of the client in place of what was claimed; what only the framework may say to itself is dropped. */
function introduce(request: IncomingMessage, { address, protocol, host }: Client): void {
  const { headers } = request
  for (const name of Object.keys(headers)) {
    if (
      /^(x-forwarded-|x-masthead-|x-middleware-|x-next-|x-invoke-|x-matched-path)|^(forwarded|x-real-ip|x-nonce|content-security-policy)/.test(
        name,
      )
    ) {
      delete headers[name]
    }
  }
  headers['x-masthead-client'] = address
  headers['x-forwarded-for'] = address
  headers['x-forwarded-proto'] = protocol
  headers['x-forwarded-host'] = host
  headers['x-forwarded-port'] = /:(\d+)$/.exec(host)?.[1] ?? (protocol === 'https' ? '443' : '80')
}

function sendSpeculationRules(response: ServerResponse): void {
  response.writeHead(200, {
    'content-type': 'application/speculationrules+json',
    'content-length': Buffer.byteLength(speculationRules),
    'cache-control': 'public, max-age=3600',
  })
  response.end(speculationRules)
}

/** @param fields names and values in turn */
function dress(response: ServerResponse, fields: readonly string[]): ServerResponse {
  for (let at = 0; at + 1 < fields.length; at += 2) response.setHeader(fields[at] ?? '', fields[at + 1] ?? '')
  return response
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(308, { location, 'content-length': '0' })
  response.end()
}

function sendPlain(house: House, request: IncomingMessage, response: ServerResponse, status: PlainStatus): void {
  if (status === 405 && !response.hasHeader('allow')) response.setHeader('allow', reading.join(', '))
  const body = errorPage(status, house.language())
  if (status !== 500) noteOrigin(response, 'refused')
  response.statusCode = status
  response.setHeader('content-type', 'text/html; charset=utf-8')
  response.setHeader('content-length', Buffer.byteLength(body))
  response.setHeader('cache-control', 'no-store')
  if (status === 503) response.setHeader('retry-after', '30')
  // What is still being sent in is not read: the connection ends with the answer.
  if (!reading.includes(request.method ?? '')) response.setHeader('connection', 'close')
  response.end(body)
}
