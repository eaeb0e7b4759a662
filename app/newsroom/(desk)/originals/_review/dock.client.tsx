import { Button } from '../../../../../components/button'
import { Icon } from '../../../_components/icon'
import type { Item } from './items'
import { attributionValue, creditValue, isDecidable, provenanceValue, type Review, stateOf } from './review'
import { useReviewWords } from './review-desk.client'
import type { RowDeeds } from './row.client'

interface DockProps {
  readonly item: Item | null
  readonly review: Review
  readonly deeds: RowDeeds
  readonly onStep: (by: 1 | -1) => void
  readonly onList: () => void
}

/** On a narrow screen, below the source: the proposal that is looked at, to be decided where its words stand. */
export function Dock({ item, review, deeds, onStep, onList }: DockProps) {
  const words = useReviewWords()
  const label = words.originals.review
  const said = item === null ? '' : inWords(item, review, words)
  return (
    <div className="sticky bottom-0 z-20 grid gap-1.5 border-t bg-paper px-4 py-2 lg:hidden">
      {item !== null && (
        <button type="button" className="truncate text-left" onClick={onList}>
          {said}
          <span className="sr-only"> – {label.toList}</span>
        </button>
      )}
      <div className="flex items-center gap-2">
        <Button aria-label={label.previous} className="min-h-10" onClick={() => onStep(-1)}>
          <Icon name="up" />
        </Button>
        <Button aria-label={label.next} className="min-h-10" onClick={() => onStep(1)}>
          <Icon name="down" />
        </Button>
        {item !== null && isDecidable(item) && (
          <>
            <Button
              className="ml-auto min-h-10"
              onClick={() => deeds.decide(item.key, stateOf(item, review) === 'rejected' ? 'open' : 'rejected')}
            >
              {stateOf(item, review) === 'rejected' ? label.reopen : label.reject}
            </Button>
            <Button
              kind="primary"
              className="min-h-10"
              onClick={() => deeds.decide(item.key, stateOf(item, review) === 'accepted' ? 'open' : 'accepted')}
            >
              {stateOf(item, review) === 'accepted' ? label.reopen : label.accept}
            </Button>
          </>
        )}
      </div>
    </div>
  )
}

function inWords(item: Item, review: Review, { originals, words }: ReturnType<typeof useReviewWords>): string {
  switch (item.is) {
    case 'provenance': {
      const { relation, upstream } = provenanceValue(item, review)
      return [words.provenanceRelation[relation], ...upstream].join(' · ')
    }
    case 'credit': {
      const { name, role } = creditValue(item, review)
      return `${name} · ${words.creditRole[role]}`
    }
    case 'attribution': {
      const { kind, speakers, documents } = attributionValue(item, review)
      const who = [...speakers.map(({ name }) => name), ...documents]
      return [String(item.number), words.attributionKind[kind], ...(who.length > 0 ? who : [originals.review.silent])].join(' · ')
    }
    case 'warning':
      return originals.review.warning[item.proposed.code].replace(/:$/, '')
  }
}
