import type { Metadata } from 'next'
import { connection } from 'next/server'
import { reader } from '../../../../db/client'
import { siteSettings } from '../../../../domain/settings/settings'
import { isSetupLink } from '../../../../domain/staff/set-up'
import { languageHere } from '../../../../lib/visitor'
import { messagesIn } from '../../../../messages/messages'
import { Entrance } from '../_components/entrance'
import { Expired } from '../_components/expired'
import { SetUpForm } from '../_components/new-password-form.client'

export const instant = false

// The address is the key: it goes nowhere else.
export const metadata: Metadata = { referrer: 'no-referrer' }

export default async function Page({ searchParams }: { readonly searchParams: Promise<{ readonly token?: string | string[] }> }) {
  await connection()
  const token = String((await searchParams).token ?? '')
  const language = await languageHere()
  const { siteName } = await siteSettings(reader())
  if (!(await isSetupLink(reader(), token))) return <Expired siteName={siteName} language={language} />

  const words = messagesIn(language).staff.signIn.setUp
  return (
    <Entrance siteName={siteName} title={words.title} intro={words.intro} language={language}>
      <SetUpForm language={language} token={token} />
    </Entrance>
  )
}
