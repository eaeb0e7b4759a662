'use client'
import { Button } from '../../../../../components/button'
import { controlClass, Field } from '../../../../../components/field'
import { FormRefusal } from '../../../../../components/form-refusal'
import { useFormAction } from '../../../../../components/use-form-action.client'
import { messagesIn } from '../../../../../messages/messages'
import { languages } from '../../../../../model/language'
import { timeWords } from '../../../../../model/moment'
import { idle } from '../../../../../model/outcome'
import type { Staff } from '../../../../../model/staff'
import { changeDetails } from '../actions'

interface OwnDetailsFormProps {
  readonly staff: Pick<Staff, 'name' | 'email' | 'role' | 'language'>
  readonly zone: string
}

export function OwnDetailsForm({ staff, zone }: OwnDetailsFormProps) {
  const { state, pending, form } = useFormAction(changeDetails, idle)
  const messages = messagesIn(staff.language)
  const words = messages.staff
  const faults = state.is === 'invalid' ? state.fields : {}
  const shown = state.is === 'invalid' || state.is === 'refused' ? state.values : staff
  return (
    <form {...form} className="grid gap-4">
      <FormRefusal state={state} messages={messages} />
      <Field name="name" label={words.name} error={faults.name && messages.fieldFaults[faults.name]}>
        {(control) => <input {...control} autoComplete="name" defaultValue={String(shown.name ?? '')} className={controlClass} />}
      </Field>
      <Field name="language" label={words.language}>
        {(control) => (
          <select {...control} defaultValue={String(shown.language ?? '')} className={controlClass}>
            {languages.map((one) => (
              <option key={one} value={one} lang={one}>
                {messagesIn(one).words.language[one]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
        <dt className="text-ink-soft">{words.email}</dt>
        <dd>{staff.email}</dd>
        <dt className="text-ink-soft">{words.role}</dt>
        <dd>{messages.words.role[staff.role]}</dd>
      </dl>
      <p className="text-ink-soft text-tiny">{words.account.emailHelp}</p>
      <div className="flex items-center gap-3">
        <Button type="submit" kind="primary" aria-disabled={pending}>
          {pending ? words.saving : words.save}
        </Button>
        <span role="status" className="text-good">
          {state.is === 'saved' && words.saved(timeWords(new Date(state.at), staff.language, zone))}
        </span>
      </div>
    </form>
  )
}
