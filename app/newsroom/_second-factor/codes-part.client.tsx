'use client'
import { useState } from 'react'
import { Button } from '../../../components/button'
import { RefusalWords } from '../../../components/refusal-words'
import type { FormAction } from '../../../components/use-form-action.client'
import { messagesIn } from '../../../messages/messages'
import type { Language } from '../../../model/language'
import { copy } from '../_components/copy.client'
import type { NewCodes } from './actions'

interface CodesPartProps {
  readonly language: Language
  readonly heading: 'h2' | 'h3'
  readonly left: number
  /** Those just made; empty for none. */
  readonly codes: readonly string[]
  readonly renewing: FormAction<NewCodes>
}

export function CodesPart({ language, heading: Heading, left, codes, renewing: { state, pending, form } }: CodesPartProps) {
  const messages = messagesIn(language)
  const words = messages.staff.secondFactor.codes
  return (
    <div className="grid justify-items-start gap-2">
      <Heading className="font-semibold">{words.title}</Heading>
      <p>
        {words.left(left)} <span className="text-ink-soft">{words.help}</span>
      </p>
      <div role="status">{codes.length > 0 && <ShownCodes codes={codes} words={words} />}</div>
      <form {...form} className="grid justify-items-start gap-1">
        <Button type="submit" aria-disabled={pending}>
          {words.renew}
        </Button>
        <p className="text-ink-soft text-tiny">{words.renewHelp}</p>
        <div role="alert" className="text-danger empty:hidden">
          {state.is === 'refused' && <RefusalWords code={state.code} messages={messages} />}
        </div>
      </form>
    </div>
  )
}

interface ShownCodesProps {
  readonly codes: readonly string[]
  readonly words: { readonly shown: string; readonly copy: string; readonly copied: string }
}

function ShownCodes({ codes, words }: ShownCodesProps) {
  const [copied, setCopied] = useState<readonly string[] | null>(null)
  return (
    <div className="grid justify-items-start gap-2 border-correction border-l-4 bg-correction-panel px-3 py-2">
      <p>{words.shown}</p>
      <ul className="grid gap-x-6 font-medium sm:grid-cols-2">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <Button onClick={async () => setCopied((await copy(codes.join('\n'))) ? codes : null)}>
        <span aria-live="polite">{copied === codes ? words.copied : words.copy}</span>
      </Button>
    </div>
  )
}
