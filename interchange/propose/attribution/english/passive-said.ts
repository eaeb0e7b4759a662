import { byNobodyEn } from '../../lexicon/passives'
import type { Sentence } from '../reading'
import { actOf } from './acts'
import { type Follow, pastAdjuncts } from './follow'
import type { Case } from './grounds'
import { outletIn } from './outlets'
import { charsOf, groundOf, nobody, type Said, speakersIn, textOf } from './said'
import { clauseAfter, type Place } from './spans'
import { subjectOfCue } from './subjects'
import { hasFinite, type Word } from './words'

/** "was quoted as saying", "was criticised by", "was told by … that": the passives that name who speaks. */
export function passiveSaid(one: Case): Said | null {
  const { read, words, cue } = one
  const rest = cue.at + 1
  const { frames, base } = cue.verb
  const by = byIn(read, words, rest)
  const quotedAs = base === 'quote' || base === 'cite'
  if (!quotedAs && (by === null || !/[ncv]/u.test(frames) || frames.includes('d'))) return null
  const subject = subjectOfCue(words, { ...cue, is: 'active' }, one.earlier)
  const follow: Follow = { is: 'object', at: rest, told: null }
  const place: Place = { ...one, subject: subject.is === 'none' ? { is: 'same', rest } : subject, follow }
  const stretch = charsOf(words, cue.at, cue.at + 1)
  if (subject.is === 'none' && quotedAs) return null
  if (quotedAs) {
    let as = by === null ? pastAdjuncts(words, rest) : by[1]
    while (as < words.length && words[as]?.low !== 'as' && as < rest + 14) as += 1
    if (words[as + 1]?.low !== 'saying' || subject.is !== 'named') return null
    const at = pastAdjuncts(words, as + 2)
    const outlet = by === null ? '' : outletIn(textOf(read, charsOf(words, ...by)))
    const ground = { ...nobody, speakers: speakersIn(read, words, subject.from, subject.to), via: outlet === '' ? [] : [outlet] }
    const spans = clauseAfter(place, at)
    return {
      cue: stretch,
      ground,
      kind: 'indirect',
      rule: 'clause-after',
      ...spans,
      content: words[at]?.is === 'quote' && !hasFinite(words, at, words.length) ? [] : spans.content,
    }
  }
  if (by === null) return null
  const { speakers, documents, via } = groundOf(read, words, ...by)
  const at = pastAdjuncts(words, by[1])
  if (frames.includes('r') && words[at]?.low === 'that')
    return { cue: stretch, ground: { speakers, documents, via }, kind: 'indirect', rule: 'clause-after', ...clauseAfter(place, at) }
  return { cue: stretch, ground: { speakers, documents, via }, kind: 'reported', rule: 'passive-by', ...actOf(place) }
}

/** Words behind which "by" belongs to another verb: "feared that the deal is blocked by". */
const anotherVerb = new Set('that which who whether if because after before while when as be been being'.split(' '))

/** The words after "by" that name somebody: "accused by prosecutors", not "by Friday" or "by lying". */
function byIn(read: Sentence, words: readonly Word[], from: number): [number, number] | null {
  for (let at = from; at < Math.min(words.length, from + 9); at += 1) {
    const word = words[at]
    if (word?.is !== 'word' || anotherVerb.has(word.low)) return null
    const next = words[at + 1]
    if (word.low !== 'by') continue
    if (next?.is !== 'word') return null
    if (byNobodyEn.test(read.own.slice(next.start, next.start + 80))) continue
    let end = at + 1
    while (
      end < words.length &&
      words[end]?.is === 'word' &&
      !/^(?:as|for|of|in|on|at|over|after|with|to|that|when|while|and|who|which)$/u.test(words[end]?.low ?? '')
    )
      end += 1
    return end > at + 1 ? [at + 1, end] : null
  }
  return null
}
