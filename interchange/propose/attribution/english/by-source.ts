import type { Stretch } from '../../../../model/proposal'
import { adverbs, determiners } from '../../lexicon/grammar-en'
import { opinions, verbs } from '../../lexicon/saying-en'
import type { Sentence } from '../reading'
import { endOfPiece, isAside } from './pieces'
import { charsOf, groundOf, type Said } from './said'
import { subjectOfCue } from './subjects'
import { hasFinite, isCapital, isMark, type Word } from './words'

/** What stands in somebody's name without a verb: "according to", "in the view of", "by the account of". */
export function saidBySource(read: Sentence, words: readonly Word[]): Said[] {
  const found: Said[] = []
  for (let at = 0; at < words.length; at += 1) {
    const length = leadAt(words, at)
    if (length === 0) continue
    if (length < 0) {
      const end = at - length
      const { written: _, ...ground } = groundOf(read, words, at + 1, end)
      found.push({ cue: charsOf(words, end, end + 1), ground, kind: 'indirect', rule: 'source-named', ...around(read, words, at, end + 1) })
      continue
    }
    const said = saidAfter(read, words, at, at + length)
    if (said === null) continue
    found.push(said)
    at += length
  }
  return found
}

const leads: ReadonlySet<string> = new Set(['according', 'by', 'in', 'per'])

/** How many words name the kind of source here; 0 if none do. */
function leadAt(words: readonly Word[], at: number): number {
  if (!leads.has(words[at]?.low ?? '')) return 0
  const low = (nth: number) => words[at + nth]?.low ?? ''
  if (low(0) === 'according' && low(1) === 'to') return 2
  if (low(0) === 'by' && low(2) === 'account' && low(3) === 'of') return 4
  if (low(0) === 'in' && low(1) === 'the' && /^(?:words|view|opinion|eyes|telling)$/u.test(low(2)) && low(3) === 'of') return 4
  if (low(0) === 'per' && (at === 0 || isMark(words[at - 1], ',')) && (determiners.has(low(1)) || isCapital(words[at + 1]))) return 1
  // "In Mr Low's view"
  if (low(0) === 'in' && at === 0)
    for (let nth = 2; nth < 7; nth += 1)
      if (/^(?:view|opinion|words|telling|account)$/u.test(low(nth))) return /['’]s?$/u.test(words[nth - 1]?.text ?? '') ? -nth : 0
  return 0
}

function saidAfter(read: Sentence, words: readonly Word[], at: number, from: number): Said | null {
  let to = from
  while (to < words.length && words[to]?.is === 'word' && !(to > from && endsSource(words, to))) to += 1
  if (to === from) return null
  const { written, ...ground } = groundOf(read, words, from, to)
  const cue = charsOf(words, at, from)
  const source = read.own.slice(cue.end, words[to - 1]?.end ?? cue.end)
  const spans = around(read, words, at, to)
  const counts = spans.content.some(({ start, end }) => /\d{2}|\d%/u.test(read.own.slice(start, end)))
  const official =
    /statisti|census|eurostat/iu.test(source) ||
    (counts && /ministry|bureau|office for|institute|federation|central bank|commission/iu.test(source))
  return { cue, ground, kind: written === 'figures' || official ? 'data' : 'indirect', rule: 'source-named', ...spans }
}

function endsSource(words: readonly Word[], at: number): boolean {
  const low = words[at]?.low ?? ''
  return (
    /^(?:who|which|that|and|but|while|as|seen|published|released|obtained|because)$/u.test(low) &&
    (low !== 'and' || hasFinite(words, at, endOfPiece(words, at)))
  )
}

/** The clause before, after or around a source. */
function around({ own }: Sentence, words: readonly Word[], at: number, to: number): Pick<Said, 'content' | 'reach'> {
  let rest = endOfPiece(words, to)
  const before = words[at - 1]
  const opens = before === undefined || isMark(before, ';:') || !hasFinite(words, 0, at)
  if (opens) {
    // "According to the survey, which has been seen by the paper, catches fell"
    while (isMark(words[rest], ',') && skips(words, rest + 1)) rest = endOfPiece(words, rest + 1)
    const start = words[isMark(words[rest], ',') ? rest + 1 : rest]?.start ?? own.length
    const lead = at > 0 && !isMark(before, ';:') ? 0 : start
    const content = trimmed(own, { start: lead, end: own.length })
    return {
      content: content.end > content.start ? [lead === 0 ? { start: 0, end: own.length } : content] : [],
      reach: { start: lead, end: own.length },
    }
  }
  let from = 0
  for (let back = at - 1; back > 0; back -= 1)
    if (isMark(words[back], ';:')) {
      from = words[back + 1]?.start ?? 0
      break
    }
  const goesOn = rest < words.length && isMark(words[rest], ',–—') && hasFinite(words, rest + 1, words.length) && !skips(words, rest + 1)
  const midway = goesOn || !isMark(before, ',–—(')
  const content =
    midway && rest < words.length ? { start: from, end: own.length } : trimmed(own, { start: from, end: words[at - 1]?.end ?? 0 })
  return { content: [content], reach: { start: from, end: midway ? own.length : content.end } }
}

function skips(words: readonly Word[], from: number): boolean {
  const first = words[from]
  if (first?.is !== 'word') return false
  if (/^(?:published|released|seen|obtained|commissioned|compiled|quoted|cited|dated|reviewed|shared|posted|unveiled)$/u.test(first.low))
    return true
  return endOfPiece(words, from) < words.length && isAside(words, from) && !determiners.has(first.low)
}

/** "is confident that": an opinion told by an adjective. */
export function saidByOpinion(read: Sentence, words: readonly Word[]): Said[] {
  return words.flatMap((word, at) => {
    if (!opinions.has(word.low) || !/^(?:that|of|about|in|by|the|they|it|he|she)$/u.test(words[at + 1]?.low ?? '')) return []
    let verb = at - 1
    while (verb > 0 && (adverbs.has(words[verb]?.low ?? '') || /ly$|^(?:not|very|so|less|more|deeply)$/u.test(words[verb]?.low ?? '')))
      verb -= 1
    if (!/^(?:is|are|was|were|remains|remained|sounds|sounded|seemed|been)$/u.test(words[verb]?.low ?? '') || verb === 0) return []
    const hope = verbs.get('hopes')
    const subject =
      hope === undefined ? null : subjectOfCue(words, { at: verb, from: verb, verb: hope, is: 'active', denied: false }, new Set())
    if (subject?.is !== 'named' || subject.inverted) return []
    const { from } = subject
    const { written, ...ground } = groundOf(read, words, from, subject.to)
    if (written !== null || ground.speakers.length === 0) return []
    const whole = { start: from <= 1 ? 0 : (words[from]?.start ?? 0), end: read.own.length }
    return [
      {
        cue: charsOf(words, at, at + 1),
        ground,
        kind: 'reported' as const,
        rule: 'act-of-speech' as const,
        content: [whole],
        reach: { ...whole, start: word.start },
      },
    ]
  })
}

const trimmed = (own: string, { start, end }: Stretch): Stretch => {
  let last = end
  while (last > start && /[\s.,;:–—(]/u.test(own[last - 1] ?? '')) last -= 1
  return { start, end: last }
}
