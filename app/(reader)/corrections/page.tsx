import type { Metadata } from 'next'
import { CorrectionFilter } from '../../../components/correction-filter'
import { CorrectionList } from '../../../components/correction-list'
import { FeedLinks } from '../../../components/feed-links'
import { ListHead } from '../../../components/list-head'
import { Pager } from '../../../components/pager'
import { Sheet } from '../../../components/sheet'
import { reader } from '../../../db/client'
import { correctionChoices, correctionPage } from '../../../domain/corrections/list'
import { correctionsData } from '../../../interchange/json-ld/pages'
import { messagesIn } from '../../../messages/messages'
import { CorrectionKind } from '../../../model/correction'
import { feedsInHead } from '../../../model/feed'
import { readPageKey } from '../../../model/page-key'
import { first, site } from '../site'

export const instant = false

interface CorrectionsPageProps {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata(): Promise<Metadata> {
  const { settings } = await site()
  const { corrections: words } = messagesIn(settings.language).reader
  return {
    title: words.title,
    description: words.intro,
    alternates: { canonical: '/corrections', types: feedsInHead('/corrections', words.title) },
  }
}

export default async function CorrectionsPage({ searchParams }: CorrectionsPageProps) {
  const { settings, sections } = await site()
  const query = await searchParams
  const before = readPageKey(first(query.before))
  const asked = CorrectionKind.safeParse(first(query.kind))
  const kind = asked.success ? asked.data : ''
  const section = sections.find(({ slug }) => slug === first(query.section))?.slug ?? ''
  const page = await correctionPage(reader(), { kind, section }, before)
  const choices = await correctionChoices(reader())
  const { language, zone } = settings
  const { corrections: words } = messagesIn(language).reader
  const nothing = before !== null ? words.end : kind === '' && section === '' ? words.empty : words.noneOfThese
  return (
    <Sheet site={settings} sections={sections} data={correctionsData(page.items, settings)}>
      <ListHead title={words.title} description={words.intro} />
      <CorrectionFilter
        kind={kind}
        section={section}
        kinds={choices.kinds}
        sections={sections.filter(({ slug }) => choices.sections.has(slug) || slug === section)}
        language={language}
      />
      {page.items.length === 0 ? (
        <div className="remark">
          <p>{nothing}</p>
          {(kind !== '' || section !== '') && before === null && (
            <p>
              <a href="/corrections">{words.showAll}</a>
            </p>
          )}
        </div>
      ) : (
        <CorrectionList corrections={page.items} language={language} zone={zone} />
      )}
      <Pager
        path="/corrections"
        fields={{ kind, section }}
        next={page.next}
        further={before !== null}
        language={language}
        labels={{ next: words.older, first: messagesIn(language).reader.list.newest }}
      />
      <FeedLinks page="/corrections" language={language} />
    </Sheet>
  )
}
