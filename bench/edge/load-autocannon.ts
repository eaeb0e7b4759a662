import autocannon from 'autocannon'
import type { Figures, Load } from './load'

export async function loadByAutocannon({ site, paths, headers }: Load, connections: number, duration: number): Promise<Figures> {
  const requests = paths.map((path) => ({ path }))
  const {
    requests: made,
    latency,
    errors,
    timeouts,
    statusCodeStats,
  } = await autocannon({ url: site, connections, duration, headers, requests })
  const refused = Object.entries(statusCodeStats ?? {}).reduce(
    (sum, [status, { count = 0 }]) => sum + (Number(status) >= 400 ? count : 0),
    0,
  )
  return { perSecond: made.average, p50: latency.p50, p99: latency.p99, faults: errors + timeouts + refused }
}
