import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { LastBackup } from '../../model/backup'
import { writeWhole } from '../media/files'

const name = 'last-backup.json'

/** The last backup of the newsroom in a folder that was read back whole; `null` if there is none that anybody knows of. */
export function lastBackup(folder: string): LastBackup | null {
  try {
    return LastBackup.parse(JSON.parse(readFileSync(join(folder, name), 'utf8')))
  } catch {
    // A note that is missing, or that nobody can read, tells of no backup.
    return null
  }
}

export async function noteBackup(folder: string, last: LastBackup): Promise<void> {
  await writeWhole(folder, name, Buffer.from(`${JSON.stringify(last, null, 2)}\n`))
}
