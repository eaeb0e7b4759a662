import { Missing } from '../../components/missing'
import { Moved } from '../../components/moved'
import { Sheet } from '../../components/sheet'
import { reader } from '../../db/client'
import { latestStories } from '../../domain/stories/live-lists'
import { messagesIn } from '../../messages/messages'
import { respelt } from '../../model/addresses'
import { decoded, site } from './site'

const latestShown = 4

/** What an address without a page shows. The last of its parts is what to search for. */
export async function MissingPage({ path }: { readonly path: readonly string[] }) {
  const elsewhere = respelt(path)
  if (elsewhere !== null) return <MovedPage to={elsewhere} />
  const { settings, sections } = await site()
  const latest = await latestStories(reader(), latestShown)
  const words = decoded(path.at(-1) ?? '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, 120)
  return (
    <Sheet site={settings} sections={sections}>
      <Missing sections={sections} latest={latest} query={words} language={settings.language} zone={settings.zone} />
    </Sheet>
  )
}

/** What an address shows whose page is elsewhere. */
export async function MovedPage({ to }: { readonly to: string }) {
  const { settings, sections } = await site()
  return (
    <Sheet site={settings} sections={sections}>
      <Moved to={to} language={settings.language} />
    </Sheet>
  )
}

/** Metadata of both: nothing that a search engine should keep. */
export async function missingMetadata(which: 'missing' | 'moved' | 'withdrawn') {
  const { settings } = await site()
  return { title: messagesIn(settings.language).reader[which].title, robots: { index: false } }
}
