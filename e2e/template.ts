import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Makes one demo newsroom; each server of the journeys starts on a copy of it. Returns the way to remove it. Whoever runs
 * journeys again and again names a filled folder in `MASTHEAD_TEMPLATE`.
 */
export default function makeTemplate(): () => void {
  if (process.env.MASTHEAD_TEMPLATE !== undefined) return () => undefined
  const folder = mkdtempSync(join(tmpdir(), 'masthead-journeys-'))
  process.env.MASTHEAD_TEMPLATE = join(folder, 'data')
  const env = { ...process.env, MASTHEAD_DATA: process.env.MASTHEAD_TEMPLATE }
  for (const command of ['migrate', 'demo']) {
    execFileSync(process.execPath, ['--import', 'tsx', 'cli/main.ts', command], { env, stdio: ['ignore', 'ignore', 'inherit'] })
  }
  return () => rmSync(folder, { recursive: true, force: true })
}
