import type { Stretch } from '../../../../model/proposal'
import { coordinators } from '../../lexicon/grammar-en'
import type { Sentence } from '../reading'
import type { Cue } from './cues'
import type { Follow } from './follow'
import { endOfPiece } from './pieces'
import type { Said } from './said'
import type { Subject } from './subjects'
import { hasFinite, isAdverb, isMark, isVerbOfClause, type Word } from './words'

/** A cue with all that is known of it. */
export interface Place {
  readonly read: Sentence
  readonly words: readonly Word[]
  readonly cue: Cue
  readonly next: readonly Cue[]
  readonly subject: Doer
  readonly follow: Follow
  readonly before: Said | null
}

/** A subject that somebody has. */
export type Doer = Exclude<Subject, { readonly is: 'none' }>
export type Spans = Pick<Said, 'content' | 'reach'>

/** What is said after its verb: up to the next verb that goes on with the same subject, else to the end. */
export function clauseAfter(place: Place, at: number): Spans {
  const { words, read } = place
  const end = endOfContent(place, at)
  const start = words[at]?.start ?? read.own.length
  const stretch = trimmed(read.own, { start, end: end < words.length ? (words[end - 1]?.end ?? start) : read.own.length })
  return { content: stretch.end > stretch.start ? [stretch] : [], reach: stretch }
}

/** The word at which something else begins than what a cue says. */
export function endOfContent({ words, next, cue: own }: Pick<Place, 'words' | 'next' | 'cue'>, at: number): number {
  // "Saying she was tired, she resigned": what opens the sentence ends with its comma.
  if (own.is === 'participle' && own.from === 0) return commaAfter(words, at)
  for (const cue of next) {
    if (cue.at < at) continue
    const before = words[cue.from - 1]
    const mark = isMark(words[cue.from - 2], ',–—')
    if (cue.is === 'participle' && isMark(before, ',–—')) return cue.from - 1
    if (cue.is === 'participle' && coordinators.has(before?.low ?? '')) return mark ? cue.from - 2 : cue.from - 1
    if (
      cue.is === 'passive' &&
      isMark(words[cue.from - 3], ',') &&
      /^(?:claim|allegation|accusation|assertion|charge|suggestion|version|account)$/u.test(before?.low ?? '')
    )
      return cue.from - 3
    const other = clauseOfAnother(words, cue, at)
    if (other !== null) return other
    if (cue.is === 'active' && coordinators.has(before?.low ?? '')) return mark ? cue.from - 2 : cue.from - 1
  }
  for (let word = at + 1; word < words.length - 2; word += 1)
    if (isMark(words[word], ',') && words[word + 1]?.low === 'according' && words[word + 2]?.low === 'to') return word
  return words.length
}

/** Where "; the defence says" or ", but residents said" begins: a clause of somebody else's. */
function clauseOfAnother(words: readonly Word[], cue: Cue, at: number): number | null {
  if (cue.is !== 'active') return null
  for (let back = cue.from - 1; back > at && cue.from - back < 9; back -= 1) {
    const word = words[back]
    if (isMark(word, ';')) return back
    // "; in Leeds, his deputy said"
    if (isMark(word, ',') && words[back + 1]?.is === 'word') {
      const semicolon = words.slice(Math.max(at, back - 6), back).findLastIndex((one) => isMark(one, ';'))
      if (semicolon >= 0) return Math.max(at, back - 6) + semicolon
    }
    if (word?.is === 'mark') return null
    if (isMark(words[back - 1], ',') && /^(?:and|but|while|whereas|who|which|where|whom)$/u.test(word?.low ?? '')) return back - 1
    if (isVerbOfClause(words, back)) return null
  }
  return null
}

/** True if what is said stands before its subject and verb: "The road is closed, police said." */
export function isPost({ words, cue, subject, follow }: Place): boolean {
  if (!/[cq]/u.test(cue.verb.frames) || cue.is !== 'active') return false
  const head = headOf(cue, subject)
  if (subject.is === 'same' || head === 0) return false
  const before = words[head - 1]
  if (!cue.verb.frames.includes('c')) return before?.is === 'quote'
  if (before?.is === 'quote') return true
  if (subject.inverted) return isMark(before, ',–—)')
  if (follow.is === 'object' && follow.told === null && cue.verb.frames.includes('n')) return false
  return isMark(before, ',–—)')
}

const headOf = (cue: Cue, subject: Doer) => (subject.is === 'named' ? Math.min(cue.from, subject.from) : cue.from)

