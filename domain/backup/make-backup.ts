import { randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { schemaState } from '../../db/migrate'
import { checkSnapshot, readingSnapshot, takeSnapshot } from '../../db/snapshot'
import { type BackupManifest, backupName } from '../../model/backup'
import { headOfLog } from '../log/head'
import { syncFolder } from '../media/files'
import { ArchiveWriter, FileChanged } from './archive'
import { filesToKeep, manifestName, manifestSumName, packedDatabase, sumLine } from './contents'
import { expendable, type Keep } from './keep'
import { noteBackup } from './last-backup'
import { readBackup } from './read-backup'

/** The newsroom's own database is damaged: what would be kept is no backup. */
export class DamagedNewsroom extends Error {
  override readonly name = 'DamagedNewsroom'
}

/** What is not finished has such a name, beside the backups; one that is a day old was left by a crash. */
const unfinished = '.unfinished-'
const day = 24 * 60 * 60 * 1000

/** How often it is begun anew because pictures were taken away meanwhile. */
const attempts = 5

export interface BackupWish {
  /** Where backups lie; made if it is missing. */
  readonly to: string
  /** Which older backups stay there; `null`: all. */
  readonly keep: Keep | null
  readonly signal?: AbortSignal
}

export interface MadeBackup {
  readonly file: string
  readonly bytes: number
  readonly manifest: BackupManifest
  /** False if the newsroom's folder could not be told of it: the server goes by the one before. */
  readonly noted: boolean
  /** Names of older backups that were deleted. */
  readonly dropped: readonly string[]
}

/**
 * Makes one file of a newsroom, while it is written in: the database as it is at one moment, and every picture that it speaks
 * of then. The file gets its name when it is on the disk and was read back whole, never before. Older ones are deleted then.
 * @throws {DamagedNewsroom} if the database does not pass its own check
 */
export async function makeBackup(folder: string, { to, keep, signal }: BackupWish, now: Date): Promise<MadeBackup> {
  const target = resolve(to)
  await mkdir(target, { recursive: true, mode: 0o700 })
  await clearUnfinished(target, now)
  const name = backupName(now)
  const work = join(target, `${unfinished}${randomUUID()}`)
  await mkdir(work, { mode: 0o700 })
  try {
    const manifest = await madeIn(work, resolve(folder), now, signal)
    const archive = join(work, name)
    await readBackup(archive, join(work, 'read-back'))
    const { size: bytes } = await stat(archive)
    const file = join(target, name)
    await rename(archive, file)
    await syncFolder(target)
    // It is there and whole, whether or not the newsroom's own disk has room for saying so.
    const noted = await noteBackup(folder, { at: now, file, bytes, log: manifest.log }).then(
      () => true,
      () => false,
    )
    return { file, bytes, manifest, noted, dropped: keep === null ? [] : await dropOld(target, keep, name) }
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

async function madeIn(work: string, folder: string, now: Date, signal: AbortSignal | undefined): Promise<BackupManifest> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await archived(work, folder, now, signal)
    } catch (fault) {
      if (!(fault instanceof FileChanged) || attempt === attempts) throw fault
      await rm(work, { recursive: true })
      await mkdir(work, { mode: 0o700 })
    }
  }
}

/**
 * A picture's files are there before its row and are deleted after it: what is there before the database is copied, or after
 * it, is all that the copy speaks of. A file that is gone when its turn comes was deleted in between, and all begins anew.
 */
async function archived(work: string, folder: string, now: Date, signal: AbortSignal | undefined): Promise<BackupManifest> {
  const before = await filesToKeep(folder)
  const database = join(work, 'newsroom.db')
  copyDatabase(join(folder, 'newsroom.db'), database)
  const files = new Set([...before, ...(await filesToKeep(folder))])
  const check = checkSnapshot(database)
  if (check.is === 'damaged') throw new DamagedNewsroom(check.reason)
  signal?.throwIfAborted()

  const packed = join(work, packedDatabase)
  await pipeline(createReadStream(database), createGzip(), createWriteStream(packed, { mode: 0o600 }), signal ? { signal } : {})
  const archive = await ArchiveWriter.on(join(work, backupName(now)), now, signal)
  try {
    await archive.addFile(packedDatabase, packed)
    for (const path of [...files].sort()) await archive.addFile(path, join(folder, path))
    const manifest: BackupManifest = {
      format: 'masthead-backup',
      version: 1,
      madeAt: now,
      migration: schemaState(work).applied.at(-1) ?? '',
      log: await readingSnapshot(database, headOfLog),
      rows: check.rows,
      files: [...archive.files],
    }
    const list = Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`)
    await archive.addBytes(manifestName, list)
    await archive.addBytes(manifestSumName, Buffer.from(sumLine(list)))
    await archive.finish()
    return manifest
  } finally {
    await archive.close()
    for (const used of [database, packed]) await rm(used, { force: true })
  }
}

/** Copying reads every row: what is damaged shows. */
function copyDatabase(from: string, to: string): void {
  try {
    takeSnapshot(from, to)
  } catch (fault) {
    const { code = '', message } = fault as { readonly code?: string; readonly message: string }
    if (/^SQLITE_(?:CORRUPT|NOTADB)/.test(code)) throw new DamagedNewsroom(message)
    throw fault
  }
}

async function clearUnfinished(target: string, now: Date): Promise<void> {
  for (const name of await readdir(target)) {
    if (!name.startsWith(unfinished)) continue
    const { mtimeMs } = await stat(join(target, name))
    if (now.getTime() - mtimeMs > day) await rm(join(target, name), { recursive: true, force: true })
  }
}

async function dropOld(target: string, keep: Keep, made: string): Promise<string[]> {
  const dropped = expendable(await readdir(target), keep).filter((name) => name !== made)
  for (const name of dropped) await rm(join(target, name))
  return dropped
}
