/*
 * Where on a map a name has room: the map is divided into small squares, and each is either within a country or not.
 */

export type Ring = readonly (readonly [x: number, y: number])[]

export interface Rectangle {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** Side of a square, in pixels. */
const square = 8

/** Squares of the map, row by row; where names stand already there is no more room. */
export class LabelRoom {
  readonly #columns: number
  readonly #rows: number
  readonly #taken: Uint8Array

  constructor(width: number, height: number) {
    this.#columns = Math.ceil(width / square)
    this.#rows = Math.ceil(height / square)
    this.#taken = new Uint8Array(this.#columns * this.#rows)
  }

  /** Keeps names out of a part of the map. */
  take({ left, top, width, height }: Rectangle): void {
    const within = (value: number, most: number) => Math.min(Math.max(Math.floor(value / square), 0), most - 1)
    for (let row = within(top, this.#rows); row <= within(top + height, this.#rows); row++) {
      for (let column = within(left, this.#columns); column <= within(left + width, this.#columns); column++) {
        this.#taken[row * this.#columns + column] = 1
      }
    }
  }

  /**
   * The place within these rings where a box of this size has the most space around it, or `null` where it fits
   * nowhere. The place is the middle of the box.
   */
  placeFor(rings: readonly Ring[], width: number, height: number): { readonly x: number; readonly y: number } | null {
    const inside = this.#sums(rings)
    const [wide, high] = [Math.ceil(width / square), Math.ceil(height / square)]
    let best: { column: number; row: number } | null = null
    let space = 0
    for (let row = 0; row + high <= this.#rows; row++) {
      for (let column = 0; column + wide <= this.#columns; column++) {
        while (this.#isInside(inside, column - space, row - space, wide + 2 * space, high + 2 * space)) {
          best = { column, row }
          space += 1
        }
      }
    }
    return best && { x: (best.column + wide / 2) * square, y: (best.row + high / 2) * square }
  }

  /** For each corner of a square, how many free squares of the country lie to its left and above it. */
  #sums(rings: readonly Ring[]): Int32Array {
    const stride = this.#columns + 1
    const sums = new Int32Array(stride * (this.#rows + 1))
    for (let row = 0; row < this.#rows; row++) {
      const crossings = crossingsAt(rings, (row + 0.5) * square)
      let sum = 0
      for (let column = 0; column < this.#columns; column++) {
        const x = (column + 0.5) * square
        const isInside = crossings.filter((crossing) => crossing < x).length % 2 === 1
        if (isInside && this.#taken[row * this.#columns + column] === 0) sum += 1
        sums[(row + 1) * stride + column + 1] = sum + (sums[row * stride + column + 1] ?? 0)
      }
    }
    return sums
  }

  #isInside(sums: Int32Array, column: number, row: number, wide: number, high: number): boolean {
    if (column < 0 || row < 0 || column + wide > this.#columns || row + high > this.#rows) return false
    const at = (x: number, y: number) => sums[y * (this.#columns + 1) + x] ?? 0
    return at(column + wide, row + high) - at(column, row + high) - at(column + wide, row) + at(column, row) === wide * high
  }
}

/** Where the edges of rings cross a horizontal line. */
function crossingsAt(rings: readonly Ring[], y: number): number[] {
  return rings.flatMap((ring) =>
    ring.flatMap(([x1, y1], nth) => {
      const [x2, y2] = ring[(nth + 1) % ring.length] ?? [x1, y1]
      return y1 <= y === y2 <= y ? [] : [x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)]
    }),
  )
}
