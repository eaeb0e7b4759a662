import type { Stretch } from '../../../../../model/proposal'

/** A stretch of the text that belongs to something; stretches may overlap. */
export interface Mark extends Stretch {
  readonly key: string
}

/** Characters that belong to the same marks, the widest mark first. */
export interface Piece extends Stretch {
  readonly keys: readonly string[]
}

/** Cuts a stretch of text where marks begin and end: every character once, in order. */
export function piecesOf({ start, end }: Stretch, marks: readonly Mark[]): Piece[] {
  const within = marks
    .map((mark) => ({ ...mark, start: Math.max(start, mark.start), end: Math.min(end, mark.end) }))
    .filter((mark) => mark.start < mark.end)
    .toSorted((one, other) => one.start - other.start || other.end - one.end)
  const cuts = [...new Set([start, end, ...within.flatMap((mark) => [mark.start, mark.end])])].sort((one, other) => one - other)
  const pieces: Piece[] = []
  let next = 0
  let open: Mark[] = []
  for (const [index, from] of cuts.entries()) {
    const to = cuts[index + 1]
    if (to === undefined) break
    open = open.filter((mark) => mark.end > from)
    for (let mark = within[next]; mark !== undefined && mark.start <= from; mark = within[++next]) open.push(mark)
    pieces.push({ start: from, end: to, keys: open.map(({ key }) => key) })
  }
  return pieces
}

/** The marks of each block; blocks stand in order and do not overlap. */
export function marksByBlock<One extends Mark>(blocks: readonly Stretch[], marks: readonly One[]): One[][] {
  const found: One[][] = blocks.map(() => [])
  for (const mark of marks) {
    for (let at = firstEndingAfter(blocks, mark.start); at < blocks.length; at += 1) {
      const block = blocks[at]
      if (block === undefined || block.start >= mark.end) break
      found[at]?.push(mark)
    }
  }
  return found
}

function firstEndingAfter(blocks: readonly Stretch[], place: number): number {
  let [low, high] = [0, blocks.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((blocks[middle]?.end ?? 0) <= place) low = middle + 1
    else high = middle
  }
  return low
}
