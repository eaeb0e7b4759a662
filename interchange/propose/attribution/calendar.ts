/** A day of the calendar; months count from 1. */
export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

const aDay = 86_400_000

/** The day that "2025-01-21" says; null if there is no such day. */
export function dayOf(written: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/u.exec(written)
  if (match === null) return null
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }
  return exists(day) ? day : null
}

/** "2025-01-21" */
export const written = ({ year, month, day }: Day) =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

const leap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

export function exists({ year, month, day }: Day): boolean {
  const length = month === 2 ? (leap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
  return year >= 1000 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= length
}

/** So many days later, or earlier if negative. */
export function moved({ year, month, day }: Day, days: number): Day {
  const then = new Date(Date.UTC(year, month - 1, day) + days * aDay)
  return { year: then.getUTCFullYear(), month: then.getUTCMonth() + 1, day: then.getUTCDate() }
}

/** Sunday is 0. */
export const weekdayOf = ({ year, month, day }: Day) => new Date(Date.UTC(year, month - 1, day)).getUTCDay()

/** The last such weekday on or before a day. */
export const lastWeekday = (day: Day, weekday: number) => moved(day, -((weekdayOf(day) - weekday + 7) % 7))

/** The last such weekday before a day. */
export const weekdayBefore = (day: Day, weekday: number) => lastWeekday(moved(day, -1), weekday)

/** The first such weekday after a day. */
export const nextWeekday = (day: Day, weekday: number) => moved(day, ((weekday - weekdayOf(day) + 6) % 7) + 1)

/** The last such date on or before a day; null if the calendar has none. */
export function lastDate({ year, month, day }: Day, wanted: { readonly month: number; readonly day: number }): Day | null {
  const passed = wanted.month < month || (wanted.month === month && wanted.day <= day)
  for (let back = passed ? 0 : 1; back < 9; back += 1) {
    const found = { year: year - back, month: wanted.month, day: wanted.day }
    if (exists(found)) return found
  }
  return null
}
