import type { AttributionKind } from '../../../../model/attribution'
import { voiced } from '../../lexicon/saying-en'
import type { AttributionRule } from '../rules'
import { actOf } from './acts'
import { pastAdjuncts } from './follow'
import { isThing, type Known } from './grounds'
import { outletIn } from './outlets'
import { charsOf, nobody, type Said, speakersIn, textOf } from './said'
import { clauseAfter, clausesAround, isPost, type Place } from './spans'
import { hasFinite, isMark, isVerbOfClause, type Word } from './words'

/** What "warned of", "called for", "pointed out" tell. */
export function particleSaid({ words, follow, cue }: Place, act: () => Said | null, after: () => Said | null): Said | null {
  const next = words[follow.at + 1]
  if (next?.low === 'that' || (words[follow.at]?.low === 'out' && isMark(next, ':'))) return after()
  if (cue.is === 'participle' && !/^(?:warn|call|complain|insist|apologise|apologize)$/u.test(cue.verb.base)) return null
  // "admitted to hospital", "spoke to", "wrote to", "called on Friday".
  if (
    cue.verb.base === 'admit' &&
    /^(?:hospital|the|a)$/u.test(next?.low ?? '') &&
    /hospital/u.test(words[follow.at + 2]?.low ?? next?.low ?? '')
  )
    return null
  if (cue.verb.base === 'point' && words[follow.at]?.low === 'to' && next?.is !== 'word') return null
  return act()
}

const speaking =
  /^(?:comment|say|answer|discuss|name|rule|confirm|elaborate|give|speak|specify|disclose|reveal|apologise|apologize|respond|detail|identify|explain|be|provide|take)$/u

/** What "promised to", "declined to say" tell. */
export function toSaid({ words, follow, cue }: Place, act: () => Said | null, after: () => Said | null): Said | null {
  const { frames } = cue.verb
  if (cue.is === 'participle' || words.slice(follow.at, follow.at + 4).some(({ low }) => low === 'named' || low === 'identified'))
    return null
  if (cue.verb.base === 'ask' && /^(?:be|remain|stay)$/u.test(words[follow.at + 1]?.low ?? '')) return null
  if (cue.verb.base === 'claim') return after()
  if (frames.includes('u')) return speaking.test(words[follow.at + 1]?.low ?? '') ? act() : null
  if (frames.includes('o')) return frames.includes('t') ? act() : null
  if (frames.includes('r')) return follow.told === null && !frames.includes('t') ? null : after()
  return frames.includes('t') ? after() : null
}

type Make = (kind: AttributionKind, rule: AttributionRule, spans: Pick<Said, 'content' | 'reach'>, known: Known) => Said

