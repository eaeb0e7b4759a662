import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { connection } from 'next/server'
import { reader } from '../../../db/client'
import { siteSettings } from '../../../domain/settings/settings'
import { demoAccounts } from '../../../domain/staff/list-staff'
import { nobodyYet } from '../../../domain/staff/set-up'
import { siteAddress } from '../../../lib/address'
import { localPath } from '../../../lib/local-path'
import { canMail } from '../../../lib/mail'
import { signedInStaff } from '../../../lib/session'
import { languageHere } from '../../../lib/visitor'
import { messagesIn } from '../../../messages/messages'
import { Entrance } from './_components/entrance'
import { SignInForm } from './_components/sign-in-form.client'

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
  const words = messagesIn(language).staff.signIn
  const [{ siteName }, address, demo, empty] = await Promise.all([
    siteSettings(reader()),
    siteAddress(reader()),
    demoAccounts(reader()),
    nobodyYet(reader()),
  ])
  return (
    <Entrance siteName={siteName} title={words.title} intro={empty ? words.nobody : words.intro(siteName)} language={language}>
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
