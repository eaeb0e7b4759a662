import { randomUUID } from 'node:crypto'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { areaOf, canonicalPath, splitTarget } from './address'
import { peerOf, type Trusts } from './client'
import type { Outcome } from './kept-page'

/** What is asked for. `page` and `feed` are the readers'; `action` is whatever is sent in at the desk. */
export type Kind = 'page' | 'feed' | 'picture' | 'desk' | 'action' | 'api' | 'file'

/** Where an answer comes from: finished pages, made for this request, one of before for want of a new one, or the door. */
export type Origin = 'memory' | 'made' | 'stale' | 'refused'

/** One request, for whoever watches the server: what was asked for and what came of it, nothing of who asked. */
export interface Visit {
  readonly id: string
  readonly kind: Kind
  origin: Origin
}

/** Whoever watches what passes through Node's server. */
export interface Watch {
  /** Does the work of a request. */
  during(visit: Visit, work: () => void): void
  /** @param status `null` if whoever asked went away before the answer was complete */
  answered(visit: Visit, status: number | null, seconds: number): void
}

const visits = new WeakMap<ServerResponse, Visit>()

/** Gives each request a name, and has somebody watch what comes of it. */
export function watched(watch: Watch, trusts: Trusts, listener: RequestListener): RequestListener {
  return (request, response) => {
    const begun = performance.now()
    const path = canonicalPath(splitTarget(request.url ?? '')[0]) ?? '/'
    const visit: Visit = { id: requestId(request, trusts), kind: kindOf(path, request.method ?? ''), origin: 'made' }
    visits.set(response, visit)
    request.headers['x-request-id'] = visit.id
    // What readers are sent is the same for all of them.
    if (isNamed(visit.kind)) response.setHeader('x-request-id', visit.id)
    response.once('close', () => {
      watch.answered(visit, response.writableFinished ? response.statusCode : null, (performance.now() - begun) / 1000)
    })
    watch.during(visit, () => listener(request, response))
  }
}

/** Says where the answer to a request comes from. */
export function noteOrigin(response: ServerResponse, origin: Origin): void {
  const visit = visits.get(response)
  if (visit !== undefined) visit.origin = origin
}

const isNamed = (kind: Kind) => kind === 'desk' || kind === 'action' || kind === 'api'

function kindOf(path: string, method: string): Kind {
  const area = areaOf(path)
  switch (area) {
    case 'desk':
      return method === 'GET' || method === 'HEAD' ? 'desk' : 'action'
    case 'framework':
      return 'file'
    case 'reader':
      return isFeed(path) ? 'feed' : 'page'
    case 'api':
    case 'picture':
      return area
  }
}

/** What readers' machines read: feeds, sitemaps and other files. No page has a dot in the last part of its path. */
export function isFeed(address: string): boolean {
  const [path = ''] = address.split('?', 1)
  return path.lastIndexOf('.') > path.lastIndexOf('/')
}

export function originOf(outcome: Outcome): Origin {
  switch (outcome) {
    case 'hit':
      return 'memory'
    case 'hit; detail=stale':
      return 'stale'
    case 'fwd=miss':
    case 'fwd=miss; stored':
    case 'fwd=bypass':
      return 'made'
  }
}

/** What a name that a proxy gives may look like: it stands in the log as it came. */
const wellFormed = /^[A-Za-z0-9][A-Za-z0-9._-]{7,63}$/

/** As a trusted proxy named it, else a new name. */
function requestId(request: IncomingMessage, trusts: Trusts): string {
  const given = request.headers['x-request-id']
  return typeof given === 'string' && wellFormed.test(given) && trusts(peerOf(request)) ? given : randomUUID()
}
