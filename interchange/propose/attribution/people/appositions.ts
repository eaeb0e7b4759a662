import { isKind } from './noun-run-german'
import type { Phrase } from './phrase'

/** A comma joins only where an "und" follows: "A, B und C". */
export function inChains(text: string, phrases: readonly Phrase[]): Phrase[] {
  const all = [...phrases]
  for (let at = all.length - 1; at > 0; at -= 1) {
    const [before, here] = [all[at - 1], all[at]]
    if (before === undefined || here?.joined !== true) continue
    if (text.slice(before.to, here.from).trim() === ',' && all[at + 1]?.joined !== true) all[at] = { ...here, joined: false }
  }
  return all
}

/** "Der Fahrer heißt Karl Muster" */
const called = /^\s+(?:heißt|heisst|hieß|hiess)\s+$/u

/** "der Vorsitzende der Partei, Karl Muster," is Karl Muster. */
export function withAppositions(text: string, phrases: Phrase[]): Phrase[] {
  return phrases.map((phrase, nth) => {
    const next = phrases[nth + 1]
    if (next === undefined || phrase.figure !== null || phrase.pronoun) return phrase
    if (
      next.figure === null &&
      !(
        isKind(phrase.head) &&
        phrase.words.toLowerCase().includes(phrase.head) &&
        next.sort === 'body' &&
        isKind(next.head) &&
        !next.words.toLowerCase().endsWith(next.head)
      )
    )
      return phrase
    if (next.figure !== null && phrase.sort === 'person' && called.test(text.slice(phrase.to, next.from)))
      return { ...phrase, figure: next.figure }
    if (phrase.sort !== 'person' && phrase.sort !== 'body' && next.figure?.kind !== 'person') return phrase
    if (!/^\s*,\s*$/u.test(text.slice(phrase.to, next.from)) || next.preposition !== '' || phrase.plural) return phrase
    const rest = text.slice(next.to)
    if (rest !== '' && !/^\s*[,.:;)–—\u0001!?]/u.test(rest)) return phrase
    if (phrase.sort === 'body' && next.figure?.kind === 'person') return phrase
    return {
      ...phrase,
      figure: next.figure,
      sort: next.figure === null ? next.sort : phrase.sort,
      start: next.start,
      end: next.end,
      words: next.words,
      to: next.to,
    }
  })
}
