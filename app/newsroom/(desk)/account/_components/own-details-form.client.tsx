'use client'
import { Button } from '../../../../../components/button'
import { controlClass, Field } from '../../../../../components/field'
import { FormRefusal } from '../../../../../components/form-refusal'
import { SavedMeanwhile } from '../../../../../components/saved-meanwhile'
import { useDrawnFrom } from '../../../../../components/use-drawn-from.client'
import { useFormAction } from '../../../../../components/use-form-action.client'
import { messagesIn } from '../../../../../messages/messages'
import { type Language, languages } from '../../../../../model/language'
import { timeWords } from '../../../../../model/moment'
import { idle } from '../../../../../model/outcome'
import type { Staff } from '../../../../../model/staff'
import { changeDetails } from '../actions'

interface OwnDetailsFormProps {
  /** What is kept now, and the name of that state. */
  readonly kept: { readonly account: Staff; readonly seen: string }
  readonly zone: string
}

export function OwnDetailsForm({ kept, zone }: OwnDetailsFormProps) {
  const { state, pending, form } = useFormAction(changeDetails, idle)
  const { account, seen } = useDrawnFrom(kept, state)
  const messages = messagesIn(account.language)
  const words = messages.staff
  const faults = state.is === 'invalid' ? state.fields : {}
  const shown = state.is === 'invalid' || state.is === 'refused' ? state.values : account
  return (
    <form {...form} className="grid gap-4">
      <FormRefusal state={state} messages={messages} />
      <SavedMeanwhile
        state={state}
        messages={messages}
        saved={account}
        labels={{ name: words.name, language: words.language }}
        inWords={(field, value) => (field === 'language' ? messages.words.language[value as Language] : value)}
      />
      <input type="hidden" name="seen" value={seen} />
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
        <dd>{account.email}</dd>
        <dt className="text-ink-soft">{words.role}</dt>
        <dd>{messages.words.role[account.role]}</dd>
      </dl>
      <p className="text-ink-soft text-tiny">{words.account.emailHelp}</p>
      <div className="flex items-center gap-3">
        <Button type="submit" kind="primary" aria-disabled={pending}>
          {pending ? words.saving : words.save}
        </Button>
        <span role="status" className="text-good">
          {state.is === 'saved' && words.saved(timeWords(new Date(state.at), account.language, zone))}
        </span>
      </div>
    </form>
  )
}
