import { attributionKinds } from '../../../../../model/attribution'
import type { Decidable } from './items'
import { attributionValue, type Review } from './review'
import { useReviewWords } from './review-desk.client'

interface AcceptAllProps {
  /** Open and beyond doubt. */
  readonly items: readonly Decidable[]
  readonly of: 'credit' | 'attribution'
  readonly review: Review
  readonly onAccept: (items: readonly Decidable[]) => void
}

/** Takes all of a kind in one go; whatever is in doubt stays open. */
export function AcceptAll({ items, of, review, onAccept }: AcceptAllProps) {
  const words = useReviewWords().originals.review
  const own = items.filter((item) => item.is === of)
  if (own.length < 2) return null
  const offers =
    of === 'credit'
      ? [{ label: words.allCredits(own.length), items: own }]
      : attributionKinds.flatMap((kind) => {
          const some = own.filter((item) => item.is === 'attribution' && attributionValue(item, review).kind === kind)
          return some.length === 0 ? [] : [{ label: words.allOfKind[kind](some.length), items: some }]
        })
  return (
    <p className="flex flex-wrap items-center gap-1 pb-2 text-tiny">
      <span aria-hidden="true" className="text-ink-soft">
        {words.acceptAll}
      </span>
      {offers.map((offer) => (
        <button
          key={offer.label}
          type="button"
          className="min-h-6 border border-hairline px-1.5 hover:border-good hover:text-good max-lg:min-h-9"
          onClick={() => onAccept(offer.items)}
        >
          <span className="sr-only">{words.acceptAll} </span>
          {offer.label}
        </button>
      ))}
    </p>
  )
}
