import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { noteOutstanding, takeOutstanding } from './outstanding'
import { Purger } from './purge'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'masthead-outstanding-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** One whose cache cannot be reached. */
const aPurger = () =>
  new Purger(
    { url: 'http://127.0.0.1:1{path}', method: 'PURGE', headers: {} },
    { site: () => new URL('https://bote.example'), report: () => undefined, firstWait: 1 },
  )

test('what a cache in front may hold, and what it was not told yet, outlives a restart, once', async () => {
  const before = aPurger()
  const stories = [1, 2, 3, 4, 5, 6, 7, 8].map((nth) => `/ausland/${nth}`)
  for (const address of stories) before.handOut(address, ['story:1'])
  before.handOut('/sport', ['section:2'])
  before.changed(['story:1'])
  noteOutstanding(folder, before)
  // Of some it is being told at this moment.
  expect(takeOutstanding(folder)).toEqual([...stories, '/sport'])
  expect(takeOutstanding(folder)).toEqual([])
  await before.done()
})

test('where no page was handed out, nothing is noted', () => {
  noteOutstanding(folder, aPurger())
  expect(existsSync(join(folder, 'handed-out.json'))).toBe(false)
})

test.each(['', '{}', '[1, "//x y", null]'])('a list that says %j is no hindrance', (listed) => {
  writeFileSync(join(folder, 'handed-out.json'), listed)
  expect(takeOutstanding(folder)).toEqual([])
})
