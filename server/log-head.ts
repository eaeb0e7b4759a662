import type { Reader } from '../db/client'
import { headOfLog } from '../domain/log/head'
import { log } from '../lib/log'
import { logFault } from '../lib/report'
import { spelledHead } from '../model/log-chain'

/** Milliseconds between two looks. */
const often = 3_600_000

/**
 * Writes the head of the newsroom's log into the server's own: at once, every hour in which it has moved, and at the end. Who
 * keeps these lines elsewhere can tell whether the newsroom's was cut since.
 * @returns the way to stop
 */
export function noteHeads(reader: Reader): () => Promise<void> {
  let noted = -1
  const note = async () => {
    try {
      const head = await headOfLog(reader)
      if (head.number !== noted) log().info({ head: spelledHead(head) }, 'head of the log')
      noted = head.number
    } catch (fault) {
      logFault('head of the log', fault)
    }
  }
  void note()
  const looking = setInterval(note, often).unref()
  return async () => {
    clearInterval(looking)
    await note()
  }
}
