interface Summed {
  readonly stories: number
  /** Milliseconds. */
  readonly median: number
  readonly p95: number
}

export interface Measured {
  readonly name: string
  readonly apart: boolean
  readonly sizes: readonly Summed[]
}

export function summed(stories: number, times: readonly number[]): Summed {
  const sorted = times.toSorted((one, other) => one - other)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return { stories, median: at(0.5), p95: at(0.95) }
}

/** How many times as long it takes in the largest newsroom as in the smallest. */
export function growth({ sizes }: Measured): { readonly median: number; readonly p95: number } {
  const [first, last] = [sizes[0], sizes.at(-1)]
  const ratio = (of: 'median' | 'p95') => (first && last && first[of] > 0 ? last[of] / first[of] : 0)
  return { median: ratio('median'), p95: ratio('p95') }
}

/** A line for each: medians and 95th percentiles in milliseconds by size, and how they grow. */
export function measuredTable(measured: readonly Measured[]): string {
  const sizes = measured[0]?.sizes.map(({ stories }) => stories) ?? []
  const head = ['', ...sizes.flatMap((stories) => [`${stories.toLocaleString('en')} median`, 'p95']), '× median', '× p95']
  const lines = measured.map((one) => {
    const { median, p95 } = growth(one)
    const name = one.apart ? `${one.name} *` : one.name
    return [name, ...one.sizes.flatMap((size) => [size.median.toFixed(2), size.p95.toFixed(2)]), median.toFixed(2), p95.toFixed(2)]
  })
  const rows = [head, ...lines]
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const text = rows.map((row) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  '),
  )
  return [...text, '', '* grows with what it lists or finds'].join('\n')
}
