import type { Table } from '../table'
import type { Cold } from './cold'
import { type Result, ratioTo, type Who } from './contest'
import type { Flood } from './flood'
import type { Sizes } from './sizes'

const milliseconds = (value: number) => value.toFixed(value < 10 ? 2 : 0)
const mega = (bytes: number) => (bytes / 2 ** 20).toFixed(0)

export function tableOfResults(results: readonly Result[], tool: string, rounds: number, seconds: number): Table {
  return {
    title: 'Pages in memory',
    about: `By ${tool}, ${rounds} rounds of ${seconds} s by turns, medians. Behind the bar Masthead's ratio to that server, in requests a second and in p99: the median of each round's. Processor time is what the server itself spent on an answer.`,
    head: ['', 'connections', 'server', 'requests/s', 'p50 ms', 'p99 ms', 'processor µs', 'faults', '|', '×', 'p99 ×'],
    rows: results.map(({ discipline, connections, who, perSecond, p50, p99, processor, faults }) => [
      discipline,
      String(connections),
      who,
      perSecond.toFixed(0),
      milliseconds(p50),
      milliseconds(p99),
      processor === null ? '' : processor.toFixed(1),
      String(faults),
      '|',
      ...ratios(results, who, discipline, connections),
    ]),
  }
}

function ratios(results: readonly Result[], who: Who, discipline: string, connections: number): readonly [string, string] {
  const ratio = who === 'masthead' ? null : ratioTo(results, who, discipline, connections)
  return ratio === null ? ['', ''] : [ratio.perSecond.toFixed(2), ratio.p99.toFixed(2)]
}

export function tableOfCold(pages: readonly Cold[], number: number): Table {
  return {
    title: 'Pages that are made',
    about: `${number} paths, each asked for once after everything was dropped, compressed, over 4 connections; medians.`,
    head: ['', 'pages/s', 'p50 ms', 'p95 ms', 'p99 ms'],
    rows: pages.map(({ who, perSecond, p50, p95, p99 }) => [who, perSecond.toFixed(0), ...[p50, p95, p99].map(milliseconds)]),
  }
}

export function tableOfFlood({ addresses, statuses, before, after, pages }: Flood, atStart: number): Table {
  const answers = Object.entries(statuses).map(([status, number]) => `${number} × ${status}`)
  return {
    title: 'Memory',
    about: `MB that the server holds; ${addresses.toLocaleString('en')} addresses that somebody made up were answered ${answers.join(', ')}. Afterwards, how soon the pages came that people had been reading.`,
    head: ['', ''],
    rows: [
      ['at the start, MB', mega(atStart)],
      ['after all that came before, MB', mega(before)],
      ['after the made-up addresses, MB', mega(after)],
      ...Object.entries(pages).map(([name, took]) => [`then ${name}, ms`, milliseconds(took)]),
    ],
  }
}

/** @param numbers of stories in each newsroom */
export function tableOfSizes(numbers: readonly number[], sizes: readonly Sizes[]): Table {
  return {
    title: 'Pages that are made, by size of the newsroom',
    about: 'Milliseconds that 95 of 100 were made in, one at a time, with the edge switched off; medians of all rounds, by turns.',
    head: ['', ...numbers.map((number) => `${number.toLocaleString('en')} stories`)],
    rows: sizes.map(({ kind, p95 }) => [kind, ...p95.map(milliseconds)]),
  }
}

export function tableOfDelays(delays: readonly number[]): Table {
  const sorted = delays.toSorted((one, other) => one - other)
  return {
    title: 'Published beside the server',
    about: `From the commit of another process until readers had it, while everything was asked for at once; ${sorted.length} times.`,
    head: ['', 'ms'],
    rows: [
      ['median', milliseconds(sorted[Math.floor(sorted.length / 2)] ?? Number.NaN)],
      ['longest', milliseconds(sorted.at(-1) ?? Number.NaN)],
    ],
  }
}
