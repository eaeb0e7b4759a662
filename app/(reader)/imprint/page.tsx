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
    title: words.imprint.title,
    description: words.described.imprint(settings.siteName),
    alternates: { canonical: '/imprint' },
  }
}

export default async function ImprintPage() {
  const { settings, sections } = await site()
  const words = messagesIn(settings.language).reader.imprint
  return (
    <Sheet site={settings} sections={sections}>
      <ListHead title={words.title} />
      <Prose text={settings.imprint || words.empty} />
    </Sheet>
  )
}
