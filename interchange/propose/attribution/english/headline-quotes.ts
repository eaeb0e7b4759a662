import type { Stretch } from '../../../../model/proposal'
import { verbs } from '../../lexicon/saying-en'
import type { Sentence } from '../reading'
import { namesOnly } from './names'
import { nobody, type Said, speakersIn } from './said'
import { isCapital, isMark, isVerbOfClause, type Word } from './words'

/** What a headline quotes without a verb of saying: "'We were lucky': survivors look back", "Lights out after 'agonising' vote". */
export function saidInHeadline(
  read: Sentence,
  words: readonly Word[],
): { readonly quote: Stretch; readonly whole: boolean; readonly said: Said }[] {
  if (!read.headline && /[.!?]["'”’]?\s*$/u.test(read.text)) return []
  return read.quotes.flatMap((quote) => {
    const at = words.findIndex((word) => word.is === 'quote' && word.start <= quote.start && word.end >= quote.end)
    const inner = read.text.slice(quote.start + 1, quote.end - 1)
    if (at < 0 || namesOnly(read, quote) || !/\p{Ll}{3}/u.test(inner)) return []
    const colon = isMark(words[at + 1], ':') && at <= 1
    const whole = colon && inner.split(/\s+/u).length > 2
    if (!read.headline && !colon) return []
    const speakers = colon
      ? speakersIn(read, words, at + 2, read.cast.has(words[at + 2]?.text ?? '') ? at + 3 : endOfName(words, at + 2))
      : []
    const said: Said = { cue: null, ground: { ...nobody, speakers }, kind: 'indirect', rule: 'headline-colon', content: [], reach: quote }
    return [{ quote, whole, said }]
  })
}

function endOfName(words: readonly Word[], from: number): number {
  let at = from + 1
  while (
    at < words.length &&
    words[at]?.is === 'word' &&
    !isVerbOfClause(words, at) &&
    !verbs.has(words[at]?.low ?? '') &&
    (isCapital(words[at]) || at === from + 1)
  )
    at += 1
  return at
}
