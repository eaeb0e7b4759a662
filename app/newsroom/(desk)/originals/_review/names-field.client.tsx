import { useRef, useState } from 'react'
import { Combobox } from '../../stories/[id]/_editor/combobox.client'
import { type ChosenNames, type NamePart, nameKey, resolved } from './known'
import { Name, NameChoosing } from './name.client'
import { hitsFor } from './name-choice.client'
import { useReviewDesk, useReviewWords } from './review-desk.client'

interface NamesFieldProps {
  readonly part: NamePart
  readonly label: string
  readonly names: readonly string[]
  readonly chosen: ChosenNames
  readonly onNames: (names: readonly string[]) => void
}

/** Names that stand behind something; each may be struck, and others added. */
export function NamesField({ part, label, names, chosen, onNames }: NamesFieldProps) {
  const { known, dispatch } = useReviewDesk()
  const { review } = useReviewWords().originals
  const [choosing, setChoosing] = useState<string | null>(null)
  const field = useRef<HTMLDivElement>(null)
  const add = (name: string) => onNames(names.includes(name) ? names : [...names, name])
  return (
    <div ref={field} className="grid gap-1">
      <Combobox
        label={label}
        search={(query) => hitsFor(part, query)}
        keyOf={(hit) => hit.id}
        show={(hit) => hit.label}
        onPick={({ id, label: name }) => {
          dispatch({ do: 'choose', name: nameKey(part, name), chosen: { id, label: name } })
          add(name)
        }}
        create={{ label: review.createNew, act: add }}
      />
      {names.length > 0 && (
        <ol className="grid gap-1">
          {names.map((name) => {
            const who = resolved(known, chosen, part, name)
            return (
              <li key={name} className="border border-hairline px-1.5 py-0.5">
                <span className="flex items-center justify-between gap-2">
                  <Name who={who} choosable onChoose={() => setChoosing(choosing === name ? null : name)} />
                  <button
                    type="button"
                    className="min-h-6 min-w-6 text-danger"
                    aria-label={review.removeName(name)}
                    onClick={() => {
                      onNames(names.filter((one) => one !== name))
                      field.current?.querySelector('input')?.focus()
                    }}
                  >
                    ×
                  </button>
                </span>
                {choosing === name && <NameChoosing who={who} onDone={() => setChoosing(null)} />}
              </li>
            )
          })}
        </ol>
      )}
    </div>
  )
}
