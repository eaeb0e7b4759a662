import { defaultTreeAdapter, parse } from 'parse5'
import type { Block, Body, Inline } from '../../model/body'
import { mayBeLinked } from '../../model/body'
import {
  asParagraphs,
  attribute,
  dropped,
  type Element,
  folded,
  inlinesOf,
  isElement,
  marksOf,
  type Node,
  type Plain,
  trimmed,
} from './inlines-from-html'

/** The text is nested deeper than any report is. */
export class TooDeep extends Error {
  override readonly name = 'TooDeep'
}

/** A picture as it stood in the text. */
export interface PictureInText {
  readonly address: string
  readonly alt: string
  readonly caption: string
}

export interface TextFromHtml {
  readonly blocks: readonly Block[]
  readonly pictures: readonly PictureInText[]
}

/** Elements within each other that are followed. */
const deepest = 200

/**
 * Another house's HTML as the blocks of a body: paragraphs, subheads, quotations, lists, and of the marks bold, italic and
 * links. Scripts, styles and whatever else is no text are left behind; pictures are told apart.
 * @throws {TooDeep}
 */
export function textFromHtml(source: string): TextFromHtml {
  let depth = 0
  const document = parse(source, {
    treeAdapter: {
      ...defaultTreeAdapter,
      onItemPush: () => {
        depth += 1
        if (depth > deepest) throw new TooDeep()
      },
      onItemPop: () => {
        depth -= 1
      },
    },
  })
  const pictures: PictureInText[] = []
  return { blocks: blocksIn(document.childNodes, [], pictures), pictures }
}

const holders = new Set(
  'html body div section article main header footer aside nav address hgroup fieldset details summary dl center figcaption caption table thead tbody tfoot colgroup'.split(
    ' ',
  ),
)
const headings = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hl2'])
const paragraphs = new Set(['p', 'dt', 'dd', 'pre', 'tr', 'legend', 'option'])
const lists = new Set(['ul', 'ol', 'menu', 'dir'])

const isBlock = (name: string) =>
  holders.has(name) || headings.has(name) || paragraphs.has(name) || lists.has(name) || 'blockquote figure img hr'.split(' ').includes(name)

/** Blocks that stand one after the other; loose words between them become paragraphs. */
function blocksIn(nodes: readonly Node[], marks: readonly Plain[], pictures: PictureInText[]): Block[] {
  const blocks: Block[] = []
  let loose: Inline[] = []
  const close = () => {
    blocks.push(...asParagraphs(loose))
    loose = []
  }
  for (const node of nodes) {
    if (isElement(node) && (isBlock(node.tagName) || holdsBlocks(node))) {
      close()
      blocks.push(...blockOf(node, marks, pictures))
    } else loose.push(...inlinesOf(node, marks))
  }
  close()
  return blocks
}

/** A link or another inline element around whole paragraphs. */
function holdsBlocks(element: Element): boolean {
  return (
    !dropped.has(element.tagName) && element.childNodes.some((child) => isElement(child) && (isBlock(child.tagName) || holdsBlocks(child)))
  )
}

function blockOf(element: Element, marks: readonly Plain[], pictures: PictureInText[]): Block[] {
  const { tagName, childNodes } = element
  const within = () => blocksIn(childNodes, [...marks, ...marksOf(element)], pictures)
  if (tagName === 'img') {
    pictures.push(pictureOf(element, ''))
    return []
  }
  if (tagName === 'hr') return []
  if (tagName === 'figure') return figure(element, marks, pictures)
  if (headings.has(tagName))
    return within().flatMap((block) => asSubhead(block, tagName === 'h1' || tagName === 'h2' || tagName === 'hl2' ? 2 : 3))
  if (tagName === 'blockquote') {
    const content = within().flatMap(paragraphsOf)
    const cite = attribute(element, 'cite')
    return content.length === 0 ? [] : [{ type: 'blockquote', attrs: { cite: mayBeLinked(cite) ? cite : null }, content }]
  }
  if (lists.has(tagName)) return list(element, marks, pictures)
  if (tagName === 'tr') return asParagraphs(rowOf(element, marks))
  return within()
}

