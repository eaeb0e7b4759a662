import { appendFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { openNewsroom } from '../db/client'
import { searchLive } from '../db/search'
import { storePicture } from '../domain/media/store'
import { aLivelyNewsroom } from '../test/lively-newsroom'
import { built } from '../test/newsroom'
import { aPicture } from '../test/pictures'
import { runNewsroom } from './run'

/*
 * A newsroom that is kept, lost and put back, and one that moves out, at the command line, in the order in which it stands
 * here.
 */

let folder: string
const at = new Date('2025-01-22T08:30:00Z')
const data = () => join(folder, 'data')

interface Ending {
  readonly code: number
  readonly out: string
  readonly err: string
}

async function newsroom(command: readonly string[], where = data()): Promise<Ending> {
  vi.stubEnv('MASTHEAD_DATA', where)
  vi.stubEnv('MASTHEAD_ADDRESS', 'https://hafenbote.example')
  const [out, err]: string[][] = [[], []]
  const listening = [
    vi.spyOn(process.stdout, 'write').mockImplementation((piece) => Boolean(out?.push(String(piece)))),
    vi.spyOn(process.stderr, 'write').mockImplementation((piece) => Boolean(err?.push(String(piece)))),
    vi.spyOn(console, 'error').mockImplementation((...words) => void err?.push(words.join(' '))),
  ]
  const code = await runNewsroom(command)
  process.exitCode = 0
  for (const each of listening) each.mockRestore()
  return { code, out: out?.join('') ?? '', err: err?.join('') ?? '' }
}

function contents(of: string, without: readonly string[] = []): Map<string, string> {
  const files = readdirSync(of, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
  const all = files.map((one) => join(one.parentPath, one.name))
  return new Map(
    all
      .filter((path) => !without.includes(path.slice(of.length + 1)))
      .map((path) => [path.slice(of.length + 1), readFileSync(path, 'latin1')]),
  )
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'masthead-backup-'))
  await newsroom(['migrate'])
  writeFileSync(join(data(), 'secret'), 'geheim\n', { mode: 0o600 })
  const house = openNewsroom(data())
  await aLivelyNewsroom(built(house), at)
  await storePicture(house, 'system', { bytes: await aPicture({ width: 24, height: 16 }), fileName: 'hafen.jpg' }, at)
  house.close()
})
afterAll(() => rmSync(folder, { recursive: true }))

let file: string

describe('kept', () => {
  test('a backup is made and says where it is, and that it should be elsewhere', async () => {
    const { code, out } = await newsroom(['backup', '--json'])
    const told = JSON.parse(out) as { file: string; onSameDisk: boolean }
    file = told.file
    expect([code, told]).toMatchObject([0, { onSameDisk: true, dropped: [], rows: { pictures: 4 } }])
    expect((await newsroom(['backup', '--to', join(folder, 'anderswo')])).out).toMatch(/newsroom-\d{8}T\d{6}Z\.tar: 14 stories, .*--to/s)
  })

  test('it is read and found whole, and one that was touched is not', async () => {
    const { code, out } = await newsroom(['backup', '--verify', file])
    expect([code, out]).toEqual([0, expect.stringMatching(/is whole: 14 stories, \d+ revisions, \d+ log entries, \d+ files of pictures/)])
    const hurt = join(folder, 'hurt.tar')
    const bytes = readFileSync(file)
    bytes[1000] = (bytes[1000] ?? 0) ^ 1
    writeFileSync(hurt, bytes)
    const other = await newsroom(['backup', '--verify', hurt])
    expect([other.code, other.err]).toEqual([1, expect.stringContaining('is not a whole backup')])
  })

  test('the doctor knows of the last one', async () => {
    expect((await newsroom(['doctor'])).out).toMatch(/ok {6}backup: the last is 0 hours old/)
  })

  test('where there is no newsroom, none is made of nothing', async () => {
    const { code, err } = await newsroom(['backup'], join(folder, 'nirgends'))
    expect([code, err]).toEqual([1, expect.stringContaining('no newsroom')])
  })

  test.each([[['--every', '0h']], [['--every', 'often']], [['--keep', 'some']], [['--verify', 'x', '--every', '1h']]])(
    '%j is mistyped',
    async (options) => {
      expect((await newsroom(['backup', ...options])).code).toBe(2)
    },
  )
})

