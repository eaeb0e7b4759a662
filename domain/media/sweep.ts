import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** How long a file may take to be written. */
const underWay = 24 * 3_600_000

/**
 * Deletes files of pictures that a crash left unfinished. Whole ones stay, also those of pictures that were never entered:
 * the database may be one of before, put back for a while.
 */
export async function sweepUnfinished(folder: string, now: Date): Promise<void> {
  const media = await readdir(join(folder, 'media'), { recursive: true, withFileTypes: true }).catch((fault: NodeJS.ErrnoException) => {
    if (fault.code === 'ENOENT') return []
    throw fault
  })
  for (const entry of media) {
    if (!entry.isFile() || !entry.name.startsWith('.')) continue
    const file = join(entry.parentPath, entry.name)
    if (now.getTime() - (await stat(file)).mtimeMs > underWay) await rm(file, { force: true })
  }
}