/** What is said before its subject and verb, or around them. */
export function clausesAround(place: Place): Spans {
  const { words, read, cue, subject, follow } = place
  const head = headOf(cue, subject)
  let mark = head - 1
  if (words[mark]?.is === 'quote') mark += 1
  let from = 0
  for (let at = mark - 1; at >= 0; at -= 1)
    if (isMark(words[at], ':;')) {
      from = at + 1
      break
    }
  const start = from === 0 ? 0 : (words[from]?.start ?? 0)
  const front = trimmed(read.own, { start, end: words[mark - 1]?.end ?? 0 })
  const own = (stretch: Stretch) => (/[\p{L}\p{N}]/u.test(read.own.slice(stretch.start, stretch.end)) ? [stretch] : [])
  const rest = restOf(place)
  switch (rest.is) {
    case 'around':
      // Behind a quotation and its speaker nothing but more about the speaker comes.
      if (own(front).length === 0 && words[follow.at + 1]?.is === 'word')
        return { content: [], reach: { start, end: follow.told === null ? read.own.length : front.end } }
      return { content: [{ start, end: read.own.length }], reach: { start, end: read.own.length } }
    case 'second': {
      const more = clauseAfter(place, rest.at)
      return { content: [...own(front), ...more.content], reach: { start, end: more.reach.end } }
    }
    default:
      return {
        content: own(front),
        reach: { start, end: follow.is === 'end' || words[follow.at + 1]?.is === 'quote' ? read.own.length : front.end },
      }
  }
}

/** What stands after "he said": nothing that is said, a second clause, or the rest of the clause around it. */
function restOf({ words, follow, next }: Place): { is: 'none' } | { is: 'second'; at: number } | { is: 'around' } {
  const mark = words[follow.at]
  if (mark === undefined || !isMark(mark, ',–—-;')) return { is: 'none' }
  if (isMark(mark, ';')) return next.some(({ at }) => at > follow.at) ? { is: 'none' } : { is: 'around' }
  const first = words[follow.at + 1]
  if (first === undefined) return { is: 'none' }
  if (first.is === 'quote') return endOfPiece(words, follow.at + 2) > follow.at + 2 ? { is: 'around' } : { is: 'none' }
  if (/^(?:who|whose|which|whom|where)$/u.test(first.low) || (/ing$/u.test(first.low) && !hasAux(words, follow.at + 1)))
    return { is: 'none' }
  if (next.some((cue) => cue.at > follow.at && cue.from <= follow.at + 3 && (cue.is === 'participle' || coordinators.has(first.low))))
    return { is: 'none' }
  if (/^(?:though|although|while|whereas)$/u.test(first.low) && next.some(({ at, is }) => at > follow.at && is === 'active'))
    return { is: 'none' }
  if (coordinators.has(first.low))
    return hasFinite(words, follow.at + 2, words.length) ? { is: 'second', at: follow.at + 1 } : { is: 'none' }
  if (next.some(({ at }) => at > follow.at) && !isAdverb(first)) return { is: 'around' }
  return { is: 'around' }
}

const hasAux = (words: readonly Word[], at: number) => /^(?:is|was|are|were|has|had|will|would)$/u.test(words[at + 1]?.low ?? '')

/** Where what a mark opened ends: at the next comma, dash or bracket like it. */
function closeOf(words: readonly Word[], mark: number, from: number): number {
  if (!isMark(words[mark], ',(–—-')) return words.length
  const wanted = words[mark]?.text === '(' ? ')' : words[mark]?.text
  const found = words.findIndex((word, at) => at >= from && word.is === 'mark' && word.text === wanted)
  return found < 0 ? words.length : found
}

/** The next comma; the end if there is none. */
function commaAfter(words: readonly Word[], from: number): number {
  const found = words.findIndex((word, at) => at >= from && isMark(word, ','))
  return found < 0 ? words.length : found
}

/** "trawlers, which she says take more": the relative clause around its verb of saying; null if there is none. */
export function relativeAround(place: Place): (Spans & { readonly named: boolean }) | null {
  const { words, cue, subject, read } = place
  if (subject.is !== 'named' || subject.inverted || subject.relative || cue.denied || hasFinite(words, subject.from, subject.to))
    return null
  const at = subject.from - 1
  const { low = '' } = words[at] ?? {}
  if (!/^(?:which|who|that|what)$/u.test(low) || words[at]?.is !== 'word') return null
  const start = words[at]?.start ?? 0
  if (low === 'what') return { content: [], reach: { start: words[cue.at]?.end ?? 0, end: read.own.length }, named: true }
  // "that she says" after a verb is a conjunction and no relative.
  if (low === 'that' && words[at - 1]?.is === 'word' && cue.verb.base !== 'say') return null
  const close = closeOf(words, at - 1, cue.at + 1)
  const end = Math.min(close, endOfContent(place, cue.at + 1))
  const stretch = trimmed(read.own, { start, end: end < words.length ? (words[end - 1]?.end ?? start) : read.own.length })
  return { content: [stretch], reach: stretch, named: false }
}

export const trimmed = (own: string, { start, end }: Stretch): Stretch => {
  let last = end
  while (last > start && /[\s.,;:–—]/u.test(own[last - 1] ?? '')) last -= 1
  return { start, end: last }
}
