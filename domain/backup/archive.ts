import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { Header, Parser, type ReadEntry } from 'tar'
import type { ListedFile } from '../../model/backup'

/** A file is no archive of ours, or no longer as it was written. */
export class DamagedBackup extends Error {
  override readonly name = 'DamagedBackup'
}

/** A file that was to go into an archive was taken away or changed meanwhile. */
export class FileChanged extends Error {
  override readonly name = 'FileChanged'
}

const block = 512

/**
 * Writes a tar file, front to back, reading each file once: the library makes the headers, and what is summed up is what was
 * written.
 */
export class ArchiveWriter {
  readonly files: ListedFile[] = []

  private constructor(
    private readonly out: FileHandle,
    private readonly at: Date,
    private readonly signal: AbortSignal | undefined,
  ) {}

  static async on(file: string, at: Date, signal?: AbortSignal): Promise<ArchiveWriter> {
    return new ArchiveWriter(await open(file, 'wx', 0o600), at, signal)
  }

  /** @throws {FileChanged} if it is gone, or its length is not what it was when it was opened */
  async addFile(path: string, from: string): Promise<void> {
    const source = await open(from, 'r').catch((fault: NodeJS.ErrnoException) => {
      throw fault.code === 'ENOENT' ? new FileChanged(`${path} was taken away`) : fault
    })
    try {
      const { size } = await source.stat()
      await this.add(path, size, source.createReadStream({ autoClose: false }))
    } finally {
      await source.close()
    }
  }

  addBytes(path: string, bytes: Buffer): Promise<void> {
    return this.add(path, bytes.length, [bytes])
  }

  /** The end of every tar file, and all of it on the disk. */
  async finish(): Promise<void> {
    await this.out.appendFile(Buffer.alloc(2 * block))
    await this.out.sync()
  }

  async close(): Promise<void> {
    await this.out.close()
  }

  private async add(path: string, size: number, pieces: AsyncIterable<Buffer> | Iterable<Buffer>): Promise<void> {
    const header = new Header({ path, size, mode: 0o600, mtime: this.at, type: 'File', uid: 0, gid: 0 })
    const needsMore = header.encode()
    if (needsMore || header.block === undefined) throw new Error(`${path} does not fit into the header of an archive`)
    await this.out.appendFile(header.block)
    const sum = createHash('sha256')
    let written = 0
    for await (const piece of pieces) {
      this.signal?.throwIfAborted()
      sum.update(piece)
      written += piece.length
      await this.out.appendFile(piece)
    }
    if (written !== size) throw new FileChanged(`${path} changed its length`)
    await this.out.appendFile(Buffer.alloc((block - (size % block)) % block))
    this.files.push({ path, bytes: size, sha256: sum.digest('hex') })
  }
}

/**
 * Goes through the files of an archive in their order.
 * @param visit is given each file's bytes, and has to read them
 * @throws {DamagedBackup} where it is no tar file, or ends too soon; what `visit` throws
 */
export async function readArchive(file: string, visit: (path: string, pieces: AsyncIterable<Buffer>) => Promise<void>): Promise<void> {
  let turn = Promise.resolve()
  let fault: unknown
  let open: ReadEntry | undefined
  const one = async (entry: ReadEntry) => {
    open = entry
    try {
      if (fault !== undefined) return void entry.resume()
      if (entry.type !== 'File' && entry.type !== 'OldFile') throw new DamagedBackup(`${entry.path} is no file`)
      await visit(entry.path, entry as AsyncIterable<Buffer>)
    } catch (thrown) {
      fault ??= thrown
      entry.resume()
    } finally {
      open = undefined
    }
  }
  const onReadEntry = (entry: ReadEntry) => {
    turn = turn.then(() => one(entry))
  }
  await parsed(file, onReadEntry).catch((thrown: NodeJS.ErrnoException) => {
    fault ??= thrown.code?.startsWith('TAR_') ? new DamagedBackup(`the archive is damaged: ${thrown.message}`) : thrown
    // Whoever reads it would wait for an end that does not come.
    open?.destroy(fault)
  })
  await turn
  if (fault !== undefined) throw fault
}

function parsed(file: string, onReadEntry: (entry: ReadEntry) => void): Promise<void> {
  const parser = new Parser({ strict: true, onReadEntry })
  return new Promise((fulfil, reject) => {
    parser.on('end', fulfil).on('error', reject)
    const bytes = createReadStream(file)
    bytes.on('error', reject).on('end', () => parser.end())
    bytes.on('data', (piece) => {
      if (parser.write(piece as Buffer)) return
      bytes.pause()
      parser.once('drain', () => bytes.resume())
    })
  })
}

/** SHA-256 of a file, in hex. */
export async function sumOf(file: string): Promise<string> {
  const sum = createHash('sha256')
  for await (const piece of createReadStream(file)) sum.update(piece as Buffer)
  return sum.digest('hex')
}
