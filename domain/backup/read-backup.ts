import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, open, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { checkSnapshot } from '../../db/snapshot'
import { verifyLogIn } from '../../db/verify-log'
import { BackupManifest, type ListedFile } from '../../model/backup'
import { DamagedBackup, readArchive } from './archive'
import { manifestName, manifestSumName, mayHold, packedDatabase, sumLine } from './contents'

/** Most bytes of a list of files: of some hundred thousand pictures. */
const mostManifest = 512 * 1024 * 1024

/**
 * Reads a backup from front to back: every file has the sum that the list says, none is missing or too many, the database
 * opens, passes its own checks, has as many rows as it had, and a log that ends as it did.
 * @param place a folder for the database, made anew and removed at the end unless all is to be kept
 * @param keep writes the pictures and the secret there too, and leaves it all there if the backup is whole
 * @throws {DamagedBackup} with what is wrong
 */
export async function readBackup(file: string, place: string, keep: 'nothing' | 'all' = 'nothing'): Promise<BackupManifest> {
  await mkdir(place, { mode: 0o700 })
  let whole = false
  try {
    const manifest = await read(file, place, keep)
    whole = true
    return manifest
  } finally {
    if (!whole || keep === 'nothing') await rm(place, { recursive: true, force: true })
  }
}

async function read(file: string, place: string, keep: 'nothing' | 'all'): Promise<BackupManifest> {
  const found = new Map<string, ListedFile>()
  let list: Buffer | undefined
  let sum: string | undefined
  await readArchive(file, async (path, pieces) => {
    if (list === undefined && path === manifestName) list = await gathered(pieces)
    else if (list !== undefined && sum === undefined && path === manifestSumName) sum = (await gathered(pieces)).toString('latin1')
    else if (list !== undefined) throw new DamagedBackup(`there is ${path} behind the list of files`)
    else if (!mayHold(path) || found.has(path)) throw new DamagedBackup(`${path} has no place in a backup`)
    else found.set(path, await unpacked(path, pieces, place, keep))
  })
  if (list === undefined) throw new DamagedBackup('the list of its files is missing: it is no backup, or was cut off')
  if (sum !== sumLine(list)) throw new DamagedBackup('the list of its files is not what it was')
  const manifest = manifestFrom(list)
  compare(found, manifest.files)
  checkDatabase(join(place, 'newsroom.db'), manifest)
  return manifest
}

async function unpacked(path: string, pieces: AsyncIterable<Buffer>, place: string, keep: 'nothing' | 'all'): Promise<ListedFile> {
  const sum = createHash('sha256')
  let bytes = 0
  const summing = new Transform({
    transform(piece: Buffer, _, done) {
      sum.update(piece)
      bytes += piece.length
      done(null, piece)
    },
  })
  const source = Readable.from(pieces)
  if (path === packedDatabase) await putDatabase(source, summing, join(place, 'newsroom.db'))
  else if (keep === 'all') await putFile(source, summing, join(place, path))
  else await pipeline(source, summing.resume())
  return { path, bytes, sha256: sum.digest('hex') }
}

async function putDatabase(source: Readable, summing: Transform, to: string): Promise<void> {
  await pipeline(source, summing, createGunzip(), createWriteStream(to, { mode: 0o600, flags: 'wx' })).catch(
    (fault: NodeJS.ErrnoException) => {
      throw fault.code?.startsWith('Z_') ? new DamagedBackup(`the database cannot be unpacked: ${fault.message}`) : fault
    },
  )
  await synced(to)
}

async function putFile(source: Readable, summing: Transform, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true, mode: 0o700 })
  await pipeline(source, summing, createWriteStream(to, { mode: 0o600, flags: 'wx' }))
  await synced(to)
}

async function synced(file: string): Promise<void> {
  const handle = await open(file, 'r+')
  await handle.sync().finally(() => handle.close())
}

async function gathered(pieces: AsyncIterable<Buffer>): Promise<Buffer> {
  const all: Buffer[] = []
  let bytes = 0
  for await (const piece of pieces) {
    bytes += piece.length
    if (bytes > mostManifest) throw new DamagedBackup('the list of its files is too long')
    all.push(piece)
  }
  return Buffer.concat(all)
}

function manifestFrom(list: Buffer): BackupManifest {
  try {
    return BackupManifest.parse(JSON.parse(list.toString('utf8')))
  } catch {
    throw new DamagedBackup('the list of its files cannot be read')
  }
}

function compare(found: ReadonlyMap<string, ListedFile>, listed: readonly ListedFile[]): void {
  for (const { path, bytes, sha256 } of listed) {
    const file = found.get(path)
    if (file === undefined) throw new DamagedBackup(`${path} is missing`)
    if (file.bytes !== bytes || file.sha256 !== sha256) throw new DamagedBackup(`${path} is not what it was`)
  }
  const paths = new Set(listed.map(({ path }) => path))
  for (const path of found.keys()) if (!paths.has(path)) throw new DamagedBackup(`${path} is not in the list of files`)
}

function checkDatabase(file: string, { rows, files, log }: BackupManifest): void {
  if (!files.some(({ path }) => path === packedDatabase)) throw new DamagedBackup('there is no database in it')
  const check = checkSnapshot(file)
  if (check.is === 'damaged') throw new DamagedBackup(`the database is damaged: ${check.reason}`)
  for (const [table, count] of Object.entries(rows)) {
    if (check.rows[table] !== count) throw new DamagedBackup(`${table} has ${check.rows[table] ?? 'no'} rows, not ${count}`)
  }
  // What was changed in the log before, `newsroom log --verify` tells: a newsroom to which that was done needs backups too.
  const { head } = verifyLogIn(file)
  if (head.number !== log.number || head.hash !== log.hash) throw new DamagedBackup('its log does not end as it did')
}
