import { createServer } from 'node:http'
import { closeNewsroom } from './db/client'
import { sweepUnfinished } from './domain/media/sweep'
import { siteSettings } from './domain/settings/settings'
import { setupLink } from './domain/staff/set-up'
import { trustedProxies } from './edge/client'
import { openFastLane } from './edge/fast-lane'
import { frontDoor } from './edge/front-door'
import type { House } from './edge/house'
import { limitConnections } from './edge/most-connections'
import { noteOutstanding, takeOutstanding } from './edge/outstanding'
import { purgeTarget } from './edge/purge'
import { readyIn } from './edge/reader-door'
import { readerEdge } from './edge/reader-edge'
import { isFeed, watched } from './edge/visit'
import { noteReadLately, warmUp } from './edge/warm'
import { announce, listen, startAnnouncing } from './lib/announce'
import { startClock } from './lib/clock'
import { BadEnvironment, type Environment, env } from './lib/env'
import { log } from './lib/log'
import { logFault } from './lib/report'
import { everything } from './model/freshness'
import { firstSettings, type Settings } from './model/settings'
import { CannotStart } from './server/cannot-start'
import { takeOverConsole } from './server/console'
import { healthDoor, healthOf, type Standing } from './server/health-door'
import { closeServer, listening } from './server/listening'
import { noteHeads } from './server/log-head'
import { openMetrics } from './server/metrics'
import { openMetricsDoor } from './server/metrics-door'
import { openedNewsroom } from './server/opened'
import { type Checks, readinessOf } from './server/readiness'
import { inOrder } from './server/stopping'
import { watchBy } from './server/watch'

const development = process.argv.includes('--dev')
Object.assign(process.env, { NODE_ENV: development ? 'development' : 'production', NEXT_TELEMETRY_DISABLED: '1' })

if (!development) takeOverConsole()

/** How long a connection may stay open with nothing under way, in milliseconds. */
const keepAlive = 20_000

let door: Standing = 'starting'
let language = firstSettings.language
const stopping = inOrder(() => {
  door = 'stopping'
  log().info('stopping')
})

