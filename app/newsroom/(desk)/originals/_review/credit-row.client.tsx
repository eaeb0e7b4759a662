import { memo, useState } from 'react'
import { ruleWords } from '../../../_components/rule-words'
import { CreditEdit } from './credit-edit.client'
import type { CreditItem } from './items'
import { type ChosenNames, type Resolved, resolved } from './known'
import { Match, NameChoosing } from './name.client'
import type { CreditValue, ItemState } from './review'
import { useReviewDesk, useReviewWords } from './review-desk.client'
import { Row, type RowDeeds } from './row.client'

interface CreditRowProps {
  readonly item: CreditItem
  readonly value: CreditValue
  readonly state: ItemState
  readonly chosen: ChosenNames
  readonly current: boolean
  readonly pointed: boolean
  readonly editing: boolean
  readonly deeds: RowDeeds
  readonly onEdited: () => void
}

/** Somebody who is named as a maker of the report, and as what. */
export const CreditRow = memo(function CreditRow({
  item,
  value,
  state,
  chosen,
  current,
  pointed,
  editing,
  deeds,
  onEdited,
}: CreditRowProps) {
  const { known, language } = useReviewDesk()
  const { originals, words } = useReviewWords()
  const [choosing, setChoosing] = useState<Resolved | null>(null)
  const who = resolved(known, chosen, 'maker', value.name, value.role !== 'agency')
  return (
    <Row
      id={item.key}
      state={state}
      current={current}
      pointed={pointed}
      decidable
      deeds={deeds}
      main={<span className="font-medium">{value.name}</span>}
      below={
        editing ? (
          <CreditEdit item={item} value={value} chosen={chosen} onDone={onEdited} />
        ) : (
          choosing && <NameChoosing who={choosing} onDone={() => setChoosing(null)} />
        )
      }
    >
      <p className="text-ink-soft">
        {words.creditRole[value.role]} · {words.creditPlacement[value.placement]}
        {value.scope === 'upstream' && <span className="text-attribution"> · {words.creditScope.upstream}</span>}
        {value.onBehalfOf !== '' && ` · ${originals.review.behalf(value.onBehalfOf)}`}
        {who.id === null && who.sure ? ' ' : ' · '}
        <Match who={who} told onChoose={() => setChoosing(who)} />
      </p>
      <p className="text-ink-soft text-tiny">{ruleWords(item.proposed.rule, language)}</p>
    </Row>
  )
})
