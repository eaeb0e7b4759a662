import { Extension, type Extensions } from '@tiptap/core'
import { Blockquote } from '@tiptap/extension-blockquote'
import { ListItem } from '@tiptap/extension-list'
import { Placeholder } from '@tiptap/extensions'
import StarterKit from '@tiptap/starter-kit'
import { mayBeLinked } from '../../../../../../model/body'
import { AttributionMark, type AttributionMarkOptions } from './attribution-mark.client'
import { Figure, type FigureOptions } from './figure-node.client'

const Quote = Blockquote.extend({
  content: 'paragraph+',
  addAttributes: () => ({
    cite: {
      default: null,
      parseHTML: (element: HTMLElement) => {
        const cite = element.getAttribute('cite')
        return cite !== null && mayBeLinked(cite) ? cite : null
      },
    },
  }),
})

const Item = ListItem.extend({ content: 'paragraph+' })

/** Beside Ctrl+Alt+2, which on German Windows is AltGr+2 and types ². */
const SubheadKey = Extension.create({
  name: 'subheadKey',
  addKeyboardShortcuts() {
    return { 'Mod-Shift-2': () => this.editor.commands.toggleHeading({ level: 2 }) }
  },
})

/** The editor's side of `model/body`: what it cannot say there, it cannot hold here. */
export function manuscriptSchema(options: AttributionMarkOptions & FigureOptions & { readonly placeholder: string }): Extensions {
  return [
    StarterKit.configure({
      blockquote: false,
      listItem: false,
      code: false,
      codeBlock: false,
      horizontalRule: false,
      strike: false,
      underline: false,
      trailingNode: false,
      heading: { levels: [2, 3] },
      link: {
        openOnClick: false,
        autolink: true,
        defaultProtocol: 'https',
        isAllowedUri: mayBeLinked,
        shouldAutoLink: mayBeLinked,
        HTMLAttributes: { rel: null, target: null },
      },
    }),
    SubheadKey,
    Quote,
    Item,
    Figure.configure({ language: options.language, picture: options.picture }),
    AttributionMark.configure({ known: options.known, stateOf: options.stateOf, copied: options.copied }),
    Placeholder.configure({ placeholder: options.placeholder }),
  ]
}
