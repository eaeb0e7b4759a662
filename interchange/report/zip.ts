import { crc32, inflateRawSync } from 'node:zlib'
import { Unreadable } from './limits'

export interface ZipEntry {
  readonly name: string
  readonly encrypted: boolean
  /** Unpacks it. @throws {Unreadable} `tooLarge` beyond so many bytes, `notReadable` for what is broken. */
  readonly unpack: (most: number) => Uint8Array
}

const endMark = 0x06054b50
const entryMark = 0x02014b50
const fileMark = 0x04034b50
const mostEntries = 5000

/**
 * What lies in a zip archive, by its directory. Sizes that the archive states are not believed.
 * @throws {Unreadable} `notReadable` if it is cut off or of a kind that no word processor writes
 */
export function zipEntries(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    const end = endOf(view)
    const count = view.getUint16(end + 10, true)
    if (count > mostEntries) throw new Unreadable('tooLarge')
    let at = view.getUint32(end + 16, true)
    return Array.from({ length: count }, () => {
      if (view.getUint32(at, true) !== entryMark) throw new Unreadable('notReadable')
      const nameLength = view.getUint16(at + 28, true)
      const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength))
      const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)]
      const [size, offset] = [view.getUint32(at + 20, true), view.getUint32(at + 42, true)]
      at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
      return { name, encrypted: (flags & 1) === 1, unpack: (most: number) => unpacked(bytes, view, { offset, size, method, most }) }
    })
  } catch (fault) {
    throw fault instanceof Unreadable ? fault : new Unreadable('notReadable')
  }
}

export const isDocx = (entries: readonly ZipEntry[]) => entries.some(({ name }) => /^word\/[^/]*\.xml$/i.test(name))

/** The directory's end stands at the file's, before a comment. */
function endOf(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0 && at > view.byteLength - 66_000; at -= 1) if (view.getUint32(at, true) === endMark) return at
  throw new Unreadable('notReadable')
}

interface Packed {
  readonly offset: number
  readonly size: number
  readonly method: number
  readonly most: number
}

function unpacked(bytes: Uint8Array, view: DataView, { offset, size, method, most }: Packed): Uint8Array {
  try {
    if (view.getUint32(offset, true) !== fileMark) throw new Unreadable('notReadable')
    const from = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
    if (from + size > bytes.length) throw new Unreadable('notReadable')
    const packed = bytes.subarray(from, from + size)
    if (method === 0 && size <= most) return packed
    if (method === 8) return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) })
    throw new Unreadable(method === 0 ? 'tooLarge' : 'notReadable')
  } catch (fault) {
    if (fault instanceof Unreadable) throw fault
    const tooLarge = fault instanceof RangeError && 'code' in fault && fault.code === 'ERR_BUFFER_TOO_LARGE'
    throw new Unreadable(tooLarge ? 'tooLarge' : 'notReadable')
  }
}

/** An archive of these files, not packed: for a reader that would unpack without a limit. */
export function zipOf(files: readonly { readonly name: string; readonly bytes: Uint8Array }[]): Uint8Array {
  const parts: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let at = 0
  for (const { name, bytes } of files) {
    const named = new TextEncoder().encode(name)
    const facts: readonly [number, number][] = [
      [2, 20],
      [2, 0x800],
      [2, 0],
      [4, 0x21_0000],
      [4, crc32(bytes)],
      [4, bytes.length],
      [4, bytes.length],
      [2, named.length],
      [2, 0],
    ]
    const file = record([[4, fileMark], ...facts])
    directory.push(record([[4, entryMark], [2, 20], ...facts, [2, 0], [2, 0], [2, 0], [4, 0], [4, at]]), named)
    parts.push(file, named, bytes)
    at += file.length + named.length + bytes.length
  }
  const length = directory.reduce((sum, part) => sum + part.length, 0)
  const end = record([
    [4, endMark],
    [2, 0],
    [2, 0],
    [2, files.length],
    [2, files.length],
    [4, length],
    [4, at],
    [2, 0],
  ])
  return new Uint8Array(Buffer.concat([...parts, ...directory, end]))
}

/** Numbers by how many bytes they take, least first. */
function record(fields: readonly (readonly [number, number])[]): Uint8Array {
  const bytes = Buffer.alloc(fields.reduce((sum, [size]) => sum + size, 0))
  fields.reduce((at, [size, value]) => bytes.writeUIntLE(value, at, size), 0)
  return bytes
}
