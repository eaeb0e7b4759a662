'use client'
import { Button } from '../../../../../components/button'
import { FormRefusal } from '../../../../../components/form-refusal'
import { useFormAction } from '../../../../../components/use-form-action.client'
import { messagesIn } from '../../../../../messages/messages'
import type { Language } from '../../../../../model/language'
import { timeWords } from '../../../../../model/moment'
import { type FormValues, idle } from '../../../../../model/outcome'
import { change } from '../actions'
import { AccountFields, type Person } from './account-fields'

interface DetailsFormProps {
  readonly language: Language
  readonly zone: string
  /** As kept: id, name, email, role, language, contributorId. */
  readonly values: FormValues
  readonly people: readonly Person[]
}

export function DetailsForm({ language, zone, values, people }: DetailsFormProps) {
  const { state, pending, form } = useFormAction(change, idle)
  const messages = messagesIn(language)
  const shown = state.is === 'invalid' || state.is === 'refused' ? state.values : values
  return (
    <form {...form} className="grid gap-4">
      <FormRefusal state={state} messages={messages} />
      <input type="hidden" name="id" value={String(values.id)} />
      <AccountFields messages={messages} faults={state.is === 'invalid' ? state.fields : {}} values={shown} people={people} />
      <div className="flex items-center gap-3">
        <Button type="submit" kind="primary" aria-disabled={pending}>
          {pending ? messages.staff.saving : messages.staff.save}
        </Button>
        <span role="status" className="text-good">
          {state.is === 'saved' && messages.staff.saved(timeWords(new Date(state.at), language, zone))}
        </span>
      </div>
    </form>
  )
}
