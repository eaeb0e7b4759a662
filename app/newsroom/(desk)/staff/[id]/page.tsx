import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DeedButton } from '../../../../../components/deed-button.client'
import { reader } from '../../../../../db/client'
import { stateName } from '../../../../../domain/log/seen'
import { siteSettings } from '../../../../../domain/settings/settings'
import { asStaff } from '../../../../../domain/staff/account'
import { type ListedStaff, listStaff, registeredPeople } from '../../../../../domain/staff/list-staff'
import { may } from '../../../../../domain/staff/may'
import { secondFactorOf } from '../../../../../domain/staff/second-factor'
import { sessionsOf } from '../../../../../domain/staff/sessions'
import { requireStaff } from '../../../../../lib/session'
import { messagesIn } from '../../../../../messages/messages'
import { dayWords } from '../../../../../model/moment'
import type { Staff } from '../../../../../model/staff'
import { NotAllowed } from '../../../_components/not-allowed'
import { PageHead } from '../../../_components/page-head'
import { DetailsForm } from '../_components/details-form.client'
import { Disabling } from '../_components/disabling'
import { LinkForm } from '../_components/link-form.client'
import { SessionsTable } from '../_components/sessions-table'
import { TakeFactor } from '../_components/take-factor'
import { signOutOf } from '../actions'

interface Address {
  readonly params: Promise<{ readonly id: string }>
}

export const instant = false

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesIn((await requireStaff()).language).staff.title }
}

export default async function Page({ params }: Address) {
  const staff = await requireStaff()
  const words = messagesIn(staff.language).staff
  if (!may.manageStaff(staff)) return <NotAllowed title={words.title} words={words.notAllowed} />
  const { id } = await params
  const member = (await listStaff(reader(), staff)).find((one) => one.id === id)
  if (member === undefined) notFound()
  const [people, { zone }] = await Promise.all([registeredPeople(reader()), siteSettings(reader())])
  const account = asStaff(member)
  return (
    <>
      <PageHead
        title={member.name}
        detail={[
          words.states[member.state],
          member.demo && words.demoAccount,
          words.since(dayWords(member.createdAt, staff.language, zone)),
        ]
          .filter(Boolean)
          .join(' · ')}
        back={{ href: '/newsroom/staff', label: words.backToList }}
      />
      <div className="grid max-w-6xl gap-x-12 gap-y-8 px-4 py-4 lg:grid-cols-2 lg:px-6">
        <section aria-labelledby="details" className="grid content-start gap-4">
          <h2 id="details" className="border-b pb-1 font-semibold text-base">
            {words.details}
          </h2>
          <DetailsForm language={staff.language} zone={zone} kept={{ account, seen: stateName(account) }} people={people} />
        </section>
        <Access member={member} staff={staff} zone={zone} />
      </div>
    </>
  )
}

async function Access({ member, staff, zone }: { readonly member: ListedStaff; readonly staff: Staff; readonly zone: string }) {
  const messages = messagesIn(staff.language)
  const words = messages.staff
  const [sessions, factor] = await Promise.all([
    sessionsOf(reader(), staff, member.id, new Date()),
    secondFactorOf(reader(), staff, member.id),
  ])
  return (
    <section aria-labelledby="access" className="grid content-start gap-6">
      <h2 id="access" className="border-b pb-1 font-semibold text-base">
        {words.access}
      </h2>
      <div className="grid gap-2">
        <h3 className="font-semibold">{words.accessLink.title}</h3>
        <p className="text-ink-soft">{words.accessLink[member.state]}</p>
        {member.state !== 'disabled' && <LinkForm id={member.id} language={staff.language} zone={zone} />}
      </div>
      <div className="grid gap-2">
        <h3 className="font-semibold">{words.sessions.title}</h3>
        {sessions.length === 0 ? (
          <p className="text-ink-soft">{words.sessions.none}</p>
        ) : (
          <>
            <SessionsTable caption={words.sessions.title} sessions={sessions} messages={messages} language={staff.language} zone={zone} />
            <p className="text-ink-soft text-small">{words.sessions.everywhereHelp}</p>
            <DeedButton deed={signOutOf} fields={{ id: member.id }} language={staff.language} label={words.sessions.everywhere} />
          </>
        )}
      </div>
      <TakeFactor member={member} factor={factor} language={staff.language} />
      {member.id !== staff.id && <Disabling member={member} language={staff.language} />}
    </section>
  )
}
