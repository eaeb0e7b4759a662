import type { JSONContent } from '@tiptap/core'
import { mayBeLinked } from '../../../../../../model/body'

const holds = (address: unknown) => typeof address === 'string' && mayBeLinked(address)

/**
 * A text of the editor's without links that no text may have. The editor refuses to make them, but what is pasted comes in
 * by many ways; one that got through is no reason not to save the words.
 */
export function withLinksThatHold(node: JSONContent): JSONContent {
  const { marks, attrs, content } = node
  return {
    ...node,
    ...(marks && { marks: marks.filter(({ type, attrs: of }) => type !== 'link' || holds(of?.href)) }),
    ...(node.type === 'blockquote' && attrs && { attrs: { ...attrs, cite: holds(attrs.cite) ? attrs.cite : null } }),
    ...(content && { content: content.map(withLinksThatHold) }),
  }
}
