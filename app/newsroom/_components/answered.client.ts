import { unstable_isUnrecognizedActionError, unstable_rethrow } from 'next/navigation'
import type { RefusalCode } from '../../../model/refusal'

/** No answer came: the server was renewed and does not know this page's actions any more, or it was not reached. */
interface Unanswered {
  readonly is: 'refused'
  readonly code: Extract<RefusalCode, 'renewed' | 'unreached'>
}

/** An action's answer. Where none came, that is an answer too: what stands in the fields stays there. */
export async function answered<Answer>(asking: Promise<Answer>): Promise<Answer | Unanswered> {
  try {
    return await asking
  } catch (fault) {
    // The way to another page is no fault.
    unstable_rethrow(fault)
    return { is: 'refused', code: unstable_isUnrecognizedActionError(fault) ? 'renewed' : 'unreached' }
  }
}
