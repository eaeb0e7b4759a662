import type { Target } from '../target'
import { type Category, categories, type Verdict } from './lighthouse'
import type { Weight } from './weigh'

/** A page with what was measured of it. */
export interface Measured {
  readonly name: string
  readonly path: string
  readonly weight?: Weight
  readonly verdict?: Verdict
}

const kilo = 1000

/** What every reader's page, and the story page in particular, is to weigh; and what Lighthouse is to say of it. */
export function targetsOf(pages: readonly Measured[]): readonly Target[] {
  return pages.flatMap(({ name, weight, verdict }) => [
    ...(weight === undefined ? [] : targetsOfWeight(name, weight)),
    ...(verdict === undefined ? [] : categories.map((category) => targetOfScore(name, category, verdict))),
  ])
}

function targetsOfWeight(name: string, { bytes }: Weight): readonly Target[] {
  const below = (what: string, measured: number, limit: number): Target => ({
    what: `${name}, ${what}`,
    wanted: `< ${limit / kilo} kB`,
    measured: `${(measured / kilo).toFixed(1)} kB`,
    reached: measured < limit,
  })
  const script: Target = { what: `${name}, script`, wanted: '0 bytes', measured: `${bytes.script} bytes`, reached: bytes.script === 0 }
  if (name !== 'story') return [script]
  const bare = bytes.html + bytes.css + bytes.script + bytes.other
  return [
    script,
    below('HTML', bytes.html, 12 * kilo),
    below('all but pictures and fonts', bare, 25 * kilo),
    below('all but pictures', bare + bytes.fonts, 90 * kilo),
  ]
}

function targetOfScore(name: string, category: Category, { scores }: Verdict): Target {
  const score = scores[category]
  return { what: `${name}, ${category}`, wanted: '100', measured: String(score), reached: score === 100 }
}
