import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, test as base, expect } from '@playwright/test'
import { openNewsroom } from '../db/client'
import { migrateNewsroom } from '../db/migrate'
import { stale } from '../domain/log/stale'
import { touch } from '../domain/log/touch'
import { changeSettings, siteSettings } from '../domain/settings/settings'
import { aLivelyNewsroom, type LivelyNewsroom } from '../test/lively-newsroom'
import { built } from '../test/newsroom'
import { asItIs } from './as-it-is'
import { given } from './given'
import { Server } from './server'
import { cookieFor } from './signed-in'

/** A newsroom in which every kind of thing is there, served twice: as readers find it, and without anything that is kept. */
export interface LivelyHouse {
  readonly newsroom: LivelyNewsroom
  /** The server with the edge, which keeps finished pages. */
  readonly edge: Server
  /** The same without: each page is made when it is asked for. */
  readonly plain: Server
  /** Makes everything as it was in the beginning, and has the edge drop every page: nothing of the newsroom's undoes so much. */
  putBack(): Promise<void>
  /** Waits until the edge has heard of all that was committed until now. */
  heard(): Promise<void>
  /** Gives a browser the session of the admin. */
  signIn(context: BrowserContext): Promise<void>
}

/** Nobody has this address: a file says so, and nothing but what is said of the address touches it. */
const nobody = { path: '/people/niemand/feed.xml', key: stale.address('contributor', 'niemand') }

/** How often it is looked whether something has come, in milliseconds. */
const often = { intervals: [25] }

/** Its pictures are rows without files: what a browser's console says of that, nobody listens to here. */
export const test = base.extend<object, { house: LivelyHouse }>({
  house: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern which fixtures are wanted.
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'masthead-lively-'))
      await migrateNewsroom(folder, 'journey')
      const database = openNewsroom(folder)
      const newsroom = await aLivelyNewsroom(built(database), new Date())
      // Both servers give their pages the same address.
      const settings = { ...(await siteSettings(database.reader)), address: 'http://bote.example' }
      await newsroom.house.act(changeSettings, newsroom.admin, settings)
      const first = await asItIs(folder)
      const edge = new Server(folder)
      const plain = new Server(folder, { MASTHEAD_EDGE: 'off' })
      await edge.start()
      await plain.start()

      const isKept = async () => (await given(edge, nobody.path)).came === 'hit'
      const tell = (names: readonly string[]) => database.write((tx) => touch(tx, names, new Date()))
      /** What is told is told in order: once the edge has heard this, it has heard all before it. */
      const heard = async (names: readonly string[] = []) => {
        await expect.poll(isKept, often).toBe(true)
        await tell([...names, nobody.key])
        await expect.poll(isKept, often).toBe(false)
      }
      await use({
        newsroom,
        edge,
        plain,
        async putBack() {
          await first.putBack()
          await heard([stale.settings])
        },
        heard: () => heard(),
        async signIn(context) {
          const cookie = await cookieFor(folder, newsroom.admin.email)
          await context.addCookies([{ ...cookie, url: edge.address, httpOnly: true, sameSite: 'Lax' }])
        },
      })
      await edge.stop()
      await plain.stop()
      first.close()
      database.close()
      rmSync(folder, { recursive: true, force: true })
    },
    { scope: 'worker', timeout: 120_000 },
  ],

  baseURL: async ({ house }, use) => use(house.edge.address),
})
