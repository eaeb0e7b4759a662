'use client'
import { Button } from '../../../../components/button'
import { controlClass, Field } from '../../../../components/field'
import { FormRefusal } from '../../../../components/form-refusal'
import { useFormAction } from '../../../../components/use-form-action.client'
import { messagesIn } from '../../../../messages/messages'
import type { Language } from '../../../../model/language'
import { idle } from '../../../../model/outcome'
import { askForLink } from '../actions'

export function ForgottenForm({ language }: { readonly language: Language }) {
  const { state, pending, form } = useFormAction(askForLink, idle)
  const messages = messagesIn(language)
  const words = messages.staff.signIn
  const faults = state.is === 'invalid' ? state.fields : {}
  const typed = state.is === 'invalid' || state.is === 'refused' ? state.values : {}
  return (
    <form {...form} className="grid gap-4">
      <FormRefusal state={state} messages={messages} />
      <div role="status">{state.is === 'saved' && <p className="border-good border-l-4 bg-panel px-3 py-2">{words.forgot.sent}</p>}</div>
      <Field name="email" label={words.email} error={faults.email && messages.fieldFaults[faults.email]}>
        {(control) => (
          <input {...control} type="email" autoComplete="username" defaultValue={String(typed.email ?? '')} className={controlClass} />
        )}
      </Field>
      <Button type="submit" kind="primary" aria-disabled={pending} className="justify-center">
        {pending ? words.forgot.submitting : words.forgot.submit}
      </Button>
    </form>
  )
}
