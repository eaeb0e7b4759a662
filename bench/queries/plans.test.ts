import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fillNewsroom } from '../fill/fill'
import { asksFor } from './asks'
import { planFaults } from './plan-faults'
import { type Samples, samplesOf } from './samples'
import { type Watched, watchNewsroom } from './watched'

const now = new Date('2025-01-22T08:30:00Z')
let folder: string
let newsroom: Watched
let samples: Samples

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'masthead-plans-'))
  await fillNewsroom({ folder, stories: 600, seed: 3, now })
  newsroom = watchNewsroom(folder)
  samples = await samplesOf(newsroom.reader)
  newsroom.taken()
}, 60_000)
afterAll(() => {
  newsroom.close()
  rmSync(folder, { recursive: true })
})

test('whatever readers, machines, the desk and the clock ask for is found by an index, and nothing is sorted that grows', async () => {
  const faults = new Map<string, string>()
  for (const ask of asksFor(samples, now)) {
    for (let nth = 0; nth < 6; nth += 1) await ask.run(newsroom, nth)
    const taken = newsroom.taken()
    expect(taken.length, ask.name).toBeGreaterThan(0)
    for (const asked of taken) {
      if (/^(SAVEPOINT|RELEASE|ROLLBACK)/.test(asked.sql)) continue
      for (const fault of planFaults(asked.sql, newsroom.planOf(asked))) faults.set(`${ask.name}: ${fault}`, asked.sql)
    }
  }
  expect(Object.fromEntries(faults)).toEqual({})
})

test.each([
  ['reads a table from one end to the other', 'select headline from live_stories where headline = ? limit 20'],
  [
    'walks an index with a condition that it does not know',
    'select slug from live_stories where headline = ? order by first_published_at limit 5',
  ],
  ['sorts what it found', 'select story_id from live_stories order by standfirst limit 20'],
  ['reads all that stands in a section', 'select story_id from live_stories where section_id = ?'],
  [
    'sorts all that stands on some topics',
    'select story_id from live_topics where topic_id in (?, ?) order by first_published_at desc limit 20',
  ],
  ['counts everything', 'select count(*) from live_stories'],
])('a statement that %s is found out', (_words, sql) => {
  const params = [...sql.matchAll(/\?/g)].map(() => 'x')
  expect(planFaults(sql, newsroom.planOf({ sql, params }))).not.toEqual([])
})

test('a page further down a list is sought, not counted off', () => {
  const sql =
    'select story_id from live_stories where section_id = ? and (first_published_at, story_id) < (?, ?) order by first_published_at desc, story_id desc limit 21'
  const plan = newsroom.planOf({ sql, params: ['x', 1, 'x'] })
  expect(planFaults(sql, plan)).toEqual([])
  expect(plan.join()).toContain('(first_published_at,story_id)<(?,?)')
})
