import type { Proposal, ProposedAttribution, ProposedBlock } from '../../../../../model/proposal'

/** A proposal as the review shows it: what the text says anyway is not sent twice. */
export interface DeskProposal extends Omit<Proposal, 'blocks' | 'attributions'> {
  readonly blocks: readonly Omit<ProposedBlock, 'text'>[]
  readonly attributions: readonly Omit<ProposedAttribution, 'exact'>[]
}

export type DeskBlock = DeskProposal['blocks'][number]

export function forDesk(proposal: Proposal): DeskProposal {
  return {
    ...proposal,
    blocks: proposal.blocks.map(({ text: _text, ...block }) => block),
    attributions: proposal.attributions.map(({ exact: _exact, ...one }) => one),
  }
}
