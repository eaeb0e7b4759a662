import type { Metadata } from 'next'
import { reader } from '../../../../../db/client'
import { siteSettings } from '../../../../../domain/settings/settings'
import { registeredPeople } from '../../../../../domain/staff/list-staff'
import { may } from '../../../../../domain/staff/may'
import { requireConfirmed, requireStaff } from '../../../../../lib/session'
import { messagesIn } from '../../../../../messages/messages'
import { NotAllowed } from '../../../_components/not-allowed'
import { PageHead } from '../../../_components/page-head'
import { InviteForm } from '../_components/invite-form.client'

export const instant = false

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesIn((await requireStaff()).language).staff.inviting.title }
}

export default async function Page() {
  const staff = await requireStaff()
  const words = messagesIn(staff.language).staff
  if (!may.manageStaff(staff)) return <NotAllowed title={words.inviting.title} words={words.notAllowed} />
  await requireConfirmed()
  const [people, site] = await Promise.all([registeredPeople(reader()), siteSettings(reader())])
  return (
    <>
      <PageHead title={words.inviting.title} back={{ href: '/newsroom/staff', label: words.backToList }} />
      <div className="grid max-w-2xl gap-4 px-4 py-4 lg:px-6">
        <p className="text-ink-soft">{words.inviting.intro}</p>
        <InviteForm language={staff.language} siteLanguage={site.language} zone={site.zone} people={people} />
      </div>
    </>
  )
}
