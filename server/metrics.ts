import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Newsroom } from '../db/client'
import { roomIn } from '../db/folder'
import { databaseBytes } from '../db/health'
import { lastBackup } from '../domain/backup/last-backup'
import type { Pages } from '../edge/pages'
import type { Purges } from '../edge/purge'
import type { Origin, Visit } from '../edge/visit'
import { type WorkNote, workChannel } from '../model/watching'

/** Seconds: from a page out of memory to one that takes too long. */
const buckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30]

/** What is looked at when somebody asks. */
export interface Gauged {
  readonly newsroom: Pick<Newsroom, 'folder' | 'writesWaiting'>
  readonly pages: Pages | null
  readonly purges: () => Purges | null
  readonly isReady: () => Promise<boolean>
}

export interface Metrics {
  answered(visit: Visit, status: number | null, seconds: number): void
  /** A reader's page was made. */
  rendered(kind: 'page' | 'feed', seconds: number): void
  /** From now on there is something to look at. */
  look(at: Gauged): void
  /** All that is known, as Prometheus reads it. */
  text(): Promise<string>
  readonly contentType: string
  close(): void
}

/**
 * What the server counts. Every label has a closed list of values: there is no address, name or number of anything in any.
 */
export function openMetrics(): Metrics {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  let seen: Gauged | null = null

  /** Answers by way of Node's server; those of the fast lane are in its tallies. */
  const answers = new Map<string, { labels: Labels; count: number }>()
  new Counter({
    name: 'masthead_requests_total',
    help: 'Answers by what was asked for, where the answer came from and its status.',
    labelNames: ['kind', 'origin', 'status'],
    registers,
    collect() {
      this.reset()
      for (const { labels, count } of answers.values()) this.inc({ ...labels }, count)
      for (const { labels, count } of fromTheLane(seen?.pages ?? null)) this.inc({ ...labels }, count)
    },
  })
  const answering = new Histogram({
    name: 'masthead_answer_seconds',
    help: 'From request to the end of the answer, without what the fast lane sends from memory.',
    labelNames: ['kind'],
    buckets,
    registers,
  })
  const rendering = new Histogram({
    name: 'masthead_render_seconds',
    help: 'What making a page or feed for readers took.',
    labelNames: ['kind'],
    buckets,
    registers,
  })
  const saves = new Counter({ name: 'masthead_saves_total', help: 'What staff wanted done and was done.', registers })
  const refusals = new Counter({
    name: 'masthead_refusals_total',
    help: 'What staff or readers wanted done and was refused, by why.',
    labelNames: ['code'],
    registers,
  })
  gauge('masthead_edge_kept_bytes', 'Memory of finished pages.', () => seen?.pages?.memory.bytes)
  gauge('masthead_edge_kept_pages', 'Finished pages in memory.', () => seen?.pages?.memory.pages)
  gauge('masthead_edge_waiting', 'Pages waiting for their turn to be made.', () => seen?.pages?.memory.waiting)
  gauge('masthead_writes_waiting', 'Changes under way or waiting for the one before.', () => seen?.newsroom.writesWaiting())
  gauge('masthead_purges_waiting', 'Addresses of which the cache in front is still to be told.', () => seen?.purges()?.waiting)
  gauge('masthead_database_bytes', 'Size of the database with its journal.', () => inFolder(databaseBytes))
  gauge('masthead_disk_free_bytes', 'Room left where the data folder is.', () => inFolder(roomIn))
  gauge('masthead_last_backup_timestamp_seconds', 'When the last backup was made.', () =>
    inSeconds(inFolder((folder) => lastBackup(folder)?.at ?? null)),
  )
  gauge('masthead_ready', '1 while /api/health answers 200.', async () => (seen === null ? 0 : Number(await seen.isReady())))
  new Counter({
    name: 'masthead_purges_total',
    help: 'Addresses of which the cache in front was told, or could not be told.',
    labelNames: ['outcome'],
    registers,
    collect() {
      const purges = seen?.purges()
      this.reset()
      if (purges) {
        this.inc({ outcome: 'told' }, purges.told)
        this.inc({ outcome: 'failed' }, purges.failed)
      }
    },
  })

  function inFolder<Found>(look: (folder: string) => Found): Found | undefined {
    return seen === null ? undefined : look(seen.newsroom.folder)
  }

  function gauge(name: string, help: string, value: () => number | null | undefined | Promise<number>): void {
    new Gauge({
      name,
      help,
      registers,
      async collect() {
        const found = await value()
        if (typeof found === 'number') this.set(found)
        else this.remove()
      },
    })
  }

  const heard = (message: unknown) => {
    const note = message as WorkNote
    if (note.is === 'done') saves.inc()
    else refusals.inc({ code: note.is === 'refused' ? note.code : 'invalid' })
  }
  subscribe(workChannel, heard)

  return {
    answered({ kind, origin }, status, seconds) {
      const labels = { kind, origin, status: status === null ? 'gone' : classOf(Math.floor(status / 100)) }
      const name = `${kind} ${origin} ${labels.status}`
      const known = answers.get(name) ?? { labels, count: 0 }
      known.count += 1
      answers.set(name, known)
      answering.observe({ kind }, seconds)
    },
    rendered: (kind, seconds) => rendering.observe({ kind }, seconds),
    look: (at) => {
      seen = at
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
    close() {
      unsubscribe(workChannel, heard)
      registry.clear()
    },
  }
}

const inSeconds = (at: Date | null | undefined) => (at ? at.getTime() / 1000 : null)

interface Labels {
  readonly kind: Visit['kind']
  readonly origin: Origin
  readonly status: string
}

const classOf = (first: number) => `${first}xx`

const origins = ['memory', 'made', 'stale'] as const

function fromTheLane(pages: Pages | null): { labels: Labels; count: number }[] {
  return (pages?.tallies.counted ?? []).flatMap(({ kind, status, tally }) => [
    ...origins.map((origin) => ({ labels: { kind, origin, status: classOf(status) }, count: tally[origin] })),
    { labels: { kind, origin: 'memory' as const, status: classOf(3) }, count: tally.unchanged },
  ])
}
