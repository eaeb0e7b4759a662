/** A piece of text where the page has it; `y` grows upwards. */
export interface PlacedText {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly endsLine: boolean
}

interface Line {
  text: string
  readonly x: number
  readonly y: number
  end: number
  height: number
}

/** A gap this much wider than the usual one parts two blocks. */
const wideGap = 1.35
/** How much larger or smaller the letters of another block are. */
const otherSize = 0.15

/** The text of a page: its lines as they were set, a blank line where a wider gap or letters of another size part two blocks. */
export function textOfPage(pieces: readonly PlacedText[]): string {
  const lines = inReadingOrder(linesOf(pieces))
  const usual = usualGap(lines)
  return lines
    .map((line, at) => {
      const before = lines[at - 1]
      if (before === undefined) return line.text
      return `${partsBlocks(before, line, usual) ? '\n\n' : '\n'}${line.text}`
    })
    .join('')
}

function linesOf(pieces: readonly PlacedText[]): Line[] {
  const lines: Line[] = []
  let open: Line | undefined
  for (const { text, x, y, width, height, endsLine } of pieces) {
    if (text !== '') {
      if (open !== undefined && Math.abs(y - open.y) > Math.max(open.height, height) * 0.6) open = undefined
      if (open === undefined) {
        open = { text, x, y, end: x + width, height }
        lines.push(open)
      } else {
        open.text += text
        open.end = Math.max(open.end, x + width)
        open.height = Math.max(open.height, height)
      }
    }
    if (endsLine) open = undefined
  }
  for (const line of lines) line.text = line.text.trim()
  return lines.filter(({ text }) => text !== '')
}

/**
 * As the file has them, which is how columns are read; on a page of one column from top to bottom, since running heads and
 * inserted lines often come last in the file.
 */
function inReadingOrder(lines: readonly Line[]): readonly Line[] {
  const sorted = lines.toSorted((one, other) => other.y - one.y)
  const sideBySide = sorted.some((line, at) =>
    sorted.slice(at + 1, at + 4).some((next) => line.y - next.y < line.height * 3 && (next.x >= line.end || line.x >= next.end)),
  )
  return sideBySide ? lines : sorted
}

const gap = (before: Line, line: Line) => (before.y - line.y) / Math.max(before.height, line.height, 1)

/** The middle one of all gaps between lines; without any, that of loosely set text. */
function usualGap(lines: readonly Line[]): number {
  const gaps = lines.flatMap((line, at) => {
    const before = lines[at - 1]
    const here = before === undefined ? 0 : gap(before, line)
    return here > 0.5 && here < 4 ? [here] : []
  })
  if (gaps.length < 2) return 1.5
  return gaps.toSorted((one, other) => one - other)[Math.floor((gaps.length - 1) / 2)] ?? 1.5
}

function partsBlocks(before: Line, line: Line, usual: number): boolean {
  const here = gap(before, line)
  if (here <= 0) return false
  const sizes = Math.abs(before.height - line.height) / Math.max(before.height, line.height, 1)
  return here > usual * wideGap || sizes > otherSize
}
