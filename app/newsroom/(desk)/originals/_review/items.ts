import type { ProposalWarning, ProposedCredit, ProposedProvenance, Stretch } from '../../../../../model/proposal'
import type { DeskProposal } from './desk-proposal'

/*
 * What a person steps through. A key is made of kind, stretch and rule: it is found again after a reload, and after the
 * rules changed, as long as they still propose the same.
 */

export interface ProvenanceItem {
  readonly is: 'provenance'
  readonly key: string
  readonly proposed: ProposedProvenance
}

export interface CreditItem {
  readonly is: 'credit'
  readonly key: string
  readonly proposed: ProposedCredit
}

export interface AttributionItem {
  readonly is: 'attribution'
  readonly key: string
  /** Its place among the attributions, from 1: stands beside the passage and in the list. */
  readonly number: number
  readonly proposed: DeskProposal['attributions'][number]
  /** A quotation for which nobody is named. */
  readonly silent: boolean
}

/** Nothing to decide: something to look at. */
export interface WarningItem {
  readonly is: 'warning'
  readonly key: string
  readonly proposed: ProposalWarning
}

export type Item = ProvenanceItem | CreditItem | AttributionItem | WarningItem
export type Decidable = Exclude<Item, WarningItem>

/** Everything that was proposed for a report, in the order of the lists. */
export function itemsOf(proposal: DeskProposal): Item[] {
  const keyed = keys()
  const silent = new Set(proposal.warnings.filter(({ code }) => code === 'quoteWithoutSpeaker').map(place))
  const attributions = proposal.attributions
    .toSorted((one, other) => one.start - other.start || other.end - one.end)
    .map((proposed, index): AttributionItem => {
      const key = keyed('attribution', proposed, proposed.rule)
      return { is: 'attribution', key, number: index + 1, proposed, silent: silent.has(place(proposed)) }
    })
  const told = new Set(attributions.filter((item) => item.silent).map(({ proposed }) => place(proposed)))
  return [
    { is: 'provenance', key: 'provenance', proposed: proposal.provenance },
    ...proposal.credits.map((proposed): CreditItem => ({ is: 'credit', key: keyed('credit', proposed, proposed.rule), proposed })),
    ...attributions,
    ...proposal.warnings
      .filter((warning) => warning.code !== 'quoteWithoutSpeaker' || !told.has(place(warning)))
      .map((proposed): WarningItem => ({ is: 'warning', key: keyed('warning', proposed, proposed.code), proposed })),
  ]
}

export const place = ({ start, end }: Stretch): string => `${start}-${end}`

/** Makes keys; the second of the same gets a number. */
function keys(): (kind: string, stretch: Stretch, rule: string) => string {
  const seen = new Map<string, number>()
  return (kind, stretch, rule) => {
    const key = `${kind}:${place(stretch)}:${rule}`
    const times = (seen.get(key) ?? 0) + 1
    seen.set(key, times)
    return times === 1 ? key : `${key}:${times}`
  }
}
