import type { Metadata } from 'next'
import Link from 'next/link'
import { z } from 'zod'
import { buttonClass } from '../../../../components/button'
import { reader } from '../../../../db/client'
import { registerPage } from '../../../../domain/contributors/register'
import { may } from '../../../../domain/staff/may'
import { requireStaff } from '../../../../lib/session'
import { messagesIn } from '../../../../messages/messages'
import { ContributorKind } from '../../../../model/contributor'
import { ContributorId } from '../../../../model/ids'
import { choices } from '../../_components/choices'
import { Empty } from '../../_components/empty'
import { FilterBar } from '../../_components/filter-bar.client'
import { hrefWith } from '../../_components/href-with'
import { PageHead } from '../../_components/page-head'
import { HeadCell, Paging, rowClass, shownFrom, tableClass } from '../../_components/table'
import { asked, askedAs, type SearchParams } from '../../_components/wish'

const path = '/newsroom/contributors'
const limit = 100

export const instant = false

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesIn((await requireStaff()).language).register.contributors.title }
}

export default async function Page({ searchParams }: { readonly searchParams: SearchParams }) {
  const staff = await requireStaff()
  const { language } = staff
  const { desk, register, words } = messagesIn(language)
  const text = register.contributors
  const params = await searchParams
  const query = asked(params, 'q')
  const kind = askedAs(params, 'kind', ContributorKind)
  const use = askedAs(params, 'use', z.enum(['active', 'deactivated', 'all'])) ?? 'active'
  const sort = askedAs(params, 'sort', z.enum(['name', 'newest'])) ?? 'name'
  const after = askedAs(params, 'after', ContributorId)
  const { entries, total, next } = await registerPage(reader(), { query, kind, use, sort, after, limit })
  const values = { q: query, kind: kind ?? '', use, sort }
  const create = (
    <Link href={`${path}/new`} className={buttonClass('primary')}>
      {text.new}
    </Link>
  )

  return (
    <div className="[--bar:45px]">
      <PageHead title={text.title} detail={text.count(total)}>
        {may.editRegister(staff) && (
          <>
            <Link href={`${path}/export`} className={buttonClass('quiet')}>
              {text.export.open}
            </Link>
            <Link href={`${path}/import`} className={buttonClass('quiet')}>
              {text.import.open}
            </Link>
          </>
        )}
        {create}
      </PageHead>
      <FilterBar
        language={language}
        search={{ label: text.search, hint: text.searchHint }}
        values={values}
        choices={[
          { name: 'kind', label: text.kind, any: desk.common.all, options: choices(words.contributorKind) },
          { name: 'use', label: text.use, options: choices(text.uses) },
          { name: 'sort', label: text.sort, options: choices(text.sorts) },
        ]}
      />
      {entries.length === 0 ? (
        query === '' && kind === undefined && use !== 'deactivated' ? (
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
                <HeadCell>{text.column.name}</HeadCell>
                <HeadCell>{text.column.initials}</HeadCell>
                <HeadCell className={shownFrom.sm}>{text.column.kind}</HeadCell>
                <HeadCell className={shownFrom.lg}>{text.column.jobTitle}</HeadCell>
                <HeadCell className="text-right" title={text.printedHelp}>
                  {text.column.printed}
                </HeadCell>
                <HeadCell className={`${shownFrom.sm} text-right`} title={text.creditedHelp}>
                  {text.column.credited}
                </HeadCell>
              </tr>
            </thead>
            <tbody>
              {entries.map((entry) => (
                <tr key={entry.id} data-row className={rowClass}>
                  <th scope="row" className="w-full max-w-0 font-normal lg:w-2/5">
                    <Link href={`${path}/${entry.id}`} data-main className="block truncate font-medium hover:underline">
                      {entry.name}
                      {entry.deactivated && <span className="font-normal text-ink-soft"> ({text.deactivated})</span>}
                    </Link>
                  </th>
                  <td className="font-medium">{entry.initials}</td>
                  <td className={`${shownFrom.sm} whitespace-nowrap text-ink-soft`}>{words.contributorKind[entry.kind]}</td>
                  <td className={`${shownFrom.lg} w-2/5 max-w-0 truncate text-ink-soft`}>{entry.jobTitle}</td>
                  <td className="text-right">{entry.printed || desk.common.none}</td>
                  <td className={`${shownFrom.sm} text-right`}>{entry.credited || desk.common.none}</td>
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