async function start(): Promise<void> {
  const { PORT, HOST = '127.0.0.1', MASTHEAD_TRUSTED_PROXIES, MASTHEAD_ADDRESS, MASTHEAD_METRICS_PORT } = env()
  const metrics = MASTHEAD_METRICS_PORT === undefined ? null : openMetrics()
  let look: ((now: Date) => Promise<Checks>) | null = null
  const health = healthOf(
    () => door,
    () => look,
  )
  let render: House['render'] = () => Promise.reject(new Error('not ready'))
  let site = new URL('http://localhost')
  const patience = development ? 120_000 : 30_000
  const edge = edgeFrom(env(), {
    framework: (request, response) => render(request, response),
    site: () => site,
    patience,
    report: logFault,
    made: (address, seconds) => metrics?.rendered(isFeed(address) ? 'feed' : 'page', seconds),
  })
  const pages = edge?.pages ?? null
  const house: House = {
    render: (request, response) => render(request, response),
    open: () => door === 'open',
    language: () => language,
    trusts: trustsOf(MASTHEAD_TRUSTED_PROXIES),
    report: logFault,
    development,
    patience,
    pages,
    secure: () => site.protocol === 'https:',
    host: () => site.host,
  }

  const server = createServer(
    { requestTimeout: 60_000, headersTimeout: 15_000, connectionsCheckingInterval: 5000, keepAliveTimeout: keepAlive },
    healthDoor(health, house.secure, watched(watchBy(metrics), house.trusts, frontDoor(house))),
  )
  limitConnections(server, logFault)
  // Node keeps a connection open whose answer was under way when the server was told to stop.
  server.on('request', ({ socket }, response) => {
    response.once('finish', () => {
      if (door === 'stopping') socket.destroySoon()
    })
  })
  // Whoever does not take what was asked for is not waited for; the development server's own connections are quiet for long.
  if (!development) server.setTimeout(patience * 4)
  const lane = pages === null ? null : openFastLane(server, readyIn(pages), keepAlive)
  const { port } = await listening(server, PORT, HOST)
  stopping.add(() => closeServer(server, lane))
  // The framework calls itself after some redirects: never by a name that a request brought.
  const hostname = HOST === '0.0.0.0' || HOST === '::' ? '127.0.0.1' : HOST
  const origin = `http://${hostname.includes(':') ? `[${hostname}]` : hostname}:${port}`
  process.env.__NEXT_PRIVATE_ORIGIN = origin

  const newsroom = openedNewsroom()
  const { reader, write, folder } = newsroom
  stopping.add(closeNewsroom)
  stopping.add(noteHeads(reader))
  look = readinessOf(newsroom, pages)
  if (metrics !== null) {
    metrics.look({ newsroom, pages, purges: () => edge?.purger?.tally ?? null, isReady: async () => (await health()).ready })
    stopping.add(await openMetricsDoor(metrics, MASTHEAD_METRICS_PORT ?? 0, (port) => log().info({ port }, 'metrics are open')))
  }
  const settings = await siteSettings(reader)
  const heed = (changed: Settings) => {
    language = changed.language
    site = new URL(MASTHEAD_ADDRESS ?? (changed.address === firstSettings.address ? origin : changed.address))
  }
  heed(settings)
  process.env.NEXTAUTH_URL = site.href.replace(/\/$/, '')

  const { default: next } = await import('next')
  // It would answer upgrades to other protocols past the door. Nothing speaks any but the development server's pages: else it
  // is told of a server that nobody reaches, and an upgrade is answered as the request that it is.
  const httpServer = development ? server : createServer()
  const app = next({ dev: development, dir: import.meta.dirname, hostname, port, httpServer })
  await app.prepare()
  stopping.add(() => app.close())
  const answer = app.getRequestHandler()
  render = (request, response) => answer(request, response)

  await startAnnouncing(reader)
  stopping.add(
    listen(({ touched }) => {
      edge?.changed(touched)
      if (touched.includes(everything))
        void siteSettings(reader)
          .then(heed)
          .then(() => edge?.changed([everything]))
    }),
  )
  const purger = edge?.purger ?? null
  if (purger !== null) {
    purger.forget(takeOutstanding(folder))
    stopping.add(() => noteOutstanding(folder, purger))
  }
  stopping.add(startClock(newsroom))
  void sweepUnfinished(folder, new Date()).catch((fault: unknown) => logFault('sweeping', fault))
  door = 'open'
  log().info({ ms: Math.round(performance.now()), development }, 'open')
  if (pages !== null) {
    stopping.add(() => noteReadLately(folder, pages))
    void warmUp(folder, pages, () => door === 'open')
  }

  const here = hostname === '127.0.0.1' ? `http://localhost:${port}` : origin
  // To whoever started it, and with a link that no log may keep: on standard output, beside the log.
  const tell = (words: string) => process.stdout.write(`${words}\n`)
  tell(`\n${settings.siteName} is open: ${here}`)
  const token = await write((tx) => setupLink(tx))
  await announce(reader)
  if (token === null) tell(`Staff sign in at ${here}/newsroom`)
  else
    tell(
      `Nobody works here yet. Open the first account, an admin's, with this link (it works once):\n${here}/newsroom/login/setup?token=${token}`,
    )
}

/** `null` if the framework is to answer readers itself, as it always does while one works on the pages. */
function edgeFrom(told: Environment, wish: Omit<Parameters<typeof readerEdge>[0], 'memory' | 'purge'>) {
  const { MASTHEAD_EDGE, MASTHEAD_PAGE_MEMORY: memory, MASTHEAD_PURGE_URL, MASTHEAD_PURGE_METHOD, MASTHEAD_PURGE_HEADERS } = told
  if (development || MASTHEAD_EDGE === 'off') return null
  const purge = MASTHEAD_PURGE_URL === undefined ? null : purgeTarget(MASTHEAD_PURGE_URL, MASTHEAD_PURGE_METHOD, MASTHEAD_PURGE_HEADERS)
  return readerEdge({ ...wish, memory, purge })
}

function trustsOf(listed: string) {
  try {
    return trustedProxies(listed)
  } catch (fault) {
    throw new CannotStart(`MASTHEAD_TRUSTED_PROXIES: ${(fault as Error).message}`)
  }
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stopping.stop(0))
process.on('unhandledRejection', (fault) => logFault('unhandled rejection', fault))
process.on('uncaughtException', (fault) => {
  logFault('uncaught exception', fault)
  void stopping.stop(1)
})

start().catch((fault: unknown) => {
  if (fault instanceof CannotStart || fault instanceof BadEnvironment) process.stderr.write(`${fault.message}\n`)
  else logFault('cannot start', fault)
  process.exit(1)
})
