import { agencies, pictureAgencies, releaseServices } from './lexicon/agencies'
import { jobWord } from './lexicon/bylines'
import { outlets } from './lexicon/outlets'

/** A name in a line of credits. */
export interface Named {
  readonly name: string
  readonly start: number
  readonly end: number
  readonly is: 'person' | 'agency' | 'outlet'
  /** What stands in brackets behind it: "Text", "Foto", "bis 17 Uhr". */
  readonly note: string
  /** The outlet that it is said to belong to: "CNN's", "für den Courrier du Fleuve". */
  readonly of: string
}

const words = /[\p{L}\p{N}][\p{L}\p{N}’'.&-]*|[,;:/()|]/gu
const particles = new Set('von van de der den di da del della al bin ibn zu zur ter ten la le du dos el'.split(' '))
const beforeName = /^ (?:(?:de|der|den|la|las|los|du|dem) )?\p{Lu}/u
const beforePlace = new Set('in aus at from bei near auf nach im'.split(' '))
const forWhom = new Set(['für', 'for'])
/** In a byline set in capitals these are no names. */
const smallJoins = new Set('und and sowie mit with in aus from'.split(' '))
const articles = new Set('den die das der dem the a an la le'.split(' '))
const short = /^(?:dr|prof|st|jr|sr|mag|dipl|ing|\p{L})\.$/iu
const titles = /^(?:dr|prof|mag|dipl|ing|professor|professorin|herr|frau|mr|mrs|ms|sir|dame)\.?$/iu
const noName = /^(?:the|der|die|das|dieser|this|with|mit|text|redaktion|autor(?:en)?|agenturen|bericht|staff|newsroom|uhr|story|report)$/iu

interface Open {
  start: number
  end: number
  words: string[]
}

/** The names in a stretch of a credit, up to the end of its sentence. */
export function namesIn(stretch: string, at: number): Named[] {
  const found: { -readonly [key in keyof Named]: Named[key] }[] = []
  let open: Open | null = null
  let place = false
  let afterPlace = false
  let forOutlet = false
  let brackets = -1
  let employed = ''
  let lastEnd = 0
  const close = () => {
    const phrase = open
    open = null
    if (phrase === null) return
    const named = nameOf(phrase, stretch)
    if (place) {
      place = false
      afterPlace = true
      return
    }
    if (named === null) return
    if (forOutlet) {
      forOutlet = false
      for (const before of found) if (before.of === '') before.of = named.name
      return
    }
    if (named.is === 'person' && !named.name.includes(' ') && (found.length > 0 || afterPlace)) return
    found.push({ ...named, of: named.of === '' ? employed : named.of, start: at + named.start, end: at + named.end, note: '' })
  }
  for (const match of stretch.matchAll(words)) {
    const [word] = match
    if (word === ')') {
      const last = found.at(-1)
      if (brackets >= 0 && last !== undefined) last.note = stretch.slice(brackets, match.index).trim()
      brackets = -1
      continue
    }
    if (brackets >= 0) continue
    const joins = open !== null && match.index === lastEnd + 1 && stretch[lastEnd] === ' '
    if (!joins) close()
    if (word === '(') {
      close()
      brackets = match.index + 1
      continue
    }
    if (word === ';') break
    if (/^[,:/|]$/u.test(word)) {
      close()
      if (word !== ',') afterPlace = false
      continue
    }
    const stops = word.endsWith('.') && !short.test(word)
    const bareWord = stops ? word.slice(0, -1) : word
    const lower = bareWord.toLowerCase()
    const end = match.index + bareWord.length
    const loud = smallJoins.has(lower) && bareWord === bareWord.toUpperCase()
    if ((/^(?:\p{Lu}|[dl]['’]\p{Lu})/u.test(bareWord) && !loud) || ((agencies.has(lower) || pictureAgencies.has(lower)) && !joins)) {
      if (open === null) open = { start: match.index, end, words: [bareWord] }
      else {
        open.words.push(bareWord)
        open.end = end
      }
    } else if (open !== null && joins && particles.has(lower) && beforeName.test(stretch.slice(end, end + 8))) {
      open.words.push(bareWord)
      open.end = end
    } else {
      close()
      const employer = found.at(-1)
      // "Associated Press writer Mary Clare Jalonick".
      if (jobWord.test(lower) && employer !== undefined && employer.is !== 'person' && employer.end === at + lastEnd) {
        found.pop()
        employed = employer.name
      }
      if (beforePlace.has(lower)) place = true
      else if (forWhom.has(lower)) forOutlet = true
      else if (!articles.has(lower)) {
        place = false
        forOutlet = false
      }
      if (lower === 'und' || lower === 'and') afterPlace = false
    }
    lastEnd = end
    if (stops) break
  }
  close()
  if (found.length > 0) return found
  const sign = /^[\s«„"]*(\p{Ll}{2,5})[\s).;]*(?:$|[.;)])/u.exec(stretch.slice(0, 16))
  if (sign === null || noName.test(sign[1] ?? '')) return []
  const start = at + sign[0].indexOf(sign[1] ?? '')
  return [{ name: sign[1] ?? '', start, end: start + (sign[1]?.length ?? 0), is: 'person', note: '', of: '' }]
}

/** Agency, outlet or person; null where the words name an office, a title alone or nothing. */
function nameOf(phrase: Open, stretch: string): Omit<Named, 'note'> | null {
  let { start } = phrase
  let rest = phrase.words
  let of = ''
  const owner = /^(.{2,40}?)['’]s /u.exec(stretch.slice(start, phrase.end))
  if (owner !== null && isHouse(owner[1] ?? '')) {
    of = owner[1] ?? ''
    start += owner[0].length
    rest = stretch.slice(start, phrase.end).split(' ')
  }
  while (rest.length > 1 && (titles.test(rest[0] ?? '') || jobWord.test(rest[0] ?? '') || /^(?:the|von|by)$/iu.test(rest[0] ?? ''))) {
    start += (rest[0]?.length ?? 0) + 1
    rest = rest.slice(1)
  }
  let { end } = phrase
  // "JANET ORMOND Associated Press"
  for (let from = 2; from < rest.length && of === ''; from += 1) {
    const last = rest.slice(from).join(' ')
    if (!isHouse(last) && !outlets.some((outlet) => last.startsWith(`${outlet} `))) continue
    of = agencies.get(last.toLowerCase()) ?? last
    end -= last.length + 1
    rest = rest.slice(0, from)
  }
  const text = stretch.slice(start, end)
  const agency = agencies.get(text.toLowerCase())
  if (agency !== undefined) return { name: agency, start, end, is: 'agency', of }
  if (/^\p{Lu}{2,} /u.test(text) && outlets.some((outlet) => text.startsWith(`${outlet} `)) && text !== text.toUpperCase())
    return { name: text, start, end, is: 'outlet', of }
  if (isHouse(text)) return { name: text, start, end, is: pictureAgencies.has(text.toLowerCase()) ? 'agency' : 'outlet', of }
  if (rest.some((word) => jobWord.test(word)) || noName.test(text) || releaseServices.has(text.toLowerCase())) return null
  if (text.length < 2 || (rest.length > 6 && text !== text.toUpperCase())) return null
  return { name: text, start, end, is: 'person', of }
}

const isHouse = (text: string) => agencies.has(text.toLowerCase()) || outlets.includes(text) || pictureAgencies.has(text.toLowerCase())
