import { logFault } from '../lib/report'

/** Whatever happens, the process ends so many milliseconds after it was told to: answers under way have ten seconds of them. */
const longest = 15_000

/** A terminal signals a whole group, and who started us may pass it on: within so many milliseconds that is one wish. */
const oneWish = 1000

export interface Stopping {
  /** To be done at the end. The first of these is done first; the others follow, what was opened last before what it rests on. */
  add(stop: () => unknown): void
  /** Ends the process. Told again, it ends at once. */
  stop(code: number): Promise<void>
}

/** @param told is called when it begins */
export function inOrder(told: () => void): Stopping {
  const stops: (() => unknown)[] = []
  let since: number | null = null

  async function carryOut(one: () => unknown): Promise<void> {
    try {
      await one()
    } catch (fault) {
      logFault('stopping', fault)
    }
  }

  return {
    add: (stop) => stops.push(stop),
    async stop(code) {
      if (since !== null) {
        if (performance.now() - since > oneWish) process.exit(code)
        return
      }
      since = performance.now()
      told()
      setTimeout(() => {
        logFault('stopping', new Error(`not done after ${longest} ms`))
        process.exit(code || 1)
      }, longest).unref()
      const [first = () => undefined, ...others] = stops
      await carryOut(first)
      for (const other of others.reverse()) await carryOut(other)
      process.exit(code)
    },
  }
}
