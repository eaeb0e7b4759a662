import Link from 'next/link'
import type { CreditInDraft, CreditInPrint } from '../../../../../../domain/contributors/credits-of'
import { messagesIn } from '../../../../../../messages/messages'
import type { CreditRole, CreditScope } from '../../../../../../model/credit'
import { type Clock, Moment } from '../../../../_components/moment'
import { HeadCell, rowClass, shownFrom, tableClass } from '../../../../_components/table'

interface CreditedProps {
  /** Today's; the column of printed names is there if any differs. */
  readonly name: string
  readonly printed: readonly CreditInPrint[]
  readonly drafts: readonly CreditInDraft[]
  readonly pictures: number
  readonly clock: Clock
  /** Leads to more of the printed ones; none where all are shown. */
  readonly more: string | null
}

/** What a contributor is credited with: as printed, with the name of that time, and at the desk. */
export function Credited({ name, printed, drafts, pictures, clock, more }: CreditedProps) {
  const { register } = messagesIn(clock.language)
  const text = register.contributors.credits
  const otherNames = printed.some((credit) => credit.name !== name)
  return (
    <div className="grid gap-6">
      <section aria-label={text.printed}>
        <h3 className="border-b pb-1 font-medium text-ink-soft text-small">{text.printed}</h3>
        {printed.length === 0 ? (
          <p className="py-2 text-ink-soft">{text.printedNone}</p>
        ) : (
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
              {printed.map((credit) => (
                <tr key={`${credit.storyId}-${credit.position}`} data-row className={rowClass}>
                  <th scope="row" className="w-full max-w-0 font-normal">
                    <a href={`/${credit.address}`} data-main className="block truncate font-medium hover:underline">
                      {credit.headline}
                    </a>
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
        )}
        {more && (
          <p className="py-2">
            <Link href={more} scroll={false} className="underline">
              {text.more}
            </Link>
          </p>
        )}
        {pictures > 0 && <p className="py-2 text-ink-soft text-small">{text.pictures(pictures)}</p>}
      </section>
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
