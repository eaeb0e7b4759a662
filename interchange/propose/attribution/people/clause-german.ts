import { remembered } from '../../lexicon/remembered'
import type { Sentence } from '../reading'
import type { Word } from './words'

export const auxiliary = remembered(
  /^(?:hat|habe|haben|hatte|hatten|hätte|hätten|will|wollen|wollte|wollten|wolle|kann|konnte|konnten|könne|musste|mussten|müsse|ließ|ließen|lässt|soll|sollen|sollte|sollten|solle|mag|möchte|möchten|dürfte|dürften|wird|werden|würde|würden|werde|wurde|wurden|ist|sind|war|waren|sei|seien)$/iu,
)

export const participle = remembered(
  /^(?:ge\p{Ll}+(?:t|en)|\p{Ll}*ge\p{Ll}{2,}(?:t|en)|(?:be|er|ver|ent|zer|miss|wider|unter|über)\p{Ll}+(?:t|en)|\p{Ll}+iert)$/u,
)

export const relative = remembered(/^(?:der|die|das|den|dem|dessen|deren|denen|welcher|welche|welches|welchen|welchem|wer)$/iu)

export const coordinating = remembered(/^(?:und|oder|sowie|aber|doch|sondern|denn|sowohl)$/iu)

const clauseMark = remembered(/^(?:[-,;:.!?…–—]|\u0001+|\n)/u)

/** The words of the clause around a verb, and the marks that bound it. */
export interface Clause {
  readonly from: number
  readonly to: number
}

export function clauseAt(words: readonly Word[], at: number): Clause {
  let from = at
  while (from > 0 && !isBound(words, from - 1)) from -= 1
  let to = at + 1
  while (to < words.length && !isBound(words, to)) to += 1
  return { from, to }
}

/** A comma inside brackets or between figures bounds nothing; a short quotation inside a clause neither. */
export function isBound(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (word === undefined || !word.mark || !isMark(word.word)) return false
  if (word.word.startsWith('\u0001'))
    return word.word.length > 60 || words[at - 1]?.mark === true || at === 0 || words[at + 1]?.word === ','
  if (word.word === ',') {
    for (let back = at - 1; back > at - 6 && back >= 0; back -= 1) {
      if (words[back]?.word === ')') break
      if (words[back]?.word === '(') return false
    }
  }
  return true
}

export const headOf = (words: readonly Word[], { from }: Clause) => {
  const first = words[from]?.word ?? ''
  return coordinating.test(first) || /^(?:zumindest|auch|selbst|erst|nur|so)$/iu.test(first) ? (words[from + 1]?.word ?? first) : first
}

/** The auxiliary that a participle or an infinitive hangs on; null if the verb is finite itself. */
export function finiteOf(words: readonly Word[], at: number, clause: Clause): number | null {
  const word = words[at]?.word ?? ''
  const next = words[at + 1]
  if (next !== undefined && at + 1 < clause.to && auxiliary.test(next.word) && (participle.test(word) || /en$/u.test(word))) return at + 1
  if (next !== undefined && /^worden$/u.test(next.word) && auxiliary.test(words[at + 2]?.word ?? '')) return at + 2
  if (!participle.test(word) && !/(?:en|ern|eln)$/u.test(word)) return null
  for (let back = at - 1; back >= clause.from; back -= 1) if (auxiliary.test(words[back]?.word ?? '')) return back
  return null
}

export function isRelative(read: Sentence, clause: Clause): boolean {
  const { words } = read
  if (clause.from === 0 || words[clause.from - 1]?.word !== ',') return false
  const first = words[clause.from]?.word ?? ''
  const second = words[clause.from + 1]?.word ?? ''
  if (/^(?:wie|dass|daß|ob|wenn|weil|als|nachdem|während|obwohl|bevor|und|aber|denn|so)$/u.test(first)) return false
  return relative.test(first) || (/^\p{Ll}+$/u.test(first) && relative.test(second) && !/^\p{Lu}/u.test(words[clause.from + 2]?.word ?? ''))
}

export function bounds(words: readonly Word[], { from, to }: Clause): [number, number] {
  return [words[from]?.start ?? 0, words[to - 1]?.end ?? 0]
}

export const isMark = (word: string): boolean => clauseMark.test(word)
