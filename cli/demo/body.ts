import { Body, type Inline, type Mark } from '../../model/body'
import type { AttributionId } from '../../model/ids'

/** Turns the demo's plain notation (see `shapes.ts`) into a body; `ids` gives each passage's key its attribution. */
export function bodyFrom(notation: string, ids: ReadonlyMap<string, AttributionId>): Body {
  const blocks = notation
    .trim()
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter((block) => block !== '')
  return Body.parse({ type: 'doc', content: blocks.map((block) => blockFrom(block, ids)) })
}

function blockFrom(block: string, ids: ReadonlyMap<string, AttributionId>): unknown {
  const paragraph = (text: string) => ({ type: 'paragraph', content: inlines(text, [], ids) })
  if (block.startsWith('## ')) return { type: 'heading', attrs: { level: 2 }, content: inlines(block.slice(3), [], ids) }
  if (block.startsWith('> '))
    return { type: 'blockquote', attrs: { cite: null }, content: [paragraph(unwrapped(block.replace(/^> ?/gm, '')))] }
  if (block.startsWith('- ')) {
    const items = block.split(/\n(?=- )/).map((item) => ({ type: 'listItem', content: [paragraph(unwrapped(item.slice(2)))] }))
    return { type: 'bulletList', content: items }
  }
  return paragraph(unwrapped(block))
}

function unwrapped(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ').trim()
}

/** `{{passage|key}}`, `[text](address)`, `*emphasis*`; the outermost comes first. */
const notationPattern = /\{\{([\s\S]*?)\|([a-z0-9]+)\}\}|\[([^\]]+)\]\(([^)\s]+)\)|\*([^*]+)\*/u

function inlines(text: string, marks: readonly Mark[], ids: ReadonlyMap<string, AttributionId>): Inline[] {
  const match = notationPattern.exec(text)
  if (match === null) return text === '' ? [] : [{ type: 'text', text, ...(marks.length > 0 ? { marks: [...marks] } : {}) }]
  const [whole, passage, key = '', linked, href = '', stressed] = match
  const before = inlines(text.slice(0, match.index), marks, ids)
  const after = inlines(text.slice(match.index + whole.length), marks, ids)
  const inside =
    passage !== undefined
      ? inlines(passage, [...marks, { type: 'attribution', attrs: { id: idOf(ids, key) } }], ids)
      : linked !== undefined
        ? inlines(linked, [...marks, { type: 'link', attrs: { href } }], ids)
        : inlines(stressed ?? '', [...marks, { type: 'italic' }], ids)
  return [...before, ...inside, ...after]
}

function idOf(ids: ReadonlyMap<string, AttributionId>, key: string): AttributionId {
  const id = ids.get(key)
  if (id === undefined) throw new Error(`passage ${key} has no attribution`)
  return id
}
