import { joined } from './clean-hyphens'
import { type Line, linesOf } from './clean-lines'
import { type Part, partsOf } from './clean-parts'

const ligatures: Readonly<Record<string, string>> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'st', ﬆ: 'st' }

/**
 * A report as running text: lines that a column or a page parted are put together, blocks are parted by one blank line, items
 * of a list by one line break. Page numbers, running heads and advertising that cut a paragraph come after it, on lines of
 * their own. Nothing else is lost or changed; non-breaking spaces and quotation marks stay as they are. Done again, it changes
 * nothing.
 */
export const cleaned = (raw: string): string => cleanedLines(raw).text

/** The same, with the lines that it consists of. */
export function cleanedLines(raw: string): { readonly text: string; readonly lines: Line[] } {
  let text = raw.trim()
  // A pass may bring together what shows the next one how a further line belongs; a report takes two, hardly anything four.
  for (let pass = 0; pass < mostPasses; pass += 1) {
    const lines = linesOf(text.replace(/[\ufb00-\ufb06]/gu, (ligature) => ligatures[ligature] ?? ligature))
    const again = unwrapped(lines)
    if (again === text) return { text, lines }
    text = again
  }
  return { text, lines: linesOf(text) }
}

const mostPasses = 8

function unwrapped(lines: readonly Line[]): string {
  const parts = partsOf(lines, true)
  let out = ''
  parts.forEach((part, index) => {
    const before = parts[index - 1]
    if (before !== undefined) out += together(before, part) ? '\n' : '\n\n'
    out += written(part)
  })
  return out
}

const together = (before: Part, part: Part) =>
  (before.list && part.list) || (before.is === 'page' && part.is === 'page' && part.lines[0]?.apart === false)

/** A paragraph on one line. What stands wide apart in a running head stays so: it is known by that. */
function written(part: Part): string {
  const pieces: string[] = []
  for (const { text } of part.lines) {
    const last = pieces.pop()
    if (last === undefined) pieces.push(text)
    else {
      // Only the end of what is there matters; joining whole paragraphs again and again would take more than linear time.
      const tail = last.slice(-48)
      pieces.push(last.slice(0, last.length - tail.length), joined(tail, text))
    }
  }
  const line = pieces.join('').replaceAll('\u00ad', '').trim()
  return part.is === 'page' ? line : line.replace(/[ \t]{2,}|\t/gu, ' ')
}
