import { readFileSync } from 'node:fs'
import { create, type Font } from 'fontkit'
import { packages } from './packages'

/*
 * Text as outlines, for pictures that are drawn as SVG and turned into pixels: a fresh machine may have no fonts at
 * all, so none of the machine's are used. The faces are those of the pages, in fixed weights.
 */

const faces = {
  headline: { family: 'newsreader', weight: 600 },
  text: { family: 'newsreader', weight: 400 },
  label: { family: 'libre-franklin', weight: 400 },
  labelStrong: { family: 'libre-franklin', weight: 600 },
} as const
export type Face = keyof typeof faces

/** Files of a face, in the order in which a character is looked for. */
const alphabets = ['latin', 'latin-ext'] as const

const opened = new Map<string, Font>()

function fontsOf(face: Face): Font[] {
  const { family, weight } = faces[face]
  return alphabets.map((alphabet) => {
    const name = `${family}-${alphabet}-${weight}-normal.woff`
    const font = opened.get(name) ?? (create(readFileSync(packages.resolve(`@fontsource/${family}/files/${name}`))) as Font)
    opened.set(name, font)
    return font
  })
}

/** A stretch of text that one font has all characters of. */
interface Run {
  readonly font: Font
  readonly text: string
}

/** Splits a text among the files of its face; a letter that none has loses its accents, or is left out. */
function runsOf(face: Face, text: string): Run[] {
  const fonts = fontsOf(face)
  const runs: { font: Font; text: string }[] = []
  const add = (letter: string): boolean => {
    const code = letter.codePointAt(0) ?? 0
    const last = runs.at(-1)
    const font = last?.font.hasGlyphForCodePoint(code) ? last.font : fonts.find((one) => one.hasGlyphForCodePoint(code))
    if (font === undefined) return false
    if (last?.font === font) last.text += letter
    else runs.push({ font, text: letter })
    return true
  }
  for (const letter of text.normalize('NFC').replace(/\s+/g, ' ')) {
    if (!add(letter)) for (const part of letter.normalize('NFD')) add(part)
  }
  return runs
}

/** How wide a line of text is, in the units of `size`. */
export function widthOf(face: Face, size: number, text: string): number {
  return runsOf(face, text).reduce((sum, { font, text: part }) => sum + (font.layout(part).advanceWidth * size) / font.unitsPerEm, 0)
}

export interface Place {
  readonly x: number
  /** The line the letters stand on. */
  readonly y: number
  /** Which point of the line `x` is. */
  readonly anchor?: 'start' | 'middle' | 'end'
}

/** A line of text as the `d` of an SVG path. */
export function outline(face: Face, size: number, text: string, { x, y, anchor = 'start' }: Place): string {
  const width = anchor === 'start' ? 0 : widthOf(face, size, text)
  let pen = x - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0)
  let path = ''
  for (const { font, text: part } of runsOf(face, text)) {
    const scale = size / font.unitsPerEm
    const { glyphs, positions } = font.layout(part)
    glyphs.forEach((glyph, nth) => {
      const position = positions[nth]
      const at = glyph.path.scale(scale, -scale).translate(pen + (position?.xOffset ?? 0) * scale, y - (position?.yOffset ?? 0) * scale)
      path += at.toSVG()
      pen += (position?.xAdvance ?? 0) * scale
    })
  }
  return path
}

/** Breaks a text into lines no wider than `width`; a word that is wider stands alone. */
export function linesOf(face: Face, size: number, text: string, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`
    if (lines.length > 0 && widthOf(face, size, longer) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

/** The same number of lines, but as even as they can be: no single word on the last one. */
export function balancedLinesOf(face: Face, size: number, text: string, width: number): string[] {
  const wanted = linesOf(face, size, text, width).length
  let [narrow, wide] = [width / 2, width]
  for (let step = 0; step < 8; step++) {
    const middle = (narrow + wide) / 2
    const fits = linesOf(face, size, text, middle)
    if (fits.length <= wanted && fits.every((line) => widthOf(face, size, line) <= middle)) wide = middle
    else narrow = middle
  }
  return linesOf(face, size, text, wide)
}
