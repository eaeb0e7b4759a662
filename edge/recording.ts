import { AsyncLocalStorage } from 'node:async_hooks'
import { subscribe } from 'node:diagnostics_channel'
import { type ReadNote, readChannel } from '../model/freshness'

/** What a piece of work read, and until when its outcome holds. */
export interface Recording {
  readonly reads: Set<string>
  /** Milliseconds since 1970; `Infinity` if nothing depends on the clock. */
  until: number
}

const underWay = new AsyncLocalStorage<Recording>()

// Whoever publishes is called back at once, in the context in which it runs: that of the rendering that asked.
subscribe(readChannel, (message) => {
  const recording = underWay.getStore()
  if (recording === undefined) return
  const { keys, until } = message as ReadNote
  if (keys !== undefined) for (const key of keys) recording.reads.add(key)
  else recording.until = Math.min(recording.until, until.getTime())
})

/** Does a piece of work and records what the queries in it say that they read. */
export async function recorded<Result>(work: () => Promise<Result>): Promise<Recording & { readonly result: Result }> {
  const recording: Recording = { reads: new Set(), until: Number.POSITIVE_INFINITY }
  const result = await underWay.run(recording, work)
  return { ...recording, result }
}
