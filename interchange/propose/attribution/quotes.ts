import type { Stretch } from '../../../model/proposal'

/** Which marks may close what a mark opens. */
const closers: Readonly<Record<string, string>> = {
  '„': '“”"‟',
  '“': '”"“',
  '”': '”',
  '«': '»',
  '»': '«',
  '"': '"“”',
  '‘': '’',
  "'": "'",
  '‚': '‘’',
  '›': '‹',
  '‹': '›',
}
const anyMark = new RegExp(`[${Object.keys(closers).join('')}]`, 'gu')
const letter = /[\p{L}\p{N}]/u
const space = /\s/u
const single = "'‘‚›‹"
/** Marks that open and never close. */
const plain = '„‚'

/**
 * The quotations of a paragraph, the outer ones alone, with their marks. One that never closes runs to the paragraph's end
 * if it begins it or follows a colon, or to where the next paragraph of it opens anew.
 */
export function quotesIn(text: string): Stretch[] {
  const found: Stretch[] = []
  const none = new Set<string>()
  for (let at = nextMark(text, 0); at >= 0; at = nextMark(text, at + 1)) {
    const mark = text[at] ?? ''
    const wanted = closers[mark]
    if (wanted === undefined || none.has(mark) || !opens(text, at, mark)) continue
    const close = closeAfter(text, at + 1, wanted, mark)
    if (close.at < 0) {
      if (close.anew > at) {
        found.push({ start: at, end: text.slice(0, close.anew).trimEnd().length })
        at = close.anew - 1
        continue
      }
      if (close.anew < 0) none.add(mark)
      if (runsOn(text, at, mark)) return [...found, { start: at, end: text.trimEnd().length }]
      continue
    }
    found.push({ start: at, end: close.at + 1 })
    at = close.at
  }
  return found
}

/** Where the next mark stands that may open; -1 if none does. */
function nextMark(text: string, from: number): number {
  anyMark.lastIndex = from
  return anyMark.exec(text)?.index ?? -1
}

const runsOn = (text: string, at: number, mark: string) =>
  text.length > at + 20 &&
  !"'‘›‹".includes(mark) &&
  /(?:^|:)\s*$/u.test(text.slice(Math.max(0, at - 4), at)) &&
  (at < 4 || text[at - 1] === ' ')

/** True if a mark may open: no letter before it, and something to quote behind it. */
function opens(text: string, at: number, mark: string): boolean {
  const before = text[at - 1] ?? ' '
  const after = text[at + 1] ?? ' '
  if (letter.test(before) || before === '.' || before === ',') return false
  if (plain.includes(mark)) return true
  if (!space.test(after)) return true
  // Blanks inside the marks, as from a text that was parted into words.
  return !single.includes(mark) && mark !== '”' && space.test(before) && letter.test(text[at + 2] ?? '')
}

function closeAfter(text: string, from: number, wanted: string, mark: string): { at: number; anew: number } {
  const isSingle = single.includes(mark)
  const loose = space.test(text[from] ?? '')
  for (let at = from; at < text.length; at += 1) {
    const here = text[at] ?? ''
    const before = text[at - 1] ?? ' '
    const after = text[at + 1] ?? ' '
    // The same mark at the start of the next sentence: a quotation over several paragraphs opens each anew.
    if (here === mark && '„»«“'.includes(mark) && /[.!?…]\s+$/u.test(text.slice(Math.max(from, at - 3), at)) && !space.test(after))
      return { at: -1, anew: at }
    if (!wanted.includes(here)) continue
    if (isSingle && (letter.test(after) || (space.test(before) && !loose))) continue
    if (here === '"' && mark === '"' && !loose && (space.test(before) || before === '(') && letter.test(after)) return { at: -1, anew: 0 }
    if (here === '“' && mark === '“' && letter.test(after)) continue
    return { at, anew: -1 }
  }
  return { at: -1, anew: -1 }
}

/** A sentence with its quotations blanked, so that what is quoted is not taken for the author's words. */
export function withoutQuotes(text: string, quotes: readonly Stretch[]): string {
  let own = ''
  let at = 0
  for (const { start, end } of quotes) {
    own += text.slice(at, start) + '\u0001'.repeat(Math.max(0, end - start))
    at = end
  }
  return own + text.slice(at)
}
