import { median } from '../statistics'
import type { Figures, Load, LoadTool, Measured } from './load'

export type Who = 'masthead' | 'nginx' | 'framework'

/** The same thing asked of several servers. */
export interface Discipline {
  readonly name: string
  readonly connections: number
  readonly loads: readonly Turn[]
}

interface Turn {
  readonly who: Who
  readonly load: Load
  /** Begins what goes on while this server is asked. Returns the way to stop. */
  readonly meanwhile?: () => () => Promise<void>
}

/** One server in one discipline: medians of all rounds. */
export interface Result extends Measured {
  readonly discipline: string
  readonly connections: number
  readonly who: Who
  readonly rounds: readonly Measured[]
}

/**
 * Holds all disciplines in every round, and in each the servers one right after the other, another first in each round: what
 * else the machine does befalls all alike. A first round, short, is for warming up and does not count.
 */
export async function contest(
  disciplines: readonly Discipline[],
  run: LoadTool,
  { rounds, seconds, tell }: { readonly rounds: number; readonly seconds: number; readonly tell: (line: string) => void },
): Promise<readonly Result[]> {
  const measured = new Map<string, Measured[]>(disciplines.flatMap((held) => held.loads.map(({ who }) => [keyOf(held, who), []])))
  for (let round = 0; round <= rounds; round += 1) {
    for (const held of disciplines) {
      const { name, connections, loads } = held
      const turns = loads.map((_, nth) => loads[(nth + round) % loads.length]).filter((turn) => turn !== undefined)
      for (const { who, load, meanwhile } of turns) {
        const stop = meanwhile?.()
        const figures = await run(load, connections, round === 0 ? 1 : seconds)
        await stop?.()
        if (round === 0) continue
        measured.get(keyOf(held, who))?.push(figures)
      }
      tell(`round ${round}/${rounds}: ${name}, ${connections}`)
    }
  }
  return [...measured].map(([key, figures]) => {
    const [discipline, connections, who] = JSON.parse(key) as [string, number, Who]
    const middle = (of: (each: Measured) => number) => median(figures.map(of))
    return {
      discipline,
      connections,
      who,
      perSecond: middle((each) => each.perSecond),
      p50: middle((each) => each.p50),
      p99: middle((each) => each.p99),
      faults: figures.reduce((sum, each) => sum + each.faults, 0),
      processor: figures.some((each) => each.processor === null) ? null : middle((each) => each.processor ?? 0),
      rounds: figures,
    }
  })
}

function keyOf({ name, connections }: Discipline, who: Who): string {
  return JSON.stringify([name, connections, who])
}

export interface Ratio {
  readonly perSecond: number
  readonly p99: number
}

/**
 * How Masthead stands to another server in a discipline: the median over the rounds of the ratio in each.
 * @returns `null` if the two did not meet there
 */
export function ratioTo(results: readonly Result[], who: Who, discipline: string, connections: number): Ratio | null {
  const of = (one: Who) => results.find((each) => each.who === one && each.discipline === discipline && each.connections === connections)
  const [ours, theirs] = [of('masthead'), of(who)]
  if (ours === undefined || theirs === undefined) return null
  const middle = (figure: (each: Figures) => number) =>
    median(ours.rounds.map((each, round) => figure(each) / figure(theirs.rounds[round] ?? theirs)))
  return { perSecond: middle((each) => each.perSecond), p99: middle((each) => each.p99) }
}
