/** @param values at least one */
export function median(values: readonly number[]): number {
  return percentile(values, 0.5)
}

/**
 * The value that this share of all values does not exceed.
 * @param values at least one
 */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
