'use client'
import { Button } from '../../../../components/button'
import { controlClass, Field } from '../../../../components/field'
import { FormRefusal } from '../../../../components/form-refusal'
import { PasswordField } from '../../../../components/password-field.client'
import { useFormAction } from '../../../../components/use-form-action.client'
import { messagesIn } from '../../../../messages/messages'
import { type Language, languages } from '../../../../model/language'
import { type FormState, idle } from '../../../../model/outcome'
import { acceptByLink, setUpNewsroom } from '../actions'

interface NewPasswordFormProps {
  readonly language: Language
  readonly token: string
  /** The account, for password managers. */
  readonly email: string
}

/** Whoever came by a link chooses a password. */
export function NewPasswordForm({ language, token, email }: NewPasswordFormProps) {
  const { state, pending, form } = useFormAction(acceptByLink, idle)
  const messages = messagesIn(language)
  const words = messages.staff.signIn.link
  return (
    <form {...form} className="grid gap-4">
      <FormRefusal state={state} messages={messages} />
      <input type="hidden" name="token" value={token} />
      <Field name="username" label={words.account}>
        {(control) => (
          <input {...control} type="email" autoComplete="username" readOnly value={email} className={`${controlClass} bg-panel`} />
        )}
      </Field>
      <NewPasswordFields language={language} state={state} />
      <Button type="submit" kind="primary" aria-disabled={pending} className="justify-center">
        {pending ? words.submitting : words.submit}
      </Button>
    </form>
  )
}

/** The first account of a newsroom. */
export function SetUpForm({ language, token }: Omit<NewPasswordFormProps, 'email'>) {
  const { state, pending, form } = useFormAction(setUpNewsroom, idle)
  const messages = messagesIn(language)
  const words = messages.staff.signIn
  const faults = state.is === 'invalid' ? state.fields : {}
  const typed = state.is === 'invalid' || state.is === 'refused' ? state.values : {}
  return (
    <form {...form} className="grid gap-4">
      <FormRefusal state={state} messages={messages} />
      <input type="hidden" name="token" value={token} />
      <Field name="name" label={words.setUp.name} error={faults.name && messages.fieldFaults[faults.name]}>
        {(control) => <input {...control} autoComplete="name" defaultValue={String(typed.name ?? '')} className={controlClass} />}
      </Field>
      <Field name="email" label={words.email} error={faults.email && messages.fieldFaults[faults.email]}>
        {(control) => (
          <input {...control} type="email" autoComplete="username" defaultValue={String(typed.email ?? '')} className={controlClass} />
        )}
      </Field>
      <Field name="language" label={words.setUp.language}>
        {(control) => (
          <select {...control} defaultValue={String(typed.language ?? language)} className={controlClass}>
            {languages.map((one) => (
              <option key={one} value={one}>
                {messages.words.language[one]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <NewPasswordFields language={language} state={state} />
      <Button type="submit" kind="primary" aria-disabled={pending} className="justify-center">
        {pending ? words.link.submitting : words.setUp.submit}
      </Button>
    </form>
  )
}

function NewPasswordFields({ language, state }: { readonly language: Language; readonly state: FormState }) {
  const words = messagesIn(language).staff.signIn.link
  const faults = state.is === 'invalid' ? state.fields : {}
  return (
    <>
      <PasswordField
        name="password"
        label={words.password}
        help={words.passwordHelp}
        language={language}
        autoComplete="new-password"
        fault={faults.password}
      />
      <PasswordField name="again" label={words.again} language={language} autoComplete="new-password" fault={faults.again} />
    </>
  )
}
