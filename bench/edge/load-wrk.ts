import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { temporaryFolder } from '../newsroom'
import type { Figures, Load } from './load'

/** As many as nginx has workers: one alone is busy before they are. */
const threads = 2

const lists = new Map<string, string>()

/** A file with these paths, a line each. */
function listOf(paths: readonly string[]): string {
  const lines = paths.join('\n')
  let file = lists.get(lines)
  if (file === undefined) {
    file = join(temporaryFolder(), 'paths')
    writeFileSync(file, lines)
    lists.set(lines, file)
  }
  return file
}

export async function loadByWrk({ site, paths, headers }: Load, connections: number, seconds: number): Promise<Figures> {
  const { stdout } = await promisify(execFile)('wrk', [
    `-t${threads}`,
    `-c${connections}`,
    `-d${seconds}s`,
    '--timeout=10s',
    `--script=${join(import.meta.dirname, 'wrk.lua')}`,
    ...Object.entries(headers).map(([name, value]) => `--header=${name}: ${value}`),
    site + paths[0],
    ...(paths.length === 1 ? [] : ['--', listOf(paths)]),
  ])
  const figures = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Figures
  // Nobody was answered: that did not take no time.
  return figures.perSecond > 0 ? figures : { ...figures, p50: Number.POSITIVE_INFINITY, p99: Number.POSITIVE_INFINITY }
}
