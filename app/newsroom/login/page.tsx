import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { connection } from 'next/server'
import { reader } from '../../../db/client'
import { siteSettings } from '../../../domain/settings/settings'
import { demoAccounts } from '../../../domain/staff/list-staff'
import { anybodyHasPasskeys } from '../../../domain/staff/passkeys'
import { nobodyYet } from '../../../domain/staff/set-up'
import { siteAddress } from '../../../lib/address'
import { localPath } from '../../../lib/local-path'
import { canMail } from '../../../lib/mail'
import { signedInStaff } from '../../../lib/session'
import { languageHere } from '../../../lib/visitor'
import { messagesIn } from '../../../messages/messages'
import { PasskeyButton } from '../_second-factor/passkey-button.client'
import { Entrance } from './_components/entrance'
import { SignInForm } from './_components/sign-in-form.client'
import { askForPasskey, signInByPasskey } from './passkey-actions'

export const instant = false

export async function generateMetadata(): Promise<Metadata> {
  await connection()
  return { title: messagesIn(await languageHere()).staff.signIn.title }
}

export default async function Page({ searchParams }: { readonly searchParams: Promise<{ readonly next?: string | string[] }> }) {
  await connection()
  const next = localPath((await searchParams).next)
  if ((await signedInStaff()) !== null) redirect(next)

  const language = await languageHere()
  const { signIn: words, secondFactor } = messagesIn(language).staff
  const [{ siteName }, address, demo, empty, passkeys] = await Promise.all([
    siteSettings(reader()),
    siteAddress(reader()),
    demoAccounts(reader()),
    nobodyYet(reader()),
    anybodyHasPasskeys(reader()),
  ])
  return (
    <Entrance siteName={siteName} title={words.title} intro={empty ? words.nobody : words.intro(siteName)} language={language}>
      {passkeys && (
        <div className="grid gap-4">
          <PasskeyButton
            language={language}
            label={secondFactor.signInByPasskey}
            begin={askForPasskey}
            finish={signInByPasskey}
            next={next}
          />
          <p className="text-center text-ink-soft">{secondFactor.or}</p>
        </div>
      )}
      <SignInForm language={language} next={next} secureAddress={address.startsWith('https:') ? address : null} demo={demo} />
      <p className="border-t pt-4 text-ink-soft text-small">
        {canMail() ? (
          <a href="/newsroom/login/forgotten" className="underline">
            {words.forgotten}
          </a>
        ) : (
          `${words.forgotten} ${words.forgottenHelp}`
        )}
      </p>
    </Entrance>
  )
}
