import sharp from 'sharp'

/** Colours by which a test tells the left of a picture from its right. */
export const left = { r: 200, g: 30, b: 30 }
export const right = { r: 30, g: 30, b: 200 }

type Kind = 'jpeg' | 'png' | 'webp' | 'avif' | 'tiff' | 'gif'

interface Wish {
  readonly width?: number
  readonly height?: number
  readonly kind?: Kind
  /** EXIF orientation, 1 to 8. */
  readonly orientation?: number
  readonly gps?: boolean
  readonly xmp?: string
}

/** A picture whose left half is red and whose right half is blue. */
export async function aPicture({ width = 1200, height = 800, kind = 'jpeg', orientation, gps, xmp }: Wish = {}): Promise<Buffer> {
  const half = { width: Math.ceil(width / 2), height, channels: 3 as const, background: right }
  let picture = sharp({ create: { width, height, channels: 3, background: left } }).composite([
    { input: { create: half }, left: Math.floor(width / 2), top: 0 },
  ])
  if (orientation !== undefined) picture = picture.withMetadata({ orientation })
  if (gps) {
    picture = picture.withExif({
      IFD0: { Artist: 'Vera Beispiel', Copyright: '© Vera Beispiel', ImageDescription: 'Der Hafen' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '54/1 19/1 20/1', GPSLongitudeRef: 'E', GPSLongitude: '10/1 8/1 0/1' },
    })
  }
  if (xmp !== undefined) picture = picture.withXmp(xmp)
  return picture.toFormat(kind).toBuffer()
}

/** A JPEG with an IPTC block as photo agencies write it: dataset numbers of record 2 with their words. */
export async function withIptc(fields: Readonly<Record<number, string>>): Promise<Buffer> {
  const jpeg = await aPicture()
  const dataset = (record: number, number: number, value: Buffer) => {
    const head = Buffer.from([0x1c, record, number, 0, 0])
    head.writeUInt16BE(value.length, 3)
    return Buffer.concat([head, value])
  }
  const utf8 = dataset(1, 90, Buffer.from([0x1b, 0x25, 0x47]))
  const words = Object.entries(fields).map(([number, value]) => dataset(2, Number(number), Buffer.from(value, 'utf8')))
  const iptc = Buffer.concat([utf8, ...words])
  const size = Buffer.alloc(4)
  size.writeUInt32BE(iptc.length)
  const resource = Buffer.concat([Buffer.from('8BIM\u0004\u0004\u0000\u0000', 'latin1'), size, iptc, Buffer.alloc(iptc.length % 2)])
  const content = Buffer.concat([Buffer.from('Photoshop 3.0\u0000', 'latin1'), resource])
  const marker = Buffer.from([0xff, 0xed, 0, 0])
  marker.writeUInt16BE(content.length + 2, 2)
  return Buffer.concat([jpeg.subarray(0, 2), marker, content, jpeg.subarray(2)])
}

/** A PNG that says it is larger than it is: the header alone, as a bomb would have it. */
export async function aPictureSaying(width: number, height: number): Promise<Buffer> {
  const { crc32 } = await import('node:zlib')
  const png = await aPicture({ width: 8, height: 8, kind: 'png' })
  png.writeUInt32BE(width, 16)
  png.writeUInt32BE(height, 20)
  png.writeUInt32BE(crc32(png.subarray(12, 29)), 29)
  return png
}

/** The colour in the middle of a picture. */
export async function colourInTheMiddle(bytes: Buffer): Promise<{ r: number; g: number; b: number }> {
  const { data, info } = await sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  const at = (Math.floor(info.height / 2) * info.width + Math.floor(info.width / 2)) * info.channels
  return { r: data[at] ?? 0, g: data[at + 1] ?? 0, b: data[at + 2] ?? 0 }
}
