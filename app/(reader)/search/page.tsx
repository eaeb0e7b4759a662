import type { Metadata } from 'next'
import { HitList } from '../../../components/hit-list'
import { ListHead } from '../../../components/list-head'
import { NothingFound } from '../../../components/nothing-found'
import { Pager } from '../../../components/pager'
import { SearchForm } from '../../../components/search-form'
import { Sheet } from '../../../components/sheet'
import { reader } from '../../../db/client'
import { searchStories } from '../../../domain/search/search-stories'
import { frequentPeople } from '../../../domain/stories/live-register'
import { messagesIn } from '../../../messages/messages'
import { readSearch } from '../../../model/search'
import { site } from '../site'

export const instant = false

interface SearchPageProps {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ searchParams }: SearchPageProps): Promise<Metadata> {
  const { settings } = await site()
  const { q } = readSearch(await searchParams)
  const { search: words } = messagesIn(settings.language).reader
  return { title: q === '' ? words.title : words.titleFor(q), robots: { index: false, follow: true } }
}

export default async function SearchPage({ searchParams }: SearchPageProps) {
  const { settings, sections } = await site()
  const search = readSearch(await searchParams)
  const people = await frequentPeople(reader(), search.person)
  const page = await searchStories(reader(), search, settings.zone)
  const { before, ...fields } = search
  const { language, zone } = settings
  const { search: words } = messagesIn(language).reader
  return (
    <Sheet site={settings} sections={sections}>
      <ListHead title={search.q === '' ? words.title : words.titleFor(search.q)} />
      <SearchForm search={search} sections={sections} people={people} language={language} />
      {page.items.length === 0 ? (
        <NothingFound search={search} language={language} />
      ) : (
        <HitList hits={page.items} language={language} zone={zone} />
      )}
      <Pager
        path="/search"
        fields={fields}
        next={page.next}
        further={before !== ''}
        language={language}
        labels={{ next: words.more, first: words.firstPage }}
      />
    </Sheet>
  )
}
