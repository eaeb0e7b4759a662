import { expect } from 'vitest'
import type { RefusalCode } from '../model/refusal'

/** What a command that is refused for this reason throws. */
export const refused = (code: RefusalCode, particulars?: unknown) =>
  expect.objectContaining(particulars === undefined ? { name: 'Refusal', code } : { name: 'Refusal', code, particulars })
