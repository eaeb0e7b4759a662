import type { ReactNode } from 'react'
import type { Block, Body, Inline, Mark } from '../model/body'
import type { AttributionId } from '../model/ids'
import type { Language } from '../model/language'
import { unreachable } from '../model/refusal'
import type { PictureSnapshot } from '../model/story'
import { StoryFigure } from './picture'

interface StoryBodyProps {
  readonly body: Body
  readonly pictures: readonly PictureSnapshot[]
  /** Numbers of the passages whose sources are listed below the text. */
  readonly passages: ReadonlyMap<AttributionId, number>
  readonly language: Language
}

/** Where a passage stands in the text. */
export const passageAnchor = (number: number) => `passage-${number}`

/** The text of a story. Attributed passages are spans that the list of sources leads to. */
export function StoryBody({ body, pictures, passages, language }: StoryBodyProps) {
  const anchors = new Anchors(passages)
  return (
    <div className="manuscript">
      {body.content.map((block, nth) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a printed text never moves
        <BlockOf key={nth} block={block} pictures={pictures} anchors={anchors} language={language} />
      ))}
    </div>
  )
}

/** Hands out each passage's anchor once, to the first of its spans. */
class Anchors {
  readonly #given = new Set<AttributionId>()

  constructor(readonly passages: ReadonlyMap<AttributionId, number>) {}

  take(id: AttributionId): string | undefined {
    const number = this.passages.get(id)
    if (number === undefined || this.#given.has(id)) return undefined
    this.#given.add(id)
    return passageAnchor(number)
  }
}

interface BlockProps {
  readonly block: Block
  readonly pictures: readonly PictureSnapshot[]
  readonly anchors: Anchors
  readonly language: Language
}

function BlockOf({ block, pictures, anchors, language }: BlockProps) {
  switch (block.type) {
    case 'paragraph':
      return <Paragraph inlines={block.content ?? []} anchors={anchors} />
    case 'heading': {
      const Subhead = `h${block.attrs.level}` as const
      return block.content ? <Subhead>{inlineNodes(block.content, anchors)}</Subhead> : null
    }
    case 'blockquote': {
      const cite = block.attrs?.cite
      return <blockquote {...(cite ? { cite } : {})}>{paragraphs(block.content, anchors)}</blockquote>
    }
    case 'bulletList':
      return <ul>{items(block.content, anchors)}</ul>
    case 'orderedList':
      return <ol {...(block.attrs?.start === undefined ? {} : { start: block.attrs.start })}>{items(block.content, anchors)}</ol>
    case 'figure': {
      const picture = pictures.find(({ id }) => id === block.attrs.pictureId)
      if (picture === undefined) return null
      return <StoryFigure picture={picture} caption={block.attrs.caption} language={language} sizes="(min-width: 40rem) 38rem, 100vw" />
    }
    default:
      return unreachable(block)
  }
}

function Paragraph({ inlines, anchors }: { readonly inlines: readonly Inline[]; readonly anchors: Anchors }) {
  return inlines.length === 0 ? null : <p>{inlineNodes(inlines, anchors)}</p>
}

function paragraphs(list: readonly { readonly content?: Inline[] | undefined }[], anchors: Anchors): ReactNode[] {
  // biome-ignore lint/suspicious/noArrayIndexKey: a printed text never moves
  return list.map((paragraph, nth) => <Paragraph key={nth} inlines={paragraph.content ?? []} anchors={anchors} />)
}

function items(list: Extract<Block, { type: 'bulletList' }>['content'], anchors: Anchors): ReactNode[] {
  return list.map((item, nth) => {
    const [only, ...more] = item.content
    const content = only !== undefined && more.length === 0 ? inlineNodes(only.content ?? [], anchors) : paragraphs(item.content, anchors)
    // biome-ignore lint/suspicious/noArrayIndexKey: a printed text never moves
    return <li key={nth}>{content}</li>
  })
}

/** Which mark goes around which, where they extend equally far. */
const outside = ['attribution', 'link', 'bold', 'italic'] as const

/** Marks as nested elements: the one that extends furthest is put around the others, so that overlapping ones are split least. */
function inlineNodes(inlines: readonly Inline[], anchors: Anchors): ReactNode[] {
  const nodes: ReactNode[] = []
  for (let start = 0; start < inlines.length; ) {
    const first = inlines[start]
    if (first === undefined) break
    const mark = outermost(inlines, start, anchors)
    if (mark === null) {
      nodes.push(first.type === 'text' ? first.text : <br key={start} />)
      start += 1
      continue
    }
    const end = start + extent(inlines, start, mark)
    const within = inlines
      .slice(start, end)
      .map((inline): Inline => ({ ...inline, marks: (inline.marks ?? []).filter((other) => !same(other, mark)) }))
    nodes.push(marked(mark, start, within, anchors))
    start = end
  }
  return nodes
}

function outermost(inlines: readonly Inline[], start: number, anchors: Anchors): Mark | null {
  const shown = (inlines[start]?.marks ?? []).filter((mark) => mark.type !== 'attribution' || anchors.passages.has(mark.attrs.id))
  const [mark = null] = shown.sort(
    (one, other) => extent(inlines, start, other) - extent(inlines, start, one) || outside.indexOf(one.type) - outside.indexOf(other.type),
  )
  return mark
}

function extent(inlines: readonly Inline[], start: number, mark: Mark): number {
  let end = start
  while (inlines[end]?.marks?.some((other) => same(other, mark))) end += 1
  return end - start
}

function same(one: Mark, other: Mark): boolean {
  if (one.type === 'link' && other.type === 'link') return one.attrs.href === other.attrs.href
  if (one.type === 'attribution' && other.type === 'attribution') return one.attrs.id === other.attrs.id
  return one.type === other.type
}

function marked(mark: Mark, key: number, within: readonly Inline[], anchors: Anchors): ReactNode {
  switch (mark.type) {
    case 'attribution': {
      const id = anchors.take(mark.attrs.id)
      return (
        <span key={key} className="passage" {...(id === undefined ? {} : { id })}>
          {inlineNodes(within, anchors)}
        </span>
      )
    }
    case 'link':
      return (
        <a key={key} href={mark.attrs.href} rel="external noopener">
          {inlineNodes(within, anchors)}
        </a>
      )
    case 'bold':
      return <strong key={key}>{inlineNodes(within, anchors)}</strong>
    case 'italic':
      return <em key={key}>{inlineNodes(within, anchors)}</em>
    default:
      return unreachable(mark)
  }
}
