import type { Metadata } from 'next'
import { connection } from 'next/server'
import { reader } from '../../../../db/client'
import { siteSettings } from '../../../../domain/settings/settings'
import { canMail } from '../../../../lib/mail'
import { languageHere } from '../../../../lib/visitor'
import { messagesIn } from '../../../../messages/messages'
import { Entrance } from '../_components/entrance'
import { ForgottenForm } from '../_components/forgotten-form.client'

export const instant = false

export async function generateMetadata(): Promise<Metadata> {
  await connection()
  return { title: messagesIn(await languageHere()).staff.signIn.forgot.title }
}

export default async function Page() {
  await connection()
  const language = await languageHere()
  const words = messagesIn(language).staff.signIn.forgot
  const { siteName } = await siteSettings(reader())
  return (
    <Entrance siteName={siteName} title={words.title} intro={canMail() ? words.intro : words.noMail} language={language}>
      {canMail() && <ForgottenForm language={language} />}
      <p className="border-t pt-4 text-small">
        <a href="/newsroom/login" className="underline">
          {words.back}
        </a>
      </p>
    </Entrance>
  )
}
