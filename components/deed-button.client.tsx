'use client'

import { messagesIn } from '../messages/messages'
import type { Language } from '../model/language'
import { type FormState, idle } from '../model/outcome'
import { Button, type ButtonKind } from './button'
import { RefusalWords } from './refusal-words'
import { useFormAction } from './use-form-action.client'

interface DeedButtonProps {
  readonly deed: (before: FormState, form: FormData) => Promise<FormState>
  /** What the deed is done to. */
  readonly fields?: Readonly<Record<string, string>>
  readonly language: Language
  readonly label: string
  /** Where the same label stands several times on a page. */
  readonly accessibleLabel?: string
  readonly kind?: ButtonKind
  /** Stands at the end of its line. */
  readonly end?: boolean
}

/** One button that does one thing, works without script, and says so when it was refused. */
export function DeedButton({ deed, fields = {}, language, label, accessibleLabel, kind = 'plain', end = false }: DeedButtonProps) {
  const { state, pending, form } = useFormAction(deed, idle)
  const messages = messagesIn(language)
  return (
    <form {...form} className={`grid ${end ? 'justify-items-end' : 'justify-items-start'}`}>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button type="submit" kind={kind} aria-disabled={pending} {...(accessibleLabel ? { 'aria-label': accessibleLabel } : {})}>
        {label}
      </Button>
      <div role="status" className="text-danger text-small">
        {state.is === 'refused' && (
          <p className="pt-1">
            <RefusalWords code={state.code} particulars={state.particulars} messages={messages} />
          </p>
        )}
        {state.is === 'invalid' && <p className="pt-1">{messages.fieldFaults.invalid}</p>}
      </div>
    </form>
  )
}
