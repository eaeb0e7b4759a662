import type { Metadata } from 'next'
import Link from 'next/link'
import { buttonClass } from '../../../../components/button'
import { reader } from '../../../../db/client'
import { siteSettings } from '../../../../domain/settings/settings'
import { type ListedStaff, listStaff } from '../../../../domain/staff/list-staff'
import { may } from '../../../../domain/staff/may'
import { requireStaff } from '../../../../lib/session'
import { type Messages, messagesIn } from '../../../../messages/messages'
import type { Language } from '../../../../model/language'
import { shortDayWords, timeWords } from '../../../../model/moment'
import { NotAllowed } from '../../_components/not-allowed'
import { PageHead } from '../../_components/page-head'
import { HeadCell, rowClass, shownFrom, tableClass } from '../../_components/table'

export const instant = false

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesIn((await requireStaff()).language).staff.title }
}

export default async function Page() {
  const staff = await requireStaff()
  const messages = messagesIn(staff.language)
  const words = messages.staff
  if (!may.manageStaff(staff)) return <NotAllowed title={words.title} words={words.notAllowed} />
  const [members, { zone }] = await Promise.all([listStaff(reader(), staff), siteSettings(reader())])
  return (
    <>
      <PageHead title={words.title} detail={words.count(members.length)}>
        <Link href="/newsroom/staff/invite" className={buttonClass('primary')}>
          {words.invite}
        </Link>
      </PageHead>
      <div className="relative max-md:overflow-x-auto">
        <table className={tableClass}>
          <caption className="sr-only">{words.title}</caption>
          <thead>
            <tr>
              <HeadCell>{words.name}</HeadCell>
              <HeadCell className={shownFrom.md}>{words.email}</HeadCell>
              <HeadCell>{words.role}</HeadCell>
              <HeadCell>{words.state}</HeadCell>
              <HeadCell className={shownFrom.lg}>{words.contributor}</HeadCell>
              <HeadCell className={shownFrom.lg}>{words.seen}</HeadCell>
            </tr>
          </thead>
          <tbody>
            {members.map((member) => (
              <Row key={member.id} member={member} own={member.id === staff.id} messages={messages} language={staff.language} zone={zone} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

interface RowProps {
  readonly member: ListedStaff
  readonly own: boolean
  readonly messages: Messages
  readonly language: Language
  readonly zone: string
}

function Row({ member, own, messages, language, zone }: RowProps) {
  const words = messages.staff
  const seen = member.seenAt && `${shortDayWords(member.seenAt, language, zone)}, ${timeWords(member.seenAt, language, zone)}`
  return (
    <tr className={`${rowClass} ${member.state === 'disabled' ? 'text-ink-soft' : ''}`}>
      <td>
        <Link
          href={`/newsroom/staff/${member.id}`}
          className="whitespace-nowrap font-medium underline decoration-hairline underline-offset-4 hover:decoration-ink"
        >
          {member.name}
        </Link>
        {own && <span className="ml-2 text-ink-soft">({words.you})</span>}
      </td>
      <td className={shownFrom.md}>{member.email}</td>
      <td>{messages.words.role[member.role]}</td>
      <td className="sm:whitespace-nowrap">
        {[words.states[member.state], member.demo && words.demoAccount, member.secondFactor && words.secondFactor.ofStaff.has]
          .filter(Boolean)
          .join(' · ')}
      </td>
      <td className={shownFrom.lg}>{member.contributor || '–'}</td>
      <td className={`whitespace-nowrap text-ink-soft ${shownFrom.lg}`}>{seen ?? words.neverSeen}</td>
    </tr>
  )
}
