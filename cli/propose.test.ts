import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'

/*
 * Proposals at the command line, as a program of its own: what it reads from standard input cannot be had otherwise.
 */

// A program is started for each; on a machine that has much else to do that takes its time.
vi.setConfig({ testTimeout: 60_000 })

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'masthead-propose-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const report = `Werk in Neustadt schließt

NEUSTADT (dpa) – Das Werk schließt im Mai. „Das ist bitter“, sagte Betriebsrätin Ada Muster am Montag.

Die Stadt will helfen.
`

function propose(words: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'cli/main.ts', 'propose', ...words], {
    encoding: 'utf8',
    input,
    env: { ...process.env, MASTHEAD_DATA: join(folder, 'nowhere') },
    maxBuffer: 100_000_000,
  })
  return { code: status, out: stdout, err: stderr, lines: stdout.split('\n').filter(Boolean) }
}

const file = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

interface Printed {
  readonly id: string
  readonly text: string
  readonly blocks: readonly Readonly<Record<string, unknown>>[]
  readonly attributions: readonly { readonly start: number; readonly end: number; readonly exact: string }[]
}

test('a file gives one line of JSON with the fields that were promised, and no newsroom is made for it', () => {
  const path = file('werk.txt', report)
  const { code, lines } = propose([path, '--json'])
  expect([code, lines.length]).toEqual([0, 1])
  const printed = JSON.parse(lines[0] ?? '') as Printed
  expect(Object.keys(printed)).toEqual([
    'id',
    'language',
    'text',
    'headline',
    'standfirst',
    'dateline',
    'blocks',
    'credits',
    'provenance',
    'attributions',
    'warnings',
  ])
  expect(printed).toMatchObject({ id: path, language: 'de', headline: 'Werk in Neustadt schließt', dateline: 'NEUSTADT' })
  expect(Object.keys(printed.blocks[0] ?? {})).toEqual(['kind', 'text', 'start', 'end'])
  const quote = printed.attributions.find(({ exact }) => exact === '„Das ist bitter“')
  expect(quote).toMatchObject({ kind: 'direct', speakers: [expect.objectContaining({ name: 'Ada Muster', inferred: false })] })
  expect(Object.keys(quote ?? {})).toEqual('start end exact kind speakers documents via cue utteredOn rule confidence'.split(' '))
  expect(printed.text.slice(quote?.start, quote?.end)).toBe('„Das ist bitter“')
  expect(existsSync(join(folder, 'nowhere'))).toBe(false)
})

test('a file that is refused is named with its reason, and the next one is read all the same', () => {
  const files = [join(folder, 'missing.txt'), file('empty.txt', ''), file('damaged.pdf', '%PDF-1.7 and no more'), file('good.txt', report)]
  const { code, lines } = propose([...files, '--json'])
  expect(code).toBe(1)
  const printed = lines.map((line) => JSON.parse(line) as { id: string; error?: string })
  expect(printed.map(({ id }) => id)).toEqual(files)
  expect(printed.map(({ error }) => error)).toEqual(['notFound', 'empty', 'notReadable', undefined])
  expect(propose([files[0] ?? '']).out).toContain('There is no such file')
})

test('without --json a person gets an outline', () => {
  const { code, out } = propose([file('outline.txt', report)])
  expect(code).toBe(0)
  expect(out).toMatch(/headline +Werk in Neustadt schließt/)
  expect(out).toMatch(/said +Ada Muster: „Das ist bitter“ \[direct, /)
})

test('lines are answered one by one and in order; a bad one is refused and the rest goes on', () => {
  const input = [
    JSON.stringify({ id: 'a', text: report, date: '2025-01-21' }),
    '{"id": "b", "text',
    '',
    JSON.stringify({ id: 'c', text: 5 }),
    '"only words"',
    JSON.stringify({ id: 4, text: 'The plant closes in May, she said.', language: 'en' }),
    JSON.stringify({ id: 'e', text: '' }),
  ].join('\n')
  const { code, lines } = propose(['--jsonl'], `\uFEFF${input}`)
  expect(code).toBe(1)
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    expect.objectContaining({ id: 'a', language: 'de' }),
    { id: 'b', error: 'notJson' },
    { id: 'c', error: 'noText' },
    { error: 'notJson' },
    expect.objectContaining({ id: 4, language: 'en' }),
    expect.objectContaining({ id: 'e', text: '' }),
  ])
})

const odd =
  '\uFEFFDas Werk schließt im\nMai.\r\n\f\u2028Es gibt Streit um\u00ad das Ge-\nlände 😀.  \r\n\r\n„Das ist bitter“, sagte Ada Muster.\n\n\n'

test('--as-is leaves the text as it was given, with whatever separators and marks are in it', () => {
  const { lines } = propose(['--jsonl', '--as-is'], JSON.stringify({ id: 'a', text: odd }))
  const { text, attributions } = JSON.parse(lines[0] ?? '') as Printed
  expect(text).toBe(odd)
  expect(attributions.map(({ start, end }) => odd.slice(start, end))).toContain('„Das ist bitter“')
})

test('--as-is holds for files too, byte for byte', () => {
  const bytes = Buffer.from(odd)
  const { lines } = propose([file('odd.txt', bytes), '--json', '--as-is'])
  expect(Buffer.from((JSON.parse(lines[0] ?? '') as Printed).text).equals(bytes)).toBe(true)
})

test('language and day of all reports can be said, and of each one otherwise', () => {
  const said = (text: string) => JSON.stringify({ id: 'a', text })
  const wish = ['--language', 'en', '--date', '2025-01-22']
  expect(propose([file('kurz.txt', 'Alles neu'), '--json', ...wish]).lines[0]).toContain('"language":"en"')
  const own = JSON.stringify({ id: 'b', text: 'Alles neu', language: 'de' })
  const { lines } = propose(['--jsonl', ...wish], `${said('Alles neu')}\n${own}\n`)
  expect(lines.map((line) => (JSON.parse(line) as { language: string }).language)).toEqual(['en', 'de'])
})

/** The program as somebody uses it who writes and reads by and by. */
function running() {
  const program = spawn(process.execPath, ['--import', 'tsx', 'cli/main.ts', 'propose', '--jsonl'], { stdio: ['pipe', 'pipe', 'pipe'] })
  program.stdout.setEncoding('utf8')
  program.stderr.resume()
  return program
}

test('a line is answered before the next one is sent, and letters may be parted on their way', async () => {
  const program = running()
  const line = Buffer.from(`${JSON.stringify({ id: 'a', text: 'Größe zählt, sagte Ada Muster.' })}\n`)
  const within = line.indexOf(Buffer.from('ö')) + 1
  program.stdin.write(line.subarray(0, within))
  await new Promise((resolve) => setTimeout(resolve, 50))
  program.stdin.write(line.subarray(within))
  const [answer] = (await once(program.stdout, 'data')) as [string]
  expect((JSON.parse(answer) as Printed).text).toBe('Größe zählt, sagte Ada Muster.')
  program.stdin.end()
  expect(await once(program, 'close')).toEqual([0, null])
})

test('it ends when nobody reads its answers any more', async () => {
  const program = running()
  program.stdin.on('error', () => {})
  program.stdout.destroy()
  const line = `${JSON.stringify({ id: 'a', text: report })}\n`
  program.stdin.write(line.repeat(2000))
  expect(await once(program, 'close')).toEqual([1, null])
})

test.each([
  [[]],
  [['--jsonl', 'file.txt']],
  [['file.txt', '--date', 'gestern']],
  [['file.txt', '--date', '2025-13-01']],
  [['file.txt', '--language', 'fr']],
])('%j is misused, and says how it is used', (words) => {
  const { code, err } = propose(words)
  expect([code, err]).toEqual([2, expect.stringMatching(/--help/)])
})

test('--help says what each field is, in what offsets count, and every code of a refusal', () => {
  const { code, out } = propose(['--help'])
  expect(code).toBe(0)
  for (const word of [
    'id language text headline standfirst dateline blocks credits provenance attributions warnings kind start end exact name role',
    'placement scope onBehalfOf relation upstream speakers inferred documents via cue utteredOn rule confidence code error date',
    'tooLarge tooManyPages tooSlow encrypted imagesOnly notReadable empty notFound notJson noText tooLong failed UTF-16 --as-is',
  ].flatMap((words) => words.split(' ')))
    expect(out).toContain(word)
})
