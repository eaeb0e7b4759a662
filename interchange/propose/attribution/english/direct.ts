import type { Stretch } from '../../../../model/proposal'
import { verbs } from '../../lexicon/saying-en'
import type { Sentence } from '../reading'
import { hasFinite, wordsOf } from './words'

/**
 * A quotation that is a clause or sentence of its own, rather than words taken into the author's sentence.
 * @param goesOn another quotation of the sentence is one: what follows it after "she says" goes on with it
 */
export function isDirect({ text }: Sentence, quote: Stretch, goesOn: boolean): boolean {
  const before = text.slice(0, quote.start).trimEnd()
  const after = text.slice(quote.end).trimStart()
  const inner = text
    .slice(quote.start + 1, quote.end)
    .replace(/["'”’»“«‘]+$/u, '')
    .trim()
  const words = wordsOf(inner)
  const count = words.filter(({ is }) => is === 'word').length
  const closed = /[.!?,…]$/u.test(inner)
  if (before.endsWith(':')) return count > 0
  if (before === '' && (/^,/u.test(after) || /[,?!]$/u.test(inner))) return count > 1
  const capital = /^\p{Lu}/u.test(inner)
  const clause = () => hasFinite(words, 0, words.length)
  if (before === '' && verbs.get(wordsOf(after)[0]?.low ?? '')?.frames.includes('c') === true) return count > 1 && clause()
  if (before.endsWith(','))
    return count > 1 && (goesOn || (count > 2 && (capital || clause()) && (closed || capital || /^[.,]/u.test(after))))
  const last = wordsOf(before).at(-1)?.low ?? ''
  if (/^(?:reads?|reading)$/u.test(last)) return count > 1
  if (verbs.get(last)?.frames.includes('c') === true && capital && clause() && (closed ? count > 1 : count > 2)) return true
  return count > 3 && capital && closed
}
