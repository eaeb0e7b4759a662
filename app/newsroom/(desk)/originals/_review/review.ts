import type { AttributionKind } from '../../../../../model/attribution'
import type { CreditPlacement, CreditRole, CreditScope } from '../../../../../model/credit'
import type { ProposedBlockKind, Stretch } from '../../../../../model/proposal'
import type { ProvenanceRelation } from '../../../../../model/provenance'
import type { AttributionItem, CreditItem, Decidable, Item, ProvenanceItem } from './items'
import { type ChosenNames, type Known, nameKey, type Resolved, resolved } from './known'

/** What a person has made of a proposal so far. Whatever is absent is as it was proposed, and open. */
export interface Review {
  readonly decided: Readonly<Record<string, Decision>>
  readonly credits: Readonly<Record<string, CreditValue>>
  readonly attributions: Readonly<Record<string, AttributionValue>>
  readonly provenance: ProvenanceValue | null
  readonly chosen: ChosenNames
  /** Kinds of blocks that were changed, by stretch. */
  readonly kinds: Readonly<Record<string, ProposedBlockKind>>
}

export type Decision = 'accepted' | 'rejected'
export type ItemState = Decision | 'open'

export interface CreditValue {
  readonly name: string
  readonly role: CreditRole
  readonly placement: CreditPlacement
  readonly scope: CreditScope
  readonly onBehalfOf: string
}

export interface AttributionValue extends Stretch {
  readonly kind: AttributionKind
  readonly speakers: readonly { readonly name: string; readonly inferred: boolean }[]
  readonly documents: readonly string[]
  readonly via: readonly string[]
  readonly utteredOn: string
}

export interface ProvenanceValue {
  readonly relation: ProvenanceRelation
  readonly upstream: readonly string[]
}

export const unreviewed: Review = { decided: {}, credits: {}, attributions: {}, provenance: null, chosen: {}, kinds: {} }

/** A credit as it stands: changed, or as proposed. */
export function creditValue({ key, proposed }: CreditItem, review: Review): CreditValue {
  return review.credits[key] ?? proposed
}

const unchanged = new WeakMap<AttributionItem['proposed'], AttributionValue>()

/** An attribution as it stands; the same object until it is changed. */
export function attributionValue({ key, proposed }: AttributionItem, review: Review): AttributionValue {
  const changed = review.attributions[key]
  if (changed !== undefined) return changed
  const known = unchanged.get(proposed)
  if (known !== undefined) return known
  const { start, end, kind, documents, via, utteredOn } = proposed
  const speakers = proposed.speakers.map(({ name, inferred }) => ({ name, inferred }))
  const value = { start, end, kind, speakers, documents, via, utteredOn }
  unchanged.set(proposed, value)
  return value
}

export function provenanceValue({ proposed }: ProvenanceItem, review: Review): ProvenanceValue {
  return review.provenance ?? proposed
}

export function stateOf(item: Item, review: Review): ItemState {
  return review.decided[item.key] ?? 'open'
}

/** True for what somebody has to decide; that a report rests on nobody else's is no proposal. */
export function isDecidable(item: Item): item is Decidable {
  return item.is === 'credit' || item.is === 'attribution' || (item.is === 'provenance' && isForeign(item.proposed))
}

export const isForeign = ({ relation, upstream }: ProvenanceValue): boolean => relation !== 'original' || upstream.length > 0

export function isOpen(item: Item, review: Review): boolean {
  return isDecidable(item) && stateOf(item, review) === 'open'
}

/** Everybody whom an item names, and who they are taken for. */
export function namesOf(item: Item, review: Review, known: Known): Resolved[] {
  const as = (part: Resolved['part']) => (name: string) => resolved(known, review.chosen, part, name)
  switch (item.is) {
    case 'credit': {
      const { name, role, onBehalfOf } = creditValue(item, review)
      const who = resolved(known, review.chosen, 'maker', name, role !== 'agency')
      return onBehalfOf === '' ? [who] : [who, as('maker')(onBehalfOf)]
    }
    case 'attribution': {
      const { speakers, documents, via } = attributionValue(item, review)
      return [...speakers.map(({ name }) => as('speaker')(name)), ...documents.map(as('document')), ...via.map(as('outlet'))]
    }
    case 'provenance':
      return provenanceValue(item, review).upstream.map(as('outlet'))
    case 'warning':
      return []
  }
}

/** Open items that may be accepted in one go: those about which nothing is in doubt. */
export function acceptable(items: readonly Item[], review: Review, known: Known): Decidable[] {
  return items.filter(
    (item): item is Decidable => isOpen(item, review) && isDecidable(item) && namesOf(item, review, known).every(({ sure }) => sure),
  )
}

/** The next open item after a key (or before, with -1), going round; `null` when nothing is open. */
export function nextOpen(items: readonly Item[], review: Review, from: string | null, by: 1 | -1 = 1): Item | null {
  const at = items.findIndex(({ key }) => key === from)
  const count = items.length
  const first = at === -1 ? (by === 1 ? 0 : count - 1) : at + by
  for (let step = 0; step < count; step += 1) {
    const item = items[(((first + by * step) % count) + count) % count]
    if (item !== undefined && item.key !== from && isOpen(item, review)) return item
  }
  return null
}

/** What accepting an item as it is shown settles about its names: they mean the same everywhere. */
export function settledBy(item: Item, review: Review, known: Known): ChosenNames {
  const unsure = namesOf(item, review, known).filter(({ sure }) => !sure)
  return Object.fromEntries(unsure.map(({ part, name, id, label }) => [nameKey(part, name), { id, label }]))
}
