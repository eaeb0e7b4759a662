'use client'
import Link from 'next/link'
import { useEffect, useRef } from 'react'
import { Button, buttonClass } from '../../../../../components/button'
import { FormRefusal } from '../../../../../components/form-refusal'
import { useFormAction } from '../../../../../components/use-form-action.client'
import { messagesIn } from '../../../../../messages/messages'
import type { Language } from '../../../../../model/language'
import { invite } from '../actions'
import { AccountFields, type Person } from './account-fields'
import type { LinkState } from './link-state'
import { NewLink } from './new-link.client'

interface InviteFormProps {
  readonly language: Language
  readonly siteLanguage: Language
  readonly zone: string
  readonly people: readonly Person[]
}

const untouched: LinkState = { is: 'idle' }

export function InviteForm({ language, siteLanguage, zone, people }: InviteFormProps) {
  const { state, pending, form } = useFormAction(invite, untouched)
  const messages = messagesIn(language)
  const words = messages.staff
  const outcome = useRef<HTMLDivElement>(null)
  const linked = state.is === 'linked' ? state : null
  // The button that had the focus is gone with the form.
  useEffect(() => {
    if (linked !== null) outcome.current?.focus()
  }, [linked])
  return (
    <>
      <div ref={outcome} role="status" tabIndex={-1} className="empty:hidden">
        {linked && <NewLink link={linked} language={language} zone={zone} />}
      </div>
      {linked && (
        <p className="flex gap-2">
          <Link href="/newsroom/staff" className={buttonClass('plain')}>
            {words.backToList}
          </Link>
          <a href="/newsroom/staff/invite" className={buttonClass('quiet')}>
            {words.inviting.another}
          </a>
        </p>
      )}
      {state.is !== 'linked' && (
        <form {...form} className="grid gap-4">
          <FormRefusal state={state} messages={messages} />
          <AccountFields
            messages={messages}
            faults={state.is === 'invalid' ? state.fields : {}}
            values={state.is === 'idle' ? { role: 'reporter', language: siteLanguage } : state.values}
            people={people}
          />
          <div>
            <Button type="submit" kind="primary" aria-disabled={pending}>
              {pending ? words.inviting.submitting : words.inviting.submit}
            </Button>
          </div>
        </form>
      )}
    </>
  )
}
