import { useState } from 'react'
import { Button } from '../../../../../components/button'
import { creditPlacements, creditRoles, creditScopes, usualPlacement } from '../../../../../model/credit'
import { ChoiceField, EditForm, focusAtFirst } from './edit-form.client'
import type { CreditItem } from './items'
import { type ChosenNames, resolved } from './known'
import { Match, NameChoosing } from './name.client'
import type { CreditValue } from './review'
import { useReviewDesk, useReviewWords } from './review-desk.client'

interface CreditEditProps {
  readonly item: CreditItem
  readonly value: CreditValue
  readonly chosen: ChosenNames
  readonly onDone: () => void
}

const input = 'min-w-0 border border-hairline bg-paper px-1.5 py-1 font-normal'

/** Changes who is named, as what, where, and who of the register it is. */
export function CreditEdit({ item, value: before, chosen, onDone }: CreditEditProps) {
  const { known, dispatch } = useReviewDesk()
  const { originals, words } = useReviewWords()
  const { review } = originals
  const [value, setValue] = useState<CreditValue>(() => {
    const { name, role, placement, scope, onBehalfOf } = before
    return { name, role, placement, scope, onBehalfOf }
  })
  const [choosing, setChoosing] = useState(false)
  const change = (next: Partial<CreditValue>) =>
    setValue((now) => {
      const changed = { ...now, ...next }
      // Makers of another report are never in this story's byline.
      return changed.scope === 'upstream' && changed.placement === 'byline' ? { ...changed, placement: 'end_credit' } : changed
    })
  const who = resolved(known, chosen, 'maker', value.name, value.role !== 'agency')
  return (
    <EditForm
      label={review.edit}
      onCancel={onDone}
      onSave={() => {
        const name = value.name.trim()
        if (name === '') return
        dispatch({ do: 'changeCredit', key: item.key, value: { ...value, name } })
        onDone()
      }}
    >
      <label className="grid gap-0.5 font-medium">
        {review.name}
        <input
          ref={focusAtFirst}
          className={input}
          value={value.name}
          maxLength={160}
          required
          onChange={(event) => change({ name: event.target.value })}
        />
      </label>
      <p className="flex flex-wrap items-center justify-between gap-2 text-ink-soft">
        <span>
          <Match who={who} told />
        </span>
        <Button onClick={() => setChoosing(!choosing)} aria-expanded={choosing}>
          {review.choose}
        </Button>
      </p>
      {choosing && <NameChoosing who={who} onDone={() => setChoosing(false)} />}
      <div className="grid grid-cols-2 gap-2">
        <ChoiceField
          label={review.role}
          options={creditRoles}
          words={words.creditRole}
          value={value.role}
          onChoose={(role) => change({ role, placement: usualPlacement[role] })}
        />
        <ChoiceField
          label={review.placement}
          options={creditPlacements}
          words={words.creditPlacement}
          value={value.placement}
          onChoose={(placement) => change({ placement })}
        />
        <ChoiceField
          label={review.scope}
          options={creditScopes}
          words={words.creditScope}
          value={value.scope}
          onChoose={(scope) => change({ scope })}
        />
        <label className="grid min-w-0 gap-0.5 font-medium">
          {review.onBehalfOf}
          <input
            className={input}
            value={value.onBehalfOf}
            maxLength={160}
            onChange={(event) => change({ onBehalfOf: event.target.value })}
          />
        </label>
      </div>
    </EditForm>
  )
}
