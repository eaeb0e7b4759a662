import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { openNewsroom } from '../../db/client'
import { roomIn } from '../../db/folder'
import { databaseHealth } from '../../db/health'
import { migrateNewsroom, schemaState } from '../../db/migrate'
import { pictures } from '../../db/schema'
import { storePicture } from '../../domain/media/store'
import { saveDraft } from '../../domain/stories/save-draft'
import { storyById } from '../../domain/stories/story'
import { refused } from '../../lib/staff-action'
import type { StoryId } from '../../model/ids'
import type { Staff } from '../../model/staff'
import { aBody } from '../marked-body'
import { type BuiltNewsroom, built } from '../newsroom'
import { aPicture } from '../pictures'
import { whatIsWrong } from './aftermath'

/*
 * A disk that is full, or read-only, or damaged; for real where the tests may mount a disk or are told apart from root.
 */

const root = process.getuid?.() === 0
let injected = 0
afterAll(() => console.log(`storage: ${injected} faults injected`))

let place: string
let folder: string
let house: BuiltNewsroom
let ada: Staff
let storyId: StoryId

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'masthead-storage-'))
  folder = join(place, 'data')
  vi.spyOn(process.stderr, 'write').mockReturnValue(true)
})
afterEach(() => {
  house?.close()
  rmSync(place, { recursive: true, force: true })
})

async function opened(): Promise<void> {
  await migrateNewsroom(folder, 'faults')
  house = built(openNewsroom(folder))
  ada = await house.aStaffMember('admin')
  storyId = await house.aStory({ by: ada })
}

/** Saves so many characters; gives what the desk is told, or nothing if it was saved. */
async function saved(characters: number): Promise<string | null> {
  const story = await storyById(house.reader, storyId)
  if (story === null) throw new Error('no story')
  // Noise, for nothing to be packed.
  const paragraphs = Array.from({ length: Math.ceil(characters / 50_000) }, () => aBody(randomBytes(25_000).toString('hex')).content).flat()
  const text = { ...story.draft, standfirst: 'Neu.', body: { type: 'doc' as const, content: paragraphs } }
  try {
    await house.act(saveDraft, ada, { storyId, seen: story.version, text, copies: {} })
    return null
  } catch (fault) {
    injected += 1
    return refused(fault).code
  }
}

const draft = async () => JSON.stringify((await storyById(house.reader, storyId))?.draft)

describe('a full disk', () => {
  const small = () => {
    mkdirSync(folder)
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', folder], { stdio: 'ignore' })
  }
  let mountable = root
  beforeEach(() => {
    try {
      if (mountable) small()
    } catch {
      mountable = false
    }
  })
  afterEach(() => {
    house?.close()
    if (mountable) execFileSync('umount', [folder])
  })

  test('refuses a save, keeps what was saved before, and takes the next one when there is room again', async (context) => {
    if (!mountable) return context.skip('nothing may be mounted here')
    await opened()
    expect(await saved(1000)).toBeNull()
    const before = await draft()
    writeFileSync(join(folder, 'ballast'), Buffer.alloc(roomIn(folder)))
    for (let nth = 0; nth < 10; nth += 1) expect(await saved(200_000)).toBe('storageFull')
    expect(house.trouble()).toBe('full')
    expect(await draft()).toBe(before)
    expect(roomIn(folder)).toBeLessThan(100_000)
    rmSync(join(folder, 'ballast'))
    expect(await saved(200_000)).toBeNull()
    expect(house.trouble()).toBeNull()
    expect(whatIsWrong(folder, [])).toEqual([])
  })

  test('refuses a picture at whichever of its files the disk ends, and leaves none of them', async (context) => {
    if (!mountable) return context.skip('nothing may be mounted here')
    await opened()
    const bytes = await aPicture({ width: 1500, height: 1000 })
    const free = roomIn(folder)
    let refusals = 0
    for (const left of [0, 4, 8, 12, 16, 24, 32, 48, 64, 96].map((pages) => pages * 1024)) {
      writeFileSync(join(folder, 'ballast'), Buffer.alloc(free - left))
      const outcome = await storePicture(house, ada, { bytes, fileName: 'hafen.jpg' }, new Date()).then(
        () => 'stored',
        (fault) => refused(fault).code,
      )
      if (outcome !== 'stored') {
        refusals += 1
        injected += 1
        expect(outcome).toBe('storageFull')
        expect(await house.reader.$count(pictures)).toBe(0)
        expect(unfinished(folder)).toEqual([])
      }
      rmSync(join(folder, 'ballast'))
    }
    expect(refusals).toBeGreaterThan(3)
    expect(await storePicture(house, ada, { bytes, fileName: 'hafen.jpg' }, new Date())).toMatchObject({ known: false })
    expect(whatIsWrong(folder, [])).toEqual([])
  })

  test('lets no migration begin that could not be taken back', async (context) => {
    if (!mountable) return context.skip('nothing may be mounted here')
    await opened()
    house.close()
    inDatabase((sqlite) => sqlite.exec('DROP TRIGGER log_keeps_rows'))
    writeFileSync(join(folder, 'ballast'), Buffer.alloc(roomIn(folder)))
    await expect(migrateNewsroom(folder, 'full')).rejects.toMatchObject({ name: 'MigrationFailed' })
    injected += 1
    rmSync(join(folder, 'ballast'))
    expect(databaseHealth(folder).is).toBe('sound')
    await migrateNewsroom(folder, 'room')
    expect(schemaState(folder).missingTriggers).toEqual([])
    house = built(openNewsroom(folder))
  })
})

