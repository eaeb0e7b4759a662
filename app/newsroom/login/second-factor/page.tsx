import type { Metadata } from 'next'
import { Button, buttonClass } from '../../../../components/button'
import { reader } from '../../../../db/client'
import { siteSettings } from '../../../../domain/settings/settings'
import { anyFactor } from '../../../../domain/staff/any-factor'
import { localPath } from '../../../../lib/local-path'
import { requireConfirmed, requireSession } from '../../../../lib/session'
import { messagesIn } from '../../../../messages/messages'
import { SecondFactor } from '../../_second-factor/second-factor'
import { Entrance } from '../_components/entrance'
import { signOut } from '../actions'

export const instant = false

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesIn((await requireSession()).staff.language).staff.secondFactor.setUp.title }
}

/** Where those are led whose role needs a second factor that they do not have. */
export default async function Page({ searchParams }: { readonly searchParams: Promise<{ readonly next?: string | string[] }> }) {
  const { staff, lacksSecondFactor } = await requireConfirmed()
  const words = messagesIn(staff.language).staff.secondFactor.setUp
  const { siteName } = await siteSettings(reader())
  const next = localPath((await searchParams).next)
  const settled = (await anyFactor(reader(), staff.id)) ? words.done : words.optional
  return (
    <Entrance siteName={siteName} title={words.title} intro={lacksSecondFactor ? words.intro : settled} language={staff.language}>
      <SecondFactor staff={staff} heading="h2" />
      <div className="flex justify-between gap-3 border-t pt-4">
        {!lacksSecondFactor && (
          <a href={next} className={buttonClass('primary')}>
            {words.onwards}
          </a>
        )}
        <form action={signOut}>
          <Button type="submit" kind="quiet">
            {words.signOut}
          </Button>
        </form>
      </div>
    </Entrance>
  )
}
