'use client'
import Link from 'next/link'
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
  if (state.is === 'linked') {
    return (
      <div className="grid gap-4">
        <NewLink link={state} language={language} zone={zone} />
        <p className="flex gap-2">
          <Link href="/newsroom/staff" className={buttonClass('plain')}>
            {words.backToList}
          </Link>
          <a href="/newsroom/staff/invite" className={buttonClass('quiet')}>
            {words.inviting.another}
          </a>
        </p>
      </div>
    )
  }
  const values = state.is === 'idle' ? { role: 'reporter', language: siteLanguage } : state.values
  return (
    <form {...form} className="grid gap-4">
      <FormRefusal state={state} messages={messages} />
      <AccountFields messages={messages} faults={state.is === 'invalid' ? state.fields : {}} values={values} people={people} />
      <div>
        <Button type="submit" kind="primary" aria-disabled={pending}>
          {pending ? words.inviting.submitting : words.inviting.submit}
        </Button>
      </div>
    </form>
  )
}
