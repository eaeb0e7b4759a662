import type { Metadata } from 'next'
import { cache } from 'react'
import { History } from '../../../../../components/history'
import { Sheet } from '../../../../../components/sheet'
import { Withdrawn } from '../../../../../components/withdrawn'
import { reader } from '../../../../../db/client'
import { publicHistory } from '../../../../../domain/corrections/history'
import { latestInSection } from '../../../../../domain/stories/live-lists'
import { liveStory } from '../../../../../domain/stories/live-story'
import { messagesIn } from '../../../../../messages/messages'
import { storyAddress, withQuery } from '../../../../../model/addresses'
import { MissingPage, MovedPage, missingMetadata } from '../../../missing-page'
import { first, site } from '../../../site'

export const instant = false

const teasersBelow = 4

interface HistoryPageProps {
  readonly params: Promise<{ section: string; slug: string }>
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>
}

const find = cache((section: string, slug: string) => liveStory(reader(), section, slug))

export async function generateMetadata({ params }: HistoryPageProps): Promise<Metadata> {
  const { settings } = await site()
  const { section, slug } = await params
  const found = await find(section, slug)
  if (found.is !== 'live') return missingMetadata(found.is)
  const { story } = found
  return {
    title: messagesIn(settings.language).reader.history.titleOf(story.headline),
    alternates: { canonical: storyAddress(story.section.slug, story.slug) },
    robots: { index: false },
  }
}

export default async function HistoryPage({ params, searchParams }: HistoryPageProps) {
  const { settings, sections } = await site()
  const { section, slug } = await params
  const query = await searchParams
  const asked = { from: first(query.from), to: first(query.to) }
  const found = await find(section, slug)
  if (found.is === 'missing') return <MissingPage path={[section, slug]} />
  if (found.is === 'moved') return <MovedPage to={withQuery(`${found.to}/history`, asked)} />

  const { language, zone } = settings
  if (found.is === 'withdrawn') {
    const latest = await latestInSection(reader(), found.story.section.slug, teasersBelow)
    return (
      <Sheet site={settings} sections={sections} current={found.story.section.slug}>
        <Withdrawn story={found.story} latest={latest} language={language} zone={zone} />
      </Sheet>
    )
  }
  const { story } = found
  const { source, provenance } = messagesIn(language).reader
  const history = await publicHistory(reader(), story, asked, { ...provenance, unnamedSource: source.unnamed })
  return (
    <Sheet site={settings} sections={sections} current={story.section.slug}>
      <History story={story} history={history} language={language} zone={zone} />
    </Sheet>
  )
}
