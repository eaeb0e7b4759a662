import Link from 'next/link'
import type { LogRow } from '../../../../../domain/log/read'
import type { MergeId } from '../../../../../model/ids'
import { locale } from '../../../../../model/language'
import { HeadCell, rowClass, tableClass } from '../../../_components/table'
import { UndoMerge } from '../../contributors/_components/undo-merge'
import { ChangeCell } from './change-cell'
import { changedFields, originalOf, type Wording } from './changed'
import { type LogQuery, logAddress } from './log-query'

interface LogTableProps {
  readonly entries: readonly LogRow[]
  readonly query: LogQuery
  readonly wording: Wording
  /** Merges that entries tell of and that can still be undone, by the entry's number. */
  readonly merges: ReadonlyMap<number, MergeId>
}

export function LogTable({ entries, query, wording, merges }: LogTableProps) {
  const words = wording.messages.staff.log
  const moment = new Intl.DateTimeFormat(locale[wording.language], {
    timeZone: wording.zone,
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  })
  return (
    <div className="relative max-lg:overflow-x-auto">
      <table className={`${tableClass} text-small`}>
        <caption className="sr-only">{words.title}</caption>
        <thead>
          <tr>
            {[words.when, words.who, words.what, words.subject, words.change].map((head) => (
              <HeadCell key={head}>{head}</HeadCell>
            ))}
          </tr>
        </thead>
        <tbody className="align-top">
          {entries.map((entry) => {
            const mergeId = merges.get(entry.id)
            return (
              <tr key={entry.id} className={rowClass}>
                <td className="text-ink-soft sm:whitespace-nowrap">
                  <time dateTime={entry.at.toISOString()}>{moment.format(entry.at)}</time>
                </td>
                <td className="sm:whitespace-nowrap">{entry.staffId === null ? words.system : entry.actor}</td>
                <td className="font-medium sm:whitespace-nowrap">{words.actions[entry.action] ?? entry.action}</td>
                <td className="min-w-48">
                  <Link
                    href={logAddress(query, { of: entry.subjectId, before: undefined })}
                    prefetch={false}
                    title={words.ofThis}
                    className="underline decoration-hairline underline-offset-4 hover:decoration-ink"
                  >
                    {entry.subject || '–'}
                  </Link>
                  {entry.storyId !== null && (
                    <Link
                      href={`/newsroom/stories/${entry.storyId}`}
                      prefetch={false}
                      aria-label={`${words.groups.story}: ${entry.subject}`}
                      className="ml-2 inline-flex min-h-6 items-center whitespace-nowrap text-ink-soft text-tiny underline underline-offset-4"
                    >
                      {words.groups.story}
                    </Link>
                  )}
                </td>
                <td className="min-w-64">
                  <ChangeCell fields={changedFields(entry.before, entry.after, wording)} words={words} />
                  {entry.note && (
                    <p>
                      <span className="text-ink-soft">{words.note}</span> {entry.note}
                    </p>
                  )}
                  {originalOf(entry) && (
                    <Link
                      href={`/newsroom/originals/${originalOf(entry)}`}
                      prefetch={false}
                      aria-label={`${words.groups.original}: ${entry.subject}`}
                      className="inline-flex min-h-6 items-center text-ink-soft text-tiny underline underline-offset-4"
                    >
                      {words.groups.original}
                    </Link>
                  )}
                  {mergeId && (
                    <UndoMerge language={wording.language} mergeId={mergeId} name={entry.subject} className="mt-1 min-h-7 py-0" />
                  )}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
