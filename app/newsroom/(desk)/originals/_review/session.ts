import type { ProposedBlockKind } from '../../../../../model/proposal'
import type { Chosen, ChosenNames } from './known'
import { type AttributionValue, type CreditValue, type ItemState, type ProvenanceValue, type Review, unreviewed } from './review'

/** A review under way, with what it was before each step. */
export interface Session {
  readonly review: Review
  readonly past: readonly { readonly review: Review; readonly key: string | null }[]
}

export type Step =
  | { readonly do: 'decide'; readonly keys: readonly string[]; readonly as: ItemState; readonly settles?: ChosenNames }
  /** A changed credit is an accepted one; so with the others. */
  | { readonly do: 'changeCredit'; readonly key: string; readonly value: CreditValue }
  | { readonly do: 'changeAttribution'; readonly key: string; readonly value: AttributionValue }
  | { readonly do: 'changeProvenance'; readonly key: string; readonly value: ProvenanceValue }
  | { readonly do: 'choose'; readonly name: string; readonly chosen: Chosen }
  | { readonly do: 'setKind'; readonly block: string; readonly kind: ProposedBlockKind }
  | { readonly do: 'undo' }
  | { readonly do: 'load'; readonly session: Session }

export const begun: Session = { review: unreviewed, past: [] }

/** Steps that can be taken back. */
const mostSteps = 200

export function after(session: Session, step: Step): Session {
  const { review, past } = session
  switch (step.do) {
    case 'load':
      return step.session
    case 'undo': {
      const last = past.at(-1)
      return last === undefined ? session : { review: last.review, past: past.slice(0, -1) }
    }
    case 'decide': {
      const decided = { ...review.decided }
      for (const key of step.keys) {
        if (step.as === 'open') delete decided[key]
        else decided[key] = step.as
      }
      // The same object where nothing is settled: every row looks at it.
      const settles = Object.keys(step.settles ?? {}).length > 0
      const chosen = settles ? { ...review.chosen, ...step.settles } : review.chosen
      return stepped(session, { ...review, decided, chosen }, step.keys[0] ?? null)
    }
    case 'changeCredit':
      return changed(session, step.key, { credits: { ...review.credits, [step.key]: step.value } })
    case 'changeAttribution':
      return changed(session, step.key, { attributions: { ...review.attributions, [step.key]: step.value } })
    case 'changeProvenance':
      return changed(session, step.key, { provenance: step.value })
    case 'choose':
      return stepped(session, { ...review, chosen: { ...review.chosen, [step.name]: step.chosen } }, null)
    case 'setKind':
      return stepped(session, { ...review, kinds: { ...review.kinds, [step.block]: step.kind } }, null)
  }
}

function changed(session: Session, key: string, change: Partial<Review>): Session {
  const { review } = session
  return stepped(session, { ...review, ...change, decided: { ...review.decided, [key]: 'accepted' } }, key)
}

function stepped({ review, past }: Session, next: Review, key: string | null): Session {
  return { review: next, past: [...past.slice(1 - mostSteps), { review, key }] }
}

/** Steps that can be taken back after a reload; a tab's store is small, and each of them is a whole review. */
const mostKeptSteps = 10

/** A session as it is kept; with the last of its steps, or, where there is no room for them, without. */
export function keptOf({ review, past }: Session, withSteps: boolean): string {
  return JSON.stringify({ ...review, past: withSteps ? past.slice(-mostKeptSteps) : [] })
}

/** A session out of what was kept; whatever does not look like one is begun anew. */
export function sessionFrom(kept: string | null): Session {
  try {
    const { past = [], ...review } = JSON.parse(kept ?? '') as Partial<Review> & { readonly past?: Session['past'] }
    if (!isReview(review)) return begun
    const steps = past.filter((one) => isReview(one.review)).map(({ review, key }) => ({ review: { ...unreviewed, ...review }, key }))
    return { review: { ...unreviewed, ...review }, past: steps }
  } catch {
    return begun
  }
}

const isReview = (read: unknown): boolean => typeof read === 'object' && read !== null && 'decided' in read
