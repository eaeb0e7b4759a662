import { setTimeout } from 'node:timers/promises'
import { env } from '../../lib/env'
import { madeUpPaths } from './addresses'
import { ask, askEach } from './ask'
import { resident } from './resident'
import type { Stage } from './stage'

/** What addresses that nobody has published do to the memory of a server. */
export interface Flood {
  readonly addresses: number
  readonly statuses: Readonly<Record<number, number>>
  /** Bytes that finished pages may take. */
  readonly budget: number
  /** Bytes of memory before and after. */
  readonly before: number
  readonly after: number
  /** Milliseconds until each page was there that people had been reading before. */
  readonly pages: Readonly<Record<string, number>>
}

const atOnce = 16

export async function flood({ masthead, pages, story }: Stage, pid: number, number: number): Promise<Flood> {
  const section = `/${story.path.split('/')[1]}`
  function* addresses() {
    for (const path of madeUpPaths(number, { section, story: story.path })) yield masthead + path
  }
  for (const { path } of pages) await ask(masthead + path)
  const before = resident(pid)
  const { statuses } = await askEach(addresses(), {}, atOnce)
  // What is only waiting to be thrown away is not held.
  await setTimeout(3000)
  const after = resident(pid)
  const again: Record<string, number> = {}
  for (const { name, path } of pages) {
    const begun = performance.now()
    await ask(masthead + path)
    again[name] = performance.now() - begun
  }
  return {
    addresses: number,
    statuses,
    budget: env().MASTHEAD_PAGE_MEMORY,
    before,
    after,
    pages: again,
  }
}
