import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base } from '@playwright/test'
import Sqlite from 'better-sqlite3'
import { openNewsroom } from '../../db/client'
import { migrateNewsroom } from '../../db/migrate'
import { changeSettings, siteSettings } from '../../domain/settings/settings'
import { built } from '../../test/newsroom'
import { asItIs } from '../as-it-is'
import { openMailSink } from '../mail-sink'
import { Server } from '../server'
import { cookieFor } from '../signed-in'
import { everybody, type Person } from './people'
import { theirThings, type World } from './world'

export interface House {
  readonly world: World
  readonly site: string
  /** What somebody's browser sends with a request, from a network of its own. */
  headersOf(person: Person): Readonly<Record<string, string>>
  /** Makes the database as it was in the beginning. */
  putBack(): Promise<void>
  /** What stands in the database: by table, everything that a request may not change by the way. */
  standing(): ReadonlyMap<string, string>
  readonly server: Server
  /** What was mailed, the oldest first. */
  readonly mails: readonly string[]
  close(): Promise<void>
}

/** What pages are dropped for is no change of its own. */
const byTheWay = ['announcements', 'sqlite_sequence']

/** When a session was last used is noted by the way, and the clock notes which notices it has mailed. */
const columnsOf: Readonly<Record<string, string>> = { sessions: 'id, staff_id', notices: 'id, staff_id, kind, note, read_at' }

export async function openHouse(environment: Readonly<Record<string, string>>): Promise<House> {
  const folder = mkdtempSync(join(tmpdir(), 'masthead-doors-'))
  await migrateNewsroom(folder, 'journey')
  const database = openNewsroom(folder)
  const world = await theirThings(built(database), new Date())
  const settings = { ...(await siteSettings(database.reader)), address: 'http://bote.example' }
  await world.house.act(changeSettings, world.admin, settings)
  const cookies = new Map<Person, string>()
  for (const [person, { email }] of Object.entries(world.accounts)) {
    const { name, value } = await cookieFor(folder, email)
    cookies.set(person as Person, `${name}=${value}`)
  }
  const first = await asItIs(folder)
  const tables = new Sqlite(join(folder, 'newsroom.db'), { readonly: true })
  const inTheBeginning = standingIn(tables)
  const post = await openMailSink()
  const server = new Server(folder, { SMTP_URL: post.url, ...environment })
  await server.start()
  return {
    world,
    site: server.address,
    headersOf(person) {
      const cookie = cookies.get(person)
      const from = { 'x-forwarded-for': `192.0.2.${everybody.indexOf(person) + 1}`, 'sec-fetch-site': 'same-origin' }
      return cookie === undefined ? from : { ...from, cookie }
    },
    async putBack() {
      // Once in some hundred times the server's clock writes at that very moment, and its newsroom is the one that stays.
      do await first.putBack()
      while (changedSince(inTheBeginning, standingIn(tables)).length > 0)
    },
    standing: () => standingIn(tables),
    server,
    mails: post.mails,
    async close() {
      await server.stop()
      post.close()
      tables.close()
      first.close()
      database.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** @param believes whether the server believes whoever connects to it, as a proxy, where a request comes from */
export const housed = ({ believes }: { readonly believes: boolean }) =>
  base.extend<object, { house: House }>({
    house: [
      // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern which fixtures are wanted.
      async ({}, use) => {
        const house = await openHouse(believes ? { MASTHEAD_TRUSTED_PROXIES: '127.0.0.1' } : {})
        await use(house)
        await house.close()
      },
      { scope: 'worker', timeout: 120_000 },
    ],
  })

function standingIn(tables: Sqlite.Database): ReadonlyMap<string, string> {
  const names = tables.prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'`).pluck().all()
  return new Map(
    (names as string[])
      .filter((name) => !byTheWay.includes(name))
      .map((name) => {
        return [
          name,
          JSON.stringify(
            tables
              .prepare(`SELECT ${columnsOf[name] ?? '*'} FROM "${name}"`)
              .raw()
              .all(),
          ),
        ]
      }),
  )
}

/** Names of the tables in which something else stands now. */
export function changedSince(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  return [...after.keys()].filter((name) => before.get(name) !== after.get(name))
}
