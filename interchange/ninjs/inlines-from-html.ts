import type { DefaultTreeAdapterMap } from 'parse5'
import type { Block, Inline, Mark } from '../../model/body'
import { mayBeLinked } from '../../model/body'

/*
 * Words, links and emphasis of another house's HTML.
 */

export type Node = DefaultTreeAdapterMap['childNode']
export type Element = DefaultTreeAdapterMap['element']
/** A mark that another house can set: attributions are ours. */
export type Plain = Extract<Mark, { type: 'bold' | 'italic' | 'link' }>

/** Elements that hold no text of the report. */
export const dropped = new Set(
  'head script style template noscript iframe object embed svg math canvas audio video form input select textarea button title'.split(' '),
)

export const isElement = (node: Node): node is Element => 'tagName' in node
export const attribute = (element: Element, name: string) => element.attrs.find((one) => one.name === name)?.value.trim() ?? ''

export function marksOf(element: Element): Plain[] {
  switch (element.tagName) {
    case 'b':
    case 'strong':
      return [{ type: 'bold' }]
    case 'i':
    case 'em':
      return [{ type: 'italic' }]
    case 'a': {
      const href = attribute(element, 'href')
      return mayBeLinked(href) ? [{ type: 'link', attrs: { href } }] : []
    }
    default:
      return []
  }
}

export function inlinesOf(node: Node, marks: readonly Plain[]): Inline[] {
  if (!isElement(node)) return 'value' in node ? written(folded(node.value), marks) : []
  if (dropped.has(node.tagName)) return []
  if (node.tagName === 'br') return [{ type: 'hardBreak' }]
  const inner = node.childNodes.flatMap((child) => inlinesOf(child, [...marks, ...marksOf(node)]))
  // A quotation that leaves its marks to the browser would lose them.
  return node.tagName === 'q' ? [...written('“', marks), ...inner, ...written('”', marks)] : inner
}

/** White space as HTML takes it; control characters are no text. */
export const folded = (text: string) => text.replace(/[ \t\n\r\f]+/g, ' ').replace(/\p{Cc}/gu, '')

const order = ['link', 'bold', 'italic'] as const

/** Each mark once, in one order, so that equal text is written equally. */
function written(text: string, marks: readonly Plain[]): Inline[] {
  if (text === '') return []
  const kept = order.flatMap((type) => marks.findLast((mark) => mark.type === type) ?? [])
  return [kept.length === 0 ? { type: 'text', text } : { type: 'text', text, marks: kept }]
}

/** Paragraphs from words in a row: two line breaks begin a new one, one stays. */
export function asParagraphs(inlines: readonly Inline[]): Block[] {
  const runs: Inline[][] = [[]]
  for (const [nth, inline] of inlines.entries()) {
    const second = inline.type === 'hardBreak' && isBreakBefore(inlines, nth)
    if (second) runs.push([])
    else runs.at(-1)?.push(inline)
  }
  return runs.map(trimmed).flatMap((content): Block[] => (content.length === 0 ? [] : [{ type: 'paragraph', content }]))
}

/** True if nothing but white space stands between this line break and the one before. */
function isBreakBefore(inlines: readonly Inline[], at: number): boolean {
  for (let nth = at - 1; nth >= 0; nth -= 1) {
    const before = inlines[nth]
    if (before?.type === 'hardBreak') return true
    if (before?.type === 'text' && before.text.trim() !== '') return false
  }
  return false
}

/** Neighbours with the same marks joined, white space folded across them, none at the ends nor beside line breaks. */
export function trimmed(inlines: readonly Inline[]): Inline[] {
  const found: Inline[] = []
  for (const inline of inlines) {
    const last = found.at(-1)
    if (inline.type === 'hardBreak') {
      endWithoutSpace(found)
      if (found.length > 0) found.push(inline)
      continue
    }
    const spaced = last === undefined || last.type === 'hardBreak' || last.text.endsWith(' ')
    const text = spaced ? inline.text.replace(/^ +/, '') : inline.text
    if (text === '') continue
    if (last?.type === 'text' && JSON.stringify(last.marks) === JSON.stringify(inline.marks)) {
      found[found.length - 1] = { ...last, text: last.text + text }
    } else found.push({ ...inline, text })
  }
  endWithoutSpace(found)
  while (found.at(-1)?.type === 'hardBreak') {
    found.pop()
    endWithoutSpace(found)
  }
  return found
}

function endWithoutSpace(inlines: Inline[]): void {
  const last = inlines.at(-1)
  if (last?.type !== 'text') return
  const text = last.text.replace(/ +$/, '')
  if (text === '') {
    inlines.pop()
    endWithoutSpace(inlines)
  } else inlines[inlines.length - 1] = { ...last, text }
}
