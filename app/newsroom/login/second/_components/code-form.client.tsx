'use client'
import { Button } from '../../../../../components/button'
import { controlClass, Field } from '../../../../../components/field'
import { FormRefusal } from '../../../../../components/form-refusal'
import { useFormAction } from '../../../../../components/use-form-action.client'
import { messagesIn } from '../../../../../messages/messages'
import type { Language } from '../../../../../model/language'
import { idle } from '../../../../../model/outcome'
import { finish } from '../actions'

export function CodeForm({ language, next }: { readonly language: Language; readonly next: string }) {
  const { state, pending, form } = useFormAction(finish, idle)
  const messages = messagesIn(language)
  const words = messages.staff.secondFactor.step
  const fault = state.is === 'invalid' ? state.fields.code : undefined
  return (
    <form {...form} className="grid gap-4">
      <FormRefusal state={state} messages={messages} />
      <input type="hidden" name="next" value={next} />
      <Field name="code" label={words.code} help={words.codeHelp} error={fault && messages.fieldFaults[fault]}>
        {(control) => (
          // biome-ignore lint/a11y/noAutofocus: the code is all that this page asks for, and whoever comes here has just typed a password.
          <input {...control} autoFocus autoComplete="one-time-code" autoCapitalize="none" spellCheck={false} className={controlClass} />
        )}
      </Field>
      <Button type="submit" kind="primary" aria-disabled={pending} className="justify-center">
        {pending ? words.submitting : words.submit}
      </Button>
    </form>
  )
}
