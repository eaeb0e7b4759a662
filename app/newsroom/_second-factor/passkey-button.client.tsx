'use client'
import { type AuthenticationResponseJSON, type PublicKeyCredentialRequestOptionsJSON, startAuthentication } from '@simplewebauthn/browser'
import { useState } from 'react'
import { answered } from '../../../components/answered.client'
import { Button } from '../../../components/button'
import { RefusalWords } from '../../../components/refusal-words'
import { messagesIn } from '../../../messages/messages'
import type { Language } from '../../../model/language'
import type { Outcome } from '../../../model/outcome'
import type { RefusalCode } from '../../../model/refusal'

interface PasskeyButtonProps {
  readonly language: Language
  readonly label: string
  readonly begin: () => Promise<Outcome<PublicKeyCredentialRequestOptionsJSON>>
  /** Says where to go on if the passkey is accepted. */
  readonly finish: (response: AuthenticationResponseJSON, next: string) => Promise<Outcome<string>>
  readonly next: string
}

const refused = { is: 'refused', code: 'passkeyRefused' } as const

/** Asks the browser for a passkey. Nothing but script can. */
export function PasskeyButton({ language, label, begin, finish, next }: PasskeyButtonProps) {
  const [asking, setAsking] = useState(false)
  const [refusal, setRefusal] = useState<{ readonly code: RefusalCode; readonly particulars?: unknown } | null>(null)
  const messages = messagesIn(language)

  async function ask() {
    if (asking) return
    setAsking(true)
    setRefusal(null)
    const answer = await shown()
    if (answer.is === 'done') return location.assign(answer.value)
    setAsking(false)
    setRefusal(answer.is === 'refused' ? answer : refused)
  }

  async function shown(): Promise<Outcome<string>> {
    const begun = await answered(begin())
    if (begun.is !== 'done') return begun
    // Whoever says no to the browser is told so, and may try again.
    const response = await startAuthentication({ optionsJSON: begun.value }).catch(() => null)
    return response === null ? refused : answered(finish(response, next))
  }

  return (
    <div className="grid gap-2">
      <Button onClick={() => void ask()} aria-disabled={asking} className="justify-center">
        {label}
      </Button>
      <div role="alert" className="text-danger empty:hidden">
        {refusal && <RefusalWords {...refusal} messages={messages} />}
      </div>
    </div>
  )
}
