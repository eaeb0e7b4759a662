/** What the framework made of an address, before it is put into any coding. */
export interface MadePage {
  readonly status: number
  /** As in `Content-Type`; empty where there is no body. */
  readonly type: string
  /** Where a redirect leads. */
  readonly location: string | null
  readonly body: Buffer
  /** As in `Cache-Control`, of what rests on nothing that could change; empty if the framework does not say. */
  readonly holds?: string
  /** Names of what it rests on. */
  readonly reads: readonly string[]
  /** Milliseconds since 1970 until which it holds; `Infinity` if nothing in it depends on the clock. */
  readonly until: number
  /** Number of the latest change when it was begun. */
  readonly begun: number
}

/** No page could be made, and the framework has said why to the log. */
export class NotMade extends Error {
  override readonly name = 'NotMade'
}

/** It took too long. */
export class TooLate extends Error {
  override readonly name = 'TooLate'
}
