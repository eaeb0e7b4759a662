import type { AttributionKind } from '../../../../model/attribution'
import type { Sentence } from '../reading'
import type { AttributionRule } from '../rules'
import { actOf } from './acts'
import { cuesIn } from './cues'
import { followOf } from './follow'
import { type Case, countsShares, groundFor, isFinder, isThing, type Known } from './grounds'
import { objectSaid, particleSaid, toSaid } from './objects'
import { passiveSaid } from './passive-said'
import { endOfPiece } from './pieces'
import { charsOf, type Said } from './said'
import { clauseAfter, clausesAround, type Doer, isPost, type Place, relativeAround } from './spans'
import { subjectOfCue } from './subjects'
import { hasFinite, isMark, type Word } from './words'

/** What the verbs of a sentence say is said, in order. */
export function saidByVerbs(read: Sentence, words: readonly Word[]): Said[] {
  const cues = cuesIn(words)
  const found: Said[] = []
  const earlier = new Set<number>()
  cues.forEach((cue, nth) => {
    const said = saidBy({ read, words, cue, next: cues.slice(nth + 1), earlier, before: found.at(-1) ?? null })
    if (said === null) return
    found.push(said)
    earlier.add(cue.at)
  })
  return found
}

/** "Ms Greene said she would stay, but she also said": a pronoun that fits nobody is whoever spoke right before. */
function sameIfPronoun({ words, before }: Case, subject: Doer, known: Known): Known {
  if (known.speakers.length > 0 || before === null || subject.is !== 'named') return known
  if (!/^(?:he|she|they|it)$/u.test(words[subject.from]?.low ?? '')) return known
  return { ...known, speakers: before.ground.speakers.map((one) => ({ ...one, inferred: true })) }
}

/** What is found out is said by those alone who find out. */
const fits = (one: Case, subject: Doer, known: Known) =>
  !one.cue.verb.frames.includes('d') || known.written !== null || isFinder(one, subject)

function saidBy(one: Case): Said | null {
  const { words, cue, earlier } = one
  if (cue.is === 'passive') return passiveSaid(one)
  const subject = subjectOfCue(words, cue, earlier)
  if (subject.is === 'none') return null
  const follow = followOf(words, cue, subject.rest)
  const { frames, base } = cue.verb
  const place: Place = { ...one, subject, follow }
  const ground = () => sameIfPronoun(one, subject, groundFor(one, subject, follow))
  const said = (kind: AttributionKind, rule: AttributionRule, spans: Pick<Said, 'content' | 'reach'>, known: Known): Said => ({
    cue: charsOf(words, cue.at, cue.at + 1),
    ground: { speakers: known.speakers, documents: known.documents, via: known.via },
    kind: kind === 'indirect' && (known.written === 'figures' || countsShares(one, subject, spans)) ? 'data' : kind,
    rule,
    ...spans,
  })
  const thing = isThing(words, subject)
  const act = () => (thing ? null : said('reported', 'act-of-speech', actOf(place), ground()))
  const after = (known: Known, at = follow.at) => {
    if (thing && (frames.includes('o') || follow.is === 'to')) return null
    if (frames.includes('o')) return said('reported', 'act-of-speech', actOf(place), known)
    const kind = known.written === 'records' && base === 'show' ? 'fact' : 'indirect'
    return said(kind, cue.is === 'participle' ? 'participle' : 'clause-after', clauseAfter(place, at), known)
  }

  if (subject.is === 'named' && subject.to === subject.from + 1 && /^(?:i|we|you|me|nobody)$/u.test(words[subject.from]?.low ?? ''))
    return null
  if (subject.is === 'named' && /^(?:no|neither|none)$/u.test(words[subject.from]?.low ?? '')) return null
  // "did not say how many": silence is nothing said; "would not say" is a refusal.
  if (cue.denied && /^(?:say|tell|reveal|announce|confirm|explain|respond|reply|comment|answer|disclose|mention)$/u.test(base))
    return words.slice(cue.from, cue.at).some(({ low }) => /^(?:would|could|wouldn't|couldn't|cannot|can't|will|won't)$/u.test(low))
      ? act()
      : null
  const relative = relativeAround(place)
  if (
    relative !== null &&
    /[co]/u.test(frames) &&
    (relative.named || follow.is === 'object' || follow.is === 'clause' || follow.is === 'quote')
  )
    return said('indirect', 'clause-first', relative, ground())
  if (relative?.named === true) return said('indirect', 'clause-first', relative, ground())

  switch (follow.is) {
    case 'that':
    case 'whether': {
      if (!/[cndo]/u.test(frames)) return null
      // "said when asked about it" says nothing more.
      const asks = /^(?:whether|if|how|why|what)$/u.test(words[follow.at]?.low ?? '')
      if (follow.is === 'whether' && !asks && isPost(place)) return said('indirect', 'clause-first', clausesAround(place), ground())
      if (follow.is === 'whether' && !asks && !/^(?:ask|explain|tell|reveal|describe|recall|recount|state|wonder)$/u.test(base)) return null
      const known = ground()
      if (!fits(one, subject, known) || (follow.is === 'whether' && frames.includes('d'))) return null
      return after(known)
    }
    case 'clause': {
      if (/^(?:nothing|so|yes|no|goodbye|much|little)$/u.test(words[follow.at]?.low ?? '') && words[follow.at + 1]?.is !== 'word')
        return null
      const known = ground()
      return fits(one, subject, known) ? after(known) : null
    }
    case 'colon':
    case 'quote': {
      if (!/[cqvn]/u.test(frames)) return null
      const known = ground()
      if (frames.includes('d') && known.written === null) return null
      // "Ricci agrees: more is planned"
      if (follow.is === 'colon' && frames.includes('c') && words[follow.at + 1]?.is === 'word') return after(known, follow.at + 1)
      if (base === 'read' && known.written === null && words[follow.at]?.is !== 'quote') return null
      const goesOn =
        follow.is === 'quote' && frames.includes('c') && hasFinite(words, follow.at + 1, words.length) && !isMark(words[follow.at + 1])
      if (goesOn && words[follow.at + 1]?.low !== 'and') return after(known)
      return said('indirect', 'clause-after', { content: [], reach: clauseAfter(place, follow.at).reach }, known)
    }
    case 'particle':
      return particleSaid(place, act, () => after(ground(), follow.at + 1))
    case 'to':
      return toSaid(place, act, () => after(ground()))
    case 'comma':
    case 'end': {
      if (isPost(place)) return said('indirect', 'clause-first', clausesAround(place), ground())
      if (frames.includes('i') || (frames.includes('n') && follow.told !== null)) return act()
      if (base === 'tell' && follow.told === null) return null
      if (follow.is === 'comma' && frames.includes('c') && cue.is === 'active' && subject.is === 'named') {
        const at = follow.at + 1
        const is = words[at]?.is === 'quote' ? 'quote' : hasFinite(words, at, words.length) ? 'clause' : 'none'
        const behind = endOfPiece(words, at) + 1
        // "reported, citing two sources, that": what was put between.
        if (words[behind]?.low === 'that' && isMark(words[behind - 1], ',–—')) return after(ground(), behind)
        if (is === 'quote') return said('indirect', 'clause-after', { content: [], reach: clauseAfter(place, at).reach }, ground())
        if (is === 'clause' && base === 'say' && !/ing$/u.test(words[at]?.low ?? ''))
          return after(ground(), words[at]?.low === 'however' ? at + 2 : at)
      }
      return null
    }
    default:
      return objectSaid(place, act, said, ground)
  }
}
