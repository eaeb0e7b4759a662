import type { Metadata } from 'next'
import Link from 'next/link'
import { z } from 'zod'
import { buttonClass } from '../../../../components/button'
import { reader } from '../../../../db/client'
import { siteSettings } from '../../../../domain/settings/settings'
import { sourcesPage } from '../../../../domain/sources/list'
import { requireStaff } from '../../../../lib/session'
import { messagesIn } from '../../../../messages/messages'
import { SourceId } from '../../../../model/ids'
import { SourceKind, SourceNaming, SourceTerms } from '../../../../model/source'
import { choices } from '../../_components/choices'
import { Empty } from '../../_components/empty'
import { FilterBar } from '../../_components/filter-bar.client'
import { hrefWith } from '../../_components/href-with'
import { Moment } from '../../_components/moment'
import { PageHead } from '../../_components/page-head'
import { HeadCell, Paging, rowClass, shownFrom, tableClass } from '../../_components/table'
import { asked, askedAs, type SearchParams } from '../../_components/wish'

const path = '/newsroom/sources'
const limit = 80

export const instant = false

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesIn((await requireStaff()).language).register.sources.title }
}

export default async function Page({ searchParams }: { readonly searchParams: SearchParams }) {
  const { language } = await requireStaff()
  const { desk, register, words } = messagesIn(language)
  const text = register.sources
  const params = await searchParams
  const query = asked(params, 'q')
  const kind = askedAs(params, 'kind', SourceKind)
  const naming = askedAs(params, 'naming', SourceNaming)
  const terms = askedAs(params, 'terms', SourceTerms)
  const sort = askedAs(params, 'sort', z.enum(['newest', 'label'])) ?? 'newest'
  const after = askedAs(params, 'after', SourceId)
  const [{ entries, total, next }, { zone }] = await Promise.all([
    sourcesPage(reader(), { query, kind, naming, terms, sort, after, limit }),
    siteSettings(reader()),
  ])
  const clock = { language, zone, now: new Date() }
  const values = { q: query, kind: kind ?? '', naming: naming ?? '', terms: terms ?? '', sort }
  const create = (
    <Link href={`${path}/new`} className={buttonClass('primary')}>
      {text.new}
    </Link>
  )

  return (
    <div className="[--bar:45px]">
      <PageHead title={text.title} detail={text.count(total)}>
        {create}
      </PageHead>
      <FilterBar
        language={language}
        search={{ label: text.search, hint: text.searchHint }}
        values={values}
        choices={[
          { name: 'kind', label: text.kind, any: desk.common.all, options: choices(words.sourceKind) },
          { name: 'naming', label: text.naming, any: desk.common.all, options: choices(words.sourceNaming) },
          { name: 'terms', label: text.terms, any: desk.common.all, options: choices(words.sourceTerms) },
          { name: 'sort', label: text.sort, options: choices(text.sorts) },
        ]}
      />
      {entries.length === 0 ? (
        [query, kind, naming, terms].every((wish) => !wish) ? (
          <Empty text={text.empty} help={text.emptyHelp}>
            {create}
          </Empty>
        ) : (
          <Empty text={text.nothing} />
        )
      ) : (
        <>
          <table className={tableClass}>
            <thead>
              <tr>
                <HeadCell>{text.column.label}</HeadCell>
                <HeadCell className={shownFrom.sm}>{text.column.kind}</HeadCell>
                <HeadCell className={shownFrom.lg}>{text.column.publisher}</HeadCell>
                <HeadCell className={shownFrom.md}>{text.column.naming}</HeadCell>
                <HeadCell className="text-right" title={text.usesHelp}>
                  {text.column.uses}
                </HeadCell>
                <HeadCell className={shownFrom.lg}>{text.column.created}</HeadCell>
              </tr>
            </thead>
            <tbody>
              {entries.map((entry) => (
                <tr key={entry.id} data-row className={rowClass}>
                  <th scope="row" className="w-full max-w-0 font-normal">
                    <Link
                      href={`${path}/${entry.id}`}
                      data-main
                      title={entry.title || undefined}
                      className="block truncate font-medium hover:underline"
                    >
                      {entry.label}
                      {entry.title !== '' && <span className="font-normal text-ink-soft"> {entry.title}</span>}
                    </Link>
                  </th>
                  <td className={`${shownFrom.sm} whitespace-nowrap text-ink-soft`}>{words.sourceKind[entry.kind]}</td>
                  <td className={`${shownFrom.lg} max-w-56 truncate text-ink-soft`}>{entry.publisher}</td>
                  <td
                    className={`${shownFrom.md} whitespace-nowrap ${entry.naming === 'named' && entry.terms === 'on_record' ? 'text-ink-soft' : 'font-medium text-correction'}`}
                  >
                    {words.sourceNaming[entry.naming]}
                    {entry.terms !== 'on_record' && `, ${words.sourceTerms[entry.terms]}`}
                  </td>
                  <td className="text-right">{entry.uses || desk.common.none}</td>
                  <td className={`${shownFrom.lg} text-ink-soft`}>
                    <Moment at={entry.createdAt} clock={clock} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <Paging
            words={desk.common}
            next={next && hrefWith(path, { ...values, after: next })}
            start={after ? hrefWith(path, values) : null}
          />
        </>
      )}
    </div>
  )
}
