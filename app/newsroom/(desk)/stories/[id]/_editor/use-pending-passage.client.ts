import type { Editor } from '@tiptap/core'
import { TextSelection, type Transaction } from '@tiptap/pm/state'
import { useCallback, useEffect, useRef, useState } from 'react'
import { AttributionId } from '../../../../../../model/ids'
import { newId } from '../../../../_components/new-id.client'

export interface PendingPassage {
  readonly id: AttributionId
  readonly passage: string
}

interface Range {
  readonly from: number
  readonly to: number
}

/**
 * The passage that waits to be attributed. Whoever writes on meanwhile moves it; the mark goes where it went, also while the
 * answer is under way, and whatever was selected since then stays selected.
 */
export function usePendingPassage(editor: Editor | null) {
  const [pending, setPending] = useState<PendingPassage | null>(null)
  const ranges = useRef(new Map<AttributionId, Range>())

  useEffect(() => {
    if (!editor) return
    const follow = ({ transaction: { docChanged, mapping } }: { readonly transaction: Transaction }) => {
      if (!docChanged) return
      for (const [id, { from, to }] of ranges.current) {
        const start = mapping.map(from)
        ranges.current.set(id, { from: start, to: Math.max(start, mapping.map(to, -1)) })
      }
    }
    editor.on('transaction', follow)
    return () => {
      editor.off('transaction', follow)
    }
  }, [editor])

  /** Takes what is selected; false where nothing is. */
  const begin = useCallback((): boolean => {
    if (!editor || editor.state.selection.empty) return false
    const { from, to } = editor.state.selection
    const id = AttributionId.parse(newId())
    ranges.current.set(id, { from, to })
    setPending({ id, passage: editor.state.doc.textBetween(from, to, ' ') })
    return true
  }, [editor])

  /** Marks the passage, if it was attributed. The cursor goes back behind it only from the form. */
  const end = (id: AttributionId, saved: boolean) => {
    const range = ranges.current.get(id)
    ranges.current.delete(id)
    setPending((before) => (before?.id === id ? null : before))
    if (!editor || range === undefined) return
    const { view, schema } = editor
    const { tr } = editor.state
    const away = !view.hasFocus()
    if (saved) tr.addMark(range.from, range.to, schema.mark('attribution', { id }))
    if (saved && away) tr.setSelection(TextSelection.near(tr.doc.resolve(range.to), -1)).scrollIntoView()
    view.dispatch(tr)
    // At once: what is selected between now and the next frame would be taken back.
    if (away) view.focus()
  }

  return { pending, begin, end }
}
