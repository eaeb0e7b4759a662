import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { Header } from 'tar'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import * as snapshot from '../../db/snapshot'
import { backupName } from '../../model/backup'
import { aNewsroom, later, type TestNewsroom } from '../../test/newsroom'
import { aPicture } from '../../test/pictures'
import { headOfLog } from '../log/head'
import { record } from '../log/record'
import { storePicture } from '../media/store'
import { DamagedBackup } from './archive'
import { NotEmpty } from './empty-folder'
import { keepFrom } from './keep'
import { lastBackup } from './last-backup'
import { DamagedNewsroom, makeBackup } from './make-backup'
import { readBackup } from './read-backup'
import { restoreBackup } from './restore-backup'

vi.mock(import('../../db/snapshot'), { spy: true })

let house: TestNewsroom
let to: string

beforeEach(async () => {
  house = await aNewsroom()
  to = join(house.folder, 'backups')
  vi.clearAllMocks()
})
afterEach(() => house.close())

const wish = (keep = 'all') => ({ to, keep: keepFrom(keep) })
const place = () => join(house.folder, `checked-${crypto.randomUUID()}`)
const unfinished = () => readdirSync(to).filter((name) => name.startsWith('.unfinished-'))

const aPictureIn = async ({ now }: TestNewsroom) =>
  storePicture(house, 'system', { bytes: await aPicture({ width: 24, height: 16 }), fileName: 'hafen.jpg' }, now)

