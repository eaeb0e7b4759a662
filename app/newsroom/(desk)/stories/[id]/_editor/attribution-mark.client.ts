import { Mark, mergeAttributes } from '@tiptap/core'
import { Fragment, type Node, type Mark as ProseMark, Slice } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import type { AttributionState } from '../../../../../../model/attribution'
import type { AttributionId } from '../../../../../../model/ids'
import { webAddress } from '../../../../../../model/text'
import { newId } from '../../../../_components/new-id.client'

/** What the mark needs from around it. */
export interface AttributionMarkOptions {
  /** True for an attribution that belongs to this story. */
  known(id: string): boolean
  /** How it was decided; nothing for one that is not known yet. */
  stateOf(id: string): AttributionState | undefined
  /** A pasted passage got an id of its own; `from` is the attribution it was copied from, or the address a quotation brought. */
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
  addOptions: () => ({ known: () => false, stateOf: () => undefined, copied: () => undefined }),
  addAttributes: () => ({
    id: {
      default: null,
      parseHTML: (element) => element.getAttribute('data-attribution'),
      renderHTML: ({ id }) => ({ 'data-attribution': id }),
    },
    /** Where a pasted quotation stood; it does not stay in the text. */
    cite: {
      default: null,
      parseHTML: (element) => webAddress.safeParse(element.getAttribute('data-cite')).data ?? null,
      rendered: false,
    },
  }),
  parseHTML: () => [{ tag: 'span[data-attribution]' }],
  renderHTML: ({ HTMLAttributes }) => ['span', mergeAttributes(HTMLAttributes, { class: 'attributed' }), 0],
  addProseMirrorPlugins() {
    const { known, stateOf, copied } = this.options
    return [
      new Plugin({
        key: decisions,
        state: {
          init: (_config, state: EditorState) => decorated(state.doc, stateOf),
          apply: (transaction, before: DecorationSet) =>
            transaction.docChanged || transaction.getMeta(decisions) ? decorated(transaction.doc, stateOf) : before,
        },
        props: { decorations: (state) => decisions.getState(state) },
      }),
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
                own = newId()
                fresh.set(id, own)
                copied(own, mark.attrs.cite ?? id)
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

const decisions = new PluginKey<DecorationSet>('attribution-decisions')

/** Tells the text that attributions were decided: open ones are dotted, rejected ones plain. */
export function redecorate(transaction: Transaction): Transaction {
  return transaction.setMeta(decisions, true)
}

function decorated(doc: Node, stateOf: AttributionMarkOptions['stateOf']): DecorationSet {
  const found: Decoration[] = []
  doc.descendants((node, position) => {
    for (const mark of node.marks) {
      const state = mark.type.name === 'attribution' ? stateOf(String(mark.attrs.id)) : 'confirmed'
      if (state === 'confirmed') continue
      const look = state === 'rejected' ? 'attributed-rejected' : 'attributed-open'
      found.push(Decoration.inline(position, position + node.nodeSize, { class: look }))
    }
  })
  return DecorationSet.create(doc, found)
}

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
