import type { Stretch } from '../../../model/proposal'
import { coming, elsewhere, months, past, reckoned, weekdays } from '../lexicon/days'
import { matchesOf } from '../matches'
import { type Day, dayOf, exists, lastDate, lastWeekday, moved, nextWeekday, weekdayBefore, written } from './calendar'

const monthNames = [...months.keys()].sort((one, other) => other.length - one.length).join('|')
const dayNames = [...weekdays.keys()].sort((one, other) => other.length - one.length).join('|')
const times = '(?:abend|morgen|mittag|nachmittag|vormittag|nacht|früh)?'
const dated = new RegExp(
  `(?<![a-zäöüß\\d.,-])(?<![\\p{L}\\p{M}\\p{N}])(?:${[
    String.raw`(?<day>\d{1,2})\. ?(?<month>${monthNames})\.?(?: (?<year>\d{4}))?`,
    String.raw`(?<day2>\d{1,2})\. ?(?<month2>\d{1,2})\.(?: ?(?<year2>\d{4}|\d{2}))?(?!\d)`,
    String.raw`(?<day3>\d{1,2})(?:st|nd|rd|th)? (?:of )?(?<month3>${monthNames})\b\.?(?:,? (?<year3>\d{4}))?`,
    String.raw`(?<month4>${monthNames})\b\.? (?<day4>\d{1,2})(?:st|nd|rd|th)?\b(?:,? (?<year4>\d{4}))?`,
    String.raw`(?<weekday>${dayNames})${times}(?![\p{L}\p{M}])(?!-)`,
    String.raw`(?<reckoned>${[...reckoned.keys()].join('|')})(?![\p{L}\p{M}])`,
  ].join('|')})`,
  'giu',
)

/** What no day is named without; asked first, since most sentences name none. */
const mayName = /\d|tag|Mittwoch|Sonnabend|day|heute|gestern|tonight|Heute|Gestern|Vorgestern|Mon\.?\s|Tue|Wed|Thu|Fri\b|Sat\b|Sun\b/u

/** A day that a text names, where it stands; '' if it can not be told which one it is. */
export interface NamedDay extends Stretch {
  readonly day: string
  /** The small word before it: "am", "on", "vom". */
  readonly lead: string
}

/**
 * The days that a text names, in order.
 * @param report the report's own day, such as "2025-01-21"; '' if nobody knows
 */
export function daysIn(text: string, report: string): NamedDay[] {
  if (!mayName.test(text)) return []
  const today = dayOf(report)
  const found: NamedDay[] = []
  for (const match of matchesOf(dated, text)) {
    const groups = match.groups ?? {}
    const weekday = groups.weekday
    if (weekday !== undefined && !/^\p{Lu}/u.test(weekday)) continue
    if ((groups.month3 ?? groups.month4) !== undefined && !/^\p{Lu}/u.test(groups.month3 ?? groups.month4 ?? '')) continue
    // "Today" in the middle of a sentence is a programme.
    if (groups.reckoned !== undefined && /\p{L}\s+$/u.test(text.slice(0, match.index)) && /^\p{Lu}/u.test(groups.reckoned)) continue
    const before = text
      .slice(Math.max(0, match.index - 40), match.index)
      .trimEnd()
      .split(/\s+/u)
    while (/^(?:früh(?:en|er)?|spät(?:en|er)?|late|early|heutigen)$/iu.test(before.at(-1) ?? '')) before.pop()
    const which = (before.at(-1) ?? '').toLowerCase()
    const lead = past.test(which) || coming.test(which) ? (before.at(-2) ?? '').toLowerCase() : which
    const day = weekday === undefined ? calendarDay(groups, today) : weekdayNamed(weekday, which, today)
    found.push({ start: match.index, end: match.index + match[0].length, day: day === null ? '' : written(day), lead })
  }
  return found
}

function weekdayNamed(name: string, which: string, today: Day | null): Day | null {
  const weekday = weekdays.get(name.toLowerCase())
  if (weekday === undefined || today === null) return null
  if (coming.test(which)) return nextWeekday(today, weekday)
  return past.test(which) ? weekdayBefore(today, weekday) : lastWeekday(today, weekday)
}

