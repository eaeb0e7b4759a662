import type { Metadata } from 'next'
import { Front } from '../../components/front'
import { Nameplate } from '../../components/nameplate'
import { Sheet } from '../../components/sheet'
import { reader } from '../../db/client'
import { frontPage } from '../../domain/stories/live-front'
import { frontData } from '../../interchange/json-ld/pages'
import { today } from '../../lib/today'
import { messagesIn } from '../../messages/messages'
import { feedsInHead } from '../../model/feed'
import { site } from './site'

export const instant = false

export async function generateMetadata(): Promise<Metadata> {
  const { settings } = await site()
  return {
    title: { absolute: settings.tagline === '' ? settings.siteName : `${settings.siteName} – ${settings.tagline}` },
    description: settings.tagline || messagesIn(settings.language).reader.described.front(settings.siteName),
    alternates: { canonical: '/', types: feedsInHead('/', settings.siteName) },
  }
}

export default async function FrontPage() {
  const { settings, sections } = await site()
  const front = await frontPage(reader())
  return (
    <Sheet
      site={settings}
      sections={sections}
      data={frontData(settings)}
      nameplate={<Nameplate site={settings} sections={sections} now={today(settings.zone)} />}
    >
      <Front front={front} language={settings.language} zone={settings.zone} />
    </Sheet>
  )
}
