import type { Metadata } from 'next'
import { reader } from '../../../../db/client'
import { openOriginals } from '../../../../domain/originals/original'
import { siteSettings } from '../../../../domain/settings/settings'
import { requireStaff } from '../../../../lib/session'
import { messagesIn } from '../../../../messages/messages'
import { PageHead } from '../../_components/page-head'
import { ReadForm } from './_components/read-form.client'
import { WaitingOriginals } from './_components/waiting-originals'

export const instant = false

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesIn((await requireStaff()).language).originals.title }
}

export default async function Page() {
  const staff = await requireStaff()
  const { language } = staff
  const { originals, desk } = messagesIn(language)
  const [waiting, { zone }] = await Promise.all([openOriginals(reader(), staff), siteSettings(reader())])
  return (
    <>
      <PageHead title={originals.title} back={{ href: '/newsroom/stories', label: desk.pages.stories }} />
      <div className="grid max-w-5xl grid-cols-[minmax(0,1fr)] gap-8 px-4 py-4 lg:px-6">
        <ReadForm language={language} />
        <WaitingOriginals lines={waiting} clock={{ language, zone, now: new Date() }} />
      </div>
    </>
  )
}
