import type { ProposalWarning, ProposedBlock } from '../../model/proposal'
import { embargoLine } from './lexicon/embargoes'

/** The lines by which a report asks to be held: they are set aside as no part of it, and must not be overlooked there. */
export const embargoesIn = (blocks: readonly ProposedBlock[]): ProposalWarning[] =>
  blocks.flatMap(({ text, start, end }) => (text.length <= 160 && embargoLine.test(text) ? [{ code: 'embargo', start, end }] : []))
