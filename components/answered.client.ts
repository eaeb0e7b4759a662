import { unstable_isUnrecognizedActionError, unstable_rethrow } from 'next/navigation'
import type { RefusalCode } from '../model/refusal'

/** No answer came: the server was renewed and does not know this page's actions any more, or it was not reached. */
export interface Unanswered {
  readonly is: 'refused'
  readonly code: Extract<RefusalCode, 'renewed' | 'unreached'>
}

/** An action's answer. Where none came, that is an answer too: what stands in the fields stays there. */
export async function answered<Answer>(asking: Promise<Answer>): Promise<Answer | Unanswered> {
  try {
    return await asking
  } catch (fault) {
    return unanswered(fault)
  }
}

/** What a fault of the asking comes to; the way to another page is no fault, and goes on. */
export function unanswered(fault: unknown): Unanswered {
  unstable_rethrow(fault)
  return { is: 'refused', code: unstable_isUnrecognizedActionError(fault) ? 'renewed' : 'unreached' }
}
