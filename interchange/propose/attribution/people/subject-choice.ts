import type { Sentence } from '../reading'
import { bounds, type Clause } from './clause-german'
import type { Phrase } from './phrase'

/* Which of the phrases around a verb is its subject. */

export const isSpeaker = (phrase: Phrase | undefined) =>
  phrase !== undefined && phrase.sort !== 'thing' && phrase.sort !== 'time' && phrase.sort !== 'carrier'

export const isEs = ({ pronoun, head }: Phrase) => pronoun && /^(?:es|sich|mich|uns)$/u.test(head)

/** True if an "und" stands between two noun phrases. */
export function joins({ words, phrases }: Sentence, at: number): boolean {
  const and = words[at]
  return and !== undefined && phrases.some(({ joined, from }) => joined && from > and.start && from - and.end <= 2)
}

/** The first noun phrase of a stretch that can be the subject, with those joined to it. */
export function pick(read: Sentence, from: number, to: number, plural: boolean): Phrase[] {
  const [start, end] = bounds(read.words, { from, to })
  const can = read.phrases.filter(
    (phrase) => phrase.from >= start && phrase.to <= end && phrase.subject !== 'no' && phrase.sort !== 'time' && !isEs(phrase),
  )
  const best = can.find((phrase) => phrase.subject === 'surely' && !phrase.joined) ?? can.find(isSpeaker) ?? can[0]
  return best === undefined ? [] : withJoined(read, best, plural)
}

export function firstAfter(read: Sentence, at: number, clause: Clause, plural: boolean): Phrase[] {
  if (at + 1 >= read.words.length) return []
  const [start] = bounds(read.words, { from: at + 1, to: clause.to })
  let end = read.words[clause.to - 1]?.end ?? 0
  for (let next = at + 1; next < clause.to; next += 1)
    if (/^(?:und|oder|sowie)$/u.test(read.words[next]?.word ?? '') && !joins(read, next)) {
      end = read.words[next]?.start ?? end
      break
    }
  if (at + 1 >= clause.to) return []
  const can = read.phrases.filter(
    (phrase) => phrase.from >= start && phrase.from < end && phrase.subject !== 'no' && phrase.sort !== 'time' && !isEs(phrase),
  )
  const surely = can.find((phrase) => phrase.subject === 'surely')
  const [first] = can
  if (first === undefined) return []
  const best =
    surely !== undefined && (first === surely || !isSpeaker(first) || (first.plural && !plural))
      ? surely
      : (can.find((phrase) => isSpeaker(phrase) || phrase.pronoun) ?? first)
  return withJoined(read, best, plural)
}

export function withJoined(read: Sentence, first: Phrase, plural = true): Phrase[] {
  const group = [first]
  if (!plural) return group
  for (let at = read.phrases.indexOf(first); at > 0 && read.phrases[at]?.joined === true; at -= 1) {
    const before = read.phrases[at - 1]
    if (before !== undefined && before.subject !== 'no') group.unshift(before)
  }
  for (let at = read.phrases.indexOf(first) + 1; read.phrases[at]?.joined === true; at += 1) {
    const next = read.phrases[at]
    if (next !== undefined) group.push(next)
  }
  return group
}

/** The subject of the sentence's first clause, for a verb that has none of its own. */
export function ofWhole(read: Sentence, at: number, plural: boolean): Phrase[] {
  const verb = read.words[at]
  if (verb === undefined) return []
  const can = read.phrases.filter((phrase) => phrase.to <= verb.start && phrase.subject !== 'no' && phrase.sort !== 'time' && !isEs(phrase))
  const best = can.find((phrase) => isSpeaker(phrase)) ?? can.find(({ subject }) => subject === 'surely')
  return best === undefined ? [] : withJoined(read, best, plural)
}
