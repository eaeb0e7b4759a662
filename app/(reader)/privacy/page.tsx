import type { Metadata } from 'next'
import { ListHead } from '../../../components/list-head'
import { Prose } from '../../../components/prose'
import { Sheet } from '../../../components/sheet'
import { messagesIn } from '../../../messages/messages'
import { site } from '../site'

export const instant = false

export async function generateMetadata(): Promise<Metadata> {
  const { settings } = await site()
  const words = messagesIn(settings.language).reader
  return {
    title: words.privacy.title,
    description: words.described.privacy(settings.siteName),
    alternates: { canonical: '/privacy' },
  }
}

export default async function PrivacyPage() {
  const { settings, sections } = await site()
  const words = messagesIn(settings.language).reader.privacy
  return (
    <Sheet site={settings} sections={sections}>
      <ListHead title={words.title} />
      <Prose text={settings.privacy || words.empty} />
    </Sheet>
  )
}
