import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { attackTexts } from '../test/attacks/attacks'
import { hostileItem } from '../test/attacks/ways-in'

// A program is started for each; on a machine that has much else to do that takes its time.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'masthead-attacks-'))
  for (const words of [['migrate'], ['staff', 'add', '--name', 'Ada', '--email', 'ada@example.org', '--role', 'admin']])
    expect(newsroom(...words)).toMatchObject({ code: 0 })
})
afterAll(() => rmSync(folder, { recursive: true }))

function newsroom(...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'cli/main.ts', ...words], {
    encoding: 'utf8',
    input: 'ein langes passwort fuer ada\n',
    env: { ...process.env, MASTHEAD_DATA: join(folder, 'data') },
    maxBuffer: 100_000_000,
  })
  return { code: status, said: stdout + stderr }
}

const written = (name: string, content: string) => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

/** Orders to a terminal, and what turns words around: line break and tab are all that may act. */
const orders = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/

test('what the command line prints of reports of others gives the terminal no orders', () => {
  const items = attackTexts
    .filter((_, nth) => nth % 8 === 0)
    .map((words, nth) => written(`${nth}.json`, JSON.stringify({ ...hostileItem(words, nth % 2 === 0), uri: `urn:x:${nth}` })))
  const text = attackTexts.map((words) => words.replaceAll('\0', '')).join('\n\n')
  const reports = [written('a.txt', `\u001b[31mTitel\u202e\n\n${text}`), written('b\u202e\u001b[31m.txt', 'Von \u009b31mAda\n\nEin Satz.')]
  expect(newsroom('import', reports[0] ?? '').said).toMatch(/: story [0-9a-f-]{36}, /)
  for (const words of [
    ['import', ...items],
    ['import', '--json', ...items, '--again'],
    ['import', ...reports],
    ['propose', ...reports],
    ['propose', '--json', ...reports],
    ['import', written('c\u001b[2J.txt', ''), join(folder, 'nowhere\u001b[2J')],
  ]) {
    const { said } = newsroom(...words)
    expect(said.length).toBeGreaterThan(20)
    expect(orders.exec(said)?.[0], `${words[0]} ${words[1]?.slice(0, 30)}`).toBeUndefined()
  }
})
