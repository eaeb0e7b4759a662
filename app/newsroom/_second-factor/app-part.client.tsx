'use client'
import { Button } from '../../../components/button'
import { DeedButton } from '../../../components/deed-button.client'
import { controlClass, Field } from '../../../components/field'
import { RefusalWords } from '../../../components/refusal-words'
import type { FormAction } from '../../../components/use-form-action.client'
import { messagesIn } from '../../../messages/messages'
import type { Language } from '../../../model/language'
import { beginApp, type NewCodes } from './actions'

export interface PendingApp {
  /** To be typed, in groups. */
  readonly secret: string
  /** Address of the QR code's picture. */
  readonly picture: string
}

interface AppPartProps {
  readonly language: Language
  readonly pending: PendingApp | null
  readonly confirming: FormAction<NewCodes>
}

/** Setting up an app: its picture, then the first digits that it shows. */
export function AppPart({ language, pending, confirming: { state, pending: isChecking, form } }: AppPartProps) {
  const messages = messagesIn(language)
  const words = messages.staff.secondFactor.app
  if (pending === null) {
    return (
      <>
        <p className="text-ink-soft">{words.help}</p>
        <DeedButton deed={beginApp} language={language} label={words.begin} />
      </>
    )
  }
  const fault = state.is === 'invalid' ? state.fields.code : undefined
  return (
    <form {...form} className="grid justify-items-start gap-3">
      <p>{words.scan}</p>
      {/* biome-ignore lint/performance/noImgElement: drawn into its own address, there is nothing to cut or to load. */}
      <img src={pending.picture} alt={words.picture} width={200} height={200} className="bg-white p-1" />
      <p className="text-small">
        {words.key} <code className="break-words font-medium">{pending.secret}</code>
      </p>
      <Field name="code" label={words.code} error={fault && messages.fieldFaults[fault]}>
        {(control) => <input {...control} inputMode="numeric" autoComplete="one-time-code" className={`${controlClass} max-w-40`} />}
      </Field>
      <div role="alert" className="text-danger empty:hidden">
        {state.is === 'refused' && <RefusalWords code={state.code} messages={messages} />}
      </div>
      <Button type="submit" kind="primary" aria-disabled={isChecking}>
        {isChecking ? words.confirming : words.confirm}
      </Button>
    </form>
  )
}
