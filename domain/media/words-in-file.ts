import type { PictureWords } from '../../model/picture'
import { asLine } from '../../model/text'
import { packages } from './packages'

const { parse } = packages('exifr') as typeof import('exifr')

/** What a picture's file says of itself, as far as the desk asks for it. */
export type FileWords = Pick<PictureWords, 'creator' | 'creditLine' | 'copyright' | 'caption' | 'alt'>

/** Segments that hold words; positions, thumbnails and makers' notes are not even read. */
const segments = {
  iptc: true,
  xmp: true,
  ifd0: { pick: ['Artist', 'Copyright', 'ImageDescription'] },
  exif: false,
  gps: false,
  ifd1: false,
  interop: false,
  makerNote: false,
  userComment: false,
  icc: false,
  mergeOutput: false,
} as const

/**
 * Reads creator, credit line, copyright, description and alternative text: from XMP first (its characters are always
 * Unicode), then from IPTC, then from the camera's own fields. Whatever can not be read is taken for empty.
 */
export async function wordsInFile(bytes: Buffer): Promise<FileWords> {
  const read: unknown = await parse(bytes, segments as never).catch(() => undefined)
  const said = record(read)
  const [dc, photoshop, core] = [record(said.dc), record(said.photoshop), record(said.Iptc4xmpCore)]
  const [iptc, camera] = [record(said.iptc), record(said.ifd0)]
  return {
    creator: first(200, dc.creator, iptc.Byline, camera.Artist),
    creditLine: first(200, photoshop.Credit, iptc.Credit),
    copyright: first(300, dc.rights, iptc.CopyrightNotice, camera.Copyright),
    caption: first(1000, dc.description, iptc.Caption, camera.ImageDescription),
    alt: first(500, core.AltTextAccessibility),
  }
}

function first(most: number, ...values: readonly unknown[]): string {
  for (const value of values) {
    const words = plain(value)
    if (words !== '') return asLine(words.slice(0, most))
  }
  return ''
}

/** A value of XMP or IPTC as one line: a string, a list of them, or a text with its language. */
function plain(value: unknown): string {
  if (typeof value === 'string') return asLine(unmangled(value))
  if (Array.isArray(value)) return value.map(plain).filter(Boolean).join(', ')
  if (typeof value === 'object' && value !== null && 'value' in value) return plain(value.value)
  return ''
}

/** UTF-8 that was read byte by byte ("Ã¼"), as it was meant; anything else as it is. */
function unmangled(read: string): string {
  if (!/[\u0080-\u00ff]/.test(read) || /[^\u0000-\u00ff]/.test(read)) return read
  const meant = Buffer.from(read, 'latin1').toString('utf8')
  return meant.includes('\ufffd') ? read : meant
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}
