/** Minutes by which a zone's clocks are ahead of UTC at an instant. */
function ahead(at: Date, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(at)
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((one) => one.type === type)?.value)
  const shown = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'))
  return Math.round((shown - at.getTime()) / 60_000)
}

/** The instant at which a calendar day (`2025-01-21`) begins in a zone; where midnight is skipped, the first instant after it. */
export function startOfDay(day: string, zone: string): Date {
  const asIfUtc = Date.parse(`${day}T00:00:00Z`)
  const guess = new Date(asIfUtc - ahead(new Date(asIfUtc), zone) * 60_000)
  return new Date(asIfUtc - ahead(guess, zone) * 60_000)
}

/** The calendar day of an instant in a zone, `2025-01-21`. */
export function dayOf(at: Date, zone: string): string {
  return new Date(at.getTime() + ahead(at, zone) * 60_000).toISOString().slice(0, 10)
}

/** The day before or after a calendar day. */
export function dayBeside(day: string, days: 1 | -1): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}
