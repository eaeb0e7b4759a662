import { type Language, locale } from './language'

/*
 * Times as readers see them: UTC instants, worded in the site's zone and in one language.
 */

const formats = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  shortDay: { day: 'numeric', month: 'short', year: 'numeric' },
  time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

const known = new Map<string, Intl.DateTimeFormat>()

/** Making a formatter costs more than using it a hundred times. */
function formatter(format: keyof typeof formats, language: Language, zone: string): Intl.DateTimeFormat {
  const key = `${format} ${language} ${zone}`
  const found = known.get(key) ?? new Intl.DateTimeFormat(locale[language], { ...formats[format], timeZone: zone })
  known.set(key, found)
  return found
}

/** “21. Januar 2025”, “21 January 2025”. */
export function dayWords(at: Date, language: Language, zone: string): string {
  return formatter('day', language, zone).format(at)
}

/** “Dienstag, 21. Januar 2025”. */
export function weekdayWords(at: Date, language: Language, zone: string): string {
  return formatter('weekday', language, zone).format(at)
}

/** “21. Jan. 2025”. */
export function shortDayWords(at: Date, language: Language, zone: string): string {
  return formatter('shortDay', language, zone).format(at)
}

/** “20:40 Uhr”, “20:40”. */
export function timeWords(at: Date, language: Language, zone: string): string {
  const time = formatter('time', language, zone).format(at)
  return language === 'de' ? `${time} Uhr` : time
}

/** “21. Januar 2025, 20:40 Uhr”. */
export function momentWords(at: Date, language: Language, zone: string): string {
  return `${dayWords(at, language, zone)}, ${timeWords(at, language, zone)}`
}

/** A calendar day that belongs to no zone, `2025-01-21`, in words; anything else as it is. */
export function calendarDayWords(day: string, language: Language): string {
  const at = new Date(`${day}T00:00:00Z`)
  return Number.isNaN(at.getTime()) ? day : dayWords(at, language, 'UTC')
}
