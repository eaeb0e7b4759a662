import { type ChildProcess, fork } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Language } from '../../model/language'
import { type ReportLimits, type ReportRefusal, reportLimits } from './limits'
import type { ReadingWish, ReadReport } from './read'

export interface ReportToRead {
  readonly bytes: Uint8Array
  readonly named: string
  readonly entry: string
  readonly limits: ReportLimits
}

/** A report with the text that its proposal counts into, and its language. */
export type ReadAside =
  | (Extract<ReadReport, { is: 'text' }> & { readonly text: string; readonly language: Language })
  | { readonly is: 'refused'; readonly code: ReportRefusal }

const mostAtOnce = 2
/** What one reading may take of the machine's memory. */
const mostMegabytes = 1500
const mostHeapMegabytes = 700
const lookEvery = 100
/** Before the process has loaded what it reads with. */
const startsWithin = 10_000

let reading = 0
const waiting: (() => void)[] = []

/**
 * Reads a report in a process of its own, which is ended when it takes too long or too much: whoever makes a file may make one
 * that keeps its reader busy for hours, and no reader of the site is to wait for that. Never throws.
 * @param named the file's name, with its ending
 */
export async function readReportAside(
  bytes: Uint8Array,
  named: string,
  { entry = '', limits = reportLimits }: ReadingWish = {},
): Promise<ReadAside> {
  if (bytes.length > limits.bytes) return { is: 'refused', code: 'tooLarge' }
  if (reading < mostAtOnce) reading += 1
  else await new Promise<void>((resume) => waiting.push(resume))
  try {
    return await readBy({ bytes, named, entry, limits })
  } catch {
    return { is: 'refused', code: 'notReadable' }
  } finally {
    // The place is handed on.
    const next = waiting.shift()
    if (next === undefined) reading -= 1
    else next()
  }
}

function readBy(report: ReportToRead): Promise<ReadAside> {
  const until = performance.now() + report.limits.milliseconds + startsWithin
  // By its place on disk and from its source, as the server itself runs; nothing of its environment is told.
  const apart = fork(join(/* turbopackIgnore: true */ process.cwd(), 'interchange/report/aside-process.ts'), {
    execArgv: ['--import', 'tsx', `--max-old-space-size=${mostHeapMegabytes}`],
    env: { NODE_ENV: 'production' },
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  return new Promise((resolve) => {
    const answer = (read: ReadAside) => {
      clearInterval(look)
      resolve(read)
      apart.kill('SIGKILL')
    }
    const refuse = (code: ReportRefusal) => answer({ is: 'refused', code })
    const look = setInterval(async () => {
      if (performance.now() > until) refuse('tooSlow')
      else if ((await megabytesOf(apart)) > mostMegabytes) refuse('tooLarge')
    }, lookEvery)
    apart.once('message', (read) => answer(read as ReadAside))
    // Out of memory it ends itself, by a signal.
    apart.once('exit', (_, signal) => refuse(signal === null ? 'notReadable' : 'tooLarge'))
    apart.on('error', () => refuse('notReadable'))
    apart.send(report)
  })
}

/** Where the system tells; elsewhere only the heap has a limit. */
async function megabytesOf({ pid }: ChildProcess): Promise<number> {
  const [, pages = '0'] = (await readFile(`/proc/${pid}/statm`, 'latin1').catch(() => '')).split(' ')
  return (Number(pages) * 4096) / 1_000_000
}
