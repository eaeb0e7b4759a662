import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Newsroom, openNewsroom } from '../../db/client'
import { log, sessions, staff, stories } from '../../db/schema'
import { searchDesk, searchLive } from '../../db/search'
import { verifyLogIn } from '../../db/verify-log'
import type { LogHead } from '../../model/log-chain'
import { aLivelyNewsroom, type LivelyNewsroom } from '../../test/lively-newsroom'
import { aNewsroom, later, type TestNewsroom } from '../../test/newsroom'
import { aPicture } from '../../test/pictures'
import { publicPages } from '../../test/public-pages'
import { picturesIn } from '../backup/contents'
import { storePicture } from '../media/store'
import { keepOriginal } from '../originals/keep'
import { Disturbed, importEverything, NotNew, OtherVersion } from './import-everything'
import { DamagedExport } from './read-everything'
import { writeEverything } from './write-everything'

/*
 * A newsroom in which every kind of thing is there, written down once for all tests.
 */

let house: TestNewsroom
let lively: LivelyNewsroom
let folder: string

const asNinjs = async () => '{"uri": "urn:a"}\n'
const written = (from: TestNewsroom, to: string) => writeEverything(from, { to, readme: 'Vertraulich.\n', asNinjs }, later(600))

/** What is in a folder, by path. */
function contents(of: string): Map<string, string> {
  const files = readdirSync(of, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
  return new Map(
    files.map((one) => [join(one.parentPath, one.name).slice(of.length + 1), readFileSync(join(one.parentPath, one.name), 'latin1')]),
  )
}

beforeAll(async () => {
  house = await aNewsroom()
  lively = await aLivelyNewsroom(house, house.now)
  await lively.edit(lively.stories.entwurf, { kicker: 'Hafenausbau' })
  await storePicture(house, 'system', { bytes: await aPicture({ width: 24, height: 16 }), fileName: 'hafen.jpg' }, house.now)
  const report = {
    name: 'b.txt',
    format: 'text' as const,
    bytes: Buffer.from([0, 255, 10, 13]),
    raw: 'Ein\u2028Bericht',
    text: 'Ein Bericht',
    language: 'de' as const,
    date: '',
  }
  await house.write((tx) => keepOriginal(tx, lively.admin, report, house.now))
  await house.write(async (tx) => {
    await tx.update(staff).set({ passwordHash: '$argon2id$geheim' })
    await tx
      .insert(sessions)
      .values({ staffId: lively.admin.id, createdAt: house.now, seenAt: house.now, expiresAt: house.now, userAgent: 'geheimer Browser' })
  })
  folder = join(house.folder, 'alles')
  await written(house, folder)
})
afterAll(() => house.close())

describe('everything', () => {
  test('is written for its owner alone, and the log keeps that it was', async () => {
    const modes = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => statSync(join(folder, path)))
    expect(modes.filter((one) => (one.mode & 0o077) !== 0)).toEqual([])
    expect(statSync(folder).mode & 0o777).toBe(0o700)
    expect(await house.reader.select().from(log).where(eq(log.action, 'newsroom.export'))).toMatchObject([{ actor: 'system' }])
  })

  test('has confidential sources in it, and nothing that opens an account', () => {
    const all = [...contents(folder).values()].join('\n')
    expect(all).toContain('Egon Zeuge')
    for (const secret of ['$argon2id$', 'geheimer Browser']) expect(all).not.toContain(secret)
  })

  test('has lines that fit the schemas beside them', () => {
    const files = contents(folder)
    const ajv = addFormats.default(new Ajv2020({ strict: false })).addFormat('base64', true)
    let lines = 0
    for (const [path, text] of files) {
      const noun = /^nouns\/(.*)\.jsonl$/.exec(path)?.[1]
      if (noun === undefined) continue
      const fits = ajv.compile(JSON.parse(files.get(`schema/${noun}.schema.json`) ?? '') as object)
      for (const line of Buffer.from(text, 'latin1').toString('utf8').split('\n').slice(0, -1)) {
        expect(fits(JSON.parse(line)), `${noun}: ${line}`).toBe(true)
        lines += 1
      }
    }
    expect(lines).toBeGreaterThan(200)
  })

  test('goes only where nothing is', async () => {
    await expect(written(house, folder)).rejects.toThrow('not empty')
  })
})

