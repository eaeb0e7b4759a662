import type { Metadata } from 'next'
import { cache } from 'react'
import { Pager } from '../../../../components/pager'
import { Sheet } from '../../../../components/sheet'
import { SourceHead } from '../../../../components/source-page'
import { BesideList } from '../../../../components/source-page-beside'
import { RestingList } from '../../../../components/source-page-resting'
import { reader } from '../../../../db/client'
import { liveSource, restingOn, sameHouse } from '../../../../domain/stories/live-sources'
import { sourceData } from '../../../../interchange/json-ld/pages'
import { messagesIn } from '../../../../messages/messages'
import { sourceAddress, withQuery } from '../../../../model/addresses'
import { feedsInHead } from '../../../../model/feed'
import { readPageKey, writePageKey } from '../../../../model/page-key'
import { MissingPage, MovedPage, missingMetadata } from '../../missing-page'
import { first, openGraphOf, site } from '../../site'

export const instant = false

interface SourcePageProps {
  readonly params: Promise<{ slug: string }>
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>
}

const find = cache((slug: string) => liveSource(reader(), slug))

export async function generateMetadata({ params, searchParams }: SourcePageProps): Promise<Metadata> {
  const { settings } = await site()
  const found = await find((await params).slug)
  if (found.is !== 'live') return missingMetadata(found.is)
  const before = readPageKey(first((await searchParams).before))
  const { source } = found.found
  const { reader: words, words: vocabulary } = messagesIn(settings.language)
  const description = words.sourcePage.description(vocabulary.sourceKind[source.kind], source.stories)
  const address = withQuery(sourceAddress(source.slug), { before: before ? writePageKey(before) : undefined })
  return {
    title: source.label,
    description,
    alternates: { canonical: address, types: feedsInHead('/', settings.siteName) },
    openGraph: { ...openGraphOf(settings), type: 'website', title: source.label, description, url: address },
  }
}

export default async function SourcePage({ params, searchParams }: SourcePageProps) {
  const { settings, sections } = await site()
  const { slug } = await params
  const found = await find(slug)
  if (found.is === 'missing') return <MissingPage path={['sources', slug]} />
  if (found.is === 'moved') return <MovedPage to={sourceAddress(found.slug)} />

  const { source } = found.found
  const before = readPageKey(first((await searchParams).before))
  const page = await restingOn(reader(), found.found, before)
  const beside = await sameHouse(reader(), found.found)
  const { language, zone } = settings
  const { reader: words } = messagesIn(language)
  return (
    <Sheet
      site={settings}
      sections={sections}
      data={sourceData(
        source,
        page.items.map(({ story }) => story),
        settings,
      )}
    >
      <SourceHead source={source} language={language} />
      <section aria-labelledby="resting">
        <h2 id="resting" className="list-title">
          {words.sourcePage.resting} <span className="count">{source.stories}</span>
        </h2>
        {page.items.length === 0 && <p className="remark">{words.list.end}</p>}
        <RestingList items={page.items} language={language} zone={zone} />
        <Pager path={sourceAddress(source.slug)} next={page.next} further={before !== null} language={language} />
      </section>
      <BesideList house={source.publisher || source.label} sources={beside} language={language} />
    </Sheet>
  )
}
