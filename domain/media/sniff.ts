/** Kinds of files that are decoded; whatever else a file calls itself, its first bytes must say one of these. */
export type PictureKind = 'jpeg' | 'png' | 'gif' | 'webp' | 'tiff' | 'avif'

/** What a file is by its first bytes, or `null`: no decoder ever sees anything but these six kinds. */
export function kindOf(bytes: Buffer): PictureKind | null {
  if (starts(bytes, [0xff, 0xd8, 0xff])) return 'jpeg'
  if (starts(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'png'
  const four = text(bytes, 0, 4)
  if (four === 'GIF8') return 'gif'
  if (four === 'RIFF' && text(bytes, 8, 12) === 'WEBP') return 'webp'
  if (starts(bytes, [0x49, 0x49, 0x2a, 0x00]) || starts(bytes, [0x4d, 0x4d, 0x00, 0x2a])) return 'tiff'
  if (text(bytes, 4, 8) === 'ftyp' && brands(bytes).some((brand) => brand === 'avif' || brand === 'avis')) return 'avif'
  return null
}

/** The brands of an ISO base media file: HEIC and films share the container, and are told apart by these. */
function brands(bytes: Buffer): string[] {
  const end = Math.min(bytes.length, bytes.length < 4 ? 0 : bytes.readUInt32BE(0), 256)
  const found = [text(bytes, 8, 12)]
  for (let at = 16; at + 4 <= end; at += 4) found.push(text(bytes, at, at + 4))
  return found
}

function starts(bytes: Buffer, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte)
}

function text(bytes: Buffer, from: number, to: number): string {
  return bytes.subarray(from, to).toString('latin1')
}
