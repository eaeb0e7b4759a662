'use client'

import { createContext, type KeyboardEvent, type ReactNode, use, useEffect, useId, useRef } from 'react'
import { Button } from '../../../components/button'
import { useFormAction } from '../../../components/use-form-action.client'
import { messagesIn } from '../../../messages/messages'
import type { Language } from '../../../model/language'
import { type FieldCode, type FormState, idle } from '../../../model/outcome'
import { refusalText } from './refusal-text'
import { say } from './status.client'

interface InForm {
  /** Distinguishes the fields of several forms on one page. */
  readonly scope: string
  readonly error: (name: string) => string | undefined
  /** What the field shows: what was typed, if it came back, else what it had. */
  readonly shown: (name: string, initial: string) => string
}

const FormContext = createContext<InForm | null>(null)

/** For fields: what the form around them knows. */
export function useForm(): InForm {
  const form = use(FormContext)
  if (form === null) throw new Error('a field outside of a DeskForm')
  return form
}

interface DeskFormProps {
  readonly action: (before: FormState, form: FormData) => Promise<FormState>
  readonly language: Language
  /** What the button says; `Speichern` unless said. */
  readonly submit?: string
  /** Labels by field, for the summary of what is wrong. */
  readonly labels: Readonly<Record<string, string>>
  /** Empties the fields once it is saved: for forms that add one thing after another. */
  readonly clears?: boolean
  readonly onSaved?: () => void
  readonly buttons?: ReactNode
  readonly className?: string
  readonly children: ReactNode
}

/**
 * A form of the desk. Works without script; with it, what was typed never leaves the fields, Ctrl+S and Ctrl+Enter send,
 * and what is wrong is summed up above with links to the fields.
 */
export function DeskForm({
  action,
  language,
  submit,
  labels,
  clears = false,
  onSaved,
  buttons,
  className = 'grid gap-4',
  children,
}: DeskFormProps) {
  const { state, pending, form } = useFormAction(action, idle, { clears })
  // Pages that were left stay in the document, hidden: a name of our own would not be the only one.
  const scope = useId()
  const summary = useRef<HTMLDivElement>(null)
  const { common } = messagesIn(language).desk
  const { fieldFaults } = messagesIn(language)
  const saved = useRef(onSaved)

  useEffect(() => {
    saved.current = onSaved
  })

  useEffect(() => {
    if (state.is === 'invalid' || state.is === 'refused') summary.current?.focus()
    if (state.is !== 'saved') return
    say(common.saved)
    saved.current?.()
  }, [state, common])

  const faults: [string, FieldCode][] = state.is === 'invalid' ? Object.entries(state.fields) : []
  const known: InForm = {
    scope,
    error: (name) => {
      const fault = faults.find(([path]) => path === name || path.startsWith(`${name}.`))
      return fault && fieldFaults[fault[1]]
    },
    shown: (name, initial) => {
      const value = 'values' in state ? state.values[name] : undefined
      return value === undefined ? initial : String(value)
    },
  }

  function onKeyDown(event: KeyboardEvent<HTMLFormElement>) {
    const sends = (event.ctrlKey || event.metaKey) && (event.key === 's' || event.key === 'Enter')
    if (!sends) return
    event.preventDefault()
    event.currentTarget.requestSubmit()
  }

  return (
    <FormContext value={known}>
      <form {...form} onKeyDown={onKeyDown} className={className}>
        {(state.is === 'invalid' || state.is === 'refused') && (
          <div ref={summary} role="alert" tabIndex={-1} className="grid gap-1 border border-danger p-3 text-danger">
            {state.is === 'refused' ? (
              <p>{refusalText(state, language)}</p>
            ) : (
              <FaultList faults={faults} labels={labels} scope={scope} language={language} />
            )}
          </div>
        )}
        {children}
        <div className="flex flex-wrap items-center gap-3">
          <Button type="submit" kind="primary" aria-disabled={pending}>
            {submit ?? common.save}
          </Button>
          {buttons}
          <p className="text-ink-soft text-small">{pending ? common.saving : state.is === 'saved' ? common.saved : ''}</p>
        </div>
      </form>
    </FormContext>
  )
}

interface FaultListProps {
  readonly faults: readonly [string, FieldCode][]
  readonly labels: Readonly<Record<string, string>>
  readonly scope: string
  readonly language: Language
}

function FaultList({ faults, labels, scope, language }: FaultListProps) {
  const { desk, fieldFaults } = messagesIn(language)
  return (
    <>
      <p className="font-medium">{desk.common.faults(faults.length)}</p>
      <ul className="grid gap-1">
        {faults.map(([path, code]) => {
          const name = path.split('.')[0] ?? path
          return (
            <li key={path}>
              <a href={`#${scope}-${name}`} className="underline">
                {labels[name] ?? name}
              </a>
              {`: ${fieldFaults[code]}`}
            </li>
          )
        })}
      </ul>
    </>
  )
}
