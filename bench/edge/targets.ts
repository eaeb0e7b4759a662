import type { Target } from '../target'
import { type Result, ratioTo } from './contest'
import { crowds } from './disciplines'
import type { Flood } from './flood'
import type { Sizes } from './sizes'

const ofNginx = 0.85
const slowestOfNginx = 3
const ofFramework = 15
const ofSmallest = 1.5

/** What the edge is to reach, of what was measured. */
export function targetsOfSpeed(results: readonly Result[]): readonly Target[] {
  return crowds.flatMap((crowd) => {
    const nginx = ratioTo(results, 'nginx', 'story', crowd)
    const framework = ratioTo(results, 'framework', 'story', crowd)
    return [
      ...(nginx === null
        ? []
        : [
            atLeast(`hot story, ${crowd} connections: requests a second, of nginx's`, nginx.perSecond, ofNginx),
            below(`hot story, ${crowd} connections: p99, of nginx's`, nginx.p99, slowestOfNginx),
          ]),
      ...(framework === null
        ? []
        : [
            atLeast(`hot story, ${crowd} connections: requests a second, of the framework's cached page`, framework.perSecond, ofFramework),
          ]),
    ]
  })
}

export function targetOfMemory({ addresses, before, after, budget }: Flood): Target {
  const mega = (bytes: number) => `${(bytes / 2 ** 20).toFixed(0)} MB`
  return {
    what: `memory after ${addresses.toLocaleString('en')} made-up addresses`,
    wanted: `≤ ${mega(before)} before + ${mega(budget)} for pages`,
    measured: mega(after),
    reached: after <= before + budget,
  }
}

/** @param numbers of stories, the smallest newsroom first */
export function targetsOfSizes(numbers: readonly number[], sizes: readonly Sizes[]): readonly Target[] {
  const [smallest, largest] = [numbers[0], numbers.at(-1)]
  if (smallest === undefined || largest === undefined || smallest === largest) return []
  const stories = [largest, smallest].map((number) => number.toLocaleString('en'))
  return sizes.map(({ kind, p95 }) =>
    below(`uncached ${kind}: p95 at ${stories[0]} stories, of that at ${stories[1]}`, (p95.at(-1) ?? 0) / (p95[0] ?? 0), ofSmallest),
  )
}

function atLeast(what: string, measured: number, wanted: number): Target {
  return { what, wanted: `≥ ${wanted}`, measured: measured.toFixed(2), reached: measured >= wanted }
}

function below(what: string, measured: number, wanted: number): Target {
  return { what, wanted: `< ${wanted}`, measured: measured.toFixed(2), reached: measured < wanted }
}
