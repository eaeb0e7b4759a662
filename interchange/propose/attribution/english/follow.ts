import { contracted, coordinators, determiners, objects, prepositions, pronouns, subordinators } from '../../lexicon/grammar-en'
import { venues } from '../../lexicon/saying-en'
import type { Cue } from './cues'
import { isAdverb, isCapital, isMark, isTime, isVerbOfClause, type Word } from './words'

/** What follows a verb of saying, after whom it is said to and when and where. */
export interface Follow {
  readonly is: 'that' | 'clause' | 'whether' | 'colon' | 'quote' | 'comma' | 'to' | 'as' | 'particle' | 'object' | 'end'
  /** The first word of it. */
  readonly at: number
  /** Who is told: the words from and up to. */
  readonly told: readonly [number, number] | null
}

export function followOf(words: readonly Word[], cue: Cue, rest: number): Follow {
  const { verb } = cue
  const { frames } = verb
  let at = rest
  const first = words[at]
  if (first?.is === 'word' && verb.particles.has(first.low)) return { is: 'particle', at, told: null }
  const told = rest === cue.at + 1 && frames.includes('r') ? toldTo(words, at) : null
  if (told !== null) at = told[1]
  const before = at
  at = pastAdjuncts(words, at)
  const kind = kindAt(words, at)
  const is = kind === 'that' && !/[cdo]/u.test(frames) ? 'object' : kind
  if (told !== null && is === 'object' && !frames.includes('z')) return { is: 'object', at: before, told }
  if (is !== 'object') return { is, at, told }
  if (frames.includes('y') && words.length - at > 1 && opensClause(words, at)) return { is: 'clause', at, told }
  return {
    is:
      frames.includes('z') && startsClause(words, at)
        ? 'clause'
        : frames.includes('c') && frames.includes('z') && before !== at && startsClause(words, before)
          ? 'clause'
          : 'object',
    at,
    told,
  }
}

function kindAt(words: readonly Word[], at: number): Follow['is'] {
  const word = words[at]
  if (word === undefined) return 'end'
  if (word.is === 'quote') return 'quote'
  if (isMark(word, ':')) return 'colon'
  if (isMark(word, ',–—-')) return 'comma'
  if (isMark(word)) return 'end'
  if (word.low === 'that') return words[at + 1]?.is === 'mark' ? 'end' : 'that'
  if (/^(?:whether|if|how|why|what|when|where|who|which)$/u.test(word.low)) return 'whether'
  if (word.low === 'to') return 'to'
  if (word.low === 'as') return 'as'
  return 'object'
}

/** True if the words here can be a subject: what follows "said" without "that" hardly is anything else. */
const opensClause = (words: readonly Word[], at: number) =>
  !/^(?:of|for|with|to|against|into|like|yes|no|so|goodbye|hello|nothing|thanks|thank|sorry|much|little|more|without|otherwise|it|of|when|while|as)$/u.test(
    words[at]?.low ?? '',
  )

/** True if a clause with a verb begins here, without "that". */
function startsClause(words: readonly Word[], from: number): boolean {
  const first = words[from]
  if (first?.is !== 'word') return false
  if (contracted.test(first.low)) return true
  for (let at = from + 1; at < words.length && at < from + 28; at += 1) {
    const word = words[at]
    if (word === undefined || isMark(word, ';:–—')) return false
    // "who deny the charges, will appear": the verb behind the comma is not of this clause.
    if (isMark(word, ',') && (isVerbOfClause(words, at + 1) || coordinators.has(words[at + 1]?.low ?? '') || words[at + 1]?.low === 'but'))
      return false
    if (isVerbOfClause(words, at)) return !coordinators.has(words[at - 1]?.low ?? '')
    // A quotation may hold the verb: "say collars “saved our winter”".
    if (word.is === 'quote') return true
    if (word.low === 'that' || word.low === 'to' || (word.low === 'who' && !isMark(words[at - 1]))) return false
  }
  return false
}

