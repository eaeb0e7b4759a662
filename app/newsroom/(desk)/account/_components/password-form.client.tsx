'use client'
import { Button } from '../../../../../components/button'
import { FormRefusal } from '../../../../../components/form-refusal'
import { PasswordField } from '../../../../../components/password-field.client'
import { useFormAction } from '../../../../../components/use-form-action.client'
import { messagesIn } from '../../../../../messages/messages'
import type { Language } from '../../../../../model/language'
import { idle } from '../../../../../model/outcome'
import { choosePassword } from '../actions'

/** @param email for password managers, which want to know whose password it is */
export function PasswordForm({ language, email }: { readonly language: Language; readonly email: string }) {
  const { state, pending, form } = useFormAction(choosePassword, idle, { clears: true })
  const messages = messagesIn(language)
  const words = messages.staff
  const faults = state.is === 'invalid' ? state.fields : {}
  return (
    <form {...form} className="grid gap-4">
      <FormRefusal state={state} messages={messages} />
      <input type="email" name="username" autoComplete="username" readOnly hidden value={email} />
      <PasswordField
        name="oldPassword"
        label={words.account.oldPassword}
        language={language}
        autoComplete="current-password"
        fault={faults.oldPassword}
      />
      <PasswordField
        name="password"
        label={words.signIn.link.password}
        help={words.signIn.link.passwordHelp}
        language={language}
        autoComplete="new-password"
        fault={faults.password}
      />
      <PasswordField name="again" label={words.signIn.link.again} language={language} autoComplete="new-password" fault={faults.again} />
      <p className="text-ink-soft text-tiny">{words.account.passwordHelp}</p>
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" aria-disabled={pending}>
          {pending ? words.saving : words.account.changePassword}
        </Button>
        <span role="status" className="text-good">
          {state.is === 'saved' && words.account.passwordChanged}
        </span>
      </div>
    </form>
  )
}
