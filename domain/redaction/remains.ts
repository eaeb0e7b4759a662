import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { overwriteRemains } from '../../db/erase'

export interface Remains {
  /** False if somebody was using the database, or there was no room: what was emptied may lie in the file still. */
  readonly overwritten: boolean
  /** Backups in the data folder, which hold the words as before. */
  readonly backups: readonly string[]
}

/**
 * After words were emptied: overwrites them in the database file and takes away what was made from them beside it: pictures
 * of headlines, and the lists of addresses that were read lately or handed out.
 */
export function scrubRemains(folder: string): Remains {
  rmSync(join(folder, 'media', 'cards'), { recursive: true, force: true })
  for (const name of ['read-lately.json', 'read-lately.json.new', 'handed-out.json']) rmSync(join(folder, name), { force: true })
  return { overwritten: overwriteRemains(folder), backups: namesIn(join(folder, 'backups')) }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort()
  } catch {
    return []
  }
}
