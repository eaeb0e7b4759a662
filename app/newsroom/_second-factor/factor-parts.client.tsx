'use client'
import { useState } from 'react'
import { DeedButton } from '../../../components/deed-button.client'
import { useFormAction } from '../../../components/use-form-action.client'
import { messagesIn } from '../../../messages/messages'
import type { Language } from '../../../model/language'
import { confirmApp, dropPasskey, type NewCodes, removeApp, renewCodes } from './actions'
import { AppPart, type PendingApp } from './app-part.client'
import { CodesPart } from './codes-part.client'
import { latestCodes } from './latest-codes'
import { NewPasskey } from './new-passkey.client'

interface FactorPartsProps {
  readonly language: Language
  /** Level of its headings, under those of the page. */
  readonly heading: 'h2' | 'h3'
  readonly hasApp: boolean
  /** What an app has to be told that is being set up. */
  readonly pending: PendingApp | null
  readonly passkeys: readonly { readonly id: string; readonly name: string; readonly since: string; readonly used: string | null }[]
  readonly codesLeft: number
}

const untouched: NewCodes = { is: 'idle' }

/** The answers are kept here, above what comes and goes with them: codes are shown once, whichever part brought them. */
export function FactorParts({ language, heading: Heading, hasApp, pending, passkeys, codesLeft }: FactorPartsProps) {
  const app = useFormAction(confirmApp, untouched)
  const codes = useFormAction(renewCodes, untouched)
  const [fromPasskey, setFromPasskey] = useState<NewCodes>(untouched)
  const words = messagesIn(language).staff.secondFactor
  return (
    <div className="grid gap-6">
      <div className="grid gap-2">
        <Heading className="font-semibold">{words.app.title}</Heading>
        {hasApp ? (
          <>
            <p>{words.app.on}</p>
            <DeedButton deed={removeApp} language={language} label={words.app.remove} />
          </>
        ) : (
          <AppPart language={language} pending={pending} confirming={app} />
        )}
      </div>
      <div className="grid gap-2">
        <Heading className="font-semibold">{words.passkeys.title}</Heading>
        <p className="text-ink-soft">{words.passkeys.help}</p>
        {passkeys.length > 0 && (
          <ul className="divide-y border-y">
            {passkeys.map(({ id, name, since, used }) => (
              <li key={id} className="flex flex-wrap items-center justify-between gap-x-3 py-1">
                <span>
                  {name}{' '}
                  <span className="text-ink-soft text-small">
                    {[words.passkeys.since(since), used && words.passkeys.used(used)].filter(Boolean).join(' · ')}
                  </span>
                </span>
                <DeedButton
                  deed={dropPasskey}
                  fields={{ id }}
                  language={language}
                  label={words.passkeys.remove}
                  accessibleLabel={words.passkeys.removeOne(name)}
                  kind="quiet"
                  end
                />
              </li>
            ))}
          </ul>
        )}
        <NewPasskey language={language} onMade={setFromPasskey} />
      </div>
      {(hasApp || passkeys.length > 0) && (
        <CodesPart
          language={language}
          heading={Heading}
          left={codesLeft}
          codes={latestCodes([codes.state, app.state, fromPasskey])}
          renewing={codes}
        />
      )}
    </div>
  )
}
