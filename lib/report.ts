import { withoutPeople } from './fault'
import { log } from './log'

/** Notes a fault in the log: what failed and where in the code, never what was typed. */
export function logFault(what: string, fault: unknown): void {
  log().error({ err: fault }, withoutPeople(what))
}
