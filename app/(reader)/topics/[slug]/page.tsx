import type { Metadata } from 'next'
import { cache } from 'react'
import { ListHead } from '../../../../components/list-head'
import { Pager } from '../../../../components/pager'
import { Sheet } from '../../../../components/sheet'
import { StoryList } from '../../../../components/story-list'
import { reader } from '../../../../db/client'
import { liveTopic, topicPage } from '../../../../domain/stories/live-lists'
import { topicData } from '../../../../interchange/json-ld/pages'
import { messagesIn } from '../../../../messages/messages'
import { topicAddress, withQuery } from '../../../../model/addresses'
import { feedsInHead } from '../../../../model/feed'
import { readPageKey, writePageKey } from '../../../../model/page-key'
import { MissingPage, MovedPage, missingMetadata } from '../../missing-page'
import { first, site } from '../../site'

export const instant = false

interface TopicPageProps {
  readonly params: Promise<{ slug: string }>
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>
}

const find = cache((slug: string) => liveTopic(reader(), slug))

export async function generateMetadata({ params, searchParams }: TopicPageProps): Promise<Metadata> {
  const { settings } = await site()
  const found = await find((await params).slug)
  if (found.is !== 'live') return missingMetadata(found.is)
  const before = readPageKey(first((await searchParams).before))
  const { name, slug, description } = found.found
  return {
    title: name,
    description: description || messagesIn(settings.language).reader.described.topic(name),
    alternates: {
      canonical: withQuery(topicAddress(slug), { before: before ? writePageKey(before) : undefined }),
      types: feedsInHead('/', settings.siteName),
    },
  }
}

export default async function TopicPage({ params, searchParams }: TopicPageProps) {
  const { settings, sections } = await site()
  const { slug } = await params
  const found = await find(slug)
  if (found.is === 'missing') return <MissingPage path={['topics', slug]} />
  if (found.is === 'moved') return <MovedPage to={topicAddress(found.slug)} />

  const { found: topic } = found
  const before = readPageKey(first((await searchParams).before))
  const page = await topicPage(reader(), topic.id, before)
  const { language, zone } = settings
  const { reader: words } = messagesIn(language)
  return (
    <Sheet site={settings} sections={sections} data={topicData(topic, page.items, settings)}>
      <ListHead label={words.topic.title} title={topic.name} description={topic.description} />
      {page.items.length === 0 && <p className="remark">{words.list.end}</p>}
      <StoryList stories={page.items} language={language} zone={zone} sections />
      <Pager path={topicAddress(topic.slug)} next={page.next} further={before !== null} language={language} />
    </Sheet>
  )
}
