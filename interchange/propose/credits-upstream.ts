import type { ProposedCredit, ProposedProvenance } from '../../model/proposal'
import { shortOf } from './provenance'

/**
 * The credits of a report once it is known what it rests on. Who made an agency's report made what we pick up, not our story:
 * they are of scope `upstream`, which has no byline.
 */
export function withUpstream(credits: readonly ProposedCredit[], { relation, upstream }: ProposedProvenance): ProposedCredit[] {
  if (relation !== 'wire_pickup_verbatim' && relation !== 'wire_pickup_edited') return [...credits]
  return credits.map((credit) => {
    const { role, placement, onBehalfOf } = credit
    if (role === 'agency' || placement === 'picture' || !upstream.includes(shortOf(onBehalfOf))) return credit
    return { ...credit, scope: 'upstream', placement: placement === 'byline' ? 'end_credit' : placement }
  })
}
