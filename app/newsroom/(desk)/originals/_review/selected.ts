import type { Stretch } from '../../../../../model/proposal'

const pieces = '[data-source] [data-start]'
const startOf = (piece: HTMLElement) => Number(piece.dataset.start)

/** What is selected in the report, without the white space at its ends; `null` if nothing is. */
export function selectedStretch(text: string): Stretch | null {
  const selection = getSelection()
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  // A paragraph that is marked with three clicks ends at the beginning of what follows it.
  const touched = [...document.querySelectorAll<HTMLElement>(pieces)].filter((piece) => range.intersectsNode(piece))
  const [first, last] = [touched[0], touched.at(-1)]
  if (first === undefined || last === undefined) return null
  const from = placeOf(range.startContainer, range.startOffset) ?? startOf(first)
  const to = placeOf(range.endContainer, range.endOffset) ?? startOf(last) + (last.textContent ?? '').length
  if (from >= to) return null
  const words = text.slice(from, to)
  const start = from + (words.length - words.trimStart().length)
  const end = to - (words.length - words.trimEnd().length)
  return start < end ? { start, end } : null
}

function placeOf(node: Node, offset: number): number | null {
  const piece = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>(pieces)
  if (!piece) return null
  const within = node instanceof Element ? (offset > 0 ? (piece.textContent ?? '').length : 0) : offset
  return startOf(piece) + within
}
