import { z } from 'zod'

/** What a form says that it was drawn from; one that says nothing has seen nothing. */
export const Seen = z.object({ seen: z.string().max(100).default('') })

export interface Seeing {
  /** Name of the state that was read before; absent where it was read in the same transaction. */
  readonly seen?: string
}
