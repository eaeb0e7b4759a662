import { createServer } from 'node:http'
import { logFault } from '../lib/report'
import { listening } from './listening'
import type { Metrics } from './metrics'

/**
 * Where Prometheus reads what the server counts: on this machine alone, whatever the site itself listens on.
 * @param opened hears which port it is, for one that was left to the system
 * @returns the way to close it
 * @throws {CannotStart} where the port is not to be had
 */
export async function openMetricsDoor(metrics: Metrics, port: number, opened: (port: number) => void): Promise<() => void> {
  const door = createServer((request, response) => {
    if (request.url !== '/metrics') return void response.writeHead(404).end()
    if (request.method !== 'GET') return void response.writeHead(405, { allow: 'GET' }).end()
    metrics.text().then(
      (text) => response.writeHead(200, { 'content-type': metrics.contentType }).end(text),
      (fault: unknown) => {
        logFault('metrics', fault)
        response.writeHead(500).end()
      },
    )
  })
  opened((await listening(door, port, '127.0.0.1', 'MASTHEAD_METRICS_PORT')).port)
  return () => {
    door.close()
    door.closeAllConnections()
    metrics.close()
  }
}
