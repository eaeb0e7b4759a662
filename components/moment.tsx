import type { Language } from '../model/language'
import { dayWords, momentWords, shortDayWords, timeWords, weekdayWords } from '../model/moment'

const wordings = { moment: momentWords, day: dayWords, short: shortDayWords, time: timeWords, weekday: weekdayWords } as const

interface MomentProps {
  readonly at: Date
  readonly language: Language
  readonly zone: string
  readonly as?: keyof typeof wordings
}

/** A time in the site's zone, and for machines in UTC. */
export function Moment({ at, language, zone, as = 'moment' }: MomentProps) {
  return <time dateTime={at.toISOString()}>{wordings[as](at, language, zone)}</time>
}
