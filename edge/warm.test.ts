import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Pages } from './pages'
import { noteReadLately, warmUp } from './warm'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'masthead-warm-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function somePages() {
  const made: string[] = []
  const pages = new Pages({
    async make(address, begun) {
      made.push(address)
      const body = Buffer.from(address)
      return {
        status: address === '/fort' ? 404 : 200,
        type: 'text/html',
        location: null,
        body,
        reads: ['x'],
        until: Number.POSITIVE_INFINITY,
        begun,
      }
    },
    surroundings: () => ({ secure: false, purged: false }),
    report: () => undefined,
    memory: 1_000_000,
  })
  return { pages, made }
}

test('after a restart the front page and what was read most lately are ready before anybody asks', async () => {
  const before = somePages()
  for (const key of ['/', '/ausland', '/sport', '/sport', '/ausland', '/einmal'])
    await before.pages.find({ key, kept: true, isExact: true })
  noteReadLately(folder, before.pages)

  const { pages, made } = somePages()
  await warmUp(folder, pages, () => true)
  expect(made).toEqual(['/', '/ausland', '/sport'])
  expect(pages.look('/ausland', Date.now())?.in('br')).toBeDefined()
})

test('a server that is told to stop makes nothing ready any more', async () => {
  const { pages, made } = somePages()
  await warmUp(folder, pages, () => false)
  expect(made).toEqual([])
})

test.each(['', '{}', '[1, "//evil.example", "x"]', '["/\\n"]'])('a list that says %j is no hindrance', async (listed) => {
  writeFileSync(join(folder, 'read-lately.json'), listed)
  const { pages, made } = somePages()
  await warmUp(folder, pages, () => true)
  expect(made[0]).toBe('/')
  expect(made.filter((address) => !address.startsWith('/'))).toEqual([])
})
