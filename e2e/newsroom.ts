import { randomUUID } from 'node:crypto'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test'
import { type Newsroom, openNewsroom } from '../db/client'
import { staff } from '../db/schema'
import { lastAnnouncement } from '../domain/log/touch'
import { StaffId } from '../model/ids'
import type { Language } from '../model/language'
import type { Role, Staff } from '../model/staff'
import { Server } from './server'
import { cookieFor } from './signed-in'

/** The newsroom that a journey goes through: the demo, in a folder of its own, served for real. */
export interface RunningNewsroom {
  readonly address: string
  /** Its database, beside the running server. */
  readonly database: Newsroom
  restart(): Promise<void>
  stop(): Promise<void>
  /** Ends the server as a failing machine does. */
  kill(): Promise<void>
  start(): Promise<void>
  /** A new member of staff, who can sign in by `signIn` alone. */
  employ(role: Role, language?: Language): Promise<Staff>
  /** Gives a browser the session of a member of staff. */
  signIn(context: BrowserContext, who: Staff): Promise<void>
}

/**
 * Journeys start from here. An error on the console or in a page fails the test; what the console says about a page that
 * rightly answers 404 or 410 does not.
 */
export const test = base.extend<{ watched: undefined }, { newsroom: RunningNewsroom }>({
  newsroom: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern which fixtures are wanted.
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'masthead-journey-'))
      cpSync(String(process.env.MASTHEAD_TEMPLATE), folder, { recursive: true })
      const server = new Server(folder)
      await server.start()
      const database = besideTheServer(openNewsroom(folder))
      await use(running(server, database))
      database.close()
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
    { scope: 'worker', timeout: 60_000 },
  ],

  baseURL: async ({ newsroom }, use) => use(newsroom.address),

  watched: [
    async ({ context }, use) => {
      const faults = watch(context)
      await use(undefined)
      expect(faults, 'errors on the console').toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

/** Chromium's complaint where a page that would fade out leads to one that does not fade in, as from a story to the desk. */
export const staysStill = /ViewTransition opt-in disabled/

/** Collects what goes wrong in any page of a browser context; also for contexts that a journey opens itself. */
export function watch(context: BrowserContext): string[] {
  const faults: string[] = []
  const answeredSo = new Set<string>()
  const follow = (page: Page) => {
    page.on('response', (response) => {
      if (response.request().isNavigationRequest() && [404, 410].includes(response.status())) answeredSo.add(response.url())
    })
    page.on('pageerror', (error) => {
      if (!staysStill.test(error.message)) faults.push(`${page.url()}: ${error.message}`)
    })
    page.on('console', (message) => {
      const { url } = message.location()
      const expected = message.text().startsWith('Failed to load resource') && answeredSo.has(url)
      if (message.type() === 'error' && !expected) faults.push(`${page.url()}: ${message.text()} (${url})`)
    })
  }
  for (const page of context.pages()) follow(page)
  context.on('page', follow)
  return faults
}

/** A newsroom that somebody else than its server writes in, as the command line does: readers have it a second later. */
function besideTheServer(opened: Newsroom): Newsroom {
  return {
    ...opened,
    async write(work) {
      const before = await lastAnnouncement(opened.reader)
      const result = await opened.write(work)
      if ((await lastAnnouncement(opened.reader)) > before) await pause(1000)
      return result
    },
  }
}

function running(server: Server, database: Newsroom): RunningNewsroom {
  return {
    get address() {
      return server.address
    },
    database,
    async restart() {
      await server.stop()
      await server.start()
    },
    stop: () => server.stop(),
    kill: () => server.kill(),
    start: () => server.start(),
    async employ(role, language = 'de') {
      const id = StaffId.parse(randomUUID())
      const who: Staff = {
        id,
        name: `Probe ${id.slice(0, 4)}`,
        email: `probe-${id.slice(0, 8)}@example.org`,
        role,
        language,
        contributorId: null,
      }
      await database.write(async (tx) => void (await tx.insert(staff).values({ ...who, createdAt: new Date() })))
      return who
    },
    async signIn(context, who) {
      const cookie = await cookieFor(database.folder, who.email)
      await context.addCookies([{ ...cookie, url: server.address, httpOnly: true, sameSite: 'Lax' }])
      // Who is not let in is told so here, where it can be understood, rather than by whatever the journey does first.
      const answer = await context.request.get(`${server.address}/newsroom/account`, { maxRedirects: 0 })
      if (answer.status() !== 200) throw new Error(`${who.name} has a session and is not let in: ${answer.headers().location ?? ''}`)
    },
  }
}
