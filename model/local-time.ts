/*
 * What `<input type="datetime-local">` holds, `2025-01-21T20:40`, read and written in the site's zone rather than in
 * the browser's.
 */

/** The wall clock of a zone at an instant, in milliseconds as if it were UTC. */
function wallClock(at: number, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(at)
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value)
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'))
}

/**
 * The instant at which the clocks of a zone show what was typed; `null` for what is no date and time. An hour that
 * daylight saving skips becomes the one after, one that occurs twice the earlier.
 */
export function instantFromInput(typed: string, zone: string): Date | null {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(typed)) return null
  const wanted = Date.parse(`${typed}Z`)
  if (Number.isNaN(wanted)) return null
  const offsets = [wanted - 86_400_000, wanted, wanted + 86_400_000].map((at) => wallClock(at, zone) - Math.floor(at / 60_000) * 60_000)
  const candidates = offsets.map((offset) => wanted - offset)
  const exact = candidates.filter((at) => wallClock(at, zone) === wanted)
  return new Date(exact.length > 0 ? Math.min(...exact) : Math.max(...candidates))
}

/** An instant as the clocks of a zone show it. */
export function inputFromInstant(at: Date, zone: string): string {
  return new Date(wallClock(at.getTime(), zone)).toISOString().slice(0, 16)
}