function calendarDay(groups: Readonly<Record<string, string | undefined>>, today: Day | null): Day | null {
  const counted = groups.reckoned === undefined ? undefined : reckoned.get(groups.reckoned.toLowerCase())
  if (counted !== undefined) return today === null ? null : moved(today, counted)
  const name = groups.month ?? groups.month3 ?? groups.month4
  const month = name === undefined ? Number(groups.month2) : (months.get(name.toLowerCase()) ?? 0)
  const day = Number(groups.day ?? groups.day2 ?? groups.day3 ?? groups.day4)
  const year = groups.year ?? groups.year2 ?? groups.year3 ?? groups.year4
  if (year !== undefined) {
    const whole = { year: Number(year.length === 2 ? `20${year}` : year), month, day }
    return exists(whole) ? whole : null
  }
  return today === null ? null : lastDate(today, { month, day })
}

/** What the day of an utterance is looked for in. */
export interface Utterance {
  /** The author's own words of its sentence. */
  readonly own: string
  readonly cue: Stretch | null
  /** The clauses of the sentence that are said: days in them are no days of saying. */
  readonly said: readonly Stretch[]
  /** The cue is a verb; a noun or preposition has a day only right behind it ("laut Mitteilung vom Montag"). */
  readonly byVerb: boolean
}

const boundary = /[,;:()\u0001\u0002–—]/u

/** On which day a passage was said, if the clause that says so names it: "2025-01-21", or '' for not known. */
export function utteredOn({ own, cue, said, byVerb }: Utterance, report: string): string {
  if (cue === null || !/\p{L}/u.test(own)) return ''
  const told = blanked(own, said, cue)
  const before = lastBoundary(told, cue.start)
  const after = nextBoundary(told, cue.end)
  const behind = daysIn(told.slice(0, after), report).filter(({ start }) => start >= cue.end)
  if (!byVerb) return behind.find(({ lead, start }) => lead === 'vom' && start - cue.end < 60)?.day ?? ''
  const next = behind.find((one) => isOfAct(told.slice(cue.end, one.start), one))
  if (next !== undefined) return next.day
  const ahead = daysIn(told.slice(before, cue.start), report)
    .filter(({ lead }) => !elsewhere.test(lead))
    .at(-1)
  return ahead?.day ?? fromAside(told, after, report) ?? fromOpening(told, before, report) ?? ''
}

const objects = /(?:^|\s)(?:vor|über|gegen|für|von|auf|dass|wegen|about|against|of|over|for|that|into|als)\s/u

/** True if a day behind a cue is the day of the act, not of what it is about. */
function isOfAct(between: string, { lead }: NamedDay): boolean {
  return !elsewhere.test(lead) && !objects.test(between)
}

/** "sagte Vera Lind, Sprecherin der Stadt, am Montag": the day after what was set apart. */
function fromAside(told: string, from: number, report: string): string | null {
  const second = nextBoundary(told, from + 1)
  if (told[from] !== ',' || told[second] !== ',') return null
  const rest = told.slice(second + 1, nextBoundary(told, second + 1))
  const [first] = daysIn(rest, report)
  return first !== undefined && /^\s*(?:(?:am|on|late|early|last|später|noch)\s+)*$/iu.test(rest.slice(0, first.start)) ? first.day : null
}

/** "In an address late on Tuesday, Vesnic said": the day of what opens the sentence. */
function fromOpening(told: string, before: number, report: string): string | null {
  if (before === 0 || told[before - 1] !== ',') return null
  const opening = told.slice(0, before - 1)
  if (boundary.test(opening) || !/^(?:in|on|at|during|bei|auf|speaking|late|early|last)\s/iu.test(opening)) return null
  return (
    daysIn(opening, report)
      .filter(({ lead }) => !elsewhere.test(lead))
      .at(-1)?.day ?? null
  )
}

/** What is said is blanked, unless its verb stands within it: then only commas part the two. */
function blanked(own: string, said: readonly Stretch[], cue: Stretch): string {
  let told = own
  for (const { start, end } of said)
    if (end <= cue.start || start >= cue.end) told = told.slice(0, start) + '\u0002'.repeat(end - start) + told.slice(end)
  return told
}

function lastBoundary(told: string, from: number): number {
  let at = from
  while (at > 0 && !boundary.test(told[at - 1] ?? '')) at -= 1
  return at
}

function nextBoundary(told: string, from: number): number {
  let at = from
  while (at < told.length && !boundary.test(told[at] ?? '')) at += 1
  return at
}

/** True for the words that name a source without a verb: "laut", "according to". */
export const isSourceWord = (cue: string) =>
  /^(?:laut|nach|zufolge|according|demnach|in|by|aus|hervor|hervorgeht|gemäß)(?!\p{L})/iu.test(cue)
