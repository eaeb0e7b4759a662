import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { reportsOf600Words } from './speed'

export interface Moment {
  /** Answers had so far. */
  readonly reports: number
  /** What the process holds, in MB; NaN where the system does not say. */
  readonly resident: number
}

/**
 * Sends that many reports of 600 words, each unlike the others, through the command line, as another program would.
 * @returns twenty moments, and the reports answered in a second on the wall, the start of the program included
 */
export async function memory(count: number): Promise<{ readonly moments: readonly Moment[]; readonly perSecond: number }> {
  const reports = [...reportsOf600Words('de'), ...reportsOf600Words('en')]
  const begun = performance.now()
  const program = spawn(process.execPath, ['--import', 'tsx', 'cli/main.ts', 'propose', '--jsonl'], { stdio: ['pipe', 'pipe', 'inherit'] })
  const closed = once(program, 'close') as Promise<[number | null]>
  const moments: Moment[] = []
  let answered = 0
  program.stdout.on('data', (bytes: Buffer) => {
    for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) {
      answered += 1
      if (answered % Math.ceil(count / 20) === 0) moments.push({ reports: answered, resident: residentOf(program.pid) })
    }
  })
  for (let nth = 1; nth <= count; nth += 1) {
    const text = `${reports[nth % reports.length]}\n\nMeldung ${nth}, sagte Ada Nummer${nth}.`
    if (!program.stdin.write(`${JSON.stringify({ id: nth, text, date: '2025-01-21' })}\n`)) await once(program.stdin, 'drain')
  }
  program.stdin.end()
  const [code] = await closed
  if (code !== 0 || answered !== count) throw new Error(`${answered} answers to ${count} reports, and it ended with ${code}`)
  return { moments, perSecond: (count / (performance.now() - begun)) * 1000 }
}

function residentOf(id: number | undefined): number {
  try {
    return Number(/^VmRSS:\s*(\d+) kB/m.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1]) / 1000
  } catch {
    return Number.NaN
  }
}
