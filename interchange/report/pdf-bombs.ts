import { inflateSync } from 'node:zlib'
import { Unreadable } from './limits'

/** Nobody packs a stream more often than this. */
const deepest = 3
/** A stream of one page's words or of one font has less; pictures come with their own packing. */
const mostStreams = 20_000

/**
 * Looks through the packed streams of a PDF before they are all unpacked at once by a reader that knows no limit.
 * @throws {Unreadable} `tooLarge`
 */
export function refusePdfBombs(bytes: Uint8Array, most: number): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let left = most
  let streams = 0
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    const from = at + (file[at + 6] === 0x0d ? 8 : 7)
    if (!isPacked(file, from) || file.subarray(at - 3, at).toString('latin1') === 'end') continue
    streams += 1
    if (streams > mostStreams) throw new Unreadable('tooLarge')
    const end = file.indexOf('endstream', from)
    left -= unpackedLength(file.subarray(from, end < 0 ? file.length : end), left, deepest)
  }
}

/** By the first two bytes of the format. */
const isPacked = (bytes: Uint8Array, at = 0) => {
  const [first = 0, second = 0] = bytes.subarray(at, at + 2)
  return (first & 15) === 8 && first >> 4 < 8 && (first * 256 + second) % 31 === 0
}

function unpackedLength(packed: Uint8Array, most: number, depth: number): number {
  let inside: Buffer
  try {
    inside = inflateSync(packed, { maxOutputLength: Math.max(1, most), finishFlush: 2 })
  } catch (fault) {
    if (fault instanceof RangeError) throw new Unreadable('tooLarge')
    // Broken: for the reader to say.
    return 0
  }
  if (depth === 0 || !isPacked(inside)) return inside.length
  return inside.length + unpackedLength(inside, most - inside.length, depth - 1)
}
