import { agencies, releaseServices } from './lexicon/agencies'
import { abstractEnd, months, noPlaces, placeStarts, placeWords } from './lexicon/datelines'
import { functionWords } from './lexicon/function-words'
import { outlets } from './lexicon/outlets'

/** Where a report was written, as it stands at its beginning. */
export interface Dateline {
  /** Where the dateline stops and the text goes on. */
  readonly end: number
  /** The place alone. */
  readonly place: string
  /** Agencies and outlets in it. */
  readonly by: readonly { readonly name: string; readonly start: number; readonly end: number }[]
}

const longest = 110
const inBrackets = /^([^()\n]{0,75}?)\s?\(([^()\n]{2,40})\)\s*(?:[.:]?\s?(?:--|[-–—_])?)/u
const dashed = /^([^()\n–—]{2,60}?)(?: ?--|\s?[–—]| -)\s(?=["„“»«‚'(]?[\p{Lu}\d])/u
/** "ELMSWEILER Eine 43 Jahre alte Radfahrerin": capitals before a small word that begins a sentence. */
const capitals = /^((?:\p{Lu}{3,}[-/ ]){1,3}?)(?:\| |\/\/ )?(?=(\p{Lu}\p{Ll}*) )/u
/** "Kairo (Ägypten), 11.02.2011 –" */
const inCountry = /^(\p{Lu}[\p{L}’'. -]{1,40}? \( ?\p{Lu}[\p{L} -]{2,40}\))(?: ?, ?[^()–—\n]{4,24})?\s?[–—-]\s/u
/** "LONDON, Nov. 3, 2025 /PRNewswire/ --" */
const inSlashes = /^([^()/\n]{2,60}?) \/(\p{L}[\p{L} -]{2,24})\/ ?(?:--|[-–—])/u
/** "Nürnberg | Der Zoo", "BERLIN taz | Die", "NEW DELHI: India", "Brüssel, 5. Mai: Die Kommission" */
const barred = /^(\p{Lu}[^|:()\n]{1,40}?)(?: (?:taz|afp|dpa|jW|rtr))?(?: \||(?<=\p{Lu}{3}|\d{4}|\p{L}{3}):)\s(?=["„“»«‚]?[\p{Lu}\d])/u
/** "Nordheide, 4. April 2025. Das Klinikum" */
const datedPoint = new RegExp(
  `^(\\p{Lu}[\\p{L}/ -]{2,40}?), (?:den )?\\d{1,2}\\.\\s?(?:${months}|\\d{1,2}\\.)\\s?\\d{4}[.:]\\s(?=["„“»«‚]?[\\p{Lu}\\d])`,
  'iu',
)
const pointed = /^(\p{Lu}[\p{L}/-]*\.?(?: [\p{L}.-]+){0,4})\.\s(?=["„“»«‚]?[\p{Lu}\d])/u
const reports = /^([Aa]us ([\p{Lu}][\p{L}-]*(?: \p{Lu}[\p{L}-]*){0,2}) berichte(?:t|n)) ([^:.–—\n]{2,60}?)(?:[:.]|\s?[–—]|$)/u
const date = new RegExp(
  `(?:^|[,\\s]+)(?:den )?(?:\\d{1,2}\\.?\\s?${months}(?:\\s\\d{4})?|${months}\\s\\d{1,2}(?:,?\\s\\d{4})?|\\d{1,2}\\.\\d{1,2}\\.(?:\\d{2,4})?)$`,
  'iu',
)

/**
 * The dateline at the beginning of a paragraph: "BERLIN (dpa) –", "Marseille, 3. Juni (AFP) –", "VIENNA —", "Hannover.",
 * "Aus Hongkong berichtet CNN"; null if there is none.
 */
export function datelineOf(text: string): Dateline | null {
  const opening = text.slice(0, longest)
  const signed = inBrackets.exec(opening)
  if (signed !== null) {
    const [whole, place = '', names = ''] = signed
    const by = namesIn(names, opening.indexOf('(') + 1)
    const parted = /[^)\s]$/u.test(whole.trimEnd())
    const after = text.slice(whole.length).trimStart()
    // Without a dash a sentence must begin, and without a place there is always a dash.
    const desk = place !== '' && parted && /^(?:red|pm|eb|\p{Ll}{2,4})$/u.test(names.trim())
    const goesOn = parted || (place !== '' && (after === '' || /^["„“»«‚]?[\p{Lu}\d]/u.test(after.slice(0, 2))))
    if ((by.length > 0 || desk) && goesOn && placesOnly(withoutDate(place)))
      return { end: whole.trimEnd().length, place: withoutDate(place), by }
  }
  const told = reports.exec(opening)
  if (told !== null && (told[0].length === text.length || !told[0].endsWith(told[3] ?? ''))) {
    const start = (told[1] ?? '').length + 1
    return { end: told[0].length, place: told[2] ?? '', by: namesIn(told[3] ?? '', start) }
  }
  const country = inCountry.exec(opening)
  if (country !== null) return { end: country[0].trimEnd().length, place: country[1] ?? '', by: [] }
  const line = dashed.exec(opening)
  if (line !== null && placesOnly(withoutDate(line[1] ?? '')) && !isNoPlace(line[1] ?? ''))
    return { end: line[0].trimEnd().length, place: withoutDate(line[1] ?? ''), by: [] }
  const slashed = inSlashes.exec(opening)
  if (slashed !== null && placesOnly(withoutDate(slashed[1] ?? '')))
    return { end: slashed[0].length, place: withoutDate(slashed[1] ?? ''), by: namesIn(slashed[2] ?? '', (slashed[1] ?? '').length + 2) }
  const bar = /[|:]/u.test(opening) ? barred.exec(opening) : null
  if (bar !== null && barredPlace(bar[0], bar[1] ?? '')) return { end: bar[0].trimEnd().length, place: withoutDate(bar[1] ?? ''), by: [] }
  const loud = capitals.exec(opening)
  if (loud !== null && isSmall(loud[2] ?? '')) return { end: loud[0].trimEnd().length, place: (loud[1] ?? '').trim(), by: [] }
  const onDay = datedPoint.exec(opening)
  if (onDay !== null && placesOnly(onDay[1] ?? '')) return { end: onDay[0].trimEnd().length, place: onDay[1] ?? '', by: [] }
  const point = pointed.exec(opening)
  if (point !== null && onePlace(point[1] ?? '')) return { end: point[0].trimEnd().length, place: point[1] ?? '', by: [] }
  return null
}

/** True for a place on a line of its own over the first paragraph. */
export function standsAlone(text: string, below: string | undefined): boolean {
  if (text.length > 90 || below === undefined || below.length < 80) return false
  if (datelineOf(text)?.end === text.length) return true
  return text.length <= 30 && /^\p{Lu}/u.test(text) && !/[.!?:]$/u.test(text) && datelineOf(`${text}. X`)?.place === text
}

/** The place in a block that is a dateline; empty where it names none. */
export function placeOf(dateline: string): string {
  return (datelineOf(`${dateline} X`) ?? datelineOf(dateline))?.place ?? ''
}

const isSmall = (word: string) => functionWords.de.has(word.toLowerCase()) || functionWords.en.has(word.toLowerCase())

/** Before a bar a place; before a colon, where others stand too, only one in capitals or with its day. */
function barredPlace(whole: string, printed: string): boolean {
  const place = withoutDate(printed)
  if (!onePlace(place) && !(placesOnly(place) && place === place.toUpperCase())) return false
  return whole.includes('|') || place !== printed || (place.length >= 4 && place === place.toUpperCase())
}

const withoutDate = (place: string) => place.trim().replace(date, '').replace(/,$/u, '')

/** A small word or one of those with which sentences begin. */
function isNoPlace(text: string): boolean {
  const first = /^\p{L}+/u.exec(text)?.[0] ?? ''
  return noPlaces.has(first) || (isSmall(first) && !placeStarts.has(first))
}

/** Every word begins with a capital or belongs between such words. */
function placesOnly(place: string): boolean {
  const words = place.split(/[\s/]+/u).filter((word) => word !== '')
  if (words.length > 8 || (words.length > 0 && !/^\p{Lu}/u.test(place))) return false
  return words.every((word, index) => /^[\p{Lu}’']/u.test(word) || (index > 0 && placeWords.has(word.toLowerCase())))
}

/** "Hannover", "Bad Salzuflen", "Frankfurt am Main": short enough that no sentence is taken for a place. */
function onePlace(place: string): boolean {
  if (place.length > 35) return false
  const words = place.split(' ')
  const [first = '', second] = words
  if (noPlaces.has(first) || abstractEnd.test(place) || /^(?:dr|prof|nr|st|herr|frau|mr|mrs|ms)$/iu.test(place) || first.length < 3)
    return false
  if (second === undefined) return true
  if (/^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)? (?:a|v|b|i|o)\. ?(?:d\. )?\p{Lu}/u.test(place)) return true
  return placesOnly(place) && (placeStarts.has(first) || placeWords.has(second) || place === place.toUpperCase())
}

function namesIn(list: string, at: number): Dateline['by'] {
  const by: { name: string; start: number; end: number }[] = []
  let from = 0
  for (const piece of list.split(/[/,;+]/u)) {
    const text = piece.trim()
    const start = at + from + piece.indexOf(text)
    const name = agencies.get(text.toLowerCase()) ?? (outlets.includes(text) || releaseServices.has(text.toLowerCase()) ? text : undefined)
    if (name !== undefined) by.push({ name, start, end: start + text.length })
    from += piece.length + 1
  }
  return by
}
