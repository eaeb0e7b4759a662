'use client'
import { Button } from '../../../../../components/button'
import { FormRefusal } from '../../../../../components/form-refusal'
import { SavedMeanwhile } from '../../../../../components/saved-meanwhile'
import { useDrawnFrom } from '../../../../../components/use-drawn-from.client'
import { useFormAction } from '../../../../../components/use-form-action.client'
import { type Messages, messagesIn } from '../../../../../messages/messages'
import type { Language } from '../../../../../model/language'
import { timeWords } from '../../../../../model/moment'
import { idle } from '../../../../../model/outcome'
import type { Role, Staff } from '../../../../../model/staff'
import { change } from '../actions'
import { AccountFields, type Person } from './account-fields'

interface DetailsFormProps {
  readonly language: Language
  readonly zone: string
  /** What is kept now, and the name of that state. */
  readonly kept: { readonly account: Staff; readonly seen: string }
  readonly people: readonly Person[]
}

export function DetailsForm({ language, zone, kept, people }: DetailsFormProps) {
  const { state, pending, form } = useFormAction(change, idle)
  const { account, seen } = useDrawnFrom(kept, state)
  const messages = messagesIn(language)
  const { name, email, role, language: languageLabel, contributor } = messages.staff
  const shown = state.is === 'invalid' || state.is === 'refused' ? state.values : { ...account, contributorId: account.contributorId ?? '' }
  return (
    <form {...form} className="grid gap-4">
      <FormRefusal state={state} messages={messages} />
      <SavedMeanwhile
        state={state}
        messages={messages}
        saved={account}
        labels={{ name, email, role, language: languageLabel, contributorId: contributor }}
        inWords={(field, value) => wordOf(messages, people, field, value)}
      />
      <input type="hidden" name="id" value={account.id} />
      <input type="hidden" name="seen" value={seen} />
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

function wordOf({ words }: Messages, people: readonly Person[], field: string, value: string): string {
  if (field === 'role') return words.role[value as Role]
  if (field === 'language') return words.language[value as Language]
  return people.find(({ id }) => id === value)?.name ?? value
}
