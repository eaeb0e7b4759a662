import type { Metadata } from 'next'
import { cache } from 'react'
import { ReportForm } from '../../../../components/report-form'
import { Share } from '../../../../components/share'
import { Sheet } from '../../../../components/sheet'
import { StoryArticle } from '../../../../components/story-article'
import { TeaserRow } from '../../../../components/teaser-row'
import { Withdrawn } from '../../../../components/withdrawn'
import { reader } from '../../../../db/client'
import { handlesOf } from '../../../../domain/contributors/handles'
import { latestInSection } from '../../../../domain/stories/live-lists'
import { relatedStories } from '../../../../domain/stories/live-related'
import { liveStory } from '../../../../domain/stories/live-story'
import { storyData } from '../../../../interchange/json-ld/pages'
import { messagesIn } from '../../../../messages/messages'
import { storyAddress } from '../../../../model/addresses'
import { MissingPage, MovedPage, missingMetadata } from '../../missing-page'
import { site } from '../../site'
import { storyMetadata, writersOf } from './metadata'

export const instant = false

const teasersBelow = 4

interface StoryPageProps {
  readonly params: Promise<{ section: string; slug: string }>
}

const find = cache((section: string, slug: string) => liveStory(reader(), section, slug))

export async function generateMetadata({ params }: StoryPageProps): Promise<Metadata> {
  const { settings } = await site()
  const { section, slug } = await params
  const found = await find(section, slug)
  if (found.is !== 'live') return missingMetadata(found.is)
  const slugs = writersOf(found.story).map((credit) => credit.slug)
  return storyMetadata(found.story, settings, await handlesOf(reader(), slugs))
}

export default async function StoryPage({ params }: StoryPageProps) {
  const { settings, sections } = await site()
  const { section, slug } = await params
  const found = await find(section, slug)
  if (found.is === 'missing') return <MissingPage path={[section, slug]} />
  if (found.is === 'moved') return <MovedPage to={found.to} />

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
  const related = await relatedStories(reader(), story.id, teasersBelow)
  const address = `${settings.address}${storyAddress(story.section.slug, story.slug)}`
  return (
    <Sheet site={settings} sections={sections} current={story.section.slug} data={storyData(story, settings)}>
      <StoryArticle story={story} language={language} zone={zone}>
        <Share headline={story.headline} address={address} language={language} />
        <ReportForm storyId={story.id} language={language} />
      </StoryArticle>
      {related.length > 0 && (
        <section className="related" aria-labelledby="related">
          <h2 id="related">{messagesIn(language).reader.story.related}</h2>
          <TeaserRow stories={related} level={3} language={language} zone={zone} />
        </section>
      )}
    </Sheet>
  )
}
