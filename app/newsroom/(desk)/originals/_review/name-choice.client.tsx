import { useEffect, useRef } from 'react'
import { answered } from '../../../../../components/answered.client'
import { Button } from '../../../../../components/button'
import { reportKinds, type SourceKind, sourceKinds, speakerKinds } from '../../../../../model/source'
import { Combobox } from '../../stories/[id]/_editor/combobox.client'
import { findContributors, findSources } from '../../stories/[id]/actions'
import type { Candidate, Chosen, NamePart, Resolved } from './known'
import { useReviewWords } from './review-desk.client'

const kinds: Readonly<Record<Exclude<NamePart, 'maker'>, readonly SourceKind[]>> = {
  speaker: speakerKinds,
  document: sourceKinds.filter((kind) => !speakerKinds.includes(kind)),
  outlet: reportKinds,
}

interface Hit {
  readonly id: string
  readonly label: string
  readonly detail: string
}

/** What the register or the sources have for some letters. */
export async function hitsFor(part: NamePart, query: string): Promise<readonly Hit[]> {
  if (part === 'maker') {
    const found = await answered(findContributors({ query }))
    if (found.is !== 'done') return []
    return found.value
      .filter((one) => !one.deactivated)
      .map(({ id, name, initials, jobTitle }) => ({ id, label: name, detail: [initials, jobTitle].filter(Boolean).join(' · ') }))
  }
  const found = await answered(findSources({ query, kinds: [...kinds[part]] }))
  return found.is === 'done' ? found.value.map(({ id, label }) => ({ id, label, detail: '' })) : []
}

interface NameChoiceProps {
  readonly who: Resolved
  readonly onChosen: (chosen: Chosen) => void
  readonly onCancel: () => void
}

/** Who a name is: one of those who come into question, somebody else, or somebody new. */
export function NameChoice({ who, onChosen, onCancel }: NameChoiceProps) {
  const { originals, words } = useReviewWords()
  const { review } = originals
  const group = useRef<HTMLFieldSetElement>(null)
  useEffect(() => group.current?.querySelector('button')?.focus(), [])
  const kindWord = (one: Candidate) =>
    one.kind in words.contributorKind && who.part === 'maker'
      ? words.contributorKind[one.kind as keyof typeof words.contributorKind]
      : words.sourceKind[one.kind as SourceKind]
  return (
    <fieldset
      ref={group}
      className="mt-1.5 grid gap-2 border border-correction p-2"
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.stopPropagation()
          onCancel()
        }
      }}
    >
      <legend className="px-1 font-medium">{review.whoIs(who.name)}</legend>
      {who.candidates.map((one) => (
        <button
          key={one.id}
          type="button"
          className="flex min-h-8 flex-wrap items-baseline gap-x-2 border border-hairline px-2 py-1 text-left hover:border-ink-soft"
          onClick={() => onChosen({ id: one.id, label: one.label })}
        >
          <span className="font-medium">{one.label}</span>
          <span className="text-ink-soft text-tiny">{[one.detail, kindWord(one), review.foundBy[one.by]].filter(Boolean).join(' · ')}</span>
        </button>
      ))}
      <button
        type="button"
        className="min-h-8 border border-hairline px-2 py-1 text-left hover:border-ink-soft"
        onClick={() => onChosen({ id: null, label: who.name })}
      >
        {review.createNew(who.name)}
      </button>
      <Combobox
        label={review.chooseOther}
        search={(query) => hitsFor(who.part, query)}
        keyOf={(hit) => hit.id}
        show={(hit) => (
          <>
            {hit.label} {hit.detail && <span className="text-ink-soft">{hit.detail}</span>}
          </>
        )}
        onPick={({ id, label }) => onChosen({ id, label })}
      />
      <Button className="justify-self-start" onClick={onCancel}>
        {review.cancel}
      </Button>
    </fieldset>
  )
}
