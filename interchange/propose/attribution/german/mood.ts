import { konjunktivTwo, konjunktivVerbs, noKonjunktiv, noVerbs } from '../../lexicon/moods-de'
import { answered } from '../../lexicon/remembered'
import type { Word } from './clauses'

const without = new Set(noKonjunktiv.split(' '))
const one = new Set(
  ['sei', 'seien', ...konjunktivVerbs.split(' ').map((infinitive) => infinitive.replace(/n$/u, ''))].filter((form) => !without.has(form)),
)
const two = new Set(konjunktivTwo.split(' '))
/** Forms that the list need not have: verbs with a prefix that never comes off, and those in -ieren. */
const formed =
  /^(?:(?:be|er|ver|ent|zer|miss)\p{Ll}{2,}(?<!en|end|er|ig|isch|lich|bar|al|ell|iv|los|sam|voll|t|haft|reich|eh|ab|ob)e|\p{Ll}{2,}iere)$/u

/** True if a clause is in the Konjunktiv I, the mood of what others say. */
export function inKonjunktiv(words: readonly Word[]): boolean {
  return words.some(({ word, quote }, at) => !quote && (isKonjunktiv(word) || inPlace(words, at)) && !unreal(words, at))
}

/** Ends of adjectives, and words that are no verbs. */
const adjective = /(?:t|ig|lich|isch|bar|sam|los|voll|haft|en|end|er|ell|al|iv|ant|ent|orm|är|ös|reich|arm|frei|wert)e$/u
const others = new Set(noVerbs.split(' '))

/**
 * "das Tor klemme": a word in -e that ends its clause, or stands where the verb does, behind a pronoun or a noun and before
 * no noun, is a Konjunktiv even of a verb that no list has.
 */
function inPlace(words: readonly Word[], at: number): boolean {
  const word = words[at]?.word ?? ''
  if (word.charCodeAt(word.length - 1) !== 101) return false
  if (at === 0 || !/^\p{Ll}{3,}e$/u.test(word) || others.has(word) || without.has(word) || two.has(word) || adjective.test(word))
    return false
  const before = words[at - 1]
  const after = words[at + 1]
  if (after?.quote || /^\p{Lu}|^\d/u.test(after?.word ?? '') || (after !== undefined && /^(?:und|oder|als|wie)$/u.test(after.low)))
    return false
  if (/^(?:er|sie|es|man|niemand|jeder|keiner|dies|das)$/u.test(before?.low ?? '') && at < 4) return true
  if (!/^\p{Lu}/u.test(before?.word ?? '')) return false
  return after === undefined
    ? at < 5
    : at < 5 && /^(?:der|die|das|ein|eine|kein|keine|sein|seine|ihr|ihre|dieser|diese|dieses)$/u.test(words[0]?.low ?? '')
}

/** True if it is at least in the Konjunktiv II, which stands in for the other. */
export const inEither = (words: readonly Word[]): boolean => inKonjunktiv(words) || words.some(({ low }) => two.has(low))

/** True if a form is of the Konjunktiv I and nothing else. */
export const isKonjunktiv = answered((word) => one.has(word) || (word.endsWith('e') && formed.test(word) && !without.has(word)))

/** "als sei", "es sei denn", "sei es", "ich habe": no speech. */
function unreal(words: readonly Word[], at: number): boolean {
  const word = words[at]?.low ?? ''
  const before = words[at - 1]?.low ?? ''
  const after = words[at + 1]?.low ?? ''
  if (before === 'als' || words[0]?.low === 'ich' || before === 'ich' || after === 'ich') return true
  if (words.slice(0, at).some(({ low }) => low === 'ob') && words.some(({ low }) => low === 'als')) return true
  if (word === 'sei') return (before === 'es' && after === 'denn') || after === 'dank' || (at === 0 && after === 'es') || after === 'Dank'
  // "die gehe": an adjective's e before a noun.
  return (
    formed.test(word) && !one.has(word) && /^\p{Lu}/u.test(after) && /^(?:der|die|das|den|dem|eine?|diese|seine|ihre|keine)$/u.test(before)
  )
}
