'use client'
import { useSyncExternalStore } from 'react'
import { Button } from '../../../../components/button'
import { controlClass, Field } from '../../../../components/field'
import { FormRefusal } from '../../../../components/form-refusal'
import { PasswordField } from '../../../../components/password-field.client'
import { useFormAction } from '../../../../components/use-form-action.client'
import type { DemoAccounts } from '../../../../domain/staff/list-staff'
import { messagesIn } from '../../../../messages/messages'
import type { Language } from '../../../../model/language'
import { idle } from '../../../../model/outcome'
import { signIn } from '../actions'

interface SignInFormProps {
  readonly language: Language
  readonly next: string
  /** The site's address, if cookies are for https alone. */
  readonly secureAddress: string | null
  readonly demo: DemoAccounts | null
}

export function SignInForm({ language, next, secureAddress, demo }: SignInFormProps) {
  const { state, pending, form } = useFormAction(signIn, idle)
  const messages = messagesIn(language)
  const words = messages.staff.signIn
  const faults = state.is === 'invalid' ? state.fields : {}
  const typed = state.is === 'invalid' || state.is === 'refused' ? state.values : {}
  return (
    <>
      <form {...form} className="grid gap-4">
        <FormRefusal state={state} messages={messages} />
        {secureAddress && <HttpsNeeded address={secureAddress} next={next} words={words} />}
        <input type="hidden" name="next" value={next} />
        <Field name="email" label={words.email} error={faults.email && messages.fieldFaults[faults.email]}>
          {(control) => (
            <input
              {...control}
              type="email"
              autoComplete="username"
              autoCapitalize="none"
              spellCheck={false}
              defaultValue={String(typed.email ?? '')}
              className={controlClass}
            />
          )}
        </Field>
        <PasswordField name="password" label={words.password} language={language} autoComplete="current-password" fault={faults.password} />
        <Button type="submit" kind="primary" aria-disabled={pending} className="justify-center">
          {pending ? words.submitting : words.submit}
        </Button>
      </form>
      {demo && (
        <section aria-labelledby="demo" className="grid gap-2 border-t pt-5">
          <h2 id="demo" className="font-semibold">
            {words.demo}
          </h2>
          <p className="text-ink-soft text-small">
            {words.demoHelp} <code className="text-ink">{demo.password}</code>
          </p>
          <ul className="divide-y border-y">
            {demo.accounts.map((account) => (
              <li key={account.email}>
                <form {...form} className="flex items-center justify-between gap-3">
                  <input type="hidden" name="next" value={next} />
                  <input type="hidden" name="email" value={account.email} />
                  <input type="hidden" name="password" value={demo.password} />
                  <button
                    type="submit"
                    aria-disabled={pending}
                    aria-label={words.demoAs(account.name)}
                    className="min-h-9 flex-1 text-left underline decoration-hairline underline-offset-4 hover:decoration-ink"
                  >
                    {account.name}
                  </button>
                  <span className="text-ink-soft text-tiny">{messages.words.role[account.role]}</span>
                </form>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

const never = () => () => undefined
const trusted = /^(localhost|127\.0\.0\.1|\[::1\]|.+\.localhost)$/

/** On plain http the browser would drop the cookie without a word, and signing in would seem to do nothing. */
function HttpsNeeded({
  address,
  next,
  words,
}: {
  readonly address: string
  readonly next: string
  readonly words: { useHttps: string; useHttpsLink: string }
}) {
  const needed = useSyncExternalStore(
    never,
    () => window.location.protocol === 'http:' && !trusted.test(window.location.hostname),
    () => false,
  )
  if (!needed) return null
  return (
    <p className="border-correction border-l-4 bg-correction-panel px-3 py-2">
      {words.useHttps}{' '}
      <a href={`${address}/newsroom/login?next=${encodeURIComponent(next)}`} className="underline">
        {words.useHttpsLink}
      </a>
    </p>
  )
}
