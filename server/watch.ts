import type { Visit, Watch } from '../edge/visit'
import { log } from '../lib/log'
import { duringRequest } from '../lib/request'
import type { Metrics } from './metrics'

/** Has the log know whose work it is, writes a line for each request, and counts it. */
export function watchBy(metrics: Metrics | null): Watch {
  return {
    during: ({ id }, work) => duringRequest(id, work),
    answered(visit, status, seconds) {
      metrics?.answered(visit, status, seconds)
      const { id, kind, origin } = visit
      log()[levelOf(visit)]({ request: id, kind, origin, status, ms: Math.round(seconds * 1000) }, 'answered')
    },
  }
}

/** What readers ask for is much, and says little. */
function levelOf({ kind }: Visit): 'info' | 'debug' {
  return kind === 'desk' || kind === 'action' || kind === 'api' ? 'info' : 'debug'
}
