import type { ReactNode } from 'react'
import { Button } from '../../../../../components/button'
import { KeyHint } from '../_components/key-hint'
import { useReviewWords } from './review-desk.client'

interface EditFormProps {
  readonly label: string
  readonly onSave: () => void
  readonly onCancel: () => void
  readonly children: ReactNode
}

/** A proposal while it is changed in its place; Escape leaves it as it was, Ctrl and Enter takes the change. */
export function EditForm({ label, onSave, onCancel, children }: EditFormProps) {
  const { review } = useReviewWords().originals
  return (
    <form
      aria-label={label}
      className="mt-2 grid gap-2 border border-attribution bg-paper p-2"
      onSubmit={(event) => {
        event.preventDefault()
        onSave()
      }}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.key === 'Escape') onCancel()
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault()
          onSave()
        }
      }}
    >
      {children}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" kind="primary">
          {review.saveChange}
          <KeyHint keys="Ctrl ↵" />
        </Button>
        <Button onClick={onCancel}>{review.cancel}</Button>
      </div>
    </form>
  )
}

interface ChoiceFieldProps<Option extends string> {
  readonly label: string
  readonly options: readonly Option[]
  readonly words: Readonly<Record<Option, string>>
  readonly value: Option
  readonly first?: boolean
  readonly onChoose: (option: Option) => void
}

/** One of the words of a closed vocabulary, with its label above. */
export function ChoiceField<Option extends string>({ label, options, words, value, first = false, onChoose }: ChoiceFieldProps<Option>) {
  return (
    <label className="grid min-w-0 gap-0.5 font-medium">
      {label}
      <select
        ref={first ? focusAtFirst : undefined}
        className="min-w-0 border border-hairline bg-paper px-1.5 py-1 font-normal"
        value={value}
        onChange={(event) => onChoose(event.target.value as Option)}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {words[option]}
          </option>
        ))}
      </select>
    </label>
  )
}

/** The form was just asked for. The same function at each render, so it runs once. */
export function focusAtFirst(element: HTMLElement | null): void {
  element?.focus()
}
