import type { Editor } from '@tiptap/core'
import { useCallback, useRef, useState } from 'react'
import type { Body } from '../../../../../../model/body'
import { slugFrom } from '../../../../../../model/slug'
import { StoryText } from '../../../../../../model/story'
import { bodyOf, contentOf } from './body-editor.client'

interface Manuscript {
  readonly text: StoryText
  /** Null until it is there. */
  readonly editor: Editor | null
  /** The text as it stands in the fields and in the editor at this moment. */
  current(): StoryText
  /** Replaces the whole text. */
  put(text: StoryText): void
  /** What was typed into a field. */
  change(part: Partial<StoryText>): void
  /** For the editor, once it is made. */
  ready(made: Editor): void
}

/** The text of a story while somebody writes: its fields, and its body in an editor that may go and be made again. */
export function useManuscript(stored: StoryText): Manuscript {
  const [text, setText] = useState<StoryText>(stored)
  const [editor, setEditor] = useState<Editor | null>(null)
  const latest = useRef({ text, editor })
  latest.current = { text, editor }
  // The body of a page that was left by a link: its editor goes, and the one made when somebody comes back begins with it.
  const left = useRef<Body | null>(null)

  const current = useCallback((): StoryText => {
    const now = latest.current
    // An address that is still being typed (`ein-`) is none yet: it must not keep the text from being saved.
    const body = left.current ?? (now.editor ? bodyOf(now.editor) : now.text.body)
    const typed = { ...now.text, slug: slugFrom(now.text.slug), body }
    return StoryText.safeParse(typed).data ?? typed
  }, [])

  const put = useCallback((next: StoryText) => {
    setText(next)
    latest.current = { ...latest.current, text: next }
    if (left.current !== null) left.current = next.body
    const { editor: there } = latest.current
    // A body that stays keeps its cursor.
    if (there && JSON.stringify(bodyOf(there)) !== JSON.stringify(next.body))
      there.commands.setContent(contentOf(next.body), { emitUpdate: false })
  }, [])

  const change = useCallback((part: Partial<StoryText>) => {
    // Not when it is drawn but now: what is kept and saved next has this keystroke.
    const next = { ...latest.current.text, ...part }
    latest.current = { ...latest.current, text: next }
    setText(next)
  }, [])

  // Text recovered before the editor was there goes into it now.
  const ready = (made: Editor) => {
    const body = left.current ?? latest.current.text.body
    if (body !== stored.body) made.commands.setContent(contentOf(body), { emitUpdate: false })
    made.on('destroy', () => {
      left.current = bodyOf(made)
    })
    latest.current = { ...latest.current, editor: made }
    left.current = null
    setEditor(made)
  }

  return { text, editor, current, put, change, ready }
}
