import { type InputHTMLAttributes, useId } from 'react'
import { answered } from '../../../../../../components/answered.client'
import type { EditorCredit } from '../../../../../../domain/stories/editor-story'
import { creditDegrees, creditScopes } from '../../../../../../model/credit'
import { Combobox } from '../_editor/combobox.client'
import { useWords } from '../_editor/desk-context.client'
import { findContributors } from '../actions'
import { Choice } from './choice.client'
import type { CreditChange } from './credit-row.client'

interface CreditParticularsProps {
  readonly credit: EditorCredit
  readonly editable: boolean
  onChange(change: CreditChange): Promise<boolean>
}

/** What of a credit is seldom set, in one line where it is, and its fields when that is opened. */
export function CreditParticulars({ credit, editable, onChange }: CreditParticularsProps) {
  const { editor, words } = useWords()
  const label = editor.credits
  const { name, printed } = credit
  const said = [
    printed.name === name ? '' : `${label.printedAs} ${printed.name}`,
    credit.degree === 'equal' ? '' : words.creditDegree[credit.degree],
    credit.place,
    credit.onScene ? label.onScene : '',
    credit.onBehalfOf ? `${label.onBehalfOf} ${credit.onBehalfOf.name}` : '',
  ].filter((one) => one !== '')
  return (
    <details>
      <summary className="cursor-pointer text-ink-soft">
        {label.more}
        {said.length > 0 && <span className="text-tiny">: {said.join(' · ')}</span>}
      </summary>
      <div className="mt-1.5 grid grid-cols-2 items-start gap-x-2 gap-y-1.5">
        <Typed
          label={label.printedAs}
          help={printed.name !== name && credit.nameAsCredited === '' ? label.frozen(name) : ''}
          accessibleLabel={`${label.printedAs}: ${name}`}
          placeholder={printed.name}
          value={credit.nameAsCredited}
          disabled={!editable}
          maxLength={160}
          onTyped={(nameAsCredited) => onChange({ nameAsCredited })}
        />
        <Typed
          label={label.place}
          accessibleLabel={`${label.place}: ${name}`}
          value={credit.place}
          disabled={!editable}
          maxLength={120}
          onTyped={(place) => onChange({ place })}
        />
        <Choice
          label={`${label.scope}: ${name}`}
          options={creditScopes}
          words={words.creditScope}
          value={credit.scope}
          disabled={!editable}
          onChoose={(scope) =>
            onChange(scope === 'upstream' && credit.placement === 'byline' ? { scope, placement: 'end_credit' } : { scope })
          }
        />
        <Choice
          label={`${label.degree}: ${name}`}
          options={creditDegrees}
          words={words.creditDegree}
          value={credit.degree}
          disabled={!editable}
          onChoose={(degree) => onChange({ degree })}
        />
        <label className="col-span-2 flex items-center gap-1.5">
          <input
            type="checkbox"
            className="accent-ink"
            aria-label={`${label.onScene}: ${name}`}
            checked={credit.onScene}
            disabled={!editable}
            onChange={(event) => onChange({ onScene: event.target.checked })}
          />
          {label.onScene}
        </label>
        <div className="col-span-2 grid gap-1">
          {credit.onBehalfOf ? (
            <p className="flex items-baseline justify-between gap-2">
              <span>
                {label.onBehalfOf} {credit.onBehalfOf.name}
              </span>
              {editable && (
                <button type="button" className="text-tiny underline" onClick={() => onChange({ onBehalfOfId: null })}>
                  {label.remove(credit.onBehalfOf.name)}
                </button>
              )}
            </p>
          ) : (
            editable && (
              <Combobox
                label={label.onBehalfOf}
                search={async (query) => {
                  const found = await answered(findContributors({ query }))
                  return found.is === 'done'
                    ? found.value.filter((hit) => !hit.deactivated && (hit.kind === 'agency' || hit.kind === 'organisation'))
                    : []
                }}
                keyOf={(hit) => hit.id}
                show={(hit) => hit.name}
                onPick={(hit) => onChange({ onBehalfOfId: hit.id })}
              />
            )
          )}
        </div>
      </div>
    </details>
  )
}

interface TypedProps extends Pick<InputHTMLAttributes<HTMLInputElement>, 'placeholder' | 'disabled' | 'maxLength'> {
  readonly label: string
  readonly accessibleLabel: string
  readonly help?: string
  readonly value: string
  onTyped(value: string): void
}

/** A line that is saved when it is left, or by Enter; Escape takes back what was typed. */
function Typed({ label, accessibleLabel, help = '', value, onTyped, ...rest }: TypedProps) {
  const id = useId()
  return (
    <div className="grid min-w-0 gap-0.5">
      <label htmlFor={id} className="text-ink-soft text-tiny">
        {label}
      </label>
      <input
        id={id}
        // What somebody else saved, or the server made of it, shows.
        key={value}
        {...rest}
        className="min-w-0 border border-hairline bg-paper px-1 py-1 placeholder:text-ink-soft"
        aria-label={accessibleLabel}
        aria-describedby={help ? `${id}-help` : undefined}
        defaultValue={value}
        onBlur={(event) => event.target.value.trim() !== value && onTyped(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.currentTarget.blur()
          if (event.key === 'Escape') event.currentTarget.value = value
        }}
      />
      {help && (
        <p id={`${id}-help`} className="text-ink-soft text-tiny">
          {help}
        </p>
      )}
    </div>
  )
}
