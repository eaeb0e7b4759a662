import type { Stretch } from '../../../../model/proposal'
import { inSmallLetters, ownWord } from '../../lexicon/remembered'

/** A word of the author's own, or a quotation as one word. */
export interface Word extends Stretch {
  readonly word: string
  /** In lower case at the sentence's start, as printed elsewhere. */
  readonly low: string
  readonly quote: boolean
}

/** What stands between two marks: comma, semicolon, colon, dash, or an "und" before a verb. */
export interface Clause extends Stretch {
  readonly words: readonly Word[]
  /** The mark before it; '' at the sentence's start. */
  readonly lead: '' | ',' | ';' | ':' | '–' | 'und'
}

const pieces =
  /(?:[a-zäöüßA-ZÄÖÜ\d]|[\p{L}\p{M}\p{N}])+(?:['’./-][\p{L}\p{M}\p{N}]+)*|\u0001+|[,;:](?=[\s\u0001]|$)|(?<=[\s\u0001])[–—-](?=[\s\u0001])|[!?]/gu

const coordinating: ReadonlySet<string> = new Set(['und', 'oder', 'sowie', 'aber', 'doch'])

/** The clauses of a sentence whose quotations and brackets are blanked. */
export function clausesIn(own: string, isVerb: (word: string, before: readonly Word[]) => boolean): Clause[] {
  const found: Clause[] = []
  let words: Word[] = []
  let lead: Clause['lead'] = ''
  let from = 0
  const cut = (end: number, next: Clause['lead'], begin: number) => {
    const first = words[0]
    if (first !== undefined) found.push({ start: first.start, end: Math.max(words.at(-1)?.end ?? 0, trimmed(own, from, end)), words, lead })
    if (first !== undefined || lead === '' || next === ':') lead = next
    words = []
    from = begin
  }
  pieces.lastIndex = 0
  for (let match = pieces.exec(own); match !== null; match = pieces.exec(own)) {
    const word = ownWord(match[0])
    const start = match.index
    const end = start + word.length
    if (word.length === 1 && ',;:–—-'.includes(word)) cut(start, /[–—-]/u.test(word) ? '–' : (word as Clause['lead']), end)
    else if (word !== '!' && word !== '?') {
      const last = words.at(-1)
      if (last !== undefined && coordinating.has(last.word) && words.length > 1 && isVerb(word, words)) {
        const joint = words.pop()
        cut(joint?.start ?? start, 'und', start)
      }
      const low = found.length === 0 && words.length === 0 ? inSmallLetters(word) : word
      words.push({ word, low, start, end, quote: word.startsWith('\u0001') })
    }
  }
  cut(own.length, '', own.length)
  return found
}

const trimmed = (own: string, from: number, to: number) => from + own.slice(from, to).replace(/[\s.!?]+$/u, '').length
