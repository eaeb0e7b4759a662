import { mergeAttributes, Node } from '@tiptap/core'
import { type NodeViewProps, NodeViewWrapper, ReactNodeViewRenderer } from '@tiptap/react'
import { Picture } from '../../../../../../components/picture'
import { messagesIn } from '../../../../../../messages/messages'
import type { Language } from '../../../../../../model/language'
import type { PictureSnapshot } from '../../../../../../model/story'

export interface FigureOptions {
  readonly language: Language
  /** The library's picture, if it is still there. */
  picture(id: string): PictureSnapshot | undefined
}

/** A picture of the library within the text. */
export const Figure = Node.create<FigureOptions>({
  name: 'figure',
  group: 'block',
  atom: true,
  draggable: true,
  addOptions: () => ({ language: 'de' as const, picture: () => undefined }),
  addAttributes: () => ({
    pictureId: { default: null, parseHTML: (element) => element.getAttribute('data-picture') },
    caption: { default: '', parseHTML: (element) => element.getAttribute('data-caption') ?? '' },
  }),
  parseHTML: () => [{ tag: 'figure[data-picture]' }],
  renderHTML: ({ HTMLAttributes: { pictureId, caption, ...rest } }) => [
    'figure',
    mergeAttributes(rest, { 'data-picture': pictureId, 'data-caption': caption }),
  ],
  addNodeView() {
    return ReactNodeViewRenderer(FigureView)
  },
})

function FigureView({ node, extension, updateAttributes, deleteNode, editor }: NodeViewProps) {
  const { language, picture: find } = extension.options as FigureOptions
  const words = messagesIn(language).editor.toolbar
  const picture = find(String(node.attrs.pictureId))
  return (
    <NodeViewWrapper as="figure" className="my-4 border border-hairline p-2" contentEditable={false}>
      {picture ? <Picture picture={picture} shape="full" sizes="40rem" /> : <p className="text-danger">{words.missingPicture}</p>}
      <div className="mt-2 flex gap-2 font-label text-small">
        <input
          className="w-full border border-hairline bg-paper px-2 py-1"
          aria-label={words.caption}
          placeholder={picture?.caption || words.caption}
          maxLength={1000}
          value={String(node.attrs.caption ?? '')}
          disabled={!editor.isEditable}
          onChange={(event) => updateAttributes({ caption: event.target.value })}
        />
        <button
          type="button"
          className="whitespace-nowrap border border-hairline px-2 text-danger"
          onClick={deleteNode}
          disabled={!editor.isEditable}
        >
          {words.removePicture}
        </button>
      </div>
    </NodeViewWrapper>
  )
}