describe('a backup', () => {
  test('holds the database, the pictures and the secret, and is noted where the server looks', async () => {
    await aPictureIn(house)
    await house.aStory()
    writeFileSync(join(house.folder, 'secret'), 'geheim\n')
    writeFileSync(join(house.folder, 'read-lately.json'), '[]')
    expect(lastBackup(house.folder)).toBeNull()
    const { file, bytes, manifest } = await makeBackup(house.folder, wish(), house.now)
    expect(file).toBe(join(to, 'newsroom-20250122T083000Z.tar'))
    expect([statSync(file).size, statSync(file).mode & 0o777]).toEqual([bytes, 0o600])
    const paths = manifest.files.map(({ path }) => path)
    expect(paths.slice(0, 1)).toEqual(['newsroom.db.gz'])
    expect(paths).toContain('secret')
    expect(paths.filter((path) => path.startsWith('media/')).length).toBeGreaterThan(3)
    expect(paths.filter((path) => /lately|backups/.test(path))).toEqual([])
    expect(manifest).toMatchObject({
      rows: { stories: 1, pictures: 1 },
      log: { number: 1, hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
      migration: expect.stringMatching(/^\d{4}_/),
    })
    expect(lastBackup(house.folder)).toEqual({ at: house.now, file, bytes, log: manifest.log })
    expect(await readBackup(file, place())).toEqual(manifest)
  })

  test('is made while somebody else is in the middle of writing, of what was committed until then', async () => {
    await house.aStory({ headline: 'Fertig' })
    const other = new Sqlite(join(house.folder, 'newsroom.db'))
    other.exec(`BEGIN IMMEDIATE; INSERT INTO facts VALUES ('halb', 'fertig')`)
    const { file, manifest } = await makeBackup(house.folder, wish(), house.now)
    other.exec('COMMIT')
    other.close()
    expect(manifest.rows).toMatchObject({ stories: 1, facts: 0 })
    expect(await readBackup(file, place())).toEqual(manifest)
  })

  test('shows one moment of a newsroom in which another process writes without a pause', async () => {
    const script = `
      const db = require('better-sqlite3')(process.argv[1], { timeout: 5000 })
      const add = db.prepare('INSERT INTO facts VALUES (?, ?)')
      const both = db.transaction((n) => { add.run('a' + n, 'x'.repeat(500)); add.run('b' + n, '') })
      for (let n = 0; ; n += 1) { both(n); if (n === 100) console.log('begun') }`
    const writer = spawn(process.execPath, ['-e', script, join(house.folder, 'newsroom.db')], { stdio: ['ignore', 'pipe', 'inherit'] })
    try {
      await once(writer.stdout, 'data')
      for (const minute of [0, 1, 2]) {
        const { manifest } = await makeBackup(house.folder, wish(), later(minute))
        expect(manifest.rows.facts).toBeGreaterThan(200)
        expect((manifest.rows.facts ?? 0) % 2).toBe(0)
      }
    } finally {
      writer.kill('SIGKILL')
      await once(writer, 'exit')
    }
  })

  test('is begun anew when a picture is taken away meanwhile, and speaks of no file that is not in it', async () => {
    await aPictureIn(house)
    const masters = join(house.folder, 'media', 'masters')
    const [master = ''] = readdirSync(masters)
    vi.mocked(snapshot.takeSnapshot).mockImplementationOnce((from, copy) => {
      new Sqlite(from).prepare('VACUUM INTO ?').run(copy)
      rmSync(join(masters, master))
    })
    const { manifest } = await makeBackup(house.folder, wish(), house.now)
    expect(snapshot.takeSnapshot).toHaveBeenCalledTimes(2)
    expect(manifest.files.map(({ path }) => path)).not.toContain(`media/masters/${master}`)
  })

  test('that is stopped leaves nothing that looks like one', async () => {
    const stop = new AbortController()
    vi.mocked(snapshot.checkSnapshot).mockImplementationOnce(() => {
      stop.abort()
      return { is: 'sound', rows: {} }
    })
    await expect(makeBackup(house.folder, { ...wish(), signal: stop.signal }, house.now)).rejects.toThrow('aborted')
    expect(readdirSync(to)).toEqual([])
    expect(lastBackup(house.folder)).toBeNull()
  })

  test('is made of a newsroom whose log somebody changed, and whether it ends as it did is looked at', async () => {
    await house.aStory()
    await house.aStory()
    const sqlite = new Sqlite(join(house.folder, 'newsroom.db'))
    sqlite.exec(`DROP TRIGGER log_keeps_words; UPDATE log SET actor = 'niemand' WHERE id = 1`)
    sqlite.close()
    const { file, manifest } = await makeBackup(house.folder, wish(), house.now)
    expect(await readBackup(file, place())).toEqual(manifest)
    expect(manifest.log).toEqual(await headOfLog(house.reader))
  })

  test('is made of a newsroom whose log somebody cut, though SQLite remembers that there was more', async () => {
    const entry = { action: 'story.publish', subjectId: 'x', subject: 'x' } as const
    for (const _ of [1, 2]) await house.write((tx) => record(tx, 'system', entry, house.now))
    const sqlite = new Sqlite(join(house.folder, 'newsroom.db'))
    sqlite.exec('DROP TRIGGER log_keeps_rows; DELETE FROM log WHERE id = (SELECT max(id) FROM log)')
    sqlite.close()
    const { file, manifest } = await makeBackup(house.folder, wish(), house.now)
    expect(await readBackup(file, place())).toEqual(manifest)
  })

  test('is one even where the newsroom cannot be told of it', async () => {
    mkdirSync(join(house.folder, 'last-backup.json'))
    const { file, noted } = await makeBackup(house.folder, wish(), house.now)
    expect([existsSync(file), noted]).toEqual([true, false])
  })

  test('overwrites nothing that somebody put there while it was unpacked', async () => {
    const { file } = await makeBackup(house.folder, wish(), house.now)
    const into = join(house.folder, 'wieder')
    const { checkSnapshot } = await vi.importActual<typeof snapshot>('../../db/snapshot')
    vi.mocked(snapshot.checkSnapshot).mockImplementationOnce((database) => {
      writeFileSync(join(into, 'newsroom.db'), 'theirs')
      return checkSnapshot(database)
    })
    await expect(restoreBackup(file, into)).rejects.toThrow(NotEmpty)
    expect(readFileSync(join(into, 'newsroom.db'), 'utf8')).toBe('theirs')
    expect(readdirSync(into)).toEqual(['newsroom.db'])
  })

  test('is not made of a database that is damaged', async () => {
    for (let nth = 0; nth < 200; nth += 1) await house.aTopic(`Thema ${nth}`)
    house.close = () => rmSync(house.folder, { recursive: true, force: true })
    const file = join(house.folder, 'newsroom.db')
    new Sqlite(file).pragma('wal_checkpoint(TRUNCATE)')
    const bytes = readFileSync(file)
    bytes.fill(0xff, 4096 * 40, 4096 * 60)
    writeFileSync(file, bytes)
    await expect(makeBackup(house.folder, wish(), house.now)).rejects.toThrow(DamagedNewsroom)
    expect(readdirSync(to)).toEqual([])
  })

  test('makes older ones go only when it is whole, and clears up after a crash of days ago', async () => {
    await makeBackup(house.folder, wish(), house.now)
    for (const name of ['.unfinished-alt', '.unfinished-neu', 'fremd.tar']) mkdirSync(join(to, name))
    utimesSync(join(to, '.unfinished-alt'), later(-2000), later(-2000))
    utimesSync(join(to, '.unfinished-neu'), later(-20), later(-20))
    const { dropped } = await makeBackup(house.folder, wish('1 latest'), later(60))
    expect(dropped).toEqual([backupName(house.now)])
    expect(readdirSync(to).sort()).toEqual(['.unfinished-neu', 'fremd.tar', backupName(later(60))].sort())
    expect(unfinished()).toEqual(['.unfinished-neu'])
  })
})

describe('what was damaged is not put back', () => {
  test('wherever a byte is another, and wherever it ends', { timeout: 20_000 }, async () => {
    await aPictureIn(house)
    const { file, manifest } = await makeBackup(house.folder, wish(), house.now)
    const whole = readFileSync(file)
    const hurt = join(house.folder, 'hurt.tar')
    /** `null` if it was refused. What is between two files belongs to neither: nothing is read there. */
    const outcome = () =>
      readBackup(hurt, place()).catch((fault: unknown) => {
        if (fault instanceof DamagedBackup) return null
        throw fault
      })
    let refused = 0
    const tries = 150
    for (let nth = 0; nth < tries; nth += 1) {
      const at = Math.floor((whole.length * (nth + 0.37)) / tries)
      const bytes = Buffer.from(whole)
      bytes[at] = (bytes[at] ?? 0) ^ 0x10
      writeFileSync(hurt, bytes)
      const read = await outcome()
      if (read === null) refused += 1
      else expect(read, `byte ${at}`).toEqual(manifest)
    }
    expect(refused).toBeGreaterThan(tries / 2)
    for (let nth = 1; nth <= 50; nth += 1) {
      writeFileSync(hurt, whole)
      truncateSync(hurt, Math.floor(((whole.length - 1024) * nth) / 51))
      expect(await outcome(), `cut ${nth}`).toBeNull()
    }
  })

  test.each([
    ['../evil', 'File'],
    ['/etc/evil', 'File'],
    ['media/masters/../../evil', 'File'],
    ['newsroom.db', 'File'],
    ['secret', 'SymbolicLink'],
  ] as const)('a file called %s (%s) has no place in one', async (path, type) => {
    const header = new Header({ path, type, size: type === 'File' ? 4 : 0, mode: 0o600, mtime: house.now, linkpath: '/etc/passwd' })
    header.encode()
    const file = join(house.folder, 'evil.tar')
    writeFileSync(file, header.block ?? '')
    if (type === 'File') appendFileSync(file, Buffer.concat([Buffer.from('evil'), Buffer.alloc(508)]))
    appendFileSync(file, Buffer.alloc(1024))
    const into = join(house.folder, 'into')
    await expect(restoreBackup(file, into)).rejects.toThrow(DamagedBackup)
    expect(readdirSync(into)).toEqual([])
    expect(existsSync(join(house.folder, 'evil'))).toBe(false)
  })

  test.each([
    ['nothing', ''],
    ['words', 'this is no archive, and never was one. '.repeat(100)],
    ['no file at all but an end', '\0'.repeat(1024)],
  ])('%s is no backup', async (_, bytes) => {
    const file = join(house.folder, 'other.tar')
    writeFileSync(file, bytes)
    await expect(readBackup(file, place())).rejects.toThrow(DamagedBackup)
  })
})
