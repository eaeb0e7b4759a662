import type { Editor } from '@tiptap/core'
import { useEffect, useState } from 'react'

/** The attribution in whose passage the cursor stands: the list shows which. */
export function useStanding(editor: Editor | null): string | null {
  const [standing, setStanding] = useState<string | null>(null)
  useEffect(() => {
    if (!editor) return
    const look = () => {
      const at = editor.state.selection.$head.marks().find((mark) => mark.type.name === 'attribution')
      setStanding(at ? String(at.attrs.id) : null)
    }
    editor.on('selectionUpdate', look)
    return () => {
      editor.off('selectionUpdate', look)
    }
  }, [editor])
  return standing
}
