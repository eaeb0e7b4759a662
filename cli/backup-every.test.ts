import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openNewsroom } from '../db/client'
import { migrateNewsroom } from '../db/migrate'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'masthead-every-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** Starts `backup --every …` and waits for its first line, of whichever kind. */
async function begun(every = '1d') {
  const args = ['--import', 'tsx', 'cli/main.ts', 'backup', '--every', every, '--to', join(folder, 'backups')]
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, MASTHEAD_DATA: join(folder, 'data') },
  })
  const first = (stream: NodeJS.ReadableStream, name: string) => once(stream, 'data').then(([piece]) => `${name}: ${String(piece)}`)
  return { child, said: await Promise.race([first(child.stdout, 'out'), first(child.stderr, 'err')]) }
}

test('one after the other is made until it is told to stop, and it ends well then', async () => {
  await migrateNewsroom(join(folder, 'data'), 'test')
  openNewsroom(join(folder, 'data')).close()
  const { child, said } = await begun()
  expect(said).toMatch(/^out: .*newsroom-\d{8}T\d{6}Z\.tar: 0 stories/)
  expect(child.exitCode).toBeNull()
  child.kill('SIGTERM')
  expect(await once(child, 'exit')).toEqual([0, null])
  expect(readdirSync(join(folder, 'backups')).filter((name) => !name.endsWith('.tar'))).toEqual([])
})

test('one that cannot be made is told, and the next is waited for', async () => {
  const { child, said } = await begun()
  expect(said).toMatch(/^err: \S+Z no backup was made: There is no newsroom in/)
  expect(child.exitCode).toBeNull()
  child.kill('SIGINT')
  expect(await once(child, 'exit')).toEqual([0, null])
})

test('a time longer than a timer can wait is waited for all the same', async () => {
  const { child, said } = await begun('60d')
  expect(said).toMatch(/^err: /)
  const further: string[] = []
  child.stderr.on('data', (piece) => further.push(String(piece)))
  child.kill('SIGINT')
  await once(child, 'close')
  // Node warns of a timer that is over at once.
  expect(further.join('')).toBe('')
})
