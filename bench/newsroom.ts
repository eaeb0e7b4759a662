import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Server } from '../e2e/server'
import { ensureBuilt } from '../scripts/build.mjs'
import { fillNewsroom } from './fill/fill'

/** What is to be undone when a benchmark ends, however it ends. */
const undone: (() => unknown)[] = []

/** Runs when this process ends, last first; must not wait for anything. */
export function atEnd(undo: () => unknown): void {
  if (undone.length === 0) {
    process.once('exit', () => {
      for (const each of undone.reverse()) each()
    })
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(130))
  }
  undone.push(undo)
}

/** An empty folder that is gone when this process ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'masthead-bench-'))
  atEnd(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Carries out a command of the newsroom's command line on a folder of data. */
export function newsroomCommand(data: string, ...command: readonly string[]): void {
  const env = { ...process.env, MASTHEAD_DATA: data }
  execFileSync(process.execPath, ['--import', 'tsx', 'cli/main.ts', ...command], { env, stdio: ['ignore', 'ignore', 'inherit'] })
}

/** A folder with the demo newsroom, gone when this process ends. */
export function demoData(): string {
  const data = join(temporaryFolder(), 'data')
  for (const command of ['migrate', 'demo']) newsroomCommand(data, command)
  return data
}

/** A copy of a filled folder, brought to this version; gone when this process ends. */
export function copyOf(data: string): string {
  const copy = join(temporaryFolder(), 'data')
  cpSync(data, copy, { recursive: true })
  newsroomCommand(copy, 'migrate')
  return copy
}

/**
 * Masthead as it stands in this folder, built for production, on a port of this machine alone.
 * @param data a filled folder; the demo's when there is none
 */
export async function startMasthead(data: string | undefined, settings: Readonly<Record<string, string>> = {}): Promise<Server> {
  await ensureBuilt()
  const server = new Server(data === undefined ? demoData() : resolve(data), settings)
  await server.start()
  return server
}

/** Where a server is found by number: no name to look up, and no second family of addresses. */
export function siteOf({ address }: Server): string {
  return address.replace('//localhost:', '//127.0.0.1:')
}

/**
 * A folder with a made-up newsroom of so many stories, gone when this process ends.
 * @param folder where such newsrooms are kept instead, each under its number, and found again
 */
export async function filledData(stories: number, folder = temporaryFolder()): Promise<string> {
  const data = resolve(folder, String(stories))
  if (!existsSync(data)) await fillNewsroom({ folder: data, stories, seed: 1, now: new Date() }, console.error)
  return data
}
