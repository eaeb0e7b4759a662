import sharp from 'sharp'
import { type Face, outline, type Place } from '../../domain/media/lettering'
import { palette } from '../../domain/media/palette'

/** Measures of what is drawn, in pixels: 3:2, as the front page shows it. */
export const canvas = { width: 1600, height: 1067 } as const

/** Space that is kept free at the edges. */
export const margin = 80

/** A line of text. */
export function lettering(face: Face, size: number, text: string, place: Place, fill: string = palette.ink): string {
  return `<path fill="${fill}" d="${outline(face, size, text, place)}"/>`
}

/** Text on a map: what lies under it is kept off its edges. */
export function letteringOver(face: Face, size: number, text: string, place: Place, fill: string, under: string): string {
  const d = outline(face, size, text, place)
  return `<path fill="none" stroke="${under}" stroke-width="${size / 4}" stroke-linejoin="round" stroke-opacity="0.85" d="${d}"/><path fill="${fill}" d="${d}"/>`
}

/** Turns what was drawn into a PNG. */
export function painted(drawn: string, ground: string = palette.paper): Promise<Buffer> {
  const { width, height } = canvas
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="${width}" height="${height}" fill="${ground}"/>${drawn}</svg>`
  return sharp(Buffer.from(svg)).png({ compressionLevel: 9 }).toBuffer()
}
