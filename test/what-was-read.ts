import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { type ReadNote, readChannel } from '../model/freshness'

export interface WhatWasRead<Answer> {
  readonly answer: Answer
  /** The names of it. */
  readonly keys: ReadonlySet<string>
  /** The first instant at which the clock may make another answer; `null` for never. */
  readonly until: Date | null
}

/** Does some reading, one at a time, and listens to what it says that it read. */
export async function whatWasRead<Answer>(work: () => Promise<Answer>): Promise<WhatWasRead<Answer>> {
  const keys = new Set<string>()
  let until: Date | null = null
  const listen = (note: unknown) => {
    const said = note as ReadNote
    for (const key of said.keys ?? []) keys.add(key)
    if (said.until !== undefined && (until === null || said.until < until)) until = said.until
  }
  subscribe(readChannel, listen)
  try {
    return { answer: await work(), keys, until }
  } finally {
    unsubscribe(readChannel, listen)
  }
}
