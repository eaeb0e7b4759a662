import { breaksOff } from './clean-hyphens'
import { isAside, type Line } from './clean-lines'
import { bylineStarts } from './lexicon/bylines'
import { neverLast } from './lexicon/function-words'

/** Lines that belong together: a paragraph, a headline, an item of a list; page furniture and asides one line each. */
export interface Part {
  readonly lines: Line[]
  readonly is: Line['is']
  readonly list: boolean
}

/**
 * Puts lines together that a narrow column or a page's end parted.
 * @param over whether a paragraph goes on behind furniture that cuts it; the furniture then comes after it
 */
export function partsOf(lines: readonly Line[], over: boolean): Part[] {
  const width = widthOf(lines)
  const parts: Part[] = []
  /** The last part of the report's own text, and what has come since. */
  let open: Part | null = null
  let top: Part | null = null
  let since = 0
  const spaced = lines.some((line, index) => index > 0 && line.apart && line.is === 'text')
  lines.forEach((line, index) => {
    const before = parts.at(-1)
    if (before?.is === 'aside' && !line.apart && asideGoesOn(before, line, width)) {
      before.lines.push(line)
      return
    }
    if (line.is !== 'text') {
      // The address at the end of a sentence that names it.
      if (
        open !== null &&
        since === 0 &&
        !line.apart &&
        width > 0 &&
        /^(?:www\.|https?:)\S+$/u.test(line.text) &&
        !ends(open.lines.at(-1)?.text ?? '.')
      ) {
        open.lines.push(line)
        return
      }
      parts.push({ lines: [line], is: line.is, list: false })
      since += 1
      return
    }
    const last = open?.lines.at(-1)
    if (open !== null && last !== undefined && (since === 0 || over)) {
      const first = open === top
      const together =
        since === 0 && !line.apart
          ? goesOnBelow(open, last, line, width) || (onTop(open, parts) && secondOfHeadline(open, last, line, lines[index + 1], spaced))
          : goesOnBehind(open, last, line, width, since > 0, first)
      if (together) {
        open.lines.push(line)
        return
      }
    }
    open = { lines: [line], is: 'text', list: line.bullet !== '' }
    top ??= open
    parts.push(open)
    since = 0
  })
  return parts
}

/** The first of the report's own lines, or what follows a kicker alone. */
function onTop(open: Part, parts: readonly Part[]): boolean {
  const own = parts.slice(0, 8).filter(({ is }) => is === 'text')
  if (own[0] === open) return true
  const kicker = own[1] === open && own[0]?.lines.length === 1 ? (own[0].lines[0]?.text ?? '') : ''
  return kicker !== '' && kicker.length <= 40 && !ends(kicker) && kicker.split(/\s+/u).length <= 4
}

/** How wide the column is in which the text was set; 0 where nothing was wrapped. */
function widthOf(lines: readonly Line[]): number {
  const sure: number[] = []
  const all: number[] = []
  /** How long each line would be with the first word of the next. */
  const longer: number[] = []
  lines.forEach((line, index) => {
    const next = lines[index + 1]
    if (next === undefined || next.apart || line.is !== 'text' || next.is !== 'text' || line.text.length > longestColumn) return
    if (line.bullet !== '' || next.bullet !== '' || next.credit) return
    all.push(line.text.length)
    longer.push(line.text.length + 1 + firstWord(next.text))
    if (breaksOff(line.text) || (startsInside(next.text) && line.text.length >= narrowest)) sure.push(line.text.length)
  })
  if (sure.length >= 2) {
    sure.sort((a, b) => a - b)
    return sure[Math.floor(sure.length * 0.8)] ?? 0
  }
  // Too little to be sure of; but where no line had room for the next one's first word, a column was full.
  const widest = all.reduce((most, length) => Math.max(most, length), 0)
  const full = longer.filter((length) => length > widest).length
  const enough = all.length >= 3 - sure.length ? widest >= 40 : all.length === 2 && widest >= 55
  return enough && full >= 0.8 * all.length ? widest : 0
}

/** No column is wider, and none is narrower than this. */
const longestColumn = 140
const narrowest = 24