/** A figure of pictures is told apart, with its caption; one of text (a table, a quotation) is text. */
function figure(element: Element, marks: readonly Plain[], pictures: PictureInText[]): Block[] {
  const images = descendants(element, 'img')
  const captions = descendants(element, 'figcaption').map((caption) => textOf(caption))
  if (images.length === 0) return blocksIn(element.childNodes, marks, pictures)
  pictures.push(...images.map((image) => pictureOf(image, captions.join(' '))))
  return []
}

const pictureOf = (image: Element, caption: string): PictureInText => ({
  address: attribute(image, 'src'),
  alt: folded(attribute(image, 'alt')).trim(),
  caption,
})

function descendants(element: Element, name: string): Element[] {
  return element.childNodes.flatMap((child) =>
    isElement(child) ? [...(child.tagName === name ? [child] : []), ...descendants(child, name)] : [],
  )
}

const textOf = (element: Element) =>
  inlinesOf(element, [])
    .map((inline) => (inline.type === 'text' ? inline.text : ' '))
    .join('')
    .replace(/\s+/g, ' ')
    .trim()

/** Cells of a row, one behind the other. */
function rowOf(row: Element, marks: readonly Plain[]): Inline[] {
  const cells = row.childNodes.filter(isElement).map((cell) => trimmed(inlinesOf(cell, marks)))
  return cells
    .filter((cell) => cell.length > 0)
    .flatMap((cell, nth): Inline[] => (nth === 0 ? cell : [{ type: 'text', text: ' · ' }, ...cell]))
}

/** A list; one within another goes on after the item that it stands in, for ours are one deep. */
function list(element: Element, marks: readonly Plain[], pictures: PictureInText[]): Block[] {
  const items = element.childNodes.flatMap((child) => (isElement(child) || textIn(child) !== '' ? itemsOf(child, marks, pictures) : []))
  if (items.length === 0) return []
  const content = items.map((paragraphs) => ({ type: 'listItem' as const, content: paragraphs }))
  if (element.tagName !== 'ol') return [{ type: 'bulletList', content }]
  const start = Number.parseInt(attribute(element, 'start'), 10)
  return [{ type: 'orderedList', attrs: { start: Number.isInteger(start) && start >= 0 && start <= 100_000 ? start : 1 }, content }]
}

const textIn = (node: Node) => ('value' in node ? node.value.trim() : '')

type Paragraphs = Extract<Block, { type: 'paragraph' }>[]

function itemsOf(node: Node, marks: readonly Plain[], pictures: PictureInText[]): Paragraphs[] {
  const inside = isElement(node) && node.tagName === 'li' ? node.childNodes : [node]
  const found: Paragraphs[] = []
  for (const block of blocksIn(inside, marks, pictures)) {
    if (block.type === 'bulletList' || block.type === 'orderedList') found.push(...block.content.map((item) => item.content))
    else if (found.length === 0) found.push(paragraphsOf(block))
    else found.at(-1)?.push(...paragraphsOf(block))
  }
  return found.filter((paragraphs) => paragraphs.length > 0)
}

/** The paragraphs of any block, where no other block may stand. */
function paragraphsOf(block: Block): Paragraphs {
  switch (block.type) {
    case 'paragraph':
      return [block]
    case 'heading':
      return block.content === undefined ? [] : [{ type: 'paragraph', content: block.content }]
    case 'blockquote':
      return block.content
    case 'bulletList':
    case 'orderedList':
      return block.content.flatMap((item) => item.content)
    case 'figure':
      return []
  }
}

function asSubhead(block: Block, level: 2 | 3): Block[] {
  if (block.type !== 'paragraph' || block.content === undefined) return [block]
  return [{ type: 'heading', attrs: { level }, content: block.content }]
}

/** A body of these blocks, with an empty paragraph where there are none. */
export function bodyOf(blocks: readonly Block[]): Body {
  return { type: 'doc', content: blocks.length === 0 ? [{ type: 'paragraph' }] : [...blocks] }
}
