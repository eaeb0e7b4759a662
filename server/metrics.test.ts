import { afterEach, beforeEach, expect, test } from 'vitest'
import { noteBackup } from '../domain/backup/last-backup'
import { readyIn } from '../edge/reader-door'
import { noteWork } from '../lib/work-note'
import { noHead } from '../model/log-chain'
import { refusalCodes } from '../model/refusal'
import { at, somePages } from '../test/any-page'
import { aNewsroom, type TestNewsroom } from '../test/newsroom'
import { type Metrics, openMetrics } from './metrics'
import { openMetricsDoor } from './metrics-door'

let house: TestNewsroom
let metrics: Metrics
beforeEach(async () => {
  house = await aNewsroom()
  metrics = openMetrics()
})
afterEach(() => {
  metrics.close()
  house.close()
})

/** The value of a line, as Prometheus would read it; `undefined` where there is none. */
async function countOf(line: string): Promise<number | undefined> {
  const found = (await metrics.text()).split('\n').find((one) => one.startsWith(`${line} `))
  return found === undefined ? undefined : Number(found.slice(line.length + 1))
}

const visit = { id: 'x', kind: 'desk', origin: 'made' } as const

test('answers are counted by what was asked for, where they came from and how they ended', async () => {
  metrics.answered(visit, 200, 0.02)
  metrics.answered(visit, 204, 0.02)
  metrics.answered({ ...visit, origin: 'refused' }, 405, 0)
  metrics.answered(visit, null, 3)
  expect(await countOf('masthead_requests_total{kind="desk",origin="made",status="2xx"}')).toBe(2)
  expect(await countOf('masthead_requests_total{kind="desk",origin="refused",status="4xx"}')).toBe(1)
  expect(await countOf('masthead_requests_total{kind="desk",origin="made",status="gone"}')).toBe(1)
  expect(await countOf('masthead_answer_seconds_count{kind="desk"}')).toBe(4)
})

test('what the fast lane sends is read when somebody asks, and added to the rest', async () => {
  const { pages } = somePages()
  await pages.find(at('/'))
  metrics.look({ newsroom: house, pages, purges: () => null, isReady: async () => true })
  const ready = readyIn(pages)
  for (let nth = 0; nth < 3; nth += 1) ready({ target: '/', acceptEncoding: '', unlessEtag: '' })
  metrics.answered({ id: 'x', kind: 'page', origin: 'memory' }, 200, 0)
  const line = 'masthead_requests_total{kind="page",origin="memory",status="2xx"}'
  expect(await countOf(line)).toBe(4)
  ready({ target: '/', acceptEncoding: '', unlessEtag: '' })
  expect([await countOf(line), await countOf(line)]).toEqual([5, 5])
  expect(await countOf('masthead_edge_kept_pages')).toBe(1)
  expect(await countOf('masthead_edge_kept_bytes')).toBe(pages.memory.bytes)
})

test('what staff wanted is counted as saved, or as refused for what reason', async () => {
  noteWork({ is: 'done' })
  noteWork({ is: 'done' })
  noteWork({ is: 'invalid' })
  noteWork({ is: 'refused', code: 'revisedElsewhere' })
  expect(await countOf('masthead_saves_total')).toBe(2)
  expect(await countOf('masthead_refusals_total{code="invalid"}')).toBe(1)
  expect(await countOf('masthead_refusals_total{code="revisedElsewhere"}')).toBe(1)
})

test('the state of the house is told: database, disk, backup, caches in front, readiness', async () => {
  expect(await countOf('masthead_ready')).toBe(0)
  const purges = { told: 7, failed: 1, waiting: 2 }
  metrics.look({ newsroom: house, pages: null, purges: () => purges, isReady: async () => true })
  expect(await countOf('masthead_ready')).toBe(1)
  expect(await countOf('masthead_database_bytes')).toBeGreaterThan(100_000)
  expect(await countOf('masthead_disk_free_bytes')).toBeGreaterThan(0)
  expect(await countOf('masthead_writes_waiting')).toBe(0)
  expect(await countOf('masthead_purges_waiting')).toBe(2)
  expect(await countOf('masthead_purges_total{outcome="told"}')).toBe(7)
  expect(await countOf('masthead_purges_total{outcome="failed"}')).toBe(1)
  expect(await countOf('masthead_last_backup_timestamp_seconds')).toBeUndefined()
  await noteBackup(house.folder, { at: new Date('2026-11-30T03:17:00Z'), file: 'newsroom.tar', bytes: 1, log: noHead })
  expect(await countOf('masthead_last_backup_timestamp_seconds')).toBe(Date.parse('2026-11-30T03:17:00Z') / 1000)
  expect(await countOf('nodejs_eventloop_lag_p99_seconds')).toBeDefined()
  expect(await countOf('process_resident_memory_bytes')).toBeGreaterThan(1_000_000)
})

test('however much happens, what is told does not grow: no label has an address, a name or a number in it', async () => {
  const kinds = ['page', 'feed', 'picture', 'desk', 'action', 'api', 'file'] as const
  const all = () => {
    for (const kind of kinds) {
      for (const origin of ['memory', 'made', 'stale', 'refused'] as const)
        for (const status of [200, 308, 404, 500, null]) metrics.answered({ id: String(Math.random()), kind, origin }, status, 0.1)
      if (kind === 'page' || kind === 'feed') metrics.rendered(kind, Math.random())
    }
    for (const code of refusalCodes) noteWork({ is: 'refused', code })
  }
  const { pages } = somePages((address) => ({ reads: [address] }))
  metrics.look({ newsroom: house, pages, purges: () => null, isReady: async () => true })
  all()
  await pages.find(at('/s/first'))
  const lines = (await metrics.text()).split('\n').length
  all()
  for (let nth = 0; nth < 100; nth += 1) await pages.find(at(`/s/${nth}`))
  expect((await metrics.text()).split('\n').length).toBe(lines)
  expect(await metrics.text()).not.toContain('/s/')
})

test('Prometheus reads it on a port of its own on this machine, and nothing else is there', async () => {
  let opened = 0
  const close = await openMetricsDoor(metrics, 0, (port) => {
    opened = port
  })
  const ask = (path: string, method = 'GET') => fetch(`http://127.0.0.1:${opened}${path}`, { method })
  const answer = await ask('/metrics')
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, metrics.contentType])
  expect(await answer.text()).toContain('masthead_saves_total 0')
  expect([(await ask('/')).status, (await ask('/metrics', 'POST')).status]).toEqual([404, 405])
  close()
  await expect(ask('/metrics')).rejects.toThrow()
})
