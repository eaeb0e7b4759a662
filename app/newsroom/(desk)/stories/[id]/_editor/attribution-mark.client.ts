import { Mark, mergeAttributes } from '@tiptap/core'
import { Fragment, type Node, type Mark as ProseMark, Slice } from '@tiptap/pm/model'
import { Plugin, type Transaction } from '@tiptap/pm/state'
import type { AttributionId } from '../../../../../../model/ids'

/** What the mark needs from around it. */
export interface AttributionMarkOptions {
  /** True for an attribution that belongs to this story. */
  known(id: string): boolean
  /** A pasted passage got an id of its own. */
  copied(id: string, from: string): void
}

/**
 * A passage tied to its sources. Marks may overlap, do not grow when typed behind, and a pasted copy gets an id of its
 * own, while a passage that was cut keeps the one it had.
 */
export const AttributionMark = Mark.create<AttributionMarkOptions>({
  name: 'attribution',
  excludes: '',
  inclusive: false,
  addOptions: () => ({ known: () => false, copied: () => undefined }),
  addAttributes: () => ({
    id: {
      default: null,
      parseHTML: (element) => element.getAttribute('data-attribution'),
      renderHTML: ({ id }) => ({ 'data-attribution': id }),
    },
  }),
  parseHTML: () => [{ tag: 'span[data-attribution]' }],
  renderHTML: ({ HTMLAttributes }) => ['span', mergeAttributes(HTMLAttributes, { class: 'attributed' }), 0],
  addProseMirrorPlugins() {
    const { known, copied } = this.options
    return [
      new Plugin({
        props: {
          transformPasted(slice, view) {
            const standing = idsIn(view.state.doc)
            const fresh = new Map<string, string>()
            const renamed = (mark: ProseMark): ProseMark => {
              const id = String(mark.attrs.id)
              if (mark.type.name !== 'attribution' || (!standing.has(id) && known(id))) return mark
              let own = fresh.get(id)
              if (own === undefined) {
                own = crypto.randomUUID()
                fresh.set(id, own)
                copied(own, id)
              }
              return mark.type.create({ id: own })
            }
            return new Slice(withMarks(slice.content, renamed), slice.openStart, slice.openEnd)
          },
        },
      }),
    ]
  },
})

function withMarks(fragment: Fragment, renamed: (mark: ProseMark) => ProseMark): Fragment {
  const nodes: Node[] = []
  fragment.forEach((node) => {
    const marked = node.mark(node.marks.map(renamed))
    nodes.push(node.isText ? marked : marked.copy(withMarks(node.content, renamed)))
  })
  return Fragment.fromArray(nodes)
}

/** Ids of the attributions that have text in a document. */
export function idsIn(doc: Node): Set<string> {
  const found = new Set<string>()
  doc.descendants((node) => {
    for (const mark of node.marks) if (mark.type.name === 'attribution') found.add(String(mark.attrs.id))
  })
  return found
}

/** Where an attribution's passage stands: from its first to its last character. */
export function rangeOf(doc: Node, id: AttributionId): { readonly from: number; readonly to: number } | null {
  let from = -1
  let to = -1
  doc.descendants((node, position) => {
    if (!node.marks.some((mark) => mark.type.name === 'attribution' && mark.attrs.id === id)) return
    if (from === -1) from = position
    to = position + node.nodeSize
  })
  return from === -1 ? null : { from, to }
}

/** Each attribution's passage, by id, in order of appearance. */
export function passagesIn(doc: Node): Map<string, string> {
  const found = new Map<string, string>()
  doc.descendants((node) => {
    for (const mark of node.marks) {
      if (mark.type.name !== 'attribution' || !node.isText) continue
      const id = String(mark.attrs.id)
      found.set(id, (found.get(id) ?? '') + (node.text ?? ''))
    }
  })
  return found
}

/** Takes one attribution's mark off, and leaves those that overlap it. */
export function unmark(transaction: Transaction, id: AttributionId): Transaction {
  transaction.doc.descendants((node, position) => {
    const mark = node.marks.find((one) => one.type.name === 'attribution' && one.attrs.id === id)
    if (mark) transaction.removeMark(position, position + node.nodeSize, mark)
  })
  return transaction
}
