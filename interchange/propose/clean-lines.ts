import { signOff } from './credits-sign-off'
import { isBoilerplate, longestBoilerplate, pageMark, programmeNote, wayThroughSite } from './lexicon/boilerplate'
import { bylineStarts, creditOpening, shortestLabel } from './lexicon/bylines'
import { isPageWord } from './lexicon/page-words'
import { isSaid } from './lexicon/said'

/** A line of the text, without the space around it. */
export interface Line {
  readonly text: string
  readonly start: number
  readonly end: number
  /** Lines without a letter stand before it. */
  readonly apart: boolean
  /** `page`: a page number or running head; `aside`: boilerplate in the run of the text; `text`: the report. */
  readonly is: 'page' | 'aside' | 'text'
  /** Its bullet or number, if it is part of a list. */
  readonly bullet: string
  /** It says who made the report: nothing is joined to it from before. */
  readonly credit: boolean
}

const lineEnds = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/g
const blank = /[\s\ufeff]/u

/** The lines of a text that say something, with what kind each is. Offsets hold against the text as given. */
export function linesOf(text: string): Line[] {
  const found: { text: string; start: number; end: number; apart: boolean }[] = []
  let apart = true
  let from = 0
  const add = (until: number, broken: boolean) => {
    let start = from
    let end = until
    while (start < end && blank.test(text.charAt(start))) start += 1
    while (end > start && blank.test(text.charAt(end - 1))) end -= 1
    if (empty(text, start, end)) apart = true
    else {
      found.push({ text: text.slice(start, end), start, end, apart })
      apart = false
    }
    if (broken) apart = true
  }
  lineEnds.lastIndex = 0
  for (let match = lineEnds.exec(text); match !== null; match = lineEnds.exec(text)) {
    add(match.index, match[0] === '\f')
    from = match.index + match[0].length
  }
  add(text.length, false)
  return kindsOf(found)
}

/** True if nothing stands there but places where a word might have been broken. */
function empty(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (text.charAt(at) !== '\u00ad' && !blank.test(text.charAt(at))) return false
  return true
}

type Bare = Pick<Line, 'text' | 'start' | 'end' | 'apart'>

function kindsOf(bare: readonly Bare[]): Line[] {
  const headsOf = bare.map(({ text }) => headOf(text))
  const heads = runningHeads(bare, headsOf)
  const marks = bare.map((line) => isPageMark(line.text))
  const titles = new Set<string>()
  const kinds = bare.map((line, index): Line['is'] => {
    const head = headsOf[index] ?? ''
    // The headline of a page may come back as its running head; it is a headline all the same.
    const title = index < topLines && !titles.has(head) && couldBeTitle(line.text)
    if (title) titles.add(head)
    if (marks[index] === true || (heads.has(head) && !title) || wideHead(line.text)) return 'page'
    return isAside(line.text) ? 'aside' : 'text'
  })
  beside(bare, marks, kinds)
  return bare.map((line, index) => {
    const is = kinds[index] ?? 'text'
    const { text, start, end, apart } = line
    return { text, start, end, apart, is, bullet: is === 'text' ? bulletOf(bare, index) : '', credit: isCredit(text) }
  })
}

/** Within so many lines a headline stands. */
const topLines = 12
const couldBeTitle = (text: string) => !/\d/u.test(text) && text !== text.toUpperCase() && text.split(' ').length >= 4

function isPageMark(line: string): boolean {
  return line.length <= 160 && pageMark.test(line)
}

/** True for a line that is no part of the report, whatever stands around it. */
export function isAside(line: string): boolean {
  if (line.length > longestBoilerplate || (isSaid(line) && !programmeNote.test(line))) return false
  if (!/[\p{L}\p{N}"„“”»«‚‘’'…]/u.test(line) || isPageWord(line)) return true
  if (!line.includes('@') && bylineStarts.some((start) => start.test(line))) return false
  if (isBoilerplate(line)) return true
  return wayThroughSite(line) && !creditOpening.test(line.slice(0, 80))
}

/** A running head as it comes back on the next page: without numbers. */
function headOf(line: string): string {
  if (line.length > 90 || /[.!?:;,][")“”»«’]?$/u.test(line.slice(-2))) return ''
  const head = line
    .toLowerCase()
    .replace(/[\d\s.,/–-]+/gu, ' ')
    .trim()
  return head.length < 8 ? '' : head
}

function runningHeads(lines: readonly Bare[], headsOf: readonly string[]): Set<string> {
  const seen = new Set<string>()
  const twice = new Set<string>()
  for (const [index, { text }] of lines.entries()) {
    const head = headsOf[index] ?? ''
    if (head === '' || bylineStarts.some((start) => start.test(text)) || creditOpening.test(text)) continue
    if (seen.has(head)) twice.add(head)
    seen.add(head)
  }
  return twice
}

/** Name of the paper on one side, page or date on the other. */
function wideHead(line: string): boolean {
  if (line.length > 160 || !/\S(?: {3,}|\t)\S/u.test(line)) return false
  return /(?:\b(?:seite|page|blatt|nr\.?|no\.?)\s?\d+|\b(?:19|20)\d\d\b|^\d{1,4}\s|\s\d{1,4}$)/iu.test(line)
}

/** A short line that stands with a page number, apart from the text, is the running head. */
function beside(lines: readonly Bare[], marks: readonly boolean[], kinds: Line['is'][]): void {
  for (let first = 0; first < lines.length; ) {
    let after = first + 1
    while (after < lines.length && lines[after]?.apart === false) after += 1
    const size = after - first
    let marked = 0
    for (let at = first; at < after; at += 1) if (marks[at] === true) marked += 1
    if (marked > 0 && size - marked === 1 && size <= 3) {
      for (let at = first; at < after; at += 1) if (couldBeHead(lines[at]?.text ?? '')) kinds[at] = 'page'
    }
    first = after
  }
}

/** The name of a paper, a part of it or a title: no sentence. */
const couldBeHead = (text: string) =>
  text.length <= 60 && /^[\p{Lu}\d]/u.test(text) && (text.match(/(?<=\s)\p{Ll}{2,}(?=\s|$)/gu)?.length ?? 0) < 3

const sureBullet = /^[•▪◦‣·■►▶➤➔→➜✓✔☑●○◆◇□▸▹⁃*]\s+/u
const likelyBullet = /^(?:[–—+-]|\d{1,2}[.)]|\(\d{1,2}\)|[a-h]\))\s+/u

/** Dashes and numbers begin a list only where another one follows or precedes. */
function bulletOf(lines: readonly Bare[], index: number): string {
  const text = lines[index]?.text ?? ''
  const sure = sureBullet.exec(text)
  if (sure !== null) return sure[0]
  const likely = likelyBullet.exec(text)
  if (likely === null) return ''
  for (let at = index - 3; at <= index + 3; at += 1)
    if (at !== index && likelyBullet.test(lines[at]?.text.slice(0, 8) ?? '')) return likely[0]
  return ''
}

function isCredit(line: string): boolean {
  if (line.length > 300) return false
  if (line.length <= 120 && bylineStarts.some((start) => start.test(line))) return true
  if (signOff(line) !== null) return true
  if (line.length < shortestLabel) return false
  return creditOpening.test(line.slice(0, 80).replace(/^[(—–\s-]+/u, ''))
}
