import { readdir } from 'node:fs/promises'
import { resolve } from 'node:path'

/** Somebody's files are where something was to go. */
export class NotEmpty extends Error {
  override readonly name = 'NotEmpty'
}

/**
 * A folder that is not there is empty too.
 * @param ours names that may be in it
 * @throws {NotEmpty}
 */
export async function assertEmpty(folder: string, ours: readonly string[] = []): Promise<void> {
  const names = await readdir(folder).catch((fault: NodeJS.ErrnoException) => {
    if (fault.code === 'ENOENT') return []
    throw fault
  })
  if (names.some((name) => !ours.includes(name))) throw new NotEmpty(`${resolve(folder)} is not empty`)
}