describe('taken in by a new newsroom', () => {
  let other: TestNewsroom
  beforeAll(async () => {
    other = await aNewsroom()
    await importEverything(other, folder, later(700))
  })
  afterAll(() => other.close())

  test('it is written down again to the byte, with one entry more in the log', async () => {
    const again = join(other.folder, 'wieder')
    await written(other, again)
    const [before, after] = [contents(folder), contents(again)]
    const [logged, loggedNow] = [before, after].map((files) => files.get('nouns/log.jsonl') ?? '')
    expect(loggedNow?.startsWith(logged ?? '-')).toBe(true)
    const [entry = '', ...more] = loggedNow?.slice(logged?.length).split('\n') ?? []
    expect([JSON.parse(entry), more]).toMatchObject([{ action: 'newsroom.import' }, ['']])
    for (const files of [before, after]) for (const path of ['nouns/log.jsonl', 'manifest.json']) files.delete(path)
    expect([...after]).toEqual([...before])
    expect(before.size).toBeGreaterThan(80)
  })

  test('readers find the very same', async () => {
    const pages = Object.entries(publicPages(lively))
    for (const [address, page] of pages) {
      expect(await page(other.reader, house.now), address).toEqual(await page(house.reader, house.now))
    }
    expect(pages.length).toBeGreaterThan(40)
    for (const query of ['gipfel', 'lange', 'federkiel'])
      expect(await searchLive(other.reader, { query, limit: 20 })).toEqual(await searchLive(house.reader, { query, limit: 20 }))
  })

  test('the log goes on where it was, and is whole', () => {
    const { log: head } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as { log: LogHead }
    expect(verifyLogIn(join(other.folder, 'newsroom.db'), head)).toMatchObject({ faults: [] })
  })

  test('the desk finds the same', async () => {
    for (const [kind, query] of [
      ['contributor', 'federkiel'],
      ['picture', 'hafen'],
      ['story', 'hafenausbau'],
    ] as const) {
      const found = await searchDesk(other.reader, kind, query, 20)
      expect(found?.length, kind).toBeGreaterThan(0)
      expect(found).toEqual(await searchDesk(house.reader, kind, query, 20))
    }
  })

  test('nobody can sign in, and whoever worked here still does', async () => {
    const accounts = await other.reader.select().from(staff)
    expect(accounts.length).toBeGreaterThan(1)
    for (const account of accounts) expect(account).toMatchObject({ passwordHash: null, disabledAt: null })
  })

  test('a second time it is refused, for somebody works there', async () => {
    await expect(importEverything(other, folder, later(800))).rejects.toThrow(NotNew)
  })
})

test('of two that take it in at once one is refused, and takes nothing from the other', async () => {
  const first = await aNewsroom()
  const second = openNewsroom(first.folder)
  try {
    const both = await Promise.allSettled([importEverything(first, folder, later(700)), importEverything(second, folder, later(700))])
    expect(both.filter(({ status }) => status === 'rejected')).toMatchObject([{ reason: { name: 'NotNew' } }])
    expect(await picturesIn(first.folder)).toEqual(await picturesIn(house.folder))
  } finally {
    second.close()
    first.close()
  }
})

describe('of two that take it in at once one fails by itself', () => {
  /** A newsroom in which something happens before it is written to for the first time. */
  function upset(first: () => Promise<void>, there: Newsroom): Newsroom {
    let asked = 0
    return {
      ...there,
      write: async (work) => {
        asked += 1
        if (asked === 1) await first()
        return there.write(work)
      },
    }
  }

  test('it takes nothing from the one that was done', async () => {
    const there = await aNewsroom()
    const failing = upset(async () => {
      await importEverything(there, folder, later(700))
      throw new Error('no space left')
    }, there)
    await expect(importEverything(failing, folder, later(700))).rejects.toThrow('no space left')
    expect(await picturesIn(there.folder)).toEqual(await picturesIn(house.folder))
    there.close()
  })

  test('it takes its files back, and the other says so instead of going without them', async () => {
    const there = await aNewsroom()
    const [picture = ''] = await picturesIn(house.folder)
    const disturbed = upset(async () => rmSync(join(there.folder, picture)), there)
    await expect(importEverything(disturbed, folder, later(700))).rejects.toThrow(Disturbed)
    expect(await picturesIn(there.folder)).toEqual([])
    expect(await there.reader.$count(stories)).toBe(0)
    there.close()
  })
})

