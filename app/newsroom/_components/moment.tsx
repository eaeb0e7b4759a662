import { messagesIn } from '../../../messages/messages'
import { dayBeside, dayOf } from '../../../model/day'
import { type Language, locale } from '../../../model/language'

/** Whose clock and words: what every time at the desk is worded by. */
export interface Clock {
  readonly language: Language
  /** The site's. */
  readonly zone: string
  readonly now: Date
}

/** An instant as the desk words it: `heute, 10:42`, `21. Jan., 10:42`, `21.01.2024`. */
export function momentIn(at: Date, { language, zone, now }: Clock): string {
  const { common } = messagesIn(language).desk
  const time = new Intl.DateTimeFormat(locale[language], { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(at)
  const [day, today] = [dayOf(at, zone), dayOf(now, zone)]
  if (day === today) return common.today(time)
  if (day === dayBeside(today, -1)) return common.yesterday(time)
  if (day.slice(0, 4) === today.slice(0, 4)) {
    return `${new Intl.DateTimeFormat(locale[language], { timeZone: zone, day: 'numeric', month: 'short' }).format(at)}, ${time}`
  }
  return new Intl.DateTimeFormat(locale[language], { timeZone: zone, day: '2-digit', month: '2-digit', year: 'numeric' }).format(at)
}

/** A time at the desk, short in the line and whole on the pointer. */
export function Moment({ at, clock }: { readonly at: Date; readonly clock: Clock }) {
  const whole = new Intl.DateTimeFormat(locale[clock.language], { timeZone: clock.zone, dateStyle: 'full', timeStyle: 'short' }).format(at)
  return (
    <time dateTime={at.toISOString()} title={whole} className="whitespace-nowrap">
      {momentIn(at, clock)}
    </time>
  )
}
