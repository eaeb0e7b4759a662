import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Language } from '../model/language'
import type { Trusts } from './client'

/** What stands behind the door. */
export interface House {
  /** The framework: answers a request in full, or throws. */
  readonly render: (request: IncomingMessage, response: ServerResponse) => Promise<void>
  /** False while it starts and stops. */
  readonly open: () => boolean
  /** The language of pages that the server makes by itself. */
  readonly language: () => Language
  readonly trusts: Trusts
  readonly report: (what: string, fault: unknown) => void
  readonly development: boolean
  /** Milliseconds that making a reader's page may take. */
  readonly patience: number
}
