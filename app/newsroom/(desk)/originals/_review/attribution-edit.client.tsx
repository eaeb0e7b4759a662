import { useEffect, useRef, useState } from 'react'
import { Button } from '../../../../../components/button'
import { attributionKinds } from '../../../../../model/attribution'
import type { Stretch } from '../../../../../model/proposal'
import { ChoiceField, EditForm } from './edit-form.client'
import type { AttributionItem } from './items'
import type { ChosenNames } from './known'
import { NamesField } from './names-field.client'
import type { AttributionValue } from './review'
import { useReviewDesk, useReviewWords } from './review-desk.client'
import { selectedStretch } from './selected'

interface AttributionEditProps {
  readonly item: AttributionItem
  readonly value: AttributionValue
  readonly chosen: ChosenNames
  readonly onDone: () => void
}

/** Changes who is held to have said a passage, how, and where it begins and ends. */
export function AttributionEdit({ item, value: before, chosen, onDone }: AttributionEditProps) {
  const { proposal, dispatch } = useReviewDesk()
  const { originals, words } = useReviewWords()
  const { review } = originals
  const [value, setValue] = useState(before)
  const [hint, setHint] = useState('')
  const change = (next: Partial<AttributionValue>) => setValue((now) => ({ ...now, ...next }))
  const speakers = value.speakers.map(({ name }) => name)

  // What was marked is remembered: the source is drawn anew while one points at other passages on the way here.
  const marked = useRef<Stretch | null>(null)
  useEffect(() => {
    const look = () => {
      marked.current = selectedStretch(proposal.text) ?? marked.current
    }
    document.addEventListener('mouseup', look)
    return () => document.removeEventListener('mouseup', look)
  }, [proposal.text])
  const takeSelection = () => {
    const selected = marked.current ?? selectedStretch(proposal.text)
    marked.current = null
    setHint(selected === null ? review.nothingSelected : '')
    if (selected !== null) change(selected)
  }

  return (
    <EditForm
      label={review.edit}
      onCancel={onDone}
      onSave={() => {
        dispatch({ do: 'changeAttribution', key: item.key, value })
        onDone()
      }}
    >
      <div className="grid gap-0.5">
        <p className="font-medium">{review.passage}</p>
        <blockquote className="border-attribution border-l-2 pl-2 font-text text-base leading-snug">
          {proposal.text.slice(value.start, value.end)}
        </blockquote>
        <div className="flex flex-wrap items-center gap-2 max-lg:hidden">
          {/* What is selected must stay so while the button is pressed. */}
          <Button onMouseDown={(event) => event.preventDefault()} onClick={takeSelection}>
            {review.takeSelection}
          </Button>
          <span className="text-ink-soft text-tiny">{review.passageHelp}</span>
        </div>
        <p role="status" className="text-correction empty:hidden">
          {hint}
        </p>
      </div>
      <div className="grid grid-cols-2 gap-2">
        <ChoiceField
          label={review.kind}
          options={attributionKinds}
          words={words.attributionKind}
          value={value.kind}
          first
          onChoose={(kind) => change({ kind })}
        />
        <label className="grid min-w-0 gap-0.5 font-medium">
          {review.utteredOn}
          <input
            type="date"
            className="min-w-0 border border-hairline bg-paper px-1.5 py-1 font-normal"
            value={value.utteredOn}
            onChange={(event) => change({ utteredOn: event.target.value })}
          />
        </label>
      </div>
      <NamesField
        part="speaker"
        label={review.speakers}
        names={speakers}
        chosen={chosen}
        onNames={(names) =>
          change({ speakers: names.map((name) => value.speakers.find((one) => one.name === name) ?? { name, inferred: false }) })
        }
      />
      <NamesField
        part="document"
        label={review.documents}
        names={value.documents}
        chosen={chosen}
        onNames={(documents) => change({ documents })}
      />
      <NamesField part="outlet" label={review.viaNames} names={value.via} chosen={chosen} onNames={(via) => change({ via })} />
    </EditForm>
  )
}
