'use client'
import { useState } from 'react'
import { messagesIn } from '../messages/messages'
import type { Language } from '../model/language'
import type { FieldCode } from '../model/outcome'
import { controlClass, Field } from './field'

interface PasswordFieldProps {
  readonly name: string
  readonly label: string
  readonly language: Language
  readonly autoComplete: 'current-password' | 'new-password'
  readonly help?: string
  readonly fault?: FieldCode | undefined
}

/** A password that can be shown while typing: long ones are typed right more often (NIST SP 800-63B-4, 3.1.1.2). */
export function PasswordField({ name, label, language, autoComplete, help, fault }: PasswordFieldProps) {
  const [shown, setShown] = useState(false)
  const messages = messagesIn(language)
  const { show, hide } = messages.staff.signIn
  return (
    <Field name={name} label={label} help={fault ? undefined : help} error={fault && messages.fieldFaults[fault]}>
      {(control) => (
        <div className="flex">
          <input
            {...control}
            type={shown ? 'text' : 'password'}
            autoComplete={autoComplete}
            spellCheck={false}
            autoCapitalize="none"
            className={controlClass}
          />
          <button
            type="button"
            aria-pressed={shown}
            aria-label={shown ? hide : show}
            title={shown ? hide : show}
            onClick={() => setShown(!shown)}
            className="min-w-9 border border-hairline border-l-0 px-2 text-ink-soft hover:text-ink"
          >
            <svg viewBox="0 0 20 20" aria-hidden="true" className="size-4 fill-none stroke-current">
              <path d="M1.5 10S4.5 4.5 10 4.5 18.5 10 18.5 10 15.5 15.5 10 15.5 1.5 10 1.5 10Z" />
              <circle cx="10" cy="10" r="2.5" />
              {shown && <path d="M3 17 17 3" />}
            </svg>
          </button>
        </div>
      )}
    </Field>
  )
}
