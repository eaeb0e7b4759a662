import { format } from 'node:util'
import { withoutPeople } from '../lib/fault'
import { log } from '../lib/log'

const levels = { debug: 'debug', log: 'info', info: 'info', warn: 'warn', error: 'error' } as const

/** The framework and libraries speak to the console. What they say goes into the log like everything else, with its walls. */
export function takeOverConsole(): void {
  for (const [method, level] of Object.entries(levels) as [keyof typeof levels, (typeof levels)[keyof typeof levels]][]) {
    console[method] = (...said: unknown[]) => {
      const err = said.find((part) => part instanceof Error)
      // Of what it has in hand beside words and numbers nobody knows what is in it.
      const what = withoutPeople(format(...said.filter((part) => /^(?:string|number|boolean)$/.test(typeof part)))).trim()
      log()[level](err === undefined ? {} : { err }, what || 'said on the console')
    }
  }
}
