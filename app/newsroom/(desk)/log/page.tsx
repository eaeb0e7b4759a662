import type { Metadata } from 'next'
import { reader } from '../../../../db/client'
import { standingMergesInLog } from '../../../../domain/contributors/merge-history'
import { namesOf } from '../../../../domain/log/names'
import { namesInLog, readLog } from '../../../../domain/log/read'
import { siteSettings } from '../../../../domain/settings/settings'
import { may } from '../../../../domain/staff/may'
import { requireStaff } from '../../../../lib/session'
import { messagesIn } from '../../../../messages/messages'
import { Empty } from '../../_components/empty'
import { NotAllowed } from '../../_components/not-allowed'
import { PageHead } from '../../_components/page-head'
import { Paging } from '../../_components/table'
import { idsIn } from './_components/changed'
import { LogFilterForm } from './_components/log-filter'
import { filterOf, LogQuery, logAddress } from './_components/log-query'
import { LogTable } from './_components/log-table'

export const instant = false

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesIn((await requireStaff()).language).staff.log.title }
}

export default async function Page({ searchParams }: { readonly searchParams: Promise<Readonly<Record<string, string | string[]>>> }) {
  const staff = await requireStaff()
  const messages = messagesIn(staff.language)
  const words = messages.staff.log
  if (!may.readLog(staff)) return <NotAllowed title={words.title} words={words.notAllowed} />
  const query = LogQuery.parse(await searchParams)
  const { zone } = await siteSettings(reader())
  const [{ entries, older }, people] = await Promise.all([readLog(reader(), staff, filterOf(query, zone)), namesInLog(reader(), staff)])
  const names = await namesOf(reader(), [...new Set(entries.flatMap((entry) => idsIn([entry.before, entry.after])))])
  const merges = await standingMergesInLog(reader(), entries)
  return (
    <>
      <PageHead title={words.title} detail={words.intro} />
      <LogFilterForm key={logAddress(query)} query={query} names={people} words={words} />
      {query.of && <p className="px-4 py-2 text-ink-soft lg:px-6">{words.ofThisShown}</p>}
      {entries.length === 0 ? (
        <Empty text={words.none} help={words.noneHelp} />
      ) : (
        <LogTable entries={entries} query={query} wording={{ messages, language: staff.language, zone, names }} merges={merges} />
      )}
      <Paging
        next={older === null ? null : logAddress(query, { before: older })}
        start={query.before ? logAddress(query, { before: undefined }) : null}
        words={{ next: words.older, start: words.newest }}
      />
    </>
  )
}