describe('what is not as it was written is refused, and nothing is changed', () => {
  let copy: string
  beforeEach(() => {
    copy = join(house.folder, 'kopie')
    rmSync(copy, { recursive: true, force: true })
    cpSync(folder, copy, { recursive: true })
  })

  const edit = (path: string, change: (text: string) => string) =>
    writeFileSync(join(copy, path), change(readFileSync(join(copy, path), 'utf8')))

  /** Changes a line, and the list of files with it, as somebody does who knows the form. */
  function forge(noun: string, change: (row: Record<string, unknown>) => void) {
    const path = `nouns/${noun}.jsonl`
    edit(path, (text) => {
      const [first = '', ...rest] = text.split('\n')
      const row = JSON.parse(first) as Record<string, unknown>
      change(row)
      return [JSON.stringify(row), ...rest].join('\n')
    })
    const bytes = readFileSync(join(copy, path))
    edit('manifest.json', (text) => {
      const manifest = JSON.parse(text) as { files: { path: string; bytes: number; sha256: string }[] }
      for (const file of manifest.files)
        if (file.path === path) Object.assign(file, { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') })
      return JSON.stringify(manifest)
    })
  }

  async function expectRefused(words: RegExp) {
    const other = await aNewsroom()
    try {
      const told = await importEverything(other, copy, later(700)).then(
        () => 'nothing',
        (fault: unknown) => (fault instanceof DamagedExport ? fault.message : Promise.reject(fault)),
      )
      expect(told).toMatch(words)
      expect(await other.reader.$count(staff)).toBe(0)
      expect(await picturesIn(other.folder)).toEqual([])
    } finally {
      other.close()
    }
  }

  test.each([
    [
      'a text was changed',
      () => edit('nouns/drafts.jsonl', (text) => text.replace('lange', 'kurz!')),
      /drafts\.jsonl is not what was written/,
    ],
    ['a file is missing', () => rmSync(join(copy, 'nouns/sources.jsonl')), /sources\.jsonl is missing/],
    ['a file is too many', () => writeFileSync(join(copy, 'nouns/evil.jsonl'), ''), /evil\.jsonl is not in the list/],
    ['there is no list', () => rmSync(join(copy, 'manifest.json')), /no export of everything/],
    ['the list is no list', () => edit('manifest.json', () => '{"format": "masthead-everything"}'), /cannot be understood/],
    [
      'there is nothing',
      () => {
        rmSync(copy, { recursive: true })
        mkdirSync(copy)
      },
      /no export of everything/,
    ],
    [
      'a file is a way elsewhere',
      () => {
        rmSync(join(copy, 'README.md'))
        symlinkSync('/etc/passwd', join(copy, 'README.md'))
      },
      /README\.md is missing, or no file/,
    ],
  ])('%s', async (_, change, words) => {
    change()
    await expectRefused(words)
  })

  test.each<[string, string, (row: Record<string, unknown>) => void, RegExp]>([
    [
      'a script as a source’s address',
      'sources',
      (row) => Object.assign(row, { url: 'javascript:alert(1)' }),
      /sources\.jsonl, line 1: url/,
    ],
    [
      'a way out of the folder as a picture',
      'pictures',
      (row) => Object.assign(row, { key: '../../secret' }),
      /pictures\.jsonl, line 1: key/,
    ],
    [
      'an element that the body has not',
      'drafts',
      (row) => Object.assign(row, { body: { type: 'doc', content: [{ type: 'script' }] } }),
      /drafts\.jsonl, line 1: body/,
    ],
    ['a column that there is not', 'staff', (row) => Object.assign(row, { passwordHash: 'x' }), /staff\.jsonl, line 1/],
    ['a role that there is not', 'staff', (row) => Object.assign(row, { role: 'owner' }), /staff\.jsonl, line 1: role/],
    ['a site without a name', 'settings', (row) => Object.assign(row, { values: { siteName: '' } }), /settings\.jsonl, line 1: values/],
    [
      'a day that is none',
      'stories',
      (row) => Object.assign(row, { createdAt: '2025-13-01T00:00:00.000Z' }),
      /stories\.jsonl, line 1: createdAt/,
    ],
    [
      'a story of nobody',
      'stories',
      (row) => Object.assign(row, { ownerId: crypto.randomUUID() }),
      /rows of stories point to rows that are not there/,
    ],
  ])('%s, though the sums were made to fit', async (_, noun, change, words) => {
    forge(noun, change)
    await expectRefused(words)
  })

  test('a form of another version is told apart from a damaged one', async () => {
    edit('manifest.json', (text) => text.replace(/"migration": "[^"]*"/, '"migration": "0000_newsroom"'))
    forge('staff', (row) => Object.assign(row, { columnOfThen: '' }))
    const other = await aNewsroom()
    await expect(importEverything(other, copy, later(700))).rejects.toThrow(OtherVersion)
    other.close()
  })
})