describe('a folder that may only be read', () => {
  /** Does something as somebody who is not root, and may not write here. */
  async function asNobody<Value>(work: () => Promise<Value>): Promise<Value> {
    chmodSync(place, 0o755)
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
      chmodSync(join(entry.parentPath, entry.name), entry.isDirectory() ? 0o555 : 0o444)
    chmodSync(folder, 0o555)
    if (root) process.seteuid?.(65_534)
    try {
      return await work()
    } finally {
      if (root) process.seteuid?.(0)
      for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
        chmodSync(join(entry.parentPath, entry.name), 0o700)
      chmodSync(folder, 0o700)
    }
  }

  test('is said to be so: to the desk, to the doctor, at the start', async () => {
    await opened()
    house.close()
    await asNobody(async () => {
      // Of a process that only acts as somebody else, the system tells what its real user may do: the doctor gets its own.
      const env = { ...process.env, MASTHEAD_DATA: folder, HOME: place, TMPDIR: '/tmp' }
      const who = root ? { uid: 65_534 } : {}
      if (root) process.seteuid?.(0)
      const doctor = spawnSync(process.execPath, ['--import', 'tsx', 'cli/main.ts', 'doctor'], { ...who, env, encoding: 'utf8' })
      if (root) process.seteuid?.(65_534)
      expect(doctor.stdout + doctor.stderr).toMatch(/PROBLEM folder: this user may not write/)
      const outcome = await Promise.resolve()
        .then(() => openNewsroom(folder))
        .catch((fault: unknown) => refused(fault).code)
      injected += 1
      expect(outcome).toBe('storageReadOnly')
      await expect(migrateNewsroom(folder, 'x')).rejects.toMatchObject({ name: 'MigrationFailed' })
    })
    house = built(openNewsroom(folder))
    expect(await saved(1000)).toBeNull()
  })

  test('that turned so under a running server takes no picture, and leaves none half', async () => {
    await opened()
    const bytes = await aPicture()
    mkdirSync(join(folder, 'media', 'masters'), { recursive: true })
    const outcome = await asNobody(() =>
      storePicture(house, ada, { bytes, fileName: 'hafen.jpg' }, new Date()).then(
        () => 'stored',
        (fault) => refused(fault).code,
      ),
    )
    injected += 1
    expect(outcome).toBe('storageReadOnly')
    expect(await house.reader.$count(pictures)).toBe(0)
    expect(await storePicture(house, ada, { bytes, fileName: 'hafen.jpg' }, new Date())).toMatchObject({ known: false })
  })
})

describe('a database that another process holds', () => {
  const holding = `
    import Sqlite from 'better-sqlite3'
    const sqlite = new Sqlite(process.argv[1])
    sqlite.exec('BEGIN IMMEDIATE')
    process.stdout.write('holding')
    setTimeout(() => sqlite.exec('COMMIT'), Number(process.argv[2]))
  `
  const held = async (milliseconds: number) => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', holding, join(folder, 'newsroom.db'), String(milliseconds)])
    await once(child.stdout, 'data')
    injected += 1
    return child
  }

  test('is waited for, while readers read on; given up after a while with nothing lost; and tried again', { timeout: 30_000 }, async () => {
    await opened()
    await held(500)
    let reads = 0
    const reading = setInterval(() => void draft().then(() => (reads += 1)), 20)
    expect(await saved(1000)).toBeNull()
    clearInterval(reading)
    expect(reads).toBeGreaterThan(5)

    const before = await draft()
    const theirs = await held(60_000)
    expect(await saved(1000)).toBe('busy')
    expect(house.trouble()).toBe('busy')
    expect(await draft()).toBe(before)
    theirs.kill('SIGKILL')
    await once(theirs, 'close')
    expect(await saved(1000)).toBeNull()
    expect(whatIsWrong(folder, [])).toEqual([])
  })
})

describe('a damaged database', () => {
  test.each([
    ['whose first page is noise', 0],
    ['of which a stretch in the middle is noise', 0.5],
  ])('%s is told from a sound one, and not written to', async (_which, where) => {
    await opened()
    for (let nth = 0; nth < 5; nth += 1) expect(await saved(100_000)).toBeNull()
    house.close()
    const file = join(folder, 'newsroom.db')
    inDatabase((sqlite) => sqlite.pragma('wal_checkpoint(TRUNCATE)'))
    damage(file, where)
    injected += 1
    expect(['damaged', 'unreadable']).toContain(databaseHealth(folder).is)
    const outcome = await tryToSave()
    expect(outcome).toBe('storageDamaged')
  })

  async function tryToSave(): Promise<string | null> {
    try {
      house = built(openNewsroom(folder))
      // Whichever row lies on the noise.
      for (let nth = 0; nth < 50; nth += 1) {
        const told = await saved(50_000)
        if (told !== null) return told
      }
      return null
    } catch (fault) {
      return refused(fault).code
    }
  }
})

function damage(file: string, where: number): void {
  const at = Math.floor((statSync(file).size * where) / 4096) * 4096
  const handle = openSync(file, 'r+')
  writeSync(handle, randomBytes(16 * 4096), 0, undefined, at)
  closeSync(handle)
}

function inDatabase<Result>(work: (sqlite: Sqlite.Database) => Result): Result {
  const sqlite = new Sqlite(join(folder, 'newsroom.db'))
  try {
    return work(sqlite)
  } finally {
    sqlite.close()
  }
}

/** Files of pictures, finished or not. */
function unfinished(data: string): string[] {
  const media = join(data, 'media')
  if (!existsSync(media)) return []
  return readdirSync(media, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
}