/** What a verb of saying with an object tells: "praised the crew", "urged ministers to act", "put the number at". */
export function objectSaid(place: Place, act: () => Said | null, said: Make, ground: () => Known): Said | null {
  const { read, words, cue, follow } = place
  const { frames, base } = cue.verb
  const within = (test: (word: Word) => boolean, far: number) => {
    for (let at = follow.at; at < Math.min(words.length, follow.at + far); at += 1) {
      const word = words[at]
      if (word === undefined || isMark(word, ';:')) return -1
      if (test(word)) return at
    }
    return -1
  }
  if (frames.includes('s')) return within(({ low }) => voiced.has(low), 6) >= 0 ? act() : null
  if (frames.includes('p')) {
    const at = within(({ low }) => low === 'at' || low === 'on', 12)
    return at >= 0 &&
      /^(?:[$€£]?\d.*|about|around|more|less|between|up|almost|nearly|over|under|some|twice|half|two|three|four|five|six|ten)$/u.test(
        words[at + 1]?.low ?? '',
      )
      ? said('indirect', 'act-of-speech', actOf(place), ground())
      : null
  }
  if (frames.includes('k')) {
    const as = within(({ low }) => low === 'as', 14)
    if (as < 0 || words[as + 1]?.low !== 'saying' || place.subject.is !== 'named') return null
    const outlet = outletIn(textOf(read, charsOf(words, place.subject.from, place.subject.to)))
    const known = { ...nobody, speakers: speakersIn(read, words, follow.at, as), via: outlet === '' ? [] : [outlet], written: null }
    return said('indirect', 'clause-after', clauseAfter(place, pastAdjuncts(words, as + 2)), known)
  }
  const to =
    frames.includes('t') &&
    !frames.includes('o') &&
    !words.slice(follow.at, follow.at + 4).some(({ low }) => low === 'named' || low === 'identified') &&
    cue.is === 'active'
      ? within(({ low }) => low === 'to', 14)
      : -1
  if (to > 0 && words[to + 1]?.is === 'word' && asksOf(words, follow.at, to))
    return said('indirect', 'clause-after', clauseAfter(place, to), ground())
  if (
    (base === 'report' || base === 'post') &&
    within(({ low }) => results.test(low), 7) >= 0 &&
    within(({ low }) => /\d/u.test(low), 12) >= 0
  )
    return said('data', 'act-of-speech', actOf(place), ground())
  // "confirmed its place in the final" is a deed.
  if (base === 'confirm' && /^(?:place|spot|position|status|berth)$/u.test(words[follow.at + 1]?.low ?? '')) return null
  if (base === 'suggest' && isThing(words, place.subject)) return null
  if (base === 'claim' && words[follow.at]?.low === 'responsibility') return act()
  if (base === 'call') return calls(place) ? act() : null
  if (frames.includes('v')) return within(({ is }) => is === 'quote', 10) >= 0 && cue.is === 'active' ? act() : null
  if (base === 'describe' && cue.is === 'participle') return within(({ is }) => is === 'quote', 16) >= 0 ? act() : null
  if (frames.includes('d')) {
    const known = ground()
    return known.written === 'figures' && within(({ low }) => /\d/u.test(low), 14) >= 0
      ? said('data', 'act-of-speech', actOf(place), known)
      : null
  }
  if (isPost(place)) return said('indirect', 'clause-first', clausesAround(place), ground())
  if (base === 'suggest') {
    const known = ground()
    if (known.written !== null) return said('indirect', 'clause-after', clauseAfter(place, follow.at), known)
  }
  if (!frames.includes('n')) {
    return null
  }
  // A participle tells no act of its own, but what it quotes is said: "accusing critics of “fantasy”".
  if (cue.is === 'participle') return within(({ is }) => is === 'quote', 14) >= 0 ? act() : null
  if (words[follow.at] === undefined || words[follow.at]?.low === 'by') return null
  return act()
}

/** What companies and offices report in figures. */
const results =
  /^(?:profits?|loss|losses|revenues?|sales|earnings|turnover|income|growth|deliveries|rise|fall|increase|decline|surplus|deficit|cases|deaths|infections)$/u

/** "urged ministers to scrap it": somebody is asked to do something. */
const asksOf = (words: readonly Word[], from: number, to: number) =>
  to > from && !hasFinite(words, from, to) && !/^(?:the|a|an|his|her|their|its|\p{Lu}.*)$/u.test(words[to + 1]?.text ?? '')

/** "called the offer a trap", "called it “absurd”", "calls herself": what a thing is called, not whom one rings up. */
function calls({ words, follow, cue }: Place): boolean {
  for (let at = follow.at; at < Math.min(words.length, follow.at + 14); at += 1) {
    const word = words[at]
    if (word === undefined || isMark(word, ';:,')) return false
    if (word.is === 'quote') return at > cue.at + 1
    if (isVerbOfClause(words, at)) return false
    if (
      at > follow.at &&
      /^(?:an?|"|absurd|unacceptable|unfair|illegal|unconstitutional|ridiculous|shameful|disgraceful|outrageous|irresponsible|dangerous|premature|inevitable|false|baseless|wrong|unnecessary|disappointing|historic)$/u.test(
        word.low,
      )
    )
      return true
  }
  return false
}
