import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { aPicture } from './pictures'

/*
 * Pictures that somebody made to do harm, made when they are needed.
 */

const chunk = (type: string, data: Buffer) => {
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

interface PngWish {
  readonly width: number
  readonly height: number
  /** 0 for grey, 2 for red, green and blue. */
  readonly colours?: 0 | 2
  readonly bits?: 1 | 8
  readonly chunks?: readonly (readonly [type: string, data: Buffer])[]
}

/** A black PNG of any measures in few bytes: a kilobyte of it becomes a megabyte. */
export function aBlackPng({ width, height, colours = 0, bits = 8, chunks = [] }: PngWish): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head[8] = bits
  head[9] = colours
  const row = 1 + Math.ceil((width * bits * (colours === 2 ? 3 : 1)) / 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    ...chunks.map(([type, data]) => chunk(type, data)),
    chunk('IDAT', deflateSync(Buffer.alloc(row * height), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** Words in a PNG that unpack to so many bytes. */
export const packedWords = (bytes: number) =>
  ['zTXt', Buffer.concat([Buffer.from('Comment\0\0', 'latin1'), deflateSync(Buffer.alloc(bytes, 'a'))])] as const
export const packedProfile = (bytes: number) =>
  ['iCCP', Buffer.concat([Buffer.from('x\0\0', 'latin1'), deflateSync(Buffer.alloc(bytes))])] as const
export const packedXmp = (bytes: number) =>
  ['iTXt', Buffer.concat([Buffer.from('XML:com.adobe.xmp\0\u0001\0\0\0', 'latin1'), deflateSync(Buffer.alloc(bytes, 'a'))])] as const

/** A GIF whose canvas is said to be so large, with as many pictures of one pixel. */
export function aGif({
  width,
  height,
  frames = 1,
  comment = '',
}: {
  width: number
  height: number
  frames?: number
  comment?: string
}): Buffer {
  const screen = Buffer.alloc(7)
  screen.writeUInt16LE(width, 0)
  screen.writeUInt16LE(height, 2)
  screen[4] = 0x80
  const frame = Buffer.from([0x21, 0xf9, 4, 0, 1, 0, 0, 0, 0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0])
  const said = comment === '' ? Buffer.alloc(0) : Buffer.from(`!\xfe${String.fromCharCode(comment.length)}${comment}\0`, 'latin1')
  return Buffer.concat([
    Buffer.from('GIF89a'),
    screen,
    Buffer.from([0, 0, 0, 255, 255, 255]),
    said,
    ...Array(frames).fill(frame),
    Buffer.from(';'),
  ])
}

/** The beginning of a lossless WebP of such measures, and nothing more. */
export function aWebpSaying(width: number, height: number): Buffer {
  const bits = (width - 1) | ((height - 1) << 14)
  const data = Buffer.alloc(16)
  data[0] = 0x2f
  data.writeInt32LE(bits, 1)
  const size = (bytes: number) => {
    const four = Buffer.alloc(4)
    four.writeUInt32LE(bytes)
    return four
  }
  return Buffer.concat([Buffer.from('RIFF'), size(12 + data.length), Buffer.from('WEBPVP8L'), size(data.length), data])
}

/** A JPEG whose frame is said to have such measures. */
export async function aJpegSaying(width: number, height: number): Promise<Buffer> {
  const jpeg = Buffer.from(await aPicture({ width: 16, height: 16 }))
  const frame = jpeg.indexOf(Buffer.from([0xff, 0xc0]))
  jpeg.writeUInt16BE(height, frame + 5)
  jpeg.writeUInt16BE(width, frame + 7)
  return jpeg
}

/** An AVIF whose properties are said to have such measures. */
export async function anAvifSaying(width: number, height: number): Promise<Buffer> {
  const avif = Buffer.from(await aPicture({ width: 16, height: 16, kind: 'avif' }))
  const place = avif.indexOf('ispe')
  avif.writeUInt32BE(width, place + 8)
  avif.writeUInt32BE(height, place + 12)
  return avif
}

const entry = (tag: number, type: number, value: number) => {
  const twelve = Buffer.alloc(12)
  twelve.writeUInt16LE(tag, 0)
  twelve.writeUInt16LE(type, 2)
  twelve.writeUInt32LE(1, 4)
  twelve.writeUInt32LE(value, 8)
  return twelve
}

/** A TIFF of one byte of pixels that says to be so large, and whose next directory is wherever is said. */
export function aTiff({ width, height, next = 0 }: { width: number; height: number; next?: number }): Buffer {
  const entries = [
    entry(256, 4, width),
    entry(257, 4, height),
    entry(258, 3, 8),
    entry(259, 3, 1),
    entry(262, 3, 1),
    entry(273, 4, 0),
    entry(278, 4, height),
    entry(279, 4, 1),
  ]
  const count = Buffer.alloc(2)
  count.writeUInt16LE(entries.length)
  const last = Buffer.alloc(4)
  last.writeUInt32LE(next)
  return Buffer.concat([Buffer.from([0x49, 0x49, 0x2a, 0, 8, 0, 0, 0]), count, ...entries, last, Buffer.from([0])])
}

/** A picture with words in a segment of its own after the first marker: a comment, or an application's. */
export async function aJpegWith(words: string, marker = 0xfe, after = ''): Promise<Buffer> {
  const jpeg = await aPicture({ width: 60, height: 40 })
  const data = Buffer.from(words, 'latin1')
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(data.length + 2, 2)
  return Buffer.concat([jpeg.subarray(0, 2), head, data, jpeg.subarray(2), Buffer.from(after, 'latin1')])
}

/** A picture whose metadata say the words wherever they can, in the given orientation. */
export function aPictureSpeaking(words: string, orientation: number): Promise<Buffer> {
  return sharp({ create: { width: 60, height: 40, channels: 3, background: { r: 200, g: 30, b: 30 } } })
    .withMetadata({ orientation })
    .withExifMerge({ IFD0: { Artist: words, Copyright: words, ImageDescription: words, Software: words }, IFD2: { UserComment: words } })
    .withXmp(
      `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</dc:title></rdf:Description></rdf:RDF></x:xmpmeta>`,
    )
    .jpeg()
    .toBuffer()
}
