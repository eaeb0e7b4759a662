import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { closeNewsroom, newsroom } from './db/client'
import { dataFolder } from './db/folder'
import { schemaState } from './db/migrate'
import { siteSettings } from './domain/settings/settings'
import { setupLink } from './domain/staff/set-up'
import { trustedProxies } from './edge/client'
import { type FastLane, openFastLane } from './edge/fast-lane'
import { frontDoor } from './edge/front-door'
import type { House } from './edge/house'
import { limitConnections } from './edge/most-connections'
import { purgeTarget } from './edge/purge'
import { readyIn } from './edge/reader-door'
import { readerEdge } from './edge/reader-edge'
import { noteReadLately, warmUp } from './edge/warm'
import { announce, listen, startAnnouncing } from './lib/announce'
import { startClock } from './lib/clock'
import { BadEnvironment, type Environment, env } from './lib/env'
import { logFault } from './lib/report'
import { everything } from './model/freshness'
import { firstSettings, type Settings } from './model/settings'

/** Something a person has to put right before the server can start; said without a stack. */
class CannotStart extends Error {}

const development = process.argv.includes('--dev')
Object.assign(process.env, { NODE_ENV: development ? 'development' : 'production', NEXT_TELEMETRY_DISABLED: '1' })

/** How long a connection may stay open with nothing under way, in milliseconds. */
const keepAlive = 20_000

/** How long answers under way may take once the server was told to stop, in milliseconds. */
const farewell = 10_000

let door: 'starting' | 'open' | 'stopping' = 'starting'
let stoppingSince: number | null = null
let language = firstSettings.language
const stops: (() => unknown)[] = []

async function start(): Promise<void> {
  const { PORT, HOST = '127.0.0.1', MASTHEAD_TRUSTED_PROXIES, MASTHEAD_ADDRESS } = env()
  let render: House['render'] = () => Promise.reject(new Error('not ready'))
  let site = new URL('http://localhost')
  const patience = development ? 120_000 : 30_000
  const edge = edgeFrom(env(), {
    framework: (request, response) => render(request, response),
    site: () => site,
    patience,
    report: logFault,
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
    frontDoor(house),
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
  stops.push(() => closeServer(server, lane))
  // The framework calls itself after some redirects: never by a name that a request brought.
  const hostname = HOST === '0.0.0.0' || HOST === '::' ? '127.0.0.1' : HOST
  const origin = `http://${hostname.includes(':') ? `[${hostname}]` : hostname}:${port}`
  process.env.__NEXT_PRIVATE_ORIGIN = origin

  const { reader, write } = await openedNewsroom()
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
  stops.push(() => app.close())
  const answer = app.getRequestHandler()
  render = (request, response) => answer(request, response)

  await startAnnouncing(reader)
  stops.push(
    listen(({ touched }) => {
      edge?.changed(touched)
      if (touched.includes(everything))
        void siteSettings(reader)
          .then(heed)
          .then(() => edge?.changed([everything]))
    }),
  )
  stops.push(startClock(newsroom()))
  door = 'open'
  if (pages !== null) {
    const { folder } = newsroom()
    stops.push(() => noteReadLately(folder, pages))
    void warmUp(folder, pages, () => door === 'open')
  }

  const here = hostname === '127.0.0.1' ? `http://localhost:${port}` : origin
  console.log(`\n${settings.siteName} is open: ${here}`)
  const token = await write((tx) => setupLink(tx))
  await announce(reader)
  if (token === null) console.log(`Staff sign in at ${here}/newsroom`)
  else
    console.log(
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

function listening(server: Server, port: number, host: string): Promise<AddressInfo> {
  return new Promise((fulfil, reject) => {
    server.once('error', (fault: NodeJS.ErrnoException) => reject(new CannotStart(whyNotListening(fault, port, host))))
    server.listen(port, host, () => fulfil(server.address() as AddressInfo))
  })
}

function whyNotListening(fault: NodeJS.ErrnoException, port: number, host: string): string {
  if (fault.code === 'EADDRINUSE')
    return `Port ${port} is in use. Is Masthead running already? Else choose another: PORT=${port + 1} npm start`
  if (fault.code === 'EACCES') return `Port ${port} is not for this user. Choose one above 1023: PORT=3000 npm start`
  if (fault.code === 'EADDRNOTAVAIL' || fault.code === 'ENOTFOUND') return `HOST ${host} is no address of this machine.`
  return `Cannot listen on ${host}:${port}: ${fault.message}`
}

async function openedNewsroom() {
  const folder = dataFolder()
  const { pending, ahead } = stateOf(folder)
  if (ahead) throw new CannotStart(`The database in ${folder} was made by a newer version of Masthead.`)
  if (pending.length > 0) throw new CannotStart(`The database in ${folder} is not up to date. Run: npm run newsroom -- migrate`)
  const opened = newsroom()
  stops.push(closeNewsroom)
  return opened
}

function stateOf(folder: string) {
  try {
    return schemaState(folder)
  } catch (fault) {
    throw new CannotStart(`The database in ${folder} cannot be opened: ${(fault as Error).message}`)
  }
}

/** Takes no new connection; those under way may finish, for a while. */
function closeServer(server: Server, lane: FastLane | null): Promise<void> {
  return new Promise((closed) => {
    const over = setTimeout(() => {
      server.closeAllConnections()
      lane?.closeAllConnections()
    }, farewell)
    server.close(() => {
      clearTimeout(over)
      closed()
    })
    server.closeIdleConnections()
    lane?.closeIdleConnections()
  })
}

/** Ends in the order answers depend on: door, clock, listeners, framework, database. */
async function stop(code: number): Promise<void> {
  if (stoppingSince !== null) {
    // A terminal signals a whole group, and who started us may pass it on: that is one wish, not two.
    if (Date.now() - stoppingSince > 1000) process.exit(code)
    return
  }
  stoppingSince = Date.now()
  door = 'stopping'
  const [closing = () => undefined, ...others] = stops
  await Promise.resolve(closing()).catch((fault: unknown) => logFault('stopping', fault))
  for (const each of others.reverse()) {
    try {
      await each()
    } catch (fault) {
      logFault('stopping', fault)
    }
  }
  process.exit(code)
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop(0))
process.on('unhandledRejection', (fault) => logFault('unhandled rejection', fault))
process.on('uncaughtException', (fault) => {
  logFault('uncaught exception', fault)
  void stop(1)
})

start().catch((fault: unknown) => {
  if (fault instanceof CannotStart || fault instanceof BadEnvironment) console.error(fault.message)
  else logFault('cannot start', fault)
  process.exit(1)
})
