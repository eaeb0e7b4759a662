import { propose } from '../../interchange/propose/propose'
import type { Table } from '../table'
import type { Sample } from './sample'
import { type Miss, scoreOf } from './score'
import { figuresOf, nothing, sum, type Tally } from './tally'

const columns = ['de', 'en', 'all'] as const
type Column = (typeof columns)[number]

/** The figures of a set, and what was wrong in each report. */
export interface SetScores {
  readonly tallies: Readonly<Record<Column, ReadonlyMap<string, Tally>>>
  readonly misses: readonly (Miss & { readonly id: string })[]
}

export function scoresOf(samples: readonly Sample[]): SetScores {
  const tallies = { de: new Map<string, Tally>(), en: new Map<string, Tally>(), all: new Map<string, Tally>() }
  const misses: (Miss & { id: string })[] = []
  for (const { raw, annotation } of samples) {
    const score = scoreOf(propose(raw, annotation.date === '' ? {} : { date: annotation.date }), annotation)
    for (const column of [annotation.language, 'all'] as const) {
      for (const [measure, tally] of score.tallies) tallies[column].set(measure, sum(tallies[column].get(measure) ?? nothing, tally))
    }
    misses.push(...score.misses.map((miss) => ({ ...miss, id: annotation.id })))
  }
  return { tallies, misses }
}

/** Precision, recall and F1 of every measure, in the order of what matters most. */
export function tableOfScores(set: string, reports: number, { tallies }: SetScores): Table {
  return {
    title: `The ${set} set: ${reports} reports`,
    about: 'Precision / recall / F1; in brackets how many are wanted.',
    head: ['', 'German', 'English', 'all'],
    rows: [...tallies.all.keys()].sort(inOrder).map((measure) => [measure, ...columns.map((column) => cell(tallies[column].get(measure)))]),
  }
}

const groups = 'direct|their|attributed|speaker|passages|warnings|language|headline|standfirst|dateline|blocks|credits|provenance'.split(
  '|',
)

function inOrder(one: string, other: string): number {
  const group = (measure: string) => groups.findIndex((name) => measure.startsWith(name))
  return group(one) - group(other) || (one < other ? -1 : 1)
}

function cell(tally: Tally | undefined): string {
  if (tally === undefined) return '–'
  const { precision, recall, f1 } = figuresOf(tally)
  return `${[precision, recall, f1].map((share) => (Number.isNaN(share) ? '–' : share.toFixed(2))).join(' / ')} (${tally.wanted})`
}
