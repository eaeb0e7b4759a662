import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import type { Acknowledged } from './acknowledged'

/** When to kill: so many milliseconds after something. A slow machine gets as far as a fast one. */
export interface Moment {
  readonly milliseconds: number
  /** The start of the process, which may not even have opened the database; its first acknowledgement; that of a kind. */
  readonly after: 'start' | 'anything' | Acknowledged['is']
}

/** Lets a storm rage in a folder, kills it, and tells what it had acknowledged until then. */
export async function killedStorm(
  program: string,
  folder: string,
  seed: number,
  { milliseconds, after }: Moment,
): Promise<readonly Acknowledged[]> {
  const storm = spawn(process.execPath, [program, folder, String(seed)], { stdio: ['ignore', 'pipe', 'pipe'] })
  const complaints: string[] = []
  storm.stderr.on('data', (piece) => complaints.push(String(piece)))
  const ended = once(storm, 'close')
  const acknowledged: Acknowledged[] = []
  const lines = createInterface({ input: storm.stdout })
  const come = new Promise<void>((fulfil) => {
    lines.on('line', (line) => {
      // A line is less than a pipe takes at once: there are no halves.
      const done = JSON.parse(line) as Acknowledged
      acknowledged.push(done)
      if (after === 'anything' || after === done.is) fulfil()
    })
    lines.on('close', fulfil)
  })
  if (after !== 'start') await come
  await pause(milliseconds)
  const survived = storm.exitCode === null
  storm.kill('SIGKILL')
  await ended
  if (!survived || complaints.length > 0) throw new Error(`the storm of seed ${seed} ended by itself: ${complaints.join('')}`)
  return acknowledged
}
