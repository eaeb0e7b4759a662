import { createHash, randomUUID } from 'node:crypto'
import { mkdir, rename, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import type { Newsroom, Reader } from '../../db/client'
import { schemaState } from '../../db/migrate'
import { rowsOf } from '../../db/rows'
import { stories } from '../../db/schema'
import { searchEntries } from '../../db/search'
import { readingSnapshot, takeSnapshot } from '../../db/snapshot'
import { type EverythingManifest, SearchEntry } from '../../model/everything'
import type { ExportedStory } from '../../model/exported-story'
import { StoryId } from '../../model/ids'
import { picturesIn } from '../backup/contents'
import { assertEmpty } from '../backup/empty-folder'
import { headOfLog } from '../log/head'
import { record } from '../log/record'
import { storyToExport } from '../stories/to-export'
import { FolderWriter, linesName, manifestName, ninjsName, readmeName, schemaName, searchNoun } from './folder'
import { lineOf, lineSchema } from './line'
import { nouns } from './nouns'

export interface EverythingWish {
  /** A folder that is empty, or not there yet. */
  readonly to: string
  /** What the folder says to whoever finds it. */
  readonly readme: string
  /** A story as ninjs; `null` where it does not come out as such, and only its rows can tell it. */
  readonly asNinjs: (reader: Reader, exported: ExportedStory) => Promise<string | null>
}

export interface WrittenEverything {
  readonly folder: string
  readonly manifest: EverythingManifest
  /** Stories without an item of ninjs, though there ought to be one. */
  readonly withoutNinjs: readonly StoryId[]
}

/**
 * Writes a newsroom into a folder in an open form (docs/export-format.md), as it is at one moment: what is confidential too,
 * but for what opens accounts. The folder gets its name when all is in it; that it was written is noted in the newsroom's log
 * before, and thus not in the folder.
 * @throws {NotEmpty}; `ENOENT` if pictures are taken away meanwhile
 */
export async function writeEverything(house: Newsroom, { to, readme, asNinjs }: EverythingWish, now: Date): Promise<WrittenEverything> {
  const target = resolve(to)
  await assertEmpty(target)
  const work = `${target}.unfinished-${randomUUID()}`
  await mkdir(work, { recursive: true, mode: 0o700 })
  try {
    const writer = new FolderWriter(work)
    const before = await picturesIn(house.folder)
    const snapshot = join(work, 'newsroom.db')
    takeSnapshot(join(house.folder, 'newsroom.db'), snapshot)
    const migration = schemaState(work).applied.at(-1) ?? ''
    const { lines, log, withoutNinjs } = await readingSnapshot(snapshot, async (reader) => ({
      lines: await putNouns(writer, reader),
      log: await headOfLog(reader),
      withoutNinjs: await putNinjs(writer, reader, asNinjs, now),
    }))
    await rm(snapshot)
    for (const path of new Set([...before, ...(await picturesIn(house.folder))])) await writer.copy(path, join(house.folder, path))
    await writer.put(readmeName, [readme])

    const files = writer.files.sort((one, other) => (one.path < other.path ? -1 : 1))
    const manifest: EverythingManifest = {
      format: 'masthead-everything',
      version: 1,
      madeAt: now.toISOString(),
      migration,
      log,
      lines,
      files,
    }
    const said = `${JSON.stringify(manifest, null, 2)}\n`
    await new FolderWriter(work).put(manifestName, [said])
    await note(house, said, manifest, now)
    await rename(work, target)
    return { folder: target, manifest, withoutNinjs }
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

async function putNouns(writer: FolderWriter, reader: Reader): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const [noun, of] of Object.entries(nouns)) {
    counts[noun] = 0
    const lines = async function* () {
      for await (const row of rowsOf(reader, of.table)) {
        if (of.only !== undefined && !of.only(row)) continue
        counts[noun] = (counts[noun] ?? 0) + 1
        yield `${lineOf(of, row)}\n`
      }
    }
    await writer.put(linesName(noun), lines())
    await writer.put(schemaName(noun), [schemaFile(noun, lineSchema(of))])
  }
  const entries = searchEntries(reader)
  await writer.put(
    linesName(searchNoun),
    entries.map((entry) => `${JSON.stringify(entry)}\n`),
  )
  await writer.put(schemaName(searchNoun), [schemaFile(searchNoun, SearchEntry)])
  return { ...counts, [searchNoun]: entries.length }
}

/** What a line of the noun may be, in JSON Schema 2020-12. */
function schemaFile(noun: string, schema: z.ZodType): string {
  const words = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
  return `${JSON.stringify({ title: `A line of ${linesName(noun)}`, ...words }, null, 2)}\n`
}

async function putNinjs(writer: FolderWriter, reader: Reader, asNinjs: EverythingWish['asNinjs'], now: Date): Promise<StoryId[]> {
  const without: StoryId[] = []
  for await (const { id } of rowsOf(reader, stories)) {
    const storyId = StoryId.parse(id)
    const exported = await storyToExport(reader, storyId, now)
    // In the bin: its rows tell it.
    if (exported === null) continue
    const item = await asNinjs(reader, exported)
    if (item === null) without.push(storyId)
    else await writer.put(ninjsName(storyId), [item])
  }
  return without
}

async function note(house: Newsroom, said: string, { lines }: EverythingManifest, now: Date): Promise<void> {
  const { stories, contributors, sources, pictures } = lines
  const after = { stories, contributors, sources, pictures, digest: createHash('sha256').update(said).digest('hex') }
  await house.write((tx) => record(tx, 'system', { action: 'newsroom.export', subjectId: 'newsroom', subject: '—', after }, now))
}
