import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import type { Newsroom, Reader, Writer } from '../../db/client'
import { schemaState } from '../../db/migrate'
import { brokenReferences, deferReferences, insertRows } from '../../db/rows'
import { facts, settings } from '../../db/schema'
import type { EverythingManifest } from '../../model/everything'
import { everything } from '../../model/freshness'
import { picturesIn } from '../backup/contents'
import { record } from '../log/record'
import { touch } from '../log/touch'
import { writeWhole } from '../media/files'
import { manifestName } from './folder'
import { indexAnew } from './index-anew'
import { nouns } from './nouns'
import { checkEverything, DamagedExport, manifestIn, rowsIn } from './read-everything'

/** Somebody has begun to work where everything was to go. */
export class NotNew extends Error {
  override readonly name = 'NotNew'
}

/** Another import of the same pictures failed meanwhile, and took away what this one rested on. */
export class Disturbed extends Error {
  override readonly name = 'Disturbed'
}

/** The folder was written by a version with other columns. */
export class OtherVersion extends Error {
  override readonly name = 'OtherVersion'

  constructor(
    readonly theirs: string,
    readonly ours: string,
  ) {
    super(`written with the database of ${theirs}; this one is of ${ours}`)
  }
}

/**
 * Takes in a folder of everything, into a newsroom in which there is nothing: all ids, times and rows as they were. All of it
 * or nothing: the folder is looked through before anything is written, and everything goes in by one transaction.
 * @throws {DamagedExport}, {OtherVersion}, {NotNew}, {Disturbed}
 */
export async function importEverything(house: Newsroom, from: string, now: Date): Promise<EverythingManifest> {
  const folder = resolve(from)
  await assertNew(house.reader)
  const manifest = await manifestIn(folder)
  const ours = schemaState(house.folder).applied.at(-1) ?? ''
  if (manifest.migration !== ours) throw new OtherVersion(manifest.migration, ours)
  await checkEverything(folder, manifest)

  const there = new Set(await picturesIn(house.folder))
  const copied = manifest.files.map(({ path }) => path).filter((path) => path.startsWith('media/') && !there.has(path))
  const written: string[] = []
  try {
    // Before the rows that speak of them; one after the other, for originals of pictures are large.
    for (const path of copied) {
      const to = join(house.folder, path)
      if (!existsSync(to)) written.push(to)
      await writeWhole(dirname(to), basename(to), await readFile(join(folder, path)))
    }
    await house.write((tx) => takeIn(tx, house.folder, folder, manifest, now))
    return manifest
  } catch (fault) {
    await takeBack(house, written)
    throw fault
  }
}

/** Removes files that were copied, unless somebody took the same in meanwhile and rests on them. */
async function takeBack(house: Newsroom, written: readonly string[]): Promise<void> {
  const taking = house.write(async (tx) => {
    await assertNew(tx)
    for (const path of written) rmSync(path, { force: true })
  })
  // What cannot be taken back lies there, and nothing speaks of it; why the import failed is what has to be told.
  await taking.catch(() => undefined)
}

/** What a first start leaves behind is nothing yet. */
const leftByAStart = [settings, facts]

async function assertNew(reader: Reader): Promise<void> {
  for (const [noun, { table }] of Object.entries(nouns)) {
    if (leftByAStart.some((one) => one === table)) continue
    const rows = await reader.$count(table)
    if (rows > 0) throw new NotNew(noun)
  }
}

async function takeIn(tx: Writer, house: string, folder: string, { files, lines }: EverythingManifest, now: Date): Promise<void> {
  // A server that is running may have let somebody in meanwhile.
  await assertNew(tx)
  if (files.some(({ path }) => path.startsWith('media/') && !existsSync(join(house, path)))) throw new Disturbed()
  await deferReferences(tx)
  for (const table of leftByAStart) await tx.delete(table)
  for (const [noun, { table }] of Object.entries(nouns)) await insertRows(tx, table, rowsIn(folder, noun))
  const broken = await brokenReferences(tx)
  if (broken.length > 0) throw new DamagedExport(broken.map((table) => `rows of ${table} point to rows that are not there`))
  await indexAnew(tx, folder)

  const digest = createHash('sha256')
    .update(readFileSync(join(folder, manifestName)))
    .digest('hex')
  const { stories, contributors, sources, pictures } = lines
  const after = { stories, contributors, sources, pictures, digest }
  await record(tx, 'system', { action: 'newsroom.import', subjectId: 'newsroom', subject: '—', after }, now)
  await touch(tx, [everything], now)
}
