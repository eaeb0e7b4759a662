import type { Metadata } from 'next'
import { connection } from 'next/server'
import { reader } from '../../../../db/client'
import { siteSettings } from '../../../../domain/settings/settings'
import { linkWith } from '../../../../domain/staff/links'
import { languageHere } from '../../../../lib/visitor'
import { messagesIn } from '../../../../messages/messages'
import { Entrance } from '../_components/entrance'
import { Expired } from '../_components/expired'
import { NewPasswordForm } from '../_components/new-password-form.client'

export const instant = false

// The address is the key: it goes nowhere else.
export const metadata: Metadata = { referrer: 'no-referrer' }

export default async function Page({ searchParams }: { readonly searchParams: Promise<{ readonly token?: string | string[] }> }) {
  await connection()
  const token = String((await searchParams).token ?? '')
  const { siteName } = await siteSettings(reader())
  const found = await linkWith(reader(), token, new Date())
  if (found === null) return <Expired siteName={siteName} language={await languageHere()} />

  const { account, kind } = found
  const words = messagesIn(account.language).staff.signIn.link
  const intro = kind === 'invitation' ? words.invitationIntro(account.name) : words.resetIntro(account.name)
  return (
    <Entrance siteName={siteName} title={words[kind]} intro={intro} language={account.language}>
      <NewPasswordForm language={account.language} token={token} email={account.email} />
    </Entrance>
  )
}
