import type { Newsroom, Writer } from '../db/client'
import { emptyBin } from '../domain/stories/empty-bin'
import { cutIdleRevisions } from '../domain/stories/idle-revisions'
import { publishDue } from '../domain/stories/publish-due'
import { announce } from './announce'
import { mailNotices } from './notice-mail'
import { logFault } from './report'

/** Something that falls due by itself. */
export interface Duty {
  readonly name: string
  /** Milliseconds from one time to the next. */
  readonly every: number
  perform(tx: Writer, now: Date): Promise<void>
}

const second = 1000
const minute = 60 * second

const duties: readonly Duty[] = [
  { name: 'publish what is due', every: second, perform: publishDue },
  { name: 'cut idle revisions', every: minute, perform: cutIdleRevisions },
  { name: 'empty the bin', every: 60 * minute, perform: emptyBin },
]

/** How often it is looked whether another process has announced a change, and whether a duty is due. */
const beat = 300

/** Longest wait before a duty that failed is tried again. */
const longestWait = minute

interface Task {
  readonly name: string
  readonly every: number
  perform(now: Date, isStopping: () => boolean): Promise<void>
}

const inTransaction = (newsroom: Newsroom, { name, every, perform }: Duty): Task => ({
  name,
  every,
  perform: (now) => newsroom.write((tx) => perform(tx, now)),
})

type Mailing = (newsroom: Newsroom, now: Date, isStopping: () => boolean) => Promise<void>

/**
 * Does what falls due, one thing after the other and each in a transaction of its own, and tells this process what
 * others have changed; beside that it mails, for mail servers may be slow. A duty that fails is logged and tried again,
 * ever more patiently; it holds up no other.
 * @returns the way to stop, fulfilled when nothing is under way any more
 */
export function startClock(newsroom: Newsroom, kept: readonly Duty[] = duties, mail: Mailing = mailNotices): () => Promise<void> {
  const telling: Task = { name: 'announce', every: 0, perform: () => announce(newsroom.reader) }
  const mailing: Task = { name: 'mail', every: second, perform: (now, isStopping) => mail(newsroom, now, isStopping) }
  const stops = [wind([...kept.map((duty) => inTransaction(newsroom, duty)), telling]), wind([mailing])]
  return async () => {
    await Promise.all(stops.map((stop) => stop()))
  }
}

/** Performs tasks by turns, each whenever it is due. Returns the way to stop. */
function wind(tasks: readonly Task[]): () => Promise<void> {
  // By a clock that nobody can set back: else what falls due would wait as long as the clock was set back.
  const plans = tasks.map((task) => ({ task, next: 0, failures: 0 }))
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  let underWay: Promise<void> = Promise.resolve()

  async function turn(): Promise<void> {
    for (const plan of plans) {
      const { name, every } = plan.task
      const begun = performance.now()
      if (stopped || begun < plan.next) continue
      try {
        await plan.task.perform(new Date(), () => stopped)
        plan.failures = 0
      } catch (fault) {
        plan.failures += 1
        logFault(`clock: ${name}`, fault)
      }
      const patience = plan.failures === 0 ? every : Math.min(Math.max(every, beat) * 2 ** plan.failures, Math.max(longestWait, every))
      plan.next = begun + patience
    }
  }

  function goOn(after: number): void {
    timer = setTimeout(() => {
      underWay = turn().finally(() => {
        if (!stopped) goOn(beat)
      })
    }, after)
  }

  goOn(0)
  return () => {
    stopped = true
    clearTimeout(timer)
    return underWay
  }
}
