import type { RequestListener, ServerResponse } from 'node:http'
import { canonicalPath, splitTarget } from '../edge/address'
import { securityHeaders } from '../edge/security-headers'
import type { Checks } from './readiness'

/** Whether the server takes requests; `starting` and `stopping` it does not. */
export type Standing = 'starting' | 'open' | 'stopping'

/** What `/api/health` says. `ready` if it serves readers and staff, though it may have something to warn of. */
export interface Health {
  readonly ready: boolean
  readonly status: 'ok' | 'warning' | 'problem' | 'starting' | 'stopping'
  readonly checks?: Checks
}

/** Anybody may ask, so the answer is worked out no more often than this, in milliseconds. */
const holds = 1000

/** What is so now, asked of whoever looks; remembered for a moment. */
export function healthOf(standing: () => Standing, look: () => ((now: Date) => Promise<Checks>) | null): () => Promise<Health> {
  let latest: { readonly at: number; readonly health: Promise<Health> } | null = null

  async function found(now: Date): Promise<Health> {
    const checks = await look()?.(now)
    if (checks === undefined) return { ready: false, status: 'starting' }
    const states = Object.values(checks).map(({ state }) => state)
    if (states.includes('problem')) return { ready: false, status: 'problem', checks }
    return { ready: true, status: states.includes('warning') ? 'warning' : 'ok', checks }
  }

  return () => {
    const now = Date.now()
    const is = standing()
    if (is !== 'open') return Promise.resolve({ ready: false, status: is })
    // A clock that was set back makes nothing hold for longer.
    if (latest === null || Math.abs(now - latest.at) >= holds) latest = { at: now, health: found(new Date(now)) }
    return latest.health
  }
}

/**
 * Answers whoever watches the server, before and without the framework: `/api/health/live` while the process answers at all,
 * `/api/health` whether it is ready. Everything else is passed on.
 */
export function healthDoor(health: () => Promise<Health>, secure: () => boolean, others: RequestListener): RequestListener {
  return (request, response) => {
    const path = canonicalPath(splitTarget(request.url ?? '')[0])
    if (path !== '/api/health' && path !== '/api/health/live') return others(request, response)
    for (const [name, value] of Object.entries(securityHeaders({ area: 'api', nonce: '', secure: secure(), development: false })))
      response.setHeader(name, value)
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD', connection: 'close' }).end()
      return
    }
    if (path === '/api/health/live') return send(response, 200, { status: 'live' })
    health().then(
      (found) => send(response, found.ready ? 200 : 503, found),
      () => send(response, 503, { ready: false, status: 'problem' }),
    )
  }
}

function send(response: ServerResponse, status: number, said: object): void {
  const body = `${JSON.stringify(said)}\n`
  response.writeHead(status, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    ...(status === 503 ? { 'retry-after': '30' } : {}),
  })
  response.end(body)
}
