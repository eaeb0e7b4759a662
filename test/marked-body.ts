import type { Body } from '../model/body'
import { AttributionId } from '../model/ids'

/** An id for a passage that nobody attributed yet. */
export const aMark = () => AttributionId.parse(crypto.randomUUID())

/** A body of one paragraph: plain words, and passages with the marks they carry. */
export function aMarkedBody(...parts: readonly (string | readonly [text: string, ...marks: AttributionId[]])[]): Body {
  const content = parts.map((part) => {
    if (typeof part === 'string') return { type: 'text' as const, text: part }
    const [text, ...marks] = part
    return { type: 'text' as const, text, marks: marks.map((id) => ({ type: 'attribution' as const, attrs: { id } })) }
  })
  return { type: 'doc', content: [{ type: 'paragraph', content }] }
}

/** A body of one plain paragraph. */
export const aBody = (text: string): Body => aMarkedBody(text)
