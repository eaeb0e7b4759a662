import { randomUUID } from 'node:crypto'
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { BackupManifest } from '../../model/backup'
import { assertEmpty } from './empty-folder'
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
    for (const name of names) await rename(join(beside, name), join(folder, name))
    await rm(beside, { recursive: true })
    const handle = await open(folder, 'r')
    await handle.sync().finally(() => handle.close())
    return manifest
  } catch (fault) {
    await rm(beside, { recursive: true, force: true })
    throw fault
  }
}
