import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { z } from 'zod'
import type { Row } from '../../db/rows'
import { EverythingManifest, SearchEntry } from '../../model/everything'
import { sumOf } from '../backup/archive'
import { mayHold } from '../backup/contents'
import { linesName, linesOf, manifestName, readmeName, schemaName, searchNoun } from './folder'
import { lineSchema, rowFrom } from './line'
import { nouns } from './nouns'

/** A folder is no export of everything, or no longer as it was written. */
export class DamagedExport extends Error {
  override readonly name = 'DamagedExport'

  constructor(readonly faults: readonly string[]) {
    super(faults.join('\n'))
  }
}

/** Most faults that are told; the rest would say the same. */
const mostFaults = 10

/**
 * Looks through a folder of everything: each file is there, of the sum that the list says, and none beside; each line is one
 * that a newsroom of this version can have. Reads only.
 * @throws {DamagedExport} with what is wrong
 */
export async function checkEverything(folder: string, manifest: EverythingManifest): Promise<void> {
  stopAt(await faultsOfFiles(folder, manifest))
  stopAt(faultsOfLines(folder, manifest))
}

/** The rows of a noun, from a folder that was checked. */
export function* rowsIn(folder: string, noun: string): Generator<Row> {
  const of = nouns[noun]
  if (of === undefined) throw new Error(`${noun} is no noun`)
  const schema = lineSchema(of)
  for (const line of linesOf(join(folder, linesName(noun)))) {
    const read = rowFrom(of, schema, line)
    if (read.is === 'wrong') throw new DamagedExport([`${linesName(noun)}: ${read.why}`])
    yield read.row
  }
}

/** What the search indexes held, in their order. */
export function* searchEntriesIn(folder: string): Generator<SearchEntry> {
  for (const line of linesOf(join(folder, linesName(searchNoun)))) yield SearchEntry.parse(JSON.parse(line))
}

function stopAt(faults: readonly string[]): void {
  if (faults.length === 0) return
  const more = faults.length - mostFaults
  throw new DamagedExport([...faults.slice(0, mostFaults), ...(more > 0 ? [`and ${more} more`] : [])])
}

/**
 * What the folder says of itself.
 * @throws {DamagedExport}
 */
export async function manifestIn(folder: string): Promise<EverythingManifest> {
  try {
    return EverythingManifest.parse(JSON.parse(await readFile(join(folder, manifestName), 'utf8')))
  } catch (fault) {
    const { code } = fault as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new DamagedExport([`there is no ${manifestName}: this is no export of everything`])
    if (code === undefined) throw new DamagedExport([`${manifestName} cannot be understood, or is of another version`])
    throw fault
  }
}

/** Names that a file in such a folder may have: nothing else is read, nor copied anywhere. */
function isOurs(path: string): boolean {
  const known = [...Object.keys(nouns), searchNoun]
  return (
    path === readmeName ||
    known.some((noun) => path === linesName(noun) || path === schemaName(noun)) ||
    /^ninjs\/[0-9a-f-]{36}\.json$/.test(path) ||
    (path.startsWith('media/') && mayHold(path))
  )
}

async function faultsOfFiles(folder: string, { files }: EverythingManifest): Promise<string[]> {
  const faults = []
  const there = new Set(await filesIn(folder))
  for (const { path, bytes, sha256 } of files) {
    if (!isOurs(path)) faults.push(`${path} has no place in an export of everything`)
    else if (!there.delete(path)) faults.push(`${path} is missing, or no file`)
    else if ((await stat(join(folder, path))).size !== bytes || (await sumOf(join(folder, path))) !== sha256)
      faults.push(`${path} is not what was written`)
  }
  there.delete(manifestName)
  const listed = new Set(files.map(({ path }) => path))
  for (const noun of [...Object.keys(nouns), searchNoun]) {
    if (!listed.has(linesName(noun))) faults.push(`${linesName(noun)} is not in the list of files`)
  }
  return [...faults, ...[...there].map((path) => `${path} is not in the list of files`)]
}

async function filesIn(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true })
  return found
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name).slice(join(folder, '/').length).replaceAll('\\', '/'))
}

function faultsOfLines(folder: string, { lines }: EverythingManifest): string[] {
  const faults: string[] = []
  const count = (noun: string, wrong: (line: string) => string | null) => {
    let number = 0
    for (const line of linesOf(join(folder, linesName(noun)))) {
      number += 1
      const why = wrong(line)
      if (why !== null) faults.push(`${linesName(noun)}, line ${number}: ${why}`)
    }
    if (number !== lines[noun]) faults.push(`${linesName(noun)} has ${number} lines, not ${lines[noun] ?? 'any'}`)
  }
  for (const [noun, of] of Object.entries(nouns)) {
    const schema = lineSchema(of)
    count(noun, (line) => {
      const read = rowFrom(of, schema, line)
      return read.is === 'wrong' ? read.why : null
    })
  }
  count(searchNoun, (line) => wrongEntry(SearchEntry, line))
  return faults
}

function wrongEntry(schema: z.ZodType, line: string): string | null {
  try {
    return schema.safeParse(JSON.parse(line)).success ? null : 'does not fit'
  } catch {
    return 'is not JSON'
  }
}
