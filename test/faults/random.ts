/** Numbers that look random and are the same for the same seed, so that what went wrong once can be had again. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  // mulberry32
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return {
    upTo: (most) => Math.floor(next() * most),
    oneOf: (some) => {
      const one = some[Math.floor(next() * some.length)]
      if (one === undefined) throw new Error('nothing to choose from')
      return one
    },
  }
}

export interface Random {
  /** A whole number from 0 on, below this. */
  upTo(most: number): number
  oneOf<Value>(some: readonly Value[]): Value
}
