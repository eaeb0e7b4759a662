import type { Piece } from './blocks-head'
import { isCaption, isEndCredit, isRunning } from './blocks-kinds'
import { aboutName, contactHeading, lastHeading, linkHeading, selfHeading } from './lexicon/sections'

/** What kind of matter a heading opens that is no part of the report. */
type Opens = 'links' | 'contact' | 'self' | 'last'

/**
 * The pieces that stand under a heading such as "Most read", "Press contact" or "About the company", with the heading itself.
 * @param from where the report's own text begins; nothing before is looked at
 */
export function asideSections(pieces: readonly Piece[], from: number): Set<number> {
  const aside = new Set<number>()
  let open: Opens | null = null
  let texts = 0
  const left = runningFrom(pieces)
  for (let at = from; at < pieces.length; at += 1) {
    const { text, kind } = pieces[at] as Piece
    const below = left[at + 1] ?? 0
    const opens: Opens | null = texts === 0 ? null : headingOf(text, nextOwn(pieces, at), below <= 2 || below * 2 <= texts)
    if (opens !== null) {
      open = open === 'last' ? open : opens
      aside.add(at)
      continue
    }
    if (kind === 'boilerplate') continue
    if (open !== null && (open === 'last' || belongs(open, text))) {
      aside.add(at)
      continue
    }
    open = null
    if (kind === null && isRunning(text)) texts += 1
  }
  return aside
}

/** The next text behind page furniture. */
function nextOwn(pieces: readonly Piece[], at: number): string {
  for (let next = at + 1; next < pieces.length && next < at + 6; next += 1) if (pieces[next]?.kind === null) return pieces[next]?.text ?? ''
  return ''
}

/** How many paragraphs stand at each piece or below. */
function runningFrom(pieces: readonly Piece[]): number[] {
  const left: number[] = []
  let count = 0
  for (let at = pieces.length - 1; at >= 0; at -= 1) {
    const piece = pieces[at]
    if (piece?.kind === null && isRunning(piece.text)) count += 1
    left[at] = count
  }
  return left
}

function headingOf(text: string, next: string, late: boolean): Opens | null {
  if (text.length > 100) return null
  if (lastHeading.test(text)) return 'last'
  if (linkHeading.test(text)) return 'links'
  if (contactHeading.test(text)) return 'contact'
  if (late && (selfHeading.test(text) || isAbout(text, next))) return 'self'
  return null
}

/** "About Brightwater Labs" over "Brightwater Labs designs …". */
function isAbout(text: string, next: string): boolean {
  const name = aboutName.exec(text)?.[1]
  if (name === undefined) return false
  const words = name.split(/[\s-]+/u).filter((word) => /^\p{Lu}/u.test(word))
  const opening = next.slice(0, 90)
  return words.length > 0 && words.some((word) => word.length >= 3 && opening.includes(word))
}

const address = /@|\(at\)|www\.|https?:|\d{4,}|\d{3}[\s/-]\d{2}|\.(?:de|com|org|net|at|ch|eu|example)\b/u

function belongs(open: Opens, text: string): boolean {
  if (open !== 'contact' && isEndCredit(text)) return false
  // A picture's caption stands under the address of the press office as well.
  if (isCaption(text) && !address.test(text) && !/^(?:fotos?|bild(?:er)?|photos?|images?|pictures?)\s?:/iu.test(text)) return false
  if (open === 'self') return true
  if (open === 'contact') return text.length <= 90 || address.test(text)
  return !isRunning(text) && !(text.length >= 60 && /[.!]["“”»«’]?$/u.test(text.slice(-2)))
}
