import type { Metadata } from 'next'
import { reader } from '../../../../db/client'
import { stateName } from '../../../../domain/log/seen'
import { siteSettings } from '../../../../domain/settings/settings'
import { may } from '../../../../domain/staff/may'
import { env } from '../../../../lib/env'
import { requireStaff } from '../../../../lib/session'
import { messagesIn } from '../../../../messages/messages'
import { NotAllowed } from '../../_components/not-allowed'
import { PageHead } from '../../_components/page-head'
import { SettingsForm } from './_components/settings-form.client'

export const instant = false

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesIn((await requireStaff()).language).staff.settings.title }
}

export default async function Page() {
  const staff = await requireStaff()
  const words = messagesIn(staff.language).staff.settings
  if (!may.changeSettings(staff)) return <NotAllowed title={words.title} words={words.notAllowed} />
  const settings = await siteSettings(reader())
  return (
    <>
      <PageHead title={words.title} />
      <SettingsForm
        language={staff.language}
        kept={{ settings, seen: stateName(settings) }}
        givenAddress={env().MASTHEAD_ADDRESS ?? null}
        zones={Intl.supportedValuesOf('timeZone')}
      />
    </>
  )
}