describe('lost and put back', () => {
  test('a trial run says what would be done, and does nothing', async () => {
    const into = join(folder, 'trial')
    const { code, out } = await newsroom(['restore', file, '--into', into, '--dry-run'])
    expect([code, out]).toEqual([0, expect.stringMatching(/would be put into .*trial: 14 stories/)])
    expect(readdirSync(folder)).not.toContain('trial')
  })

  test('nothing is written over', async () => {
    const { code, err } = await newsroom(['restore', file])
    expect([code, err]).toEqual([1, expect.stringContaining('is not empty')])
    const dry = await newsroom(['restore', file, '--dry-run'])
    expect([dry.code, dry.err]).toEqual([1, expect.stringContaining('is not empty')])
  })

  test('after the folder was destroyed, the newsroom is what it was: its exports are the same to the byte', async () => {
    const [before, after] = [join(folder, 'before'), join(folder, 'after')]
    await newsroom(['backup', '--to', join(folder, 'sicher')])
    const [kept = ''] = readdirSync(join(folder, 'sicher'))
    expect((await newsroom(['export', '--all', '--to', before])).code).toBe(0)
    const items = join(folder, 'items-before')
    await newsroom(['export', '--format', 'ninjs', '--all', '--to', items])

    writeFileSync(join(data(), 'newsroom.db'), 'destroyed')
    rmSync(join(data(), 'media'), { recursive: true })
    expect((await newsroom(['export', '--all', '--to', after])).code).toBe(1)
    rmSync(data(), { recursive: true })

    const { code, out } = await newsroom(['restore', join(folder, 'sicher', kept)])
    expect([code, out]).toEqual([0, expect.stringContaining('14 stories')])
    expect(readFileSync(join(data(), 'secret'), 'utf8')).toBe('geheim\n')
    expect(
      readdirSync(data(), { recursive: true, encoding: 'utf8' }).filter((path) => (statSync(join(data(), path)).mode & 0o077) !== 0),
    ).toEqual([])
    expect((await newsroom(['export', '--all', '--to', after])).code).toBe(0)
    await newsroom(['export', '--format', 'ninjs', '--all', '--to', join(folder, 'items-after')])

    const madeAt = (folder: string) => (JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as { madeAt: string }).madeAt
    const [one, other] = [contents(before), contents(after)]
    expect([...one.values()].map((text) => text.replace(madeAt(before), ''))).toEqual(
      [...other.values()].map((text) => text.replace(madeAt(after), '')),
    )
    expect([...one.keys()]).toEqual([...other.keys()])
    expect([...contents(join(folder, 'items-after'))]).toEqual([...contents(items)])
    expect(one.size).toBeGreaterThan(100)
    const house = openNewsroom(data())
    expect((await searchLive(house.reader, { query: 'gipfel', limit: 5 })).length).toBeGreaterThan(0)
    house.close()
  })

  test('a file that is not there is said to be missing, and no folder is made for it', async () => {
    for (const command of [
      ['restore', 'fort.tar', '--into', join(folder, 'fort')],
      ['backup', '--verify', 'fort.tar'],
    ])
      expect(await newsroom(command)).toMatchObject({ code: 1, err: 'There is no file fort.tar.' })
    expect(readdirSync(folder)).not.toContain('fort')
  })

  test('a file that is no backup is not put anywhere', async () => {
    const into = join(folder, 'leer')
    appendFileSync(join(folder, 'text.tar'), 'Guten Tag')
    const { code, err } = await newsroom(['restore', join(folder, 'text.tar'), '--into', into])
    expect([code, err]).toEqual([1, expect.stringContaining('nothing was put back')])
    expect(readdirSync(into)).toEqual([])
  })
})

describe('moved out', () => {
  const moved = () => join(folder, 'moved')

  test('the command says how confidential the folder is', async () => {
    const { code, out } = await newsroom(['export', '--all', '--to', join(folder, 'alles')])
    expect([code, out]).toEqual([0, expect.stringMatching(/14 stories.*\nIt is confidential/)])
    const again = await newsroom(['export', '--all', '--to', join(folder, 'alles')])
    expect([again.code, again.err]).toEqual([1, expect.stringContaining('not empty')])
  })

  test('a new newsroom takes it in, once, and its admin comes in by a link', async () => {
    await newsroom(['migrate'], moved())
    const { code, out } = await newsroom(['import', '--all', join(folder, 'alles')], moved())
    expect([code, out]).toEqual([0, expect.stringMatching(/14 stories.*\nNobody can sign in yet/)])
    const again = await newsroom(['import', '--all', join(folder, 'alles')], moved())
    expect([again.code, again.err]).toEqual([1, expect.stringContaining('is not empty')])
    const { out: listed } = await newsroom(['staff', 'list', '--json'], moved())
    const [account] = (JSON.parse(listed) as { email: string; state: string }[]).filter(({ state }) => state !== 'disabled')
    const link = await newsroom(['staff', 'reset-password', account?.email ?? ''], moved())
    expect([link.code, link.out]).toEqual([0, expect.stringMatching(/\nhttps:\/\/hafenbote\.example\S+\n$/)])
  })

  test('what is no such folder is refused with what is wrong', async () => {
    mkdirSync(join(folder, 'nichts'))
    await newsroom(['migrate'], join(folder, 'neu'))
    const { code, err } = await newsroom(['import', '--all', join(folder, 'nichts')], join(folder, 'neu'))
    expect([code, err]).toEqual([1, expect.stringMatching(/nothing was changed:\n {2}there is no manifest\.json/)])
  })

  test.each([[['import']], [['import', '--all', 'x', 'y.json']], [['import', '--all', 'x', '--again']], [['export', '--to', 'x']]])(
    '%j is mistyped',
    async (command) => {
      expect((await newsroom(command)).code).toBe(2)
    },
  )
})
