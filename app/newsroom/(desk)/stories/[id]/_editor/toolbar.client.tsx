import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { type ReactNode, useState } from 'react'
import { Button } from '../../../../../../components/button'
import { messagesIn } from '../../../../../../messages/messages'
import { mayBeLinked } from '../../../../../../model/body'
import type { Language } from '../../../../../../model/language'

interface ToolbarProps {
  readonly editor: Editor
  readonly language: Language
  readonly linking: boolean
  onLinking(open: boolean): void
  onAttribute(): void
  onHelp(): void
  /** The button that picks a picture. */
  readonly picture: ReactNode
}

/** Formatting, in reach of the keyboard: one row above the manuscript. */
export function Toolbar({ editor, language, linking, onLinking, onAttribute, onHelp, picture }: ToolbarProps) {
  const words = messagesIn(language).editor.toolbar
  const on = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      bold: now.isActive('bold'),
      italic: now.isActive('italic'),
      link: now.isActive('link'),
      subhead: now.isActive('heading'),
      quote: now.isActive('blockquote'),
      bullets: now.isActive('bulletList'),
      numbers: now.isActive('orderedList'),
      empty: now.state.selection.empty,
      undo: now.can().undo(),
      redo: now.can().redo(),
    }),
  })
  const run = () => editor.chain().focus()
  return (
    <div className="top-12 z-10 md:sticky border-b border-hairline bg-paper py-1 font-label text-small">
      <div role="toolbar" aria-label={words.label} className="flex flex-wrap items-center gap-px">
        <Tool name={words.bold} sign={words.boldSign} look="font-bold" on={on.bold} act={() => run().toggleBold().run()} />
        <Tool name={words.italic} sign={words.italicSign} look="italic" on={on.italic} act={() => run().toggleItalic().run()} />
        <Tool name={words.link} on={on.link} off={on.empty && !on.link} act={() => onLinking(!linking)} />
        <Tool name={words.subhead} on={on.subhead} act={() => run().toggleHeading({ level: 2 }).run()} />
        <Tool name={words.quote} on={on.quote} act={() => run().toggleBlockquote().run()} />
        <Tool name={words.bullets} on={on.bullets} act={() => run().toggleBulletList().run()} />
        <Tool name={words.numbers} on={on.numbers} act={() => run().toggleOrderedList().run()} />
        {picture}
        <Tool name={words.attribute} look="text-attribution font-medium" off={on.empty} act={onAttribute} />
        <span className="grow" />
        <Tool name={words.undo} sign="↶" off={!on.undo} act={() => run().undo().run()} />
        <Tool name={words.redo} sign="↷" off={!on.redo} act={() => run().redo().run()} />
        <Tool name={words.help} sign="?" act={onHelp} />
      </div>
      {linking && <LinkForm editor={editor} language={language} onClose={() => onLinking(false)} />}
    </div>
  )
}

interface ToolProps {
  readonly name: string
  readonly on?: boolean
  readonly off?: boolean
  /** What is shown in place of the name, where there is a sign that everybody knows. */
  readonly sign?: string
  readonly look?: string
  act(): void
}

function Tool({ name, sign, look = '', on, off = false, act }: ToolProps) {
  return (
    <button
      type="button"
      aria-pressed={on}
      aria-label={sign && name}
      title={sign && name}
      disabled={off}
      onMouseDown={(event) => event.preventDefault()}
      onClick={act}
      className={`min-h-8 min-w-8 px-1.5 hover:bg-panel disabled:text-ink-soft disabled:opacity-60 aria-pressed:bg-panel aria-pressed:font-semibold ${look}`}
    >
      {sign ?? name}
    </button>
  )
}

function LinkForm({ editor, language, onClose }: { readonly editor: Editor; readonly language: Language; onClose(): void }) {
  const { editor: words, fieldFaults } = messagesIn(language)
  const [address, setAddress] = useState(String(editor.getAttributes('link').href ?? 'https://'))
  const [wrong, setWrong] = useState(false)
  const set = () => {
    if (!mayBeLinked(address.trim())) return setWrong(true)
    editor.chain().focus().extendMarkRange('link').setLink({ href: address.trim() }).run()
    onClose()
  }
  return (
    <form
      className="flex flex-wrap items-center gap-2 border-t border-hairline py-2"
      onSubmit={(event) => {
        event.preventDefault()
        set()
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        onClose()
        editor.commands.focus()
      }}
    >
      <label className="flex grow items-center gap-2">
        {words.toolbar.linkAddress}
        <input
          ref={focusAtFirst}
          className="grow border border-hairline bg-paper px-2 py-1"
          value={address}
          aria-invalid={wrong || undefined}
          aria-describedby={wrong ? 'link-fault' : undefined}
          onChange={(event) => {
            setAddress(event.target.value)
            setWrong(false)
          }}
        />
      </label>
      <Button type="submit" kind="primary">
        {words.toolbar.setLink}
      </Button>
      {editor.isActive('link') && (
        <Button
          onClick={() => {
            editor.chain().focus().extendMarkRange('link').unsetLink().run()
            onClose()
          }}
        >
          {words.toolbar.removeLink}
        </Button>
      )}
      {wrong && (
        <p id="link-fault" className="w-full text-danger">
          {fieldFaults.notAnAddress}
        </p>
      )}
    </form>
  )
}

/** The form was just asked for: what is typed next is the address. The same function at each render, so it runs once. */
function focusAtFirst(input: HTMLInputElement | null): void {
  input?.focus()
}
