import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { openNewsroom } from '../db/client'
import { log } from '../db/schema'
import { runNewsroom } from './run'
import { firstLineOfInput } from './stdin'

vi.mock('./stdin')

/*
 * The command line as a person has it: its words and what it ends with. One newsroom for all, from none at all to two
 * admins, in the order in which it stands here.
 */

let folder: string
let data: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'masthead-cli-'))
  data = join(folder, 'data')
})
afterAll(() => rmSync(folder, { recursive: true }))

interface Ending {
  readonly code: number
  readonly out: string
  readonly err: string
}

async function newsroom(
  command: readonly string[],
  { input = '', env = {} }: { input?: string; env?: Record<string, string> } = {},
): Promise<Ending> {
  for (const [name, value] of Object.entries({ MASTHEAD_DATA: data, SMTP_URL: '', MASTHEAD_SECRET: '', ...env })) vi.stubEnv(name, value)
  vi.mocked(firstLineOfInput).mockResolvedValue(input)
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

test('it runs as a process of its own', () => {
  const { status, stdout } = spawnSync(process.execPath, ['--import', 'tsx', 'cli/main.ts', '--help'], { encoding: 'utf8' })
  expect([status, stdout]).toEqual([0, expect.stringContaining('Usage: newsroom')])
  const wrong = spawnSync(process.execPath, ['--import', 'tsx', 'cli/main.ts', 'nonsense'], { encoding: 'utf8' })
  expect([wrong.status, wrong.stderr]).toEqual([2, expect.stringContaining('nonsense')])
})

describe('before there is a newsroom', () => {
  test('commands say how to make one', async () => {
    const { code, err } = await newsroom(['staff', 'list'])
    expect(code).toBe(1)
    expect(err).toContain('npm run newsroom -- migrate')
  })

  test('the doctor says what is missing, to programs too', async () => {
    const { code, out } = await newsroom(['doctor', '--json'])
    expect(code).toBe(1)
    const { healthy, findings } = JSON.parse(out) as { healthy: boolean; findings: { name: string; state: string }[] }
    expect(healthy).toBe(false)
    expect(findings).toContainEqual(expect.objectContaining({ name: 'database', state: 'problem' }))
  })

  test('a file that is no database is not opened', async () => {
    const other = mkdtempSync(join(folder, 'other-'))
    writeFileSync(join(other, 'newsroom.db'), 'this is no database, and never was one'.repeat(50))
    const { code, err } = await newsroom(['migrate'], { env: { MASTHEAD_DATA: other } })
    expect([code, err]).toEqual([1, expect.stringContaining('not a database')])
    expect(err).not.toContain('    at ')
  })
})

describe('a newsroom', () => {
  test('is made, and found up to date afterwards', async () => {
    expect((await newsroom(['migrate'])).code).toBe(0)
    const again = await newsroom(['migrate', '--json'])
    expect(JSON.parse(again.out)).toMatchObject({ is: 'current', folder: data })
  })

  test('is healthy, with a word on what it lacks', async () => {
    const { code, out } = await newsroom(['doctor'])
    expect(code).toBe(0)
    expect(out).toMatch(/WARNING accounts: no admin can sign in/)
    expect(out).toMatch(/note {4}mail: SMTP_URL is not set/)
  })

  test('has a folder that others may not look into', async () => {
    chmodSync(data, 0o755)
    expect((await newsroom(['doctor'])).out).toMatch(/WARNING folder:.*chmod 700/)
    chmodSync(data, 0o700)
    expect((await newsroom(['doctor'])).out).toMatch(/ok {6}folder/)
  })

  test('names somebody to whom a hole can be reported, or is told to', async () => {
    expect((await newsroom(['doctor'])).out).toMatch(/WARNING security:.*MASTHEAD_SECURITY_CONTACT/)
    const { out } = await newsroom(['doctor'], { env: { MASTHEAD_SECURITY_CONTACT: 'https://zeitung.example/sicherheit' } })
    expect(out).toMatch(/ok {6}security/)
  })

  test('has a mail server that answers, if it has one', async () => {
    const { code, out } = await newsroom(['doctor'], { env: { SMTP_URL: 'smtp://127.0.0.1:1' } })
    expect([code, out]).toEqual([1, expect.stringMatching(/PROBLEM mail: 127\.0\.0\.1/)])
  })
})

describe('staff', () => {
  test('are added by a link, or with a password from standard input', async () => {
    const invited = await newsroom(['staff', 'add', '--name', 'Erika Muster', '--email', ' Erika@Example.org', '--json'])
    expect(JSON.parse(invited.out)).toMatchObject({
      email: 'erika@example.org',
      kind: 'invitation',
      link: expect.stringMatching(/^http.*\/newsroom\/login\S+/),
    })
    const added = await newsroom(['staff', 'add', '--name', 'Ada', '--email', 'ada@example.org', '--admin', '--password-stdin'], {
      input: 'ein langes gutes passwort',
    })
    expect([added.code, added.out]).toEqual([0, 'Ada can sign in as ada@example.org\n'])
  })

  test.each([
    [['--name', 'X', '--email', 'ada@example.org'], '', /already/],
    [['--name', 'X', '--email', 'nowhere'], '', /no e-mail address/],
    [['--name', ' ', '--email', 'x@example.org'], '', /--name/],
    [['--name', 'X', '--email', 'x@example.org', '--password-stdin'], 'short', /15 to 200 characters/],
    [['--name', 'X', '--email', 'x@example.org', '--password-stdin'], '', /15 to 200 characters/],
  ])('are not added with %j', async (options, input, words) => {
    const { code, err } = await newsroom(['staff', 'add', ...options], { input })
    expect([code, err]).toEqual([1, expect.stringMatching(words)])
    expect(err).not.toContain('    at ')
  })

  test('are listed', async () => {
    const { out } = await newsroom(['staff', 'list'])
    expect(out).toMatch(/^Ada +ada@example\.org +admin +active +never$/m)
    expect(out).toMatch(/^Erika Muster +erika@example\.org +reporter +invited/m)
  })

  test('get a link for a new password', async () => {
    const { code, out } = await newsroom(['staff', 'reset-password', 'ADA@example.org'])
    expect([code, out]).toEqual([0, expect.stringMatching(/For Ada, .*\nhttp\S+\n$/)])
  })

  test('who lost phone and codes lose their second factor, are signed out everywhere, and the log has both', async () => {
    expect((await newsroom(['staff', 'reset-second-factor', 'ADA@example.org'])).out).toContain('Ada can sign in with the password alone')
    expect((await newsroom(['staff', 'sign-out', 'ada@example.org'])).out).toBe('Ada is signed out everywhere\n')
    const { reader, close } = openNewsroom(data)
    const entries = await reader.select({ action: log.action, actor: log.actor, subject: log.subject }).from(log)
    close()
    expect(entries.slice(-2)).toEqual([
      { action: 'staff.secondFactorReset', actor: 'system', subject: 'Ada' },
      { action: 'staff.signOutEverywhere', actor: 'system', subject: 'Ada' },
    ])
  })

  test('are disabled, but never the last admin', async () => {
    expect((await newsroom(['staff', 'disable', 'erika@example.org'])).out).toBe('Erika Muster can no longer sign in\n')
    const last = await newsroom(['staff', 'disable', 'ada@example.org'])
    expect([last.code, last.err]).toEqual([1, expect.stringContaining('at least one admin')])
    expect((await newsroom(['staff', 'disable', 'nobody@example.org'])).code).toBe(1)
  })
})

test('the demo stays out of a newsroom where somebody works', async () => {
  const refused = await newsroom(['demo'])
  expect([refused.code, refused.err]).toEqual([1, expect.stringContaining('not empty')])
  const skipped = await newsroom(['demo', '--if-empty'])
  expect([skipped.code, skipped.out]).toEqual([0, expect.stringContaining('not needed')])
})

describe('the log', () => {
  test('has a head, and is found whole up to it', async () => {
    const head = (await newsroom(['log'])).out.trim()
    expect(head).toMatch(/^\d+:[0-9a-f]{64}$/)
    const { code, out } = await newsroom(['log', '--verify', '--head', head])
    expect([code, out]).toEqual([0, expect.stringContaining('The log is whole')])
    const told = JSON.parse((await newsroom(['log', '--verify', '--json'])).out)
    expect(told).toMatchObject({ whole: true, faults: [], head: { number: Number(head.split(':')[0]) } })
  })

  test('is found out when somebody changed it, and when it is not the one whose head was noted', async () => {
    const copy = join(folder, 'copy.db')
    const sqlite = new Sqlite(join(data, 'newsroom.db'))
    sqlite.exec(`VACUUM INTO '${copy}'`)
    sqlite.close()
    new Sqlite(copy).exec(`DROP TRIGGER log_keeps_words; UPDATE log SET actor = 'niemand' WHERE id = 1`).close()
    const changed = await newsroom(['log', '--verify', '--database', copy])
    expect([changed.code, changed.out]).toEqual([1, expect.stringContaining('Entry 1: its words are not those that were written')])
    const other = await newsroom(['log', '--verify', '--head', `1:${'0'.repeat(64)}`])
    expect([other.code, other.out]).toEqual([1, expect.stringContaining('Entry 1')])
    const cut = await newsroom(['log', '--verify', '--head', `9999:${'0'.repeat(64)}`])
    expect([cut.code, cut.out]).toEqual([1, expect.stringContaining('9999 were written and are gone')])
  })

  test('is not looked for in what is no database: a backup is said to be one, a mistyped name to be nothing', async () => {
    const packed = join(folder, 'newsroom.tar')
    writeFileSync(packed, 'newsroom.db.gz')
    for (const [file, words] of [
      [packed, 'unpack it'],
      [join(folder, 'nichts.db'), 'There is no file'],
    ] as const) {
      const { code, err } = await newsroom(['log', '--verify', '--database', file])
      expect([code, err]).toEqual([1, expect.stringContaining(words)])
    }
  })

  test.each([[['--verify', '--head', '12']], [['--head', `1:${'0'.repeat(64)}`]]])('%j is no way to ask', async (options) => {
    expect((await newsroom(['log', ...options])).code).toBe(1)
  })
})

describe('erasure by law', () => {
  const nobody = '00000000-0000-4000-8000-000000000000'
  test.each([
    [['redact', 'everything', nobody], 'Say what and which'],
    [['redact', 'passage', nobody], 'Say what and which'],
    [['redact', 'contributor', nobody], 'no longer exists'],
    [['redact', 'source', nobody, '--erase'], '--reason'],
  ])('%j changes nothing and says why', async (command, why) => {
    const before = (await newsroom(['log'])).out
    const { code, err } = await newsroom(command)
    expect([code, err]).toEqual([1, expect.stringContaining(why)])
    expect((await newsroom(['log'])).out).toBe(before)
  })
})

describe('a mistyped command', () => {
  test.each([
    [['nonsense']],
    [['staff']],
    [['staff', 'add']],
    [['staff', 'disable']],
    [['migrate', '--force']],
    [['staff', 'add', '--role', 'boss']],
  ])('%j ends with 2 and a hint', async (command) => {
    const { code, err } = await newsroom(command)
    expect(code).toBe(2)
    expect(err).toMatch(/--help|Usage/)
  })

  test('every command explains itself', async () => {
    for (const command of [
      [],
      ['migrate'],
      ['demo'],
      ['doctor'],
      ['staff'],
      ['staff', 'add'],
      ['staff', 'reset-password'],
      ['staff', 'reset-second-factor'],
      ['staff', 'sign-out'],
      ['export'],
      ['import'],
      ['log'],
      ['redact'],
      ['backup'],
      ['restore'],
    ]) {
      const { code, out } = await newsroom([...command, '--help'])
      expect([command, code, out]).toEqual([command, 0, expect.stringContaining('Usage: newsroom')])
    }
  })
})
