/** Draws that come out the same for the same seed, on every machine. */
export interface Draws {
  /** At least 0, below 1. */
  next(): number
  /** A whole number below a limit. */
  below(limit: number): number
  chance(probability: number): boolean
  pick<Item>(items: readonly Item[]): Item
  /** An item by a Zipf-like spread: each is about as likely as all twice as far down together. */
  pickOften<Item>(items: readonly Item[]): Item
  /** Different items, by the same spread; as many as there are at most. */
  pickSome<Item>(items: readonly Item[], wanted: number): Item[]
  uuid(): string
}

/** A generator after sfc32 (PractRand), seeded by a whole number. */
export function drawsFrom(seed: number): Draws {
  let [a, b, c, counter] = [seed | 0, seed ^ 0x9e3779b9, 0x243f6a88, 1]
  const bits = () => {
    const sum = (((a + b) | 0) + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + sum
    c |= 0
    return sum >>> 0
  }
  for (let warm = 0; warm < 16; warm += 1) bits()

  const next = () => bits() / 2 ** 32
  const at = <Item>(items: readonly Item[], place: number): Item => {
    const item = items[place]
    if (item === undefined) throw new Error('nothing to draw from')
    return item
  }
  const pickOften = <Item>(items: readonly Item[]) => at(items, Math.min(items.length - 1, Math.floor((items.length + 1) ** next()) - 1))
  const hex = (length: number, from = bits()) => from.toString(16).padStart(8, '0').slice(0, length)
  return {
    next,
    below: (limit) => Math.floor(next() * limit),
    chance: (probability) => next() < probability,
    pick: (items) => at(items, Math.floor(next() * items.length)),
    pickOften,
    pickSome(items, wanted) {
      const found = new Set<(typeof items)[number]>()
      for (let tries = 0; found.size < wanted && tries < wanted * 4; tries += 1) found.add(pickOften(items))
      return [...found]
    },
    uuid: () => `${hex(8)}-${hex(4)}-4${hex(3)}-${'89ab'[bits() & 3]}${hex(3)}-${hex(8)}${hex(4)}`,
  }
}
