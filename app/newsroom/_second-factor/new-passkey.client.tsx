'use client'
import { startRegistration } from '@simplewebauthn/browser'
import { type FormEvent, useState } from 'react'
import { answered } from '../../../components/answered.client'
import { Button } from '../../../components/button'
import { controlClass, Field } from '../../../components/field'
import { RefusalWords } from '../../../components/refusal-words'
import { messagesIn } from '../../../messages/messages'
import type { Language } from '../../../model/language'
import type { RefusalCode } from '../../../model/refusal'
import { beginOwnPasskey, keepPasskey, type NewCodes } from './actions'

interface NewPasskeyProps {
  readonly language: Language
  /** Takes the answer, with recovery codes where the passkey is the first factor. */
  readonly onMade: (answer: NewCodes) => void
}

type Going = { readonly is: 'idle' | 'asking' | 'nameless' } | { readonly is: 'refused'; readonly code: RefusalCode }

/** Has the browser make a passkey. Nothing but script can ask it. */
export function NewPasskey({ language, onMade }: NewPasskeyProps) {
  const [going, setGoing] = useState<Going>({ is: 'idle' })
  const messages = messagesIn(language)
  const words = messages.staff.secondFactor.passkeys

  async function add(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (going.is === 'asking') return
    const form = event.currentTarget
    const name = String(new FormData(form).get('passkeyName') ?? '').trim()
    if (name === '') return setGoing({ is: 'nameless' })
    setGoing({ is: 'asking' })
    const answer = await make(name)
    if (answer.is !== 'done') return setGoing({ is: 'refused', code: answer.is === 'refused' ? answer.code : 'passkeyRefused' })
    onMade(answer)
    form.reset()
    setGoing({ is: 'idle' })
  }

  return (
    <form onSubmit={add} noValidate className="grid justify-items-start gap-2">
      <Field
        name="passkeyName"
        label={words.name}
        help={words.nameHelp}
        error={going.is === 'nameless' ? messages.fieldFaults.required : undefined}
      >
        {(control) => <input {...control} autoComplete="off" maxLength={60} className={controlClass} />}
      </Field>
      <Button type="submit" aria-disabled={going.is === 'asking'}>
        {going.is === 'asking' ? words.adding : words.add}
      </Button>
      <div role="alert" className="text-danger empty:hidden">
        {going.is === 'refused' && <RefusalWords code={going.code} messages={messages} />}
      </div>
    </form>
  )
}

async function make(name: string) {
  const begun = await answered(beginOwnPasskey())
  if (begun.is !== 'done') return begun
  // Whoever says no to the browser is told so, and may try again.
  const response = await startRegistration({ optionsJSON: begun.value }).catch(() => null)
  if (response === null) return { is: 'refused', code: 'passkeyRefused' } as const
  return answered(keepPasskey(name, response))
}
