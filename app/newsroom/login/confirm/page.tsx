import type { Metadata } from 'next'
import { buttonClass } from '../../../../components/button'
import { reader } from '../../../../db/client'
import { siteSettings } from '../../../../domain/settings/settings'
import { demoAccounts } from '../../../../domain/staff/list-staff'
import { secondFactorOf } from '../../../../domain/staff/second-factor'
import { isConfirmed } from '../../../../domain/staff/sessions'
import { localPath } from '../../../../lib/local-path'
import { requireSession } from '../../../../lib/session'
import { messagesIn } from '../../../../messages/messages'
import { PasskeyButton } from '../../_second-factor/passkey-button.client'
import { Entrance } from '../_components/entrance'
import { askForPasskey } from '../passkey-actions'
import { ConfirmForm } from './_components/confirm-form.client'
import { confirmWithPasskey } from './actions'

export const instant = false

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesIn((await requireSession()).staff.language).staff.secondFactor.confirm.title }
}

interface Address {
  readonly searchParams: Promise<{ readonly next?: string | string[]; readonly done?: string }>
}

export default async function Page({ searchParams }: Address) {
  const session = await requireSession()
  const { staff } = session
  const { next, done } = await searchParams
  const messages = messagesIn(staff.language)
  const words = messages.staff.secondFactor
  const [{ siteName }, factor, demo] = await Promise.all([
    siteSettings(reader()),
    secondFactorOf(reader(), staff, staff.id),
    demoAccounts(reader()),
  ])
  if (done !== undefined && isConfirmed(session, new Date())) {
    return (
      <Entrance siteName={siteName} title={words.confirm.doneTitle} intro={words.confirm.done} language={staff.language}>
        <p>
          <a href="/newsroom" className={buttonClass('plain')}>
            {words.confirm.toDesk}
          </a>
        </p>
      </Entrance>
    )
  }
  const goOn = next === undefined ? '' : localPath(next)
  const everybodys = demo?.accounts.some(({ email }) => email === staff.email) ? demo.password : null
  return (
    <Entrance siteName={siteName} title={words.confirm.title} intro={words.confirm.intro} language={staff.language}>
      {factor.passkeys > 0 && (
        <PasskeyButton
          language={staff.language}
          label={words.confirm.passkey}
          begin={askForPasskey}
          finish={confirmWithPasskey}
          next={goOn}
        />
      )}
      <ConfirmForm language={staff.language} email={staff.email} next={goOn} asksCode={factor.totp || factor.passkeys > 0} />
      {everybodys && (
        <p className="text-ink-soft text-small">
          {messages.staff.signIn.demoHelp} <code className="text-ink">{everybodys}</code>
        </p>
      )}
    </Entrance>
  )
}
