import type { Stretch } from '../../../model/proposal'
import { abbreviated, ordinalAfter, starters } from '../lexicon/sentence-ends'

/** The sentences of a paragraph; one that ends inside a quotation ends with the mark after it. */
export function sentencesIn(text: string, quotes: readonly Stretch[]): Stretch[] {
  const found: Stretch[] = []
  let start = 0
  let quote = 0
  const cut = (end: number) => {
    const lead = text.slice(start, end).search(/\S/u)
    if (lead >= 0) found.push({ start: start + lead, end })
    start = end
  }
  let stop = nextStop(text, 0)
  for (let at = 0; at < text.length; at += 1) {
    const next = quotes[quote]
    if (stop < at) stop = nextStop(text, at)
    if (next !== undefined && next.start <= stop) {
      at = next.end - 1
      quote += 1
      if (/[.!?…]\s?$/u.test(text.slice(Math.max(0, at - 2), at)) && begins(text, at + 1)) cut(at + 1)
      continue
    }
    at = stop
    const mark = text[at]
    if (mark === '\n') cut(at)
    else if (mark !== undefined) {
      const end = at + 1 + (/^["”“»«’')\]]*/u.exec(text.slice(at + 1, at + 4))?.[0].length ?? 0)
      const bound = quotes[quote]?.start ?? text.length
      const to = end > bound ? at + 1 : end
      if (begins(text, to) ? !(mark === '.' && isAbbreviated(text, start, at)) : runsInto(text, at)) cut(to)
    }
  }
  cut(text.length)
  return found
}

const stops = /[\n.!?…]/gu

/** Where the next mark stands that may end a sentence, or the text's end. */
function nextStop(text: string, from: number): number {
  stops.lastIndex = from
  return stops.exec(text)?.index ?? text.length
}

/** Behind the mark a sentence may begin. */
function begins(text: string, at: number): boolean {
  return (
    at >= text.length ||
    /^\s+["'„“»«›‹‘‚(–—•-]*\s?[\p{Lu}\p{N}]/u.test(text.slice(at, at + 8)) ||
    /^\s+[„“»«›"‚(]/u.test(text.slice(at, at + 4))
  )
}

/** "… sagte er.Die Polizei …": the blank was lost. */
function runsInto(text: string, at: number): boolean {
  return /^\p{Lu}\p{Ll}*\s/u.test(text.slice(at + 1, at + 24)) && /(?:^|\s)\p{L}?\p{Ll}{2,}$/u.test(text.slice(Math.max(0, at - 24), at))
}

const inWord = /[\p{L}\p{N}./-]/u

function isAbbreviated(text: string, start: number, at: number): boolean {
  let from = at
  while (from > start && at - from < 24 && inWord.test(text[from - 1] ?? ' ')) from -= 1
  const last = text.slice(from, at)
  const next = /^\s+([\p{L}\p{N}-]+)/u.exec(text.slice(at + 1, at + 40))?.[1] ?? ''
  if (/^\d{1,3}$/u.test(last)) return isOrdinal(text, start, at, last, next)
  if (/^[ivxIVX]{1,5}$/u.test(last) && !/^[iI]$/u.test(last)) return !starters.has(next)
  if (/^\p{L}$/u.test(last) || /^(?:\p{L}\.)+\p{L}$/u.test(last)) return !(next.length > 1 && starters.has(next))
  if (!abbreviated.has(last)) return false
  // "usw." and its like may end a sentence.
  return !(/^(?:usw|etc|Uhr|Co|Inc|Ltd|Corp|Jr|Sr|Jh)$/u.test(last) && starters.has(next))
}

/** "am 5. Mai", "der 1. FC": a number with a full stop goes on unless a new sentence plainly begins. */
function isOrdinal(text: string, start: number, at: number, number: string, next: string): boolean {
  if (ordinalAfter.test(next)) return true
  if (/^\d/u.test(next)) return /^\d{1,2}$/u.test(number)
  if (starters.has(next)) return false
  const before = /([\p{L}]+)[\s(]+\d{1,3}$/u.exec(text.slice(Math.max(start, at - 30), at))?.[1] ?? ''
  return (
    Number(number) <= 40 ||
    /^(?:am|im|der|die|das|den|dem|des|vom|zum|zur|bis|ab|beim|einen|seinen|ihren|seinem|ihrem|und|the|on)$/iu.test(before)
  )
}
