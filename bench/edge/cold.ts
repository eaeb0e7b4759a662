import { median, percentile } from '../statistics'
import { askEach } from './ask'
import type { Desk } from './desk'
import { ways } from './stage'

/** Pages that are made as they are asked for. */
export interface Cold {
  readonly who: string
  readonly perSecond: number
  readonly p50: number
  readonly p95: number
  readonly p99: number
}

const atOnce = 4

/**
 * Asks for every path once, compressed, after everything was dropped; and the same of a server that keeps nothing.
 * @param plain address of such a server on the same newsroom
 * @returns medians of all rounds
 */
export async function cold(
  masthead: string,
  plain: string,
  paths: readonly string[],
  desk: Desk,
  rounds: number,
): Promise<readonly Cold[]> {
  const sites = { masthead, 'masthead, edge off': plain }
  const measured = Object.keys(sites).map((who) => ({ who, rounds: [] as Omit<Cold, 'who'>[] }))
  for (let round = 0; round <= rounds; round += 1) {
    await desk.dropEverything(masthead)
    for (const each of round % 2 === 0 ? measured : measured.toReversed()) {
      const site = sites[each.who as keyof typeof sites]
      const { took, whole } = await askEach(
        paths.map((path) => site + path),
        ways.browser,
        atOnce,
      )
      if (round === 0) continue
      const [p50, p95, p99] = [0.5, 0.95, 0.99].map((share) => percentile(took, share)) as [number, number, number]
      each.rounds.push({ perSecond: (took.length / whole) * 1000, p50, p95, p99 })
    }
  }
  return measured.map(({ who, rounds: all }) => ({
    who,
    perSecond: median(all.map((each) => each.perSecond)),
    p50: median(all.map((each) => each.p50)),
    p95: median(all.map((each) => each.p95)),
    p99: median(all.map((each) => each.p99)),
  }))
}
