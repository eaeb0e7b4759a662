import { createHash } from 'node:crypto'
import { closeSync, createReadStream, openSync, readSync } from 'node:fs'
import { mkdir, open } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { StringDecoder } from 'node:string_decoder'
import type { ListedFile } from '../../model/backup'

/** Names in a folder of everything. */
export const manifestName = 'manifest.json'
export const readmeName = 'README.md'
export const linesName = (noun: string) => `nouns/${noun}.jsonl`
export const schemaName = (noun: string) => `schema/${noun}.schema.json`
export const ninjsName = (storyId: string) => `ninjs/${storyId}.json`
export const searchNoun = 'search-entries'

/**
 * Writes files that only their owner may read, and notes what they are. It does not wait for the disk with each of them: there
 * may be a million, and whoever takes the folder away can tell by the sums whether it is whole.
 */
export class FolderWriter {
  readonly files: ListedFile[] = []

  constructor(readonly folder: string) {}

  /** @param pieces what the file is made of, one after the other */
  async put(path: string, pieces: AsyncIterable<Buffer | string> | Iterable<Buffer | string>): Promise<void> {
    const to = join(this.folder, path)
    await mkdir(dirname(to), { recursive: true, mode: 0o700 })
    const file = await open(to, 'wx', 0o600)
    try {
      const sum = createHash('sha256')
      let bytes = 0
      for await (const piece of pieces) {
        const all = Buffer.from(piece)
        sum.update(all)
        bytes += all.length
        await file.appendFile(all)
      }
      this.files.push({ path, bytes, sha256: sum.digest('hex') })
    } finally {
      await file.close()
    }
  }

  copy(path: string, from: string): Promise<void> {
    return this.put(path, createReadStream(from) as AsyncIterable<Buffer>)
  }
}

/** The lines of a file, without waiting: they are read within a transaction, where nothing but queries is awaited. */
export function* linesOf(file: string): Generator<string> {
  const decoder = new StringDecoder('utf8')
  const piece = Buffer.alloc(1024 * 1024)
  const descriptor = openSync(file, 'r')
  try {
    let open: string[] = []
    for (let read = readSync(descriptor, piece); read > 0; read = readSync(descriptor, piece)) {
      const parts = decoder.write(piece.subarray(0, read)).split('\n')
      const last = parts.pop() ?? ''
      for (const part of parts) {
        yield open.join('') + part
        open = []
      }
      open.push(last)
    }
    const rest = open.join('') + decoder.end()
    if (rest !== '') yield rest
  } finally {
    closeSync(descriptor)
  }
}
