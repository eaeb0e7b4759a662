import { createHash } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

/*
 * What a backup is made of, by the names that it has in the archive. In the data folder it has the same, the database aside,
 * which is packed.
 */

export const packedDatabase = 'newsroom.db.gz'
export const manifestName = 'manifest.json'
/** The sum of the list itself, as `sha256sum` has it. */
export const manifestSumName = 'manifest.json.sha256'
const secretName = 'secret'

/** Pictures as they were re-encoded, what was cut from them, and the newsroom's secret. Anything else can be made anew. */
const kept =
  /^(?:secret|media\/masters\/[0-9a-f]{24}\.(?:jpg|png)|media\/renditions\/[0-9a-f]{2}\/[0-9a-f]{24}x\d{1,4}y\d{1,4}-[wfs]\d{1,4}\.(?:avif|webp|jpg))$/

/** Whether a backup may hold a file of this name: whatever else an archive names is never written anywhere. */
export const mayHold = (path: string) => path === packedDatabase || kept.test(path)

/** Names of the files in a data folder that go into a backup beside the database. */
export async function filesToKeep(folder: string): Promise<string[]> {
  const there = await readdir(folder)
  return [...(there.includes(secretName) ? [secretName] : []), ...(await picturesIn(folder))]
}

/** Paths of all files of pictures, sorted. */
export async function picturesIn(folder: string): Promise<string[]> {
  const names = await readdir(join(folder, 'media'), { recursive: true, withFileTypes: true }).catch((fault: NodeJS.ErrnoException) => {
    if (fault.code === 'ENOENT') return []
    throw fault
  })
  return names
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name).slice(folder.length + 1))
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => kept.test(path))
    .sort()
}

/** What the file beside the list says of the list. */
export function sumLine(list: Buffer): string {
  return `${createHash('sha256').update(list).digest('hex')}  ${manifestName}\n`
}
