import type { Stretch } from '../../../../model/proposal'
import { agencies } from '../../lexicon/agencies'
import { outlets } from '../../lexicon/outlets'
import { answered } from '../../lexicon/remembered'
import { documentNouns, outletNouns } from '../../lexicon/sources-de'
import { matchesOf } from '../../matches'

export interface Named extends Stretch {
  readonly name: string
}

const ends = documentNouns.split(' ')
const whole = new Set(ends)
const tails = ends.filter((end) => end.length > 4 && end !== 'index' && end !== 'schild')
const article = /^(?:der|die|das|den|dem|des|eine?[rmns]?|seine?[rmn]?|ihre?[rmn]?|diese?[rmn]?|deren|dessen)$/iu

export const isDocument = answered((noun) => {
  const low = noun.toLowerCase()
  return /^\p{Lu}/u.test(noun) && (whole.has(low) || tails.some((tail) => low.endsWith(tail)))
})

/** The document that a stretch begins with, without its article: "internen Papier", "Vermerk vom 14. Februar". */
export function documentIn(own: string, text: string, from: number, to: number): Named | null {
  const words = openingOf(own.slice(from, to), from)
  let at = 0
  while (at < words.length && article.test(words[at]?.word ?? '')) at += 1
  const first = words[at]
  while (at < words.length && /^\p{Ll}/u.test(words[at]?.word ?? '') && at < 5) at += 1
  const noun = words[at]
  if (first === undefined || noun === undefined || !isDocument(noun.word)) return null
  let end = noun.start + noun.word.length
  const more = /^(?: (?:vom|von) \d{1,2}\. (?:\p{Lu}\p{Ll}+)(?: \d{4})?| \d{4}| für das \p{Lu}\p{L}+| \u0001+)/u.exec(own.slice(end, to))
  // "den Bericht „Wege aus der Krise“" has a title, "den Bericht „beschämend“" an opinion.
  if (more !== null && !/^\s*["„“»«‚‘']\s?\p{Ll}/u.test(text.slice(end, end + 4))) end += more[0].length
  return { name: text.slice(first.start, end).replace(/["„“”»«]/gu, ''), start: first.start, end }
}

const anyWord = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*|\u0001+/gu

/** The words of a stretch as far as the first that is neither an article nor small. */
function openingOf(stretch: string, by: number): { readonly word: string; readonly start: number }[] {
  const found: { word: string; start: number }[] = []
  anyWord.lastIndex = 0
  for (let match = anyWord.exec(stretch); match !== null; match = anyWord.exec(stretch)) {
    const word = match[0].replace(/[.]+$/u, '')
    found.push({ word, start: by + match.index })
    if (!/^\p{Ll}/u.test(word) && !article.test(word)) break
  }
  return found
}

const outletNoun = outletNouns.split(' ').join('|')
const known = new Set([...outlets, ...agencies.keys()].map((name) => name.toLowerCase()))
const lead = /(?<![\p{L}])(?:der|dem|des|den|im|beim|vom|zur|am|die|das|gegenüber|mit|zu|auf|über|bei)(?: (?:der|dem|den))? /gu
const named = new RegExp(
  `(?:\\p{Ll}+ )?(?:(?:${outletNoun})(?: (?:\\u0001+|[\\p{Lu}\\d][\\p{L}\\p{N}.-]*(?: [\\p{Lu}\\d][\\p{L}\\p{N}.-]*){0,3}))?|\\u0001+|\\p{Lu}[\\p{L}\\d.-]*(?: \\p{Lu}[\\p{L}\\d.-]*){0,3})`,
  'uy',
)
const classNoun = new RegExp(`^(?:\\p{Ll}+ )?(?:${outletNoun}) (?=\\S)`, 'u')
const stations = /^(?:ARD|ZDF|Deutschlandfunk|Deutschlandradio|Twitter|Facebook|Instagram|X|Truth Social|Telegram)$/u

/** The outlets through which a clause of saying says that it came. */
export function viaIn(own: string, text: string, from: number, to: number): string[] {
  const found: string[] = []
  for (const match of matchesOf(lead, own.slice(from, to))) {
    const start = from + match.index + match[0].length
    named.lastIndex = start
    const phrase = named.exec(own)?.[0]
    if (phrase === undefined || start + phrase.length > to + 1) continue
    const bare = text
      .slice(start, start + phrase.replace(/\.$/u, '').length)
      .replace(/["„“”»«]/gu, '')
      .trim()
    const quoted = phrase.startsWith('\u0001')
    if (classNoun.test(bare)) found.push(bare.replace(classNoun, ''))
    else if (quoted ? bare.length < 40 && /^\p{Lu}/u.test(bare) : known.has(bare.toLowerCase()) || stations.test(bare)) found.push(bare)
  }
  return [...new Set(found)]
}