const startsSmall = (text: string) => /^[([„“"»«‚‘']?\p{Ll}/u.test(text.slice(0, 3))
/** Long enough to be cut off by the edge of a column, or words that do not end. */
const mayGoOn = (text: string, width: number) =>
  text.length >= (width > 0 ? width / 2 : 40) || (text.length >= 12 && text.includes(' ') && !ends(text))

/** In the middle of a sentence: no address, which begins small anywhere. */
const startsInside = (text: string) => startsSmall(text) && !/^\S+[.@]\S/u.test(text.slice(0, 40))
const wordBefore = (text: string) => /[\p{L}’']+$/u.exec(text.slice(-24))?.[0] ?? ''

/** True if a line says itself that it ends here. */
export function ends(text: string): boolean {
  return /[.!?…:;][)\]"'“”»«’‘›‹]{0,4}$/u.test(text.slice(-6))
}

/** True if the next line's first word had no room on this one. */
function full(line: string, next: string, width: number): boolean {
  if (width === 0 || line.length > width * 1.3) return false
  return line.length + 1 + firstWord(next) >= width
}

function firstWord(line: string): number {
  const gap = line.slice(0, 40).search(/\s/u)
  return gap < 0 ? Math.min(line.length, 40) : gap
}

const goesOn = (line: string) => line.length >= 25 && (neverLast.has(wordBefore(line)) || line.endsWith(','))

function goesOnBelow(open: Part, last: Line, line: Line, width: number): boolean {
  if (line.bullet !== '') return false
  if (breaksOff(last.text)) return true
  // "von Hummeln" may be a byline and may be the middle of a sentence.
  if (line.credit && !(startsInside(line.text) && !ends(last.text) && full(last.text, line.text, width))) return false
  if (open.lines.length === 1 && last.credit && !last.text.startsWith('(') && !startsSmall(line.text))
    return full(last.text, line.text, width) && !bylineStarts.some((start) => start.test(last.text))
  if (startsInside(line.text)) return mayGoOn(last.text, width)
  if (waits(open, last.text)) return true
  if (neverLast.has(wordBefore(last.text)) && !ends(last.text)) return true
  return full(last.text, line.text, width) || goesOn(last.text) || insideBrackets(open)
}

/** "„So ist es“, sagte" waits for a name. */
function waits(open: Part, last: string): boolean {
  const tail = `${open.lines.length > 1 ? (open.lines.at(-2)?.text ?? '') : ''} ${last}`.slice(-60)
  return /(?:[“”"«»’‘],|,[”"’]) \p{Ll}+$/u.test(tail)
}

/** A button says all it has to say on one line; a note on rights goes on to the edge of the column. */
function asideGoesOn(before: Part, line: Line, width: number): boolean {
  const last = before.lines.at(-1)?.text ?? ''
  if (last.endsWith('+++')) return true
  if (line.bullet !== '' || ends(last)) return false
  if (breaksOff(last)) return true
  if (width === 0 || last.length < narrowest || !full(last, line.text, width)) return false
  if (startsSmall(line.text) || /^\d/u.test(line.text)) return true
  // A button beside others has no words of a sentence.
  return !isAside(line.text) && !line.credit && !/[|·]/u.test(last) && (last.match(/(?<=\s)\p{Ll}{2,}(?=\s|$)/gu)?.length ?? 0) >= 3
}

/** A credit in brackets goes on until they close. */
function insideBrackets(open: Part): boolean {
  const text = open.lines.length <= 6 ? open.lines.map((line) => line.text).join(' ') : ''
  return text.startsWith('(') && text.length < 400 && !text.includes(')')
}

/** "Foto: Henrik Ahlers" ends a caption without a full stop. */
const endsInCredit =
  /(?:(?:[Ff]otos?|FOTO|[Bb]ild|[Gg]rafik|[Ii]llustration|[Pp]hoto|[Pp]hotograph|[Pp]icture|[Ii]mage)(?:\s?:| by)|©)\s?\p{Lu}[^.]{1,50}$/u

function goesOnBehind(open: Part, last: Line, line: Line, width: number, cut: boolean, first: boolean): boolean {
  if (line.bullet !== '') return false
  if (breaksOff(last.text)) return startsSmall(line.text) || (cut && width > 0)
  if (ends(last.text) || line.credit || (last.text.endsWith(')') && open.lines[0]?.text.startsWith('('))) return false
  if (endsInCredit.test(last.text.slice(-80))) return false
  const long = open.lines.length > 1 || last.text.length >= 40
  // In the middle of a sentence "Die Opposition" is no subhead.
  if (startsInside(line.text)) return !first && (long || (startsLarge(last.text) && goesOnInSmall(line.text)))
  if (first || width === 0) return false
  return (goesOn(last.text) && open.lines.length > 1) || (cut && open.lines.length > 1)
}

const startsLarge = (text: string) => /^[„“"»«(]?\p{Lu}/u.test(text)
/** A small word and more words behind it: no "iPhone", no "foto: dpa", no "nis". */
const goesOnInSmall = (text: string) => /^\p{Ll}+ [^:|/]{10}/u.test(text)

/** "Getreidemühle brennt nieder" / "200 Retter im Einsatz": two short lines on top, alone. */
function secondOfHeadline(open: Part, last: Line, line: Line, next: Line | undefined, spaced: boolean): boolean {
  // "Bad schließt –" waits for its other half.
  if (open.lines.length === 1 && last.text.length >= 15 && /\p{L}\S* [–—-]$/u.test(last.text) && !/[)\d] .$/u.test(last.text))
    return !ends(line.text)
  if (!spaced || open.lines.length > 1 || next?.apart !== true) return false
  if (last.text.length > 45 || line.text.length > 45 || ends(last.text) || ends(line.text)) return false
  return last.text.split(/\s+/u).length >= 3 && line.text.split(/\s+/u).length >= 3
}
