import type { Stretch } from '../../model/proposal'

/** A text in which passages are looked for without regard to how its lines are broken. */
export interface Searched {
  /** Every run of white space a single space. */
  readonly words: string
  /** Where in the text each unit of `words` stands, and the text's end. */
  readonly at: readonly number[]
}

export const oneSpace = (text: string) => text.trim().split(/\s+/).join(' ')

export function searched(text: string): Searched {
  let words = ''
  const at: number[] = []
  for (const { 0: piece, index } of text.matchAll(/\s+|\S+/g)) {
    const shown = /^\s/.test(piece) ? ' ' : piece
    words += shown
    for (let nth = 0; nth < shown.length; nth += 1) at.push(index + nth)
  }
  at.push(text.length)
  return { words, at }
}

/** Where the nth occurrence of a passage stands; the last one if there are fewer, null if it is nowhere. */
export function placeOf({ words, at }: Searched, passage: string, occurrence = 1): Stretch | null {
  const wanted = oneSpace(passage)
  let found = -1
  for (let nth = 0; nth < occurrence; nth += 1) {
    const next = words.indexOf(wanted, found + 1)
    if (next === -1) break
    found = next
  }
  if (wanted === '' || found === -1) return null
  return { start: at[found] ?? 0, end: (at[found + wanted.length - 1] ?? 0) + 1 }
}

export const shared = (one: Stretch, other: Stretch) => Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start))

/** True if at least half of the shorter one lies within the other. */
export const overlap = (one: Stretch, other: Stretch) => shared(one, other) * 2 >= Math.min(one.end - one.start, other.end - other.start)
