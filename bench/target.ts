import type { Table } from './table'

/** What is to be reached, and what was. */
export interface Target {
  readonly what: string
  readonly wanted: string
  readonly measured: string
  readonly reached: boolean
}

export function tableOfTargets(targets: readonly Target[]): Table {
  return {
    title: 'Targets',
    about: `${targets.filter(({ reached }) => reached).length} of ${targets.length} reached.`,
    head: ['', 'wanted', 'measured', ''],
    rows: targets.map(({ what, wanted, measured, reached }) => [what, wanted, measured, reached ? 'reached' : 'NOT REACHED']),
  }
}
