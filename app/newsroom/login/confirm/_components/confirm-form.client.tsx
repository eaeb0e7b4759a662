'use client'
import { Button } from '../../../../../components/button'
import { controlClass, Field } from '../../../../../components/field'
import { FormRefusal } from '../../../../../components/form-refusal'
import { PasswordField } from '../../../../../components/password-field.client'
import { useFormAction } from '../../../../../components/use-form-action.client'
import { messagesIn } from '../../../../../messages/messages'
import type { Language } from '../../../../../model/language'
import { idle } from '../../../../../model/outcome'
import { confirm } from '../actions'

interface ConfirmFormProps {
  readonly language: Language
  /** For password managers. */
  readonly email: string
  readonly next: string
  /** Whether there is a second factor. */
  readonly asksCode: boolean
}

export function ConfirmForm({ language, email, next, asksCode }: ConfirmFormProps) {
  const { state, pending, form } = useFormAction(confirm, idle)
  const messages = messagesIn(language)
  const words = messages.staff.secondFactor.confirm
  const faults = state.is === 'invalid' ? state.fields : {}
  return (
    <form {...form} className="grid gap-4">
      <FormRefusal state={state} messages={messages} />
      <input type="hidden" name="next" value={next} />
      <input type="email" name="username" autoComplete="username" readOnly hidden value={email} />
      <PasswordField
        name="password"
        label={messages.staff.signIn.password}
        language={language}
        autoComplete="current-password"
        fault={faults.password}
      />
      {asksCode && (
        <Field name="code" label={words.code} error={faults.code && messages.fieldFaults[faults.code]}>
          {(control) => (
            <input {...control} autoComplete="one-time-code" autoCapitalize="none" spellCheck={false} className={controlClass} />
          )}
        </Field>
      )}
      <Button type="submit" kind="primary" aria-disabled={pending} className="justify-center">
        {pending ? words.submitting : words.submit}
      </Button>
    </form>
  )
}
