import type { Server } from 'node:http'

/**
 * Connections that may be open at once. Behind a proxy there are some hundred; where browsers come straight here, each
 * keeps up to six for twenty to forty seconds: that is some fifty new readers in every second. What it costs in memory stands in
 * decision 020; without an end, whoever opens more takes the files away from the database and the pictures, which share
 * the process's descriptors with connections.
 */
export const mostConnections = 10_000

/** How often it is said that some were turned away, in milliseconds. */
const sayEvery = 60_000

/** Has a server turn away more connections than it can hold, at once and without an answer, and say so now and then. */
export function limitConnections(server: Server, report: (what: string, fault: unknown) => void, most = mostConnections): void {
  let turnedAway = 0
  server.maxConnections = most
  server.on('drop', () => {
    turnedAway += 1
    if (turnedAway > 1) return
    setTimeout(() => {
      report('connections turned away', new Error(`${turnedAway} in a minute: ${most} are open, and more are not taken`))
      turnedAway = 0
    }, sayEvery).unref()
  })
}
