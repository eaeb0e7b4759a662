import type { FormState } from '../../../../../model/outcome'

/** What a form shows that makes a single-use link. */
export type LinkState =
  | Exclude<FormState, { is: 'saved' }>
  | {
      readonly is: 'linked'
      readonly name: string
      readonly email: string
      /** To pass on; `null` if it went out by mail. */
      readonly path: string | null
      /** Milliseconds since 1970. */
      readonly until: number
    }
