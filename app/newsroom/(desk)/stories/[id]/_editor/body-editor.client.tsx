import type { Editor, JSONContent } from '@tiptap/core'
import { EditorContent, useEditor } from '@tiptap/react'
import { useEffect } from 'react'
import { messagesIn } from '../../../../../../messages/messages'
import type { AttributionState } from '../../../../../../model/attribution'
import { Body } from '../../../../../../model/body'
import type { Language } from '../../../../../../model/language'
import type { PictureSnapshot } from '../../../../../../model/story'
import { cleanPaste } from './clean-paste.client'
import { withLinksThatHold } from './links-that-hold'
import { manuscriptSchema } from './schema.client'

interface BodyEditorProps {
  readonly language: Language
  readonly storyLanguage: Language
  readonly body: Body
  readonly editable: boolean
  picture(id: string): PictureSnapshot | undefined
  known(id: string): boolean
  stateOf(id: string): AttributionState | undefined
  copied(id: string, from: string): void
  onReady(editor: Editor): void
  onChange(): void
}

/** The manuscript, set in the reader's own type. */
export function BodyEditor(props: BodyEditorProps) {
  const words = messagesIn(props.language).editor
  const editor = useEditor({
    immediatelyRender: false,
    // Its own style element has no nonce; the rules are in editor.css.
    injectCSS: false,
    editable: props.editable,
    content: contentOf(props.body),
    extensions: manuscriptSchema({
      language: props.language,
      placeholder: words.placeholders.body,
      picture: props.picture,
      known: props.known,
      stateOf: props.stateOf,
      copied: props.copied,
    }),
    editorProps: {
      attributes: {
        class: 'manuscript min-h-96 outline-none',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': words.fields.body,
        lang: props.storyLanguage,
        spellcheck: 'true',
      },
      transformPastedHTML: (html) => cleanPaste(html, props.storyLanguage),
    },
    onCreate: ({ editor: ready }) => props.onReady(ready),
    onUpdate: () => props.onChange(),
  })

  useEffect(() => {
    if (editor && editor.isEditable !== props.editable) editor.setEditable(props.editable, false)
  }, [editor, props.editable])

  return <EditorContent editor={editor} />
}

/**
 * What the editor holds, as it is stored; anything the schema of the body does not know is dropped. A text that does not fit
 * (a paragraph longer than a story holds) is given as it is: it is kept, and the server says what is wrong with it.
 */
export function bodyOf(editor: Editor): Body {
  const held = editor.getJSON()
  const body = Body.safeParse(held).data
  if (body !== undefined) return body
  const linked = withLinksThatHold(held)
  return Body.safeParse(linked).data ?? (linked as Body)
}

/** A body as the editor takes it: the same JSON, whose type there does not know optional marks to be absent. */
export function contentOf(body: Body): JSONContent {
  return body as unknown as JSONContent
}
