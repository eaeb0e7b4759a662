import { holdsUntil } from '../domain/log/reads'
import { dayBeside, dayOf, startOfDay } from '../model/day'

/** The time, for what tells no more of it than the day: it holds until the next day begins in the zone. */
export function today(zone: string): Date {
  const now = new Date()
  holdsUntil(startOfDay(dayBeside(dayOf(now, zone), 1), zone))
  return now
}
