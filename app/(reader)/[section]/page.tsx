import type { Metadata } from 'next'
import { cache } from 'react'
import { FeedLinks } from '../../../components/feed-links'
import { ListHead } from '../../../components/list-head'
import { Pager } from '../../../components/pager'
import { SectionFront } from '../../../components/section-front'
import { Sheet } from '../../../components/sheet'
import { StoryList } from '../../../components/story-list'
import { reader } from '../../../db/client'
import { liveSection, sectionPage } from '../../../domain/stories/live-lists'
import { sectionData } from '../../../interchange/json-ld/pages'
import { messagesIn } from '../../../messages/messages'
import { sectionAddress, withQuery } from '../../../model/addresses'
import { feedsInHead } from '../../../model/feed'
import { readPageKey, writePageKey } from '../../../model/page-key'
import { MissingPage, MovedPage, missingMetadata } from '../missing-page'
import { first, site } from '../site'

export const instant = false

interface SectionPageProps {
  readonly params: Promise<{ section: string }>
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>
}

const find = cache((slug: string) => liveSection(reader(), slug))

export async function generateMetadata({ params, searchParams }: SectionPageProps): Promise<Metadata> {
  const { settings } = await site()
  const found = await find((await params).section)
  if (found.is !== 'live') return missingMetadata(found.is)
  const before = readPageKey(first((await searchParams).before))
  const { name, slug, description } = found.found
  return {
    title: name,
    description: description || messagesIn(settings.language).reader.described.section(name),
    alternates: {
      canonical: withQuery(sectionAddress(slug), { before: before ? writePageKey(before) : undefined }),
      types: feedsInHead(sectionAddress(slug), name),
    },
  }
}

export default async function SectionPage({ params, searchParams }: SectionPageProps) {
  const { settings, sections } = await site()
  const { section: asked } = await params
  const found = await find(asked)
  if (found.is === 'moved') return <MovedPage to={sectionAddress(found.slug)} />
  if (found.is === 'missing') return <MissingPage path={[asked]} />

  const { found: section } = found
  const before = readPageKey(first((await searchParams).before))
  const page = await sectionPage(reader(), section.id, before)
  const { language, zone } = settings
  return (
    <Sheet site={settings} sections={sections} current={section.slug} data={sectionData(section, page.items, settings)}>
      <ListHead title={section.name} description={section.description} />
      {page.items.length === 0 && <p className="remark">{messagesIn(language).reader.list[before ? 'end' : 'empty']}</p>}
      {before === null ? (
        <SectionFront stories={page.items} language={language} zone={zone} />
      ) : (
        <StoryList stories={page.items} language={language} zone={zone} />
      )}
      <Pager path={sectionAddress(section.slug)} next={page.next} further={before !== null} language={language} />
      <FeedLinks page={sectionAddress(section.slug)} language={language} />
    </Sheet>
  )
}
