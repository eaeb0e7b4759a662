import { determiners, prepositions, subordinators } from '../../lexicon/grammar-en'
import type { Cue } from './cues'
import { endOfPiece, isAside } from './pieces'
import type { Subject } from './subjects'
import { hasFinite, isAdverb, isCapital, isMark, isTime, type Word } from './words'

/** "said Vera Lind, who …": the subject after its verb. */
export function inverted(words: readonly Word[], cue: Cue): Subject | null {
  const quoting = words[cue.from - 1]?.is === 'quote' && cue.verb.frames.includes('q')
  if (cue.is !== 'active' || !(quoting || cue.verb.frames.includes('c')) || /^(?:tell|inform|remind|notify|assure)$/u.test(cue.verb.base))
    return null
  const from = cue.at + 1
  const first = words[from]
  if (first?.is !== 'word' || isTime(first) || prepositions.has(first.low) || subordinators.has(first.low) || isAdverb(first)) return null
  let to = from + 1
  while (to < words.length && words[to]?.is === 'word' && !stopsName(words, to, from)) to += 1
  if (hasFinite(words, from, to)) return null
  let rest = to
  // "said their captain, Rhys Low, who …": the name after the description.
  if (
    isMark(words[to], ',') &&
    !isCapital(words[to - 1]) &&
    isCapital(words[to + 1]) &&
    !hasFinite(words, to + 1, endOfPiece(words, to + 1))
  )
    rest = to = endOfPiece(words, to + 1)
  while (isMark(words[rest], ',') && isAside(words, rest + 1)) rest = endOfPiece(words, rest + 1)
  return { is: 'named', from, to, rest, inverted: true, relative: false }
}

/** True if the words after a verb can hardly be anything but its subject. */
export const turnsWell = (words: readonly Word[], cue: Cue) =>
  /^(?:say|write|add|note|warn|ask)$/u.test(cue.verb.base) &&
  (isCapital(words[cue.at + 1]) || words.length - cue.at < 6 || determiners.has(words[cue.at + 1]?.low ?? ''))

export function stopsName(words: readonly Word[], at: number, from: number): boolean {
  const word = words[at]
  if (word === undefined || subordinators.has(word.low) || isTime(word)) return true
  if (/^(?:in|on|at|during|after|before|via|by|about|to|late|early|last|yesterday|today|adding|referring)$/u.test(word.low))
    return at > from
  return false
}
