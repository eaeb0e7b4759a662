import type { Metadata } from 'next'
import { DeedButton } from '../../../../components/deed-button.client'
import { reader } from '../../../../db/client'
import { stateName } from '../../../../domain/log/seen'
import { siteSettings } from '../../../../domain/settings/settings'
import { ownPart } from '../../../../domain/staff/change-staff'
import { sessionsOf } from '../../../../domain/staff/sessions'
import { requireStaff, sessionHere } from '../../../../lib/session'
import { messagesIn } from '../../../../messages/messages'
import { PageHead } from '../../_components/page-head'
import { SecondFactor } from '../../_second-factor/second-factor'
import { SessionsTable } from '../staff/_components/sessions-table'
import { OwnDetailsForm } from './_components/own-details-form.client'
import { PasswordForm } from './_components/password-form.client'
import { endAll, endOne, endOthers } from './actions'

export const instant = false

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesIn((await requireStaff()).language).staff.account.title }
}

export default async function Page() {
  const staff = await requireStaff()
  const here = await sessionHere()
  const messages = messagesIn(staff.language)
  const words = messages.staff.account
  const [sessions, { zone }] = await Promise.all([sessionsOf(reader(), staff, staff.id, new Date()), siteSettings(reader())])
  const { email, language } = staff
  return (
    <>
      <PageHead title={words.title} />
      <div className="grid max-w-6xl gap-x-12 gap-y-8 px-4 py-4 lg:grid-cols-2 lg:px-6">
        <section aria-labelledby="details" className="grid content-start gap-4">
          <h2 id="details" className="border-b pb-1 font-semibold text-base">
            {words.details}
          </h2>
          <OwnDetailsForm kept={{ account: staff, seen: stateName(ownPart(staff)) }} zone={zone} />
        </section>
        <section aria-labelledby="password" className="grid content-start gap-4">
          <h2 id="password" className="border-b pb-1 font-semibold text-base">
            {words.passwordTitle}
          </h2>
          <PasswordForm language={language} email={email} />
        </section>
        <section aria-labelledby="second-factor" className="grid content-start gap-4">
          <h2 id="second-factor" className="border-b pb-1 font-semibold text-base">
            {messages.staff.secondFactor.title}
          </h2>
          <p className="text-ink-soft">{messages.staff.secondFactor.intro}</p>
          <SecondFactor staff={staff} heading="h3" />
        </section>
        <section aria-labelledby="sessions" className="grid content-start gap-3">
          <h2 id="sessions" className="border-b pb-1 font-semibold text-base">
            {words.sessionsTitle}
          </h2>
          <p className="text-ink-soft">{words.sessionsHelp}</p>
          <SessionsTable
            caption={words.sessionsTitle}
            sessions={sessions}
            messages={messages}
            language={language}
            zone={zone}
            action={(session, browser) =>
              session.id === here?.sessionId ? (
                <span className="text-ink-soft">{words.thisBrowser}</span>
              ) : (
                <DeedButton
                  deed={endOne}
                  fields={{ sessionId: session.id }}
                  language={language}
                  label={words.end}
                  accessibleLabel={words.endOne(browser)}
                  kind="quiet"
                  end
                />
              )
            }
          />
          <div className="flex flex-wrap gap-3">
            {here && sessions.length > 1 && (
              <DeedButton deed={endOthers} fields={{ except: here.sessionId }} language={language} label={words.elsewhere} />
            )}
            <DeedButton deed={endAll} language={language} label={words.everywhere} />
          </div>
        </section>
      </div>
    </>
  )
}
