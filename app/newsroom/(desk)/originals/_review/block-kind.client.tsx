import { useState } from 'react'
import { type ProposedBlockKind, proposedBlockKinds } from '../../../../../model/proposal'
import { useReviewWords } from './review-desk.client'

interface BlockKindProps {
  readonly kind: ProposedBlockKind
  /** Its first words, for whoever hears the label alone. */
  readonly about: string
  readonly onKind: ((kind: ProposedBlockKind) => void) | null
  readonly tabIndex?: 0 | -1
  readonly className?: string
}

/** What a part of the report is: a word that becomes a choice when it is pressed. */
export function BlockKind({ kind, about, onKind, tabIndex = 0, className = '' }: BlockKindProps) {
  const { originals } = useReviewWords()
  const [open, setOpen] = useState(false)
  const words = originals.blockKind
  const label = originals.review.kindOf(about)
  if (onKind === null) return <span className={className}>{words[kind]}</span>
  if (!open) {
    return (
      <button
        type="button"
        data-kind
        tabIndex={tabIndex}
        title={label}
        className={`${className} hover:underline`}
        onClick={() => setOpen(true)}
      >
        {words[kind]}
        <span className="sr-only">: {about}</span>
      </button>
    )
  }
  return (
    <select
      ref={focusAtFirst}
      aria-label={label}
      value={kind}
      className="w-full min-w-0 border border-hairline bg-paper py-0.5 text-ink text-tiny"
      onChange={(event) => onKind(event.target.value as ProposedBlockKind)}
      onBlur={() => setOpen(false)}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.key === 'Escape' || event.key === 'Enter') setOpen(false)
      }}
    >
      {proposedBlockKinds.map((one) => (
        <option key={one} value={one}>
          {words[one]}
        </option>
      ))}
    </select>
  )
}

/** It was just asked for. The same function at each render, so it runs once. */
function focusAtFirst(element: HTMLSelectElement | null): void {
  element?.focus()
}
