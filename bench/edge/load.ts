import { installed } from './installed'
import { loadByAutocannon } from './load-autocannon'
import { loadByWrk } from './load-wrk'
import { processorTime } from './processor-time'

/** What is asked for, again and again. */
export interface Load {
  /** Address of a server, without a trailing slash. */
  readonly site: string
  /** One after the other, from the start again at the end. */
  readonly paths: readonly string[]
  readonly headers: Readonly<Record<string, string>>
}

export interface Figures {
  readonly perSecond: number
  /** Milliseconds within which so many of a hundred answers were there. */
  readonly p50: number
  readonly p99: number
  /** Broken connections, answers that did not come in time, statuses of 400 and more. */
  readonly faults: number
}

/** What a server needed for it, too. */
export interface Measured extends Figures {
  /** Microseconds of processor time for an answer; `null` where the system does not tell. */
  readonly processor: number | null
}

type Asking = (load: Load, connections: number, seconds: number) => Promise<Figures>
export type LoadTool = (load: Load, connections: number, seconds: number) => Promise<Measured>

/** wrk where it is installed; else a tool that comes with the packages, and is busy before a fast server is. */
export function loadTool(): { readonly name: string; readonly run: LoadTool } {
  return installed('wrk') ? { name: 'wrk', run: watched(loadByWrk) } : { name: 'autocannon', run: watched(loadByAutocannon) }
}

function watched(ask: Asking): LoadTool {
  return async (load, connections, seconds) => {
    const before = processorTime(load.site)
    const figures = await ask(load, connections, seconds)
    const after = processorTime(load.site)
    const processor = before === null || after === null ? null : (after - before) / (figures.perSecond * seconds)
    return { ...figures, processor }
  }
}
