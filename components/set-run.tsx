import { Fragment, type ReactNode } from 'react'
import { unreachable } from '../model/refusal'
import type { Piece, SetMark } from './set-text'

/** What stands around the words of a passage. */
export interface PassageSetting {
  readonly numberOf: (mark: Extract<SetMark, { type: 'attribution' }>) => number
  /** Its anchor, for the first of its stretches; afterwards `undefined`. */
  readonly anchor: (number: number) => string | undefined
  /** What follows its last word. */
  readonly numeral: (number: number) => ReactNode
}

/**
 * Marks as nested elements: the one that extends furthest is put around the others, so that overlapping ones are split
 * least. A numeral stands outside everything that ends where its passage does, and never in a link.
 */
export function setRun(pieces: readonly Piece[], setting: PassageSetting, within = false): ReactNode[] {
  const nodes: ReactNode[] = []
  for (let start = 0; start < pieces.length; ) {
    const first = pieces[start]
    if (first === undefined) break
    const mark = outermost(pieces, start)
    const end = mark === null ? start + 1 : start + extent(pieces, start, mark)
    if (mark === null) nodes.push(first.text ?? <br key={start} />)
    else {
      const inside = pieces.slice(start, end).map((piece) => ({ ...piece, marks: piece.marks.filter((other) => !same(other, mark)) }))
      nodes.push(<Fragment key={start}>{marked(mark, setRun(inside, setting, true), setting)}</Fragment>)
    }
    const ending = within && end === pieces.length ? [] : (pieces[end - 1]?.ends ?? [])
    for (const number of ending) nodes.push(<Fragment key={`numeral ${number}`}>{setting.numeral(number)}</Fragment>)
    start = end
  }
  return nodes
}

/** Which mark goes around which, where they extend equally far. */
const outside = ['attribution', 'quote', 'link', 'bold', 'italic'] as const

function outermost(pieces: readonly Piece[], start: number): SetMark | null {
  const [mark = null] = [...(pieces[start]?.marks ?? [])].sort(
    (one, other) => extent(pieces, start, other) - extent(pieces, start, one) || outside.indexOf(one.type) - outside.indexOf(other.type),
  )
  return mark
}

/** How many pieces a mark goes around; a link ends where a passage begins or ends. */
function extent(pieces: readonly Piece[], start: number, mark: SetMark): number {
  const passages = pieces[start]?.passages.join()
  let end = start
  while (pieces[end]?.marks.some((other) => same(other, mark)) && (mark.type !== 'link' || pieces[end]?.passages.join() === passages))
    end += 1
  return end - start
}

function same(one: SetMark, other: SetMark): boolean {
  if (one.type === 'link' && other.type === 'link') return one.attrs.href === other.attrs.href
  if (one.type === 'attribution' && other.type === 'attribution') return one.attrs.id === other.attrs.id
  if (one.type === 'quote' && other.type === 'quote')
    return one.attrs.passage === other.attrs.passage && one.attrs.nth === other.attrs.nth && one.attrs.cite === other.attrs.cite
  return one.type === other.type
}

function marked(mark: SetMark, inside: ReactNode, setting: PassageSetting): ReactNode {
  switch (mark.type) {
    case 'attribution': {
      const number = setting.numberOf(mark)
      const id = setting.anchor(number)
      return (
        <span className={`passage of-${number}`} {...(id === undefined ? {} : { id })}>
          {inside}
        </span>
      )
    }
    case 'quote':
      return <q {...(mark.attrs.cite === '' ? {} : { cite: mark.attrs.cite })}>{inside}</q>
    case 'link':
      return (
        <a href={mark.attrs.href} rel="external noopener">
          {inside}
        </a>
      )
    case 'bold':
      return <strong>{inside}</strong>
    case 'italic':
      return <em>{inside}</em>
    default:
      return unreachable(mark)
  }
}
