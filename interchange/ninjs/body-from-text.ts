import type { Block, Inline } from '../../model/body'

/**
 * Plain text as paragraphs: blank lines part them, single line breaks within them stay. Text without a blank line has a
 * paragraph a line.
 */
export function blocksFromText(text: string): Block[] {
  const lines = text.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(/[^\P{Cc}\n\t]/gu, '')
  const parts = /\n[ \t]*\n/.test(lines.trim()) ? lines.split(/\n[ \t]*\n\s*/) : lines.split('\n')
  return parts.flatMap((part): Block[] => {
    const content = part
      .split('\n')
      .map((line) => line.replace(/[ \t]+/g, ' ').trim())
      .filter((line) => line !== '')
      .flatMap((line, nth): Inline[] =>
        nth === 0 ? [{ type: 'text', text: line }] : [{ type: 'hardBreak' }, { type: 'text', text: line }],
      )
    return content.length === 0 ? [] : [{ type: 'paragraph', content }]
  })
}
