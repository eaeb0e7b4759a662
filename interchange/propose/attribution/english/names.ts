import type { Stretch } from '../../../../model/proposal'
import type { Sentence } from '../reading'

const naming =
  /(?:\b(?:so-called|known as|nicknamed|dubbed|titled|entitled|named|headlined|christened|subtitled|codenamed|labelled|labeled|word|term|phrase|book|film|novel|song|album|play|opera|show|series|exhibition|call|calls|sitcom|drama|movie|musical|ballet|painting|magazine|called)|(?:boat|ship|pirogue|man|woman|dog|horse|place|game|project|operation|campaign|programme|program|app) called)[\s,]*$/iu
const opinion = /\b(?:he|she|they|it|who|has|have|had|\p{Lu}\p{L}+) called\s*$/u
const smallWords = /^(?:a|an|the|of|and|or|in|on|for|to|at|by|from|with|de|la|le)$/u

/** True if a quotation is a name, a title or a nickname, which nobody says. */
export function namesOnly({ text }: Sentence, quote: Stretch): boolean {
  const before = text.slice(Math.max(0, quote.start - 40), quote.start)
  if (naming.test(before) && !(opinion.test(before) && !/^.\p{Lu}/u.test(text.slice(quote.start)))) return true
  const inner = text.slice(quote.start + 1, quote.end - 1).replace(/[.,!?]$/u, '')
  const words = inner.split(/\s+/u)
  return words.length > 1 && words.length < 9 && words.every((word, at) => /^[\p{Lu}\d&]/u.test(word) || (at > 0 && smallWords.test(word)))
}
