import { installed } from './installed'
import { loadByAutocannon } from './load-autocannon'
import { loadByWrk } from './load-wrk'

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

export type LoadTool = (load: Load, connections: number, seconds: number) => Promise<Figures>

/** wrk where it is installed; else a tool that comes with the packages, and is busy before a fast server is. */
export function loadTool(): { readonly name: string; readonly run: LoadTool } {
  return installed('wrk') ? { name: 'wrk', run: loadByWrk } : { name: 'autocannon', run: loadByAutocannon }
}
