import Link from 'next/link'
import type { ReaderReport } from '../../../../domain/stories/dashboard'
import { messagesIn } from '../../../../messages/messages'
import { ActionButton } from '../../_components/action-button.client'
import { type Clock, Moment } from '../../_components/moment'
import { reportDone } from './actions'
import { Panel, PanelEmpty, PanelLine } from './panel'

/** What readers wrote about errors. Their words are shown as words: nothing in them becomes a link. */
export function Reports({
  reports,
  total,
  clock,
}: {
  readonly reports: readonly ReaderReport[]
  readonly total: number
  readonly clock: Clock
}) {
  const { dashboard } = messagesIn(clock.language).desk
  return (
    <Panel title={dashboard.reports} count={total}>
      {reports.length === 0 ? (
        <PanelEmpty>{dashboard.reportsEmpty}</PanelEmpty>
      ) : (
        <ul>
          {reports.map((report) => (
            <PanelLine key={report.id}>
              <div className="flex items-baseline justify-between gap-3">
                <Link href={`/newsroom/stories/${report.storyId}`} data-main className="min-w-0 truncate font-medium hover:underline">
                  {report.title}
                </Link>
                <ActionButton
                  language={clock.language}
                  run={reportDone}
                  input={{ reportId: report.id }}
                  kind="quiet"
                  label={`${dashboard.reportDone}: ${report.title}`}
                  className="-mr-3 min-h-6 py-0 font-normal text-tiny"
                >
                  {dashboard.reportDone}
                </ActionButton>
              </div>
              <p className="line-clamp-4 max-w-prose whitespace-pre-line break-words text-small">{report.message}</p>
              <p className="flex flex-wrap gap-x-3 text-ink-soft text-tiny">
                <Moment at={report.receivedAt} clock={clock} />
                {report.contact !== '' && <span className="break-all">{`${dashboard.answerTo} ${report.contact}`}</span>}
              </p>
            </PanelLine>
          ))}
        </ul>
      )}
      {total > reports.length && <p className="py-1 text-ink-soft text-tiny">{dashboard.more(total - reports.length)}</p>}
    </Panel>
  )
}
