import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Language } from '../model/language'
import type { Trusts } from './client'
import type { Pages } from './pages'

/** What stands behind the door. */
export interface House {
  /** The framework: answers a request in full, or throws. */
  readonly render: (request: IncomingMessage, response: ServerResponse) => Promise<void>
  /** Finished pages for readers; `null` if the framework is to answer them itself. */
  readonly pages: Pages | null
  /** Readers reach the site over https. */
  readonly secure: () => boolean
  /** The host by which readers know the site, with its port if it has one. */
  readonly host: () => string
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
