import type { Proposal, Stretch } from '../model/proposal'

/** Who is proposed to have made what, as programs get it: these fields, in this order, whatever else we come to know. */
export function proposalJson(id: unknown, proposal: Proposal): string {
  const { language, text, headline, standfirst, dateline, provenance } = proposal
  return JSON.stringify({
    id,
    language,
    text,
    headline,
    standfirst,
    dateline,
    blocks: proposal.blocks.map(({ kind, text, start, end }) => ({ kind, text, start, end })),
    credits: proposal.credits.map(({ name, role, placement, scope, onBehalfOf, start, end }) => ({
      name,
      role,
      placement,
      scope,
      onBehalfOf,
      start,
      end,
    })),
    provenance: { relation: provenance.relation, upstream: provenance.upstream },
    attributions: proposal.attributions.map((one) => ({
      start: one.start,
      end: one.end,
      exact: one.exact,
      kind: one.kind,
      speakers: one.speakers.map(({ name, start, end, inferred }) => ({ name, start, end, inferred })),
      documents: one.documents,
      via: one.via,
      cue: one.cue === null ? null : stretch(one.cue),
      utteredOn: one.utteredOn,
      rule: one.rule,
      confidence: one.confidence,
    })),
    warnings: proposal.warnings.map(({ code, start, end }) => ({ code, start, end })),
  })
}

const stretch = ({ start, end }: Stretch) => ({ start, end })
