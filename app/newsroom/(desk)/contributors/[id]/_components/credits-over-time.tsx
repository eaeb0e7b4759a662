import type { CreditHistory, CreditYear } from '../../../../../../domain/contributors/credit-history'
import { messagesIn } from '../../../../../../messages/messages'
import { locale } from '../../../../../../model/language'
import type { Clock } from '../../../../_components/moment'

interface CreditsOverTimeProps {
  readonly history: CreditHistory
  readonly clock: Clock
}

/** How much was printed year by year and month by month, in which roles, and under which names. */
export function CreditsOverTime({ history, clock }: CreditsOverTimeProps) {
  const { register } = messagesIn(clock.language)
  const text = register.contributors.overTime
  const most = Math.max(1, ...history.years.flatMap((year) => year.months))
  return (
    <>
      <table className="w-full border-collapse text-left [&_td]:py-1 [&_th]:py-1">
        <caption className="sr-only">{text.title}</caption>
        <thead>
          <tr className="border-b text-ink-soft text-tiny">
            <th scope="col" className="w-14 font-medium">
              {text.year}
            </th>
            <th scope="col" className="w-36 font-medium">
              {text.months}
            </th>
            <th scope="col" className="w-14 pr-5 text-right font-medium">
              {text.number}
            </th>
            <th scope="col" className="hidden font-medium sm:table-cell">
              {text.roles}
            </th>
          </tr>
        </thead>
        <tbody>
          {history.years.map((year) => (
            <tr key={year.year} className="border-b align-bottom">
              <th scope="row" className="font-medium tabular-nums">
                {year.year}
              </th>
              <td>
                <Months year={year} most={most} clock={clock} />
                <p className="text-ink-soft text-tiny sm:hidden">
                  <Roles year={year} clock={clock} />
                </p>
              </td>
              <td className="pr-5 text-right tabular-nums">{year.total.toLocaleString(locale[clock.language])}</td>
              <td className="hidden text-ink-soft text-small sm:table-cell">
                <Roles year={year} clock={clock} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <PrintedNames history={history} clock={clock} />
    </>
  )
}

const [barWidth, gap, height] = [8, 3, 24]

/** Twelve bars; the tallest of all years is as high as the line. A month without credits keeps a trace. */
function Months({ year, most, clock }: { readonly year: CreditYear; readonly most: number; readonly clock: Clock }) {
  const text = messagesIn(clock.language).register.contributors.overTime
  const name = new Intl.DateTimeFormat(locale[clock.language], { month: 'long', timeZone: 'UTC' })
  const words = year.months.map((number, nth) => text.monthOf(name.format(new Date(Date.UTC(2024, nth, 15))), number))
  return (
    <svg
      role="img"
      aria-label={words.filter((_, nth) => (year.months[nth] ?? 0) > 0).join(', ')}
      width={12 * (barWidth + gap) - gap}
      height={height}
      className="block"
    >
      {words.map((word, nth) => {
        const number = year.months[nth] ?? 0
        const tall = number === 0 ? 1 : Math.max(3, Math.round((number / most) * height))
        return (
          <rect
            key={word}
            x={nth * (barWidth + gap)}
            y={height - tall}
            width={barWidth}
            height={tall}
            className={number === 0 ? 'fill-hairline' : 'fill-ink-soft'}
          >
            <title>{word}</title>
          </rect>
        )
      })}
    </svg>
  )
}

function Roles({ year, clock }: { readonly year: CreditYear; readonly clock: Clock }) {
  const { register, words } = messagesIn(clock.language)
  return year.roles
    .map(({ role, scope, credits }) => {
      const upstream = scope === 'upstream' ? ` ${register.contributors.credits.upstream}` : ''
      return `${words.creditRole[role]}${upstream} ${credits}`
    })
    .join(' · ')
}

/** Only where there is more to tell than one name. */
function PrintedNames({ history, clock }: CreditsOverTimeProps) {
  if (history.names.length < 2) return null
  const text = messagesIn(clock.language).register.contributors.overTime
  const month = new Intl.DateTimeFormat(locale[clock.language], { month: 'short', year: 'numeric', timeZone: clock.zone })
  return (
    <dl className="grid gap-x-4 sm:grid-cols-[auto_1fr]">
      <dt className="text-ink-soft text-small sm:py-1">{text.names}</dt>
      <dd>
        <ul>
          {history.names.map(({ name, credits, first, last }) => (
            <li key={name} className="flex flex-wrap gap-x-3 border-b py-1 last:border-b-0">
              <span className="font-medium">{name}</span>
              <span className="text-ink-soft">{text.nameTimes(credits, month.format(first), month.format(last))}</span>
            </li>
          ))}
        </ul>
      </dd>
    </dl>
  )
}
