import type { Metadata } from 'next'
import { cacheLife } from 'next/cache'
import { notFound } from 'next/navigation'
import { storyMetadata, writersOf } from '../../../../../../app/(reader)/[section]/[slug]/metadata'
import { ReportForm } from '../../../../../../components/report-form'
import { Share } from '../../../../../../components/share'
import { Sheet } from '../../../../../../components/sheet'
import { StoryArticle } from '../../../../../../components/story-article'
import { TeaserRow } from '../../../../../../components/teaser-row'
import { reader } from '../../../../../../db/client'
import { handlesOf } from '../../../../../../domain/contributors/handles'
import { allSections } from '../../../../../../domain/sections/sections'
import { siteSettings } from '../../../../../../domain/settings/settings'
import { relatedStories } from '../../../../../../domain/stories/live-related'
import { liveStory } from '../../../../../../domain/stories/live-story'
import { storyData } from '../../../../../../interchange/json-ld/pages'
import { messagesIn } from '../../../../../../messages/messages'
import { storyAddress } from '../../../../../../model/addresses'

/*
 * The story page as the framework would have it made once and kept: the same components and the same queries as
 * app/(reader)/[section]/[slug]/page.tsx, cached whole and for ever, and made while building.
 */

interface TwinProps {
  readonly params: Promise<{ section: string; slug: string }>
}

/** The one story that is measured: `TWIN_STORY=/section/slug`. */
export function generateStaticParams() {
  const [, section = '', slug = ''] = (process.env.TWIN_STORY ?? '').split('/')
  return [{ section, slug }]
}

async function storyToRead({ params }: TwinProps) {
  const { section, slug } = await params
  const found = await liveStory(reader(), section, slug)
  return found.is === 'live' ? found.story : notFound()
}

export async function generateMetadata(props: TwinProps): Promise<Metadata> {
  'use cache'
  cacheLife('max')
  const story = await storyToRead(props)
  const settings = await siteSettings(reader())
  const slugs = writersOf(story).map((credit) => credit.slug)
  return { metadataBase: new URL(settings.address), ...storyMetadata(story, settings, await handlesOf(reader(), slugs)) }
}

export default async function TwinPage(props: TwinProps) {
  'use cache'
  cacheLife('max')
  const story = await storyToRead(props)
  const settings = await siteSettings(reader())
  const { language, zone } = settings
  const related = await relatedStories(reader(), story.id, 4)
  const address = `${settings.address}${storyAddress(story.section.slug, story.slug)}`
  return (
    <Sheet site={settings} sections={await allSections(reader())} current={story.section.slug} data={storyData(story, settings)}>
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