/** The words for whoever is told; as few as may be. */
function toldTo(words: readonly Word[], from: number): [number, number] | null {
  const first = words[from]
  if (first?.is !== 'word' || subordinators.has(first.low)) return null
  if (objects.has(first.low)) return [from, from + 1]
  if (pronouns.has(first.low) && first.low !== 'others') return null
  if (prepositions.has(first.low) || isAdverb(first) || isTime(first)) return null
  let at = from
  if (determiners.has(first.low)) at += 1
  while (at < words.length && at < from + 10) {
    const word = words[at]
    if (word?.is !== 'word') break
    if (at > from + (determiners.has(first.low) ? 1 : 0)) {
      const before = words[at - 1]
      const bound =
        before !== undefined && (/^(?:of|the|a|an|and|for|his|her|its|their)$/u.test(before.low) || /['’]s?$/u.test(before.text))
      if (!bound) {
        if (prepositions.has(word.low) && !/^(?:of|from|for)$/u.test(word.low)) break
        if (subordinators.has(word.low) || pronouns.has(word.low) || contracted.test(word.low) || isTime(word) || isAdverb(word)) break
        if (determiners.has(word.low) || /^(?:last|earlier|later)$/u.test(word.low)) break
        if (isVerbOfClause(words, at)) return backFrom(words, from, at)
        if (
          /^(?:programme|program|show|newspaper|magazine|podcast|channel|station|website|network|committee|inquiry|court|conference)$/u.test(
            word.low,
          )
        ) {
          at += 1
          continue
        }
        if (isCapital(before) && !isCapital(word) && word.low !== 'and' && word.low !== 'of') break
        if (before !== undefined && !isCapital(before) && isCapital(word) && !determiners.has(before.low) && startsClause(words, at)) break
      }
    }
    at += 1
  }
  return at === from ? null : [from, at]
}

/** Where the told ones end if the clause's verb has already come: "told reporters shops had closed". */
function backFrom(words: readonly Word[], from: number, verb: number): [number, number] {
  return [from, Math.max(from + 1, determiners.has(words[from]?.low ?? '') ? Math.min(from + 2, verb - 1) : Math.min(from + 1, verb - 1))]
}

/** After adverbs, times, places and occasions: "on Tuesday in a statement". */
export function pastAdjuncts(words: readonly Word[], from: number): number {
  let at = from
  for (let turns = 0; turns < 8; turns += 1) {
    const next = pastOne(words, at)
    if (next === at) return at
    at = next
  }
  return at
}

function pastOne(words: readonly Word[], at: number): number {
  const word = words[at]
  if (word === undefined) return at
  if (isMark(word, '(')) {
    let close = at
    while (close < words.length && words[close]?.text !== ')') close += 1
    return close + 1
  }
  if (word.is !== 'word') return at
  const time = pastTime(words, at)
  if (time > at) return time
  if (isAdverb(word) && word.low !== 'all' && word.low !== 'both') {
    // "said just 40 were left": the adverb belongs to what is said.
    if (words[at + 1]?.low === 'that') return at + 1
    return /^(?:just|only|even|once|still|then|now|often|not|never|long|early|both)$/u.test(word.low) ? at : at + 1
  }
  if (!/^(?:in|on|at|by|during|via|from|through|to|with|after|before|over|under|as|outside|inside|for)$/u.test(word.low)) return at
  if (
    word.low === 'to' &&
    /^(?!the|a|an|his|her|their|its)\p{Ll}/u.test(words[at + 1]?.text ?? '') &&
    !/s$/u.test(words[at + 1]?.low ?? '')
  )
    return at
  if (/^(?:as|for|over|under)$/u.test(word.low) && !/^(?:he|she|they)$/u.test(words[at + 1]?.low ?? '')) return at
  let end = at + 1
  let venue = -1
  for (; end < words.length && end < at + 12; end += 1) {
    const next = words[end]
    if (next?.is !== 'word' || subordinators.has(next.low)) break
    if (end > at + 1 && (prepositions.has(next.low) || isTime(next) || /^(?:last|this|earlier|late)$/u.test(next.low))) break
    if (end > at + 1 && (pronouns.has(next.low) || contracted.test(next.low) || determiners.has(next.low))) break
    if (venues.has(next.low)) venue = end + 1
    if (isVerbOfClause(words, end)) return venue > 0 ? venue : isCapital(words[at + 1]) ? capitalsFrom(words, at + 1) : at
  }
  return end > at + 1 ? end : at
}

function capitalsFrom(words: readonly Word[], from: number): number {
  let at = from
  while (isCapital(words[at])) at += 1
  return at
}

const timeLead = /^(?:on|in|at|by|since|until|late|early|last|this|next|earlier|later)$/u
const timeNoun = /^(?:week|weekend|month|year|morning|afternoon|evening|night|noon|midnight|day|spring|summer|autumn|fall|winter|season)$/u

/** "on Monday evening", "last week", "at a time": after times. */
function pastTime(words: readonly Word[], from: number): number {
  let at = from
  while (timeLead.test(words[at]?.low ?? '') && at < from + 3) at += 1
  const core = at
  while (isTime(words[at]) || (at >= core && timeNoun.test(words[at]?.low ?? ''))) at += 1
  if (at === core) return from
  if (/^(?:ago|later|earlier|before)$/u.test(words[at]?.low ?? '')) at += 1
  // A bare number begins what is said: "said 40 people".
  if (at === core + 1 && core === from && /^\d/u.test(words[core]?.text ?? '')) return from
  return at
}
