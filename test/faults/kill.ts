import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import type { Acknowledged } from './acknowledged'

/**
 * Lets a storm rage in a folder, kills it so many milliseconds after it began, and tells what it had acknowledged until
 * then. With `early`, time is counted from the start of the process: it may not even have opened the database.
 */
export async function killedStorm(
  program: string,
  folder: string,
  seed: number,
  { after, early }: { readonly after: number; readonly early: boolean },
): Promise<readonly Acknowledged[]> {
  const storm = spawn(process.execPath, [program, folder, String(seed)], { stdio: ['ignore', 'pipe', 'pipe'] })
  const complaints: string[] = []
  storm.stderr.on('data', (piece) => complaints.push(String(piece)))
  const ended = once(storm, 'close')
  const acknowledged: Acknowledged[] = []
  const lines = createInterface({ input: storm.stdout })
  const ready = new Promise<void>((fulfil) => {
    lines.on('line', (line) => {
      if (line === 'ready') return fulfil()
      // A line is less than a pipe takes at once: there are no halves.
      acknowledged.push(JSON.parse(line) as Acknowledged)
    })
    lines.on('close', fulfil)
  })
  if (!early) await ready
  await pause(after)
  const survived = storm.exitCode === null
  storm.kill('SIGKILL')
  await ended
  if (!survived || complaints.length > 0) throw new Error(`the storm of seed ${seed} ended by itself: ${complaints.join('')}`)
  return acknowledged
}
