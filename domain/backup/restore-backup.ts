import { randomUUID } from 'node:crypto'
import { link, mkdir, readdir, rename, rm } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import type { BackupManifest } from '../../model/backup'
import { syncFolder } from '../media/files'
import { assertEmpty, NotEmpty } from './empty-folder'
import { readBackup } from './read-backup'

/**
 * Puts a newsroom back from its backup, into a folder in which there is nothing. Everything is unpacked beside, on the disk
 * and checked before any of it gets its name; the database gets it last.
 * @throws {NotEmpty}, {DamagedBackup}
 */
export async function restoreBackup(file: string, into: string): Promise<BackupManifest> {
  const folder = resolve(into)
  await assertEmpty(folder)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const beside = join(folder, `.restoring-${randomUUID()}`)
  try {
    const manifest = await readBackup(file, beside, 'all')
    const names = (await readdir(beside)).sort((one, other) => Number(one === 'newsroom.db') - Number(other === 'newsroom.db'))
    // Unpacking takes minutes, and somebody may have begun something here meanwhile.
    await assertEmpty(folder, [basename(beside)])
    for (const name of names) await (name === 'newsroom.db' ? place : rename)(join(beside, name), join(folder, name))
    const all = await readdir(folder, { recursive: true, withFileTypes: true })
    for (const one of new Set(all.map(({ parentPath }) => parentPath))) await syncFolder(one)
    await rm(beside, { recursive: true })
    await syncFolder(folder)
    return manifest
  } catch (fault) {
    await rm(beside, { recursive: true, force: true })
    throw fault
  }
}

/** Gives a file its name, unless another has it. Where the disk knows no links, only looking is left. */
async function place(file: string, as: string): Promise<void> {
  await link(file, as).catch((fault: NodeJS.ErrnoException) => {
    if (fault.code === 'EEXIST') throw new NotEmpty(`${as} is there already`)
    return rename(file, as)
  })
}
