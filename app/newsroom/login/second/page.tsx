import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { connection } from 'next/server'
import { reader } from '../../../../db/client'
import { siteSettings } from '../../../../domain/settings/settings'
import { passkeysOf } from '../../../../domain/staff/passkeys'
import { halfwayIn } from '../../../../domain/staff/second-step'
import { begunHere } from '../../../../lib/begun'
import { localPath } from '../../../../lib/local-path'
import { languageHere } from '../../../../lib/visitor'
import { messagesIn } from '../../../../messages/messages'
import { Refusal } from '../../../../model/refusal'
import { PasskeyButton } from '../../_second-factor/passkey-button.client'
import { Entrance } from '../_components/entrance'
import { askForPasskey, signInByPasskey } from '../passkey-actions'
import { CodeForm } from './_components/code-form.client'

export const instant = false

export async function generateMetadata(): Promise<Metadata> {
  await connection()
  return { title: messagesIn(await languageHere()).staff.secondFactor.step.title }
}

/** Whoever waited too long starts afresh. */
function ended(fault: unknown): null {
  if (fault instanceof Refusal) return null
  throw fault
}

export default async function Page({ searchParams }: { readonly searchParams: Promise<{ readonly next?: string | string[] }> }) {
  await connection()
  const next = localPath((await searchParams).next)
  const account = await halfwayIn(reader(), await begunHere('step'), new Date()).catch(ended)
  if (account === null) redirect(`/newsroom/login?next=${encodeURIComponent(next)}`)

  const { name, language, id } = account
  const words = messagesIn(language).staff.secondFactor
  const [{ siteName }, passkeys] = await Promise.all([siteSettings(reader()), passkeysOf(reader(), id)])
  return (
    <Entrance siteName={siteName} title={words.step.title} intro={words.step.intro(name)} language={language}>
      {passkeys.length > 0 && (
        <PasskeyButton language={language} label={words.signInByPasskey} begin={askForPasskey} finish={signInByPasskey} next={next} />
      )}
      <CodeForm language={language} next={next} />
      <div className="grid gap-2 border-t pt-4 text-small">
        <p className="text-ink-soft">{words.step.lost}</p>
        <a href={`/newsroom/login?next=${encodeURIComponent(next)}`} className="underline">
          {words.step.other}
        </a>
      </div>
    </Entrance>
  )
}
