import { memo, useState } from 'react'
import { Button } from '../../../../../components/button'
import { provenanceRelations } from '../../../../../model/provenance'
import { ruleWords } from '../../../_components/rule-words'
import { ChoiceField, EditForm } from './edit-form.client'
import type { ProvenanceItem } from './items'
import { type ChosenNames, type Resolved, resolved } from './known'
import { Name, NameChoosing } from './name.client'
import { NamesField } from './names-field.client'
import { type ItemState, isForeign, type ProvenanceValue } from './review'
import { useReviewDesk, useReviewWords } from './review-desk.client'
import { Row, type RowDeeds } from './row.client'

interface ProvenanceRowProps {
  readonly item: ProvenanceItem
  readonly value: ProvenanceValue
  readonly state: ItemState
  readonly chosen: ChosenNames
  readonly current: boolean
  readonly editing: boolean
  readonly deeds: RowDeeds
  readonly onEdited: () => void
}

/** Which report the text rests on; or that it is our own. */
export const ProvenanceRow = memo(function ProvenanceRow({
  item,
  value,
  state,
  chosen,
  current,
  editing,
  deeds,
  onEdited,
}: ProvenanceRowProps) {
  const { known, language } = useReviewDesk()
  const { originals, words } = useReviewWords()
  const { review } = originals
  const [choosing, setChoosing] = useState<Resolved | null>(null)
  const edit = editing && <ProvenanceEdit item={item} value={value} chosen={chosen} onDone={onEdited} />
  if (!isForeign(value) && state === 'open') {
    return (
      <li className="border-t border-l-2 border-l-transparent py-1.5 pr-2 pl-2.5">
        <div className="flex flex-wrap items-center justify-between gap-2">
          <p className="text-ink-soft">{review.ownWork}</p>
          <Button onClick={() => deeds.edit(item.key)}>{review.edit}</Button>
        </div>
        {edit}
      </li>
    )
  }
  return (
    <Row
      id={item.key}
      state={state}
      current={current}
      pointed={false}
      decidable
      deeds={deeds}
      main={
        <span className="font-medium">
          {words.provenanceRelation[value.relation]}
          <span className="sr-only">{`: ${value.upstream.join(' → ')}`}</span>
        </span>
      }
      below={edit || (choosing && <NameChoosing who={choosing} onDone={() => setChoosing(null)} />)}
    >
      {value.upstream.length > 0 && (
        <p className="text-ink-soft">
          {value.upstream.map((name, index) => {
            const who = resolved(known, chosen, 'outlet', name)
            return [index > 0 ? ' → ' : '', <Name key={name} who={who} onChoose={() => setChoosing(who)} />]
          })}
        </p>
      )}
      {item.proposed.rule !== '' && <p className="text-ink-soft text-tiny">{ruleWords(item.proposed.rule, language)}</p>}
      {value.relation !== 'original' && <p className="text-ink-soft text-tiny">{review.rightsUnknown}</p>}
    </Row>
  )
})

interface ProvenanceEditProps {
  readonly item: ProvenanceItem
  readonly value: ProvenanceValue
  readonly chosen: ChosenNames
  readonly onDone: () => void
}

function ProvenanceEdit({ item, value: before, chosen, onDone }: ProvenanceEditProps) {
  const { dispatch } = useReviewDesk()
  const { originals, words } = useReviewWords()
  const { review } = originals
  const [value, setValue] = useState(before)
  return (
    <EditForm
      label={review.provenance}
      onCancel={onDone}
      onSave={() => {
        dispatch({ do: 'changeProvenance', key: item.key, value })
        onDone()
      }}
    >
      <ChoiceField
        label={review.relation}
        options={provenanceRelations}
        words={words.provenanceRelation}
        value={value.relation}
        first
        onChoose={(relation) => setValue({ ...value, relation })}
      />
      <NamesField
        part="outlet"
        label={review.upstream}
        names={value.upstream}
        chosen={chosen}
        onNames={(upstream) => setValue({ ...value, upstream })}
      />
    </EditForm>
  )
}
