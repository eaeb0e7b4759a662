import Link from 'next/link'
import type { CreditHistory } from '../../../../../../domain/contributors/credit-history'
import type { CreditInDraft } from '../../../../../../domain/contributors/credits-of'
import { messagesIn } from '../../../../../../messages/messages'
import type { CreditRole, CreditScope } from '../../../../../../model/credit'
import { type Clock, Moment } from '../../../../_components/moment'
import { HeadCell, Paging, rowClass, shownFrom, tableClass } from '../../../../_components/table'
import { CreditsOverTime } from './credits-over-time'

interface CreditedProps {
  /** Today's; the column of printed names is there if any differs. */
  readonly name: string
  readonly history: CreditHistory
  readonly drafts: readonly CreditInDraft[]
  readonly pictures: number
  readonly clock: Clock
  /** Addresses of the next page of printed credits, and of the first. */
  readonly pages: { readonly next: string | null; readonly start: string | null }
  /** Where they can be had as a file; `null` for those who may not. */
  readonly exportAt: string | null
}

/** What a contributor is credited with: over the years, as printed, with the name of that time, and at the desk. */
export function Credited({ name, history, drafts, pictures, clock, pages, exportAt }: CreditedProps) {
  const { register } = messagesIn(clock.language)
  const text = register.contributors.credits
  const { overTime } = register.contributors
  const otherNames = history.names.some((printed) => printed.name !== name)
  return (
    <div className="grid gap-6">
      {history.total === 0 ? (
        <p className="text-ink-soft">{text.printedNone}</p>
      ) : (
        <>
          <CreditsOverTime history={history} clock={clock} />
          <section aria-label={overTime.all} id="printed">
            <div className="flex flex-wrap items-baseline justify-between gap-x-4 pb-1 text-small">
              <h3 className="font-medium text-ink-soft">{`${overTime.all} (${history.total.toLocaleString(clock.language)})`}</h3>
              {exportAt && (
                <Link href={exportAt} className="underline underline-offset-4">
                  {register.contributors.export.open}
                </Link>
              )}
            </div>
            <table className={`${tableClass} [&_td:first-child]:pl-0! [&_th:first-child]:pl-0!`}>
              <thead>
                <tr>
                  <HeadCell>{text.story}</HeadCell>
                  <HeadCell className={shownFrom.sm}>{text.role}</HeadCell>
                  {otherNames && <HeadCell className={shownFrom.sm}>{text.as}</HeadCell>}
                  <HeadCell>{text.when}</HeadCell>
                </tr>
              </thead>
              <tbody>
                {history.page.map((credit) => (
                  <tr key={`${credit.storyId}-${credit.position}`} data-row className={rowClass}>
                    <th scope="row" className="w-full max-w-0 font-normal">
                      {credit.withdrawn ? (
                        <Link
                          href={`/newsroom/stories/${credit.storyId}`}
                          data-main
                          prefetch={false}
                          className="block truncate hover:underline"
                        >
                          {credit.headline} <span className="text-ink-soft">({overTime.withdrawn})</span>
                        </Link>
                      ) : (
                        <a href={credit.address} data-main className="block truncate font-medium hover:underline">
                          {credit.headline}
                        </a>
                      )}
                    </th>
                    <td className={`${shownFrom.sm} whitespace-nowrap`}>
                      <Role role={credit.role} scope={credit.scope} clock={clock} />
                    </td>
                    {otherNames && <td className={`${shownFrom.sm} max-w-40 truncate text-ink-soft`}>{credit.name}</td>}
                    <td className="text-ink-soft">
                      <Moment at={credit.firstPublishedAt} clock={clock} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
            <div className="-mx-4 lg:-mx-6">
              <Paging {...pages} words={{ next: overTime.older, start: overTime.newest }} />
            </div>
          </section>
        </>
      )}
      {pictures > 0 && <p className="text-ink-soft text-small">{text.pictures(pictures)}</p>}
      <section aria-label={text.drafts}>
        <h3 className="border-b pb-1 font-medium text-ink-soft text-small">{text.drafts}</h3>
        {drafts.length === 0 ? (
          <p className="py-2 text-ink-soft">{text.draftsNone}</p>
        ) : (
          <ul>
            {drafts.map((credit) => (
              <li
                key={`${credit.storyId}-${credit.position}`}
                data-row
                className="flex flex-wrap items-baseline gap-x-4 border-b py-1.5 hover:bg-panel"
              >
                <Link
                  href={`/newsroom/stories/${credit.storyId}`}
                  data-main
                  className="min-w-0 flex-1 truncate font-medium hover:underline"
                >
                  {credit.headline || '—'}
                </Link>
                <Role role={credit.role} scope={credit.scope} clock={clock} />
                <span className="text-ink-soft">
                  <Moment at={credit.savedAt} clock={clock} />
                </span>
              </li>
            ))}
          </ul>
        )}
      </section>
    </div>
  )
}

function Role({ role, scope, clock }: { readonly role: CreditRole; readonly scope: CreditScope; readonly clock: Clock }) {
  const { register, words } = messagesIn(clock.language)
  return (
    <span>
      {words.creditRole[role]}
      {scope === 'upstream' && <span className="text-ink-soft"> {register.contributors.credits.upstream}</span>}
    </span>
  )
}
