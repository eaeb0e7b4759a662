const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * The day that a stamp names where it was made, such as 2026-01-31; empty if it names none. Reads what feeds, items and pages
 * have: `2026-01-31T23:30:00+01:00`, `Sat, 31 Jan 2026 23:30:00 +0100`.
 */
export function dayIn(stamp: unknown): string {
  if (typeof stamp !== 'string') return ''
  const [, year, month, day] = /^\s*(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(stamp) ?? []
  if (year && month && day) return dated(year, month, day)
  const [, dayOfMonth, name, long] = /^\s*(?:[a-z]{3,9},?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]{0,6}\.?\s+(\d{4})(?!\d)/i.exec(stamp) ?? []
  if (!dayOfMonth || !name || !long) return ''
  return dated(long, String(months.indexOf(name.toLowerCase()) + 1).padStart(2, '0'), dayOfMonth.padStart(2, '0'))
}

function dated(year: string, month: string, day: string): string {
  const written = `${year}-${month}-${day}`
  const date = new Date(`${written}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written) ? written : ''
}

/** Where pages say when they were published, before anything that they say of other reports. */
const head = 200_000
const meta = /<meta\s[^<>]{0,600}>/gi
const published =
  /(?:property|name|itemprop)\s*=\s*["']?(?:article:published_time|datePublished|date|dc\.date(?:\.issued)?|pubdate)(?=["'\s/>])/i
const content = /content\s*=\s*(?:"([^"]{8,60})"|'([^']{8,60})')/i
const linkedData = /"datePublished"\s{0,9}:\s{0,9}"([^"]{8,60})"/

/** The day on which a page was published, by what it says in its head. */
export function dayOfPage(html: string): string {
  const start = html.slice(0, head)
  for (const [tag] of start.matchAll(meta)) {
    if (!published.test(tag)) continue
    const [, one, other] = content.exec(tag) ?? []
    const day = dayIn(one ?? other)
    if (day !== '') return day
  }
  return dayIn(linkedData.exec(start)?.[1])
}
