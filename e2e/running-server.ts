import { randomUUID } from 'node:crypto'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openNewsroom } from '../db/client'
import { staff } from '../db/schema'
import { StaffId } from '../model/ids'
import { Server } from './server'
import { cookieFor } from './signed-in'

/** A demo newsroom with a server of its own, for those who run it rather than work in it. */
export interface Run {
  readonly folder: string
  readonly server: Server
  /** The `cookie` header of an admin. */
  readonly cookie: string
  /** Lines of the log, as a program reads them. */
  logged(): Record<string, unknown>[]
  end(): Promise<void>
}

export async function aRun(settings: Readonly<Record<string, string>> = {}): Promise<Run> {
  const folder = mkdtempSync(join(tmpdir(), 'masthead-run-'))
  cpSync(String(process.env.MASTHEAD_TEMPLATE), folder, { recursive: true })
  const email = `probe-${randomUUID().slice(0, 8)}@example.org`
  const id = StaffId.parse(randomUUID())
  const { write, close } = openNewsroom(folder)
  await write(
    async (tx) => void (await tx.insert(staff).values({ id, name: 'Probe', email, role: 'admin', language: 'de', createdAt: new Date() })),
  )
  close()
  const { name, value } = await cookieFor(folder, email)
  const server = new Server(folder, settings)
  await server.start()
  return {
    folder,
    server,
    cookie: `${name}=${value}`,
    logged: () =>
      server.log
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as Record<string, unknown>),
    async end() {
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** A form of a page as it is before any script has run: where it leads and everything that would be sent. */
export function formIn(html: string, holding: string): FormData {
  const form = html.split('<form').find((part) => part.includes(`name="${holding}"`))
  if (form === undefined) throw new Error(`no form asks for ${holding}`)
  const data = new FormData()
  for (const [field] of form.slice(0, form.indexOf('</form>')).matchAll(/<input[^>]*>/g)) {
    const of = (attribute: string) => new RegExp(`\\s${attribute}="([^"]*)"`).exec(field)?.[1]
    const name = of('name')
    const isSent = of('type') !== 'file' && (of('type') !== 'checkbox' || /\schecked\b/.test(field))
    if (name !== undefined && isSent) data.set(unescaped(name), unescaped(of('value') ?? ''))
  }
  return data
}

const unescaped = (text: string) =>
  text.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&lt;', '<').replaceAll('&amp;', '&')
