import { z } from 'zod'
import { AttributionId, PictureId } from './ids'
import { isLink } from './text'

/*
 * The text of a story: a closed subset of ProseMirror's JSON. What the editor writes, what is stored, what the
 * renderer draws and what an import makes is this, and nothing else.
 */

/** Whether a link may stand in a text: what may not is never made one, so that nothing stands in the way of saving. */
export function mayBeLinked(address: string): boolean {
  return address.length <= 2000 && isLink(address)
}
const Address = z.string().refine(mayBeLinked, 'notAnAddress')

const Bold = z.object({ type: z.literal('bold') })
const Italic = z.object({ type: z.literal('italic') })
const Link = z.object({
  type: z.literal('link'),
  attrs: z.object({ href: Address }),
})
/** A passage tied to its sources; the row behind it has the same id. Several may overlap. */
const AttributionMark = z.object({ type: z.literal('attribution'), attrs: z.object({ id: AttributionId }) })

export const Mark = z.discriminatedUnion('type', [Bold, Italic, Link, AttributionMark])
export type Mark = z.infer<typeof Mark>

const Text = z.object({ type: z.literal('text'), text: z.string().min(1).max(100_000), marks: z.array(Mark).max(24).optional() })
const HardBreak = z.object({ type: z.literal('hardBreak'), marks: z.array(Mark).max(24).optional() })

export const Inline = z.discriminatedUnion('type', [Text, HardBreak])
export type Inline = z.infer<typeof Inline>

const inlines = z.array(Inline).max(5000)

const Paragraph = z.object({ type: z.literal('paragraph'), content: inlines.optional() })
export type Paragraph = z.infer<typeof Paragraph>

const Subhead = z.object({
  type: z.literal('heading'),
  attrs: z.object({ level: z.union([z.literal(2), z.literal(3)]) }),
  content: inlines.optional(),
})
const BlockQuote = z.object({
  type: z.literal('blockquote'),
  /** Where the quotation stands, if it was pasted with its address. */
  attrs: z.object({ cite: Address.nullable() }).optional(),
  content: z.array(Paragraph).min(1).max(200),
})
const ListItem = z.object({ type: z.literal('listItem'), content: z.array(Paragraph).min(1).max(50) })
const BulletList = z.object({ type: z.literal('bulletList'), content: z.array(ListItem).min(1).max(500) })
const OrderedList = z.object({
  type: z.literal('orderedList'),
  attrs: z.object({ start: z.number().int().min(0).max(100_000) }).optional(),
  content: z.array(ListItem).min(1).max(500),
})
/** A picture of the library within the text; its caption here may differ from the library's. */
const Figure = z.object({
  type: z.literal('figure'),
  attrs: z.object({ pictureId: PictureId, caption: z.string().max(1000) }),
})

export const Block = z.discriminatedUnion('type', [Paragraph, Subhead, BlockQuote, BulletList, OrderedList, Figure])
export type Block = z.infer<typeof Block>

export const Body = z.object({ type: z.literal('doc'), content: z.array(Block).min(1).max(3000) })
export type Body = z.infer<typeof Body>

export const emptyBody: Body = { type: 'doc', content: [{ type: 'paragraph' }] }

/** Paragraph-like runs of inline content, in reading order. */
export function* inlineRuns(body: Body): Generator<readonly Inline[]> {
  for (const block of body.content) {
    switch (block.type) {
      case 'paragraph':
      case 'heading':
        yield block.content ?? []
        break
      case 'blockquote':
        for (const paragraph of block.content) yield paragraph.content ?? []
        break
      case 'bulletList':
      case 'orderedList':
        for (const item of block.content) for (const paragraph of item.content) yield paragraph.content ?? []
        break
      case 'figure':
        break
    }
  }
}

/** The words of a body, a paragraph per line. */
export function plainText(body: Body): string {
  return [...inlineRuns(body)].map((run) => run.map((inline) => (inline.type === 'text' ? inline.text : '\n')).join('')).join('\n')
}

/** Each attributed passage's words by attribution id, in order of first appearance. */
export function passages(body: Body): Map<AttributionId, string> {
  const found = new Map<AttributionId, string>()
  for (const run of inlineRuns(body)) {
    const inThisRun = new Set<AttributionId>()
    for (const inline of run) {
      for (const mark of inline.marks ?? []) {
        if (mark.type !== 'attribution') continue
        const id = mark.attrs.id
        const before = found.get(id)
        const glue = before !== undefined && !inThisRun.has(id) ? ' ' : ''
        found.set(id, (before ?? '') + glue + (inline.type === 'text' ? inline.text : ' '))
        inThisRun.add(id)
      }
    }
  }
  return found
}

/** Ids of the pictures that stand in the text, in order. */
export function picturesIn(body: Body): PictureId[] {
  return body.content.flatMap((block) => (block.type === 'figure' ? [block.attrs.pictureId] : []))
}

/** Words a minute of silent reading of non-fiction (Brysbaert 2019, doi:10.1016/j.jml.2019.104047). */
const readingPace = 238

export interface Length {
  readonly words: number
  /** Characters including spaces, as VG WORT counts them. */
  readonly characters: number
  /** Minutes to read, at least one for any text. */
  readonly minutes: number
}

/** How long a text is. */
export function lengthOf(text: string): Length {
  const words = text.match(/[\p{L}\p{N}]+(?:[-'’.][\p{L}\p{N}]+)*/gu)?.length ?? 0
  return {
    words,
    characters: [...text.replace(/\n/g, ' ')].length,
    minutes: words === 0 ? 0 : Math.max(1, Math.round(words / readingPace)),
  }
}
