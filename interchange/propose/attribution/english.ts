import type { AttributionKind } from '../../../model/attribution'
import type { Stretch } from '../../../model/proposal'
import { saidByNouns } from './english/by-noun'
import { saidByOpinion, saidBySource } from './english/by-source'
import { saidByVerbs } from './english/by-verb'
import { isDirect } from './english/direct'
import { saidInHeadline } from './english/headline-quotes'
import { saidByColon, saidByDash } from './english/headlines'
import { namesOnly } from './english/names'
import { type Ground, nobody, type Said } from './english/said'
import { hasFinite, type Word, wordsOf } from './english/words'
import type { Passage, Sentence } from './reading'
import type { AttributionRule } from './rules'
import { again } from './who'

/** The passages of an English sentence, the outer one first. */
export function english(read: Sentence): Passage[] {
  const alone = read.quotes.length > 0 && !/[\p{L}\p{N}]/u.test(read.own)
  // What stands alone in a headline is no sentence yet.
  const bare = alone && read.headline && !tells(wordsOf(read.text))
  if (alone) return read.quotes.map((quote) => passage(quote, bare ? 'direct_partial' : 'direct', 'quote-alone', goingOn(read), null))
  const words = wordsOf(read.own)
  const found = joined(read, outermost([...saidByVerbs(read, words), ...saidBySource(read, words), ...saidByOpinion(read, words)]))
  const said = [
    ...found,
    ...saidByNouns(read, words).filter(({ reach }) => !found.some(({ content }) => content.some((each) => within(reach, each)))),
  ]
  const all = said.length > 0 ? said : [...saidByColon(read, words), ...saidByDash(read, words)]
  const spoken = quoted(read, all)
  return inOrder([...all.flatMap((one) => told(read, one)), ...spoken, ...headlined(read, words, spoken)])
}

const tells = (words: readonly Word[]) => hasFinite(words, 0, words.length)

/** What somebody says that somebody else said is part of what they say. */
const outermost = (said: readonly Said[]): Said[] =>
  said.filter(
    ({ cue }) =>
      !said.some(
        (other) => cue !== null && other.cue !== cue && other.rule === 'clause-after' && other.content.some((each) => within(cue, each)),
      ),
  )

/** "welcomed the plan but expressed concern": two acts of one subject are one passage. */
function joined({ own }: Sentence, said: readonly Said[]): Said[] {
  const found: Said[] = []
  for (const one of said) {
    const last = found.at(-1)
    const [first, second] = [last?.content[0], one.content[0]]
    const between = first === undefined || second === undefined ? '-' : own.slice(first.end, second.start)
    if (
      last !== undefined &&
      first !== undefined &&
      second !== undefined &&
      last.kind === 'reported' &&
      !own.slice(last.reach.start, one.reach.end).includes('\u0001') &&
      one.kind === 'reported' &&
      /^,? (?:and|but) $/u.test(between)
    )
      found[found.length - 1] = {
        ...last,
        content: [{ start: first.start, end: second.end }],
        reach: { start: last.reach.start, end: one.reach.end },
      }
    else found.push(one)
  }
  return found
}

/** The passages in the author's words; an act of speech that quotes gives its quotation alone. */
function told(read: Sentence, { kind, rule, ground, cue, content, reach }: Said): Passage[] {
  const holds = kind === 'reported' && read.quotes.some((quote) => within(quote, reach) && !namesOnly(read, quote))
  return holds
    ? []
    : content
        .filter(({ start, end }) => /[\p{L}\p{N}]/u.test(read.own.slice(start, end)))
        .map((stretch) => passage(stretch, kind, rule, ground, cue))
}

function quoted(read: Sentence, all: readonly Said[]): Passage[] {
  let goesOn = false
  return read.quotes.flatMap((quote) => {
    if (!/[\p{L}\p{N}]/u.test(read.text.slice(quote.start, quote.end))) return []
    const direct = isDirect(read, quote, goesOn)
    goesOn ||= direct
    const inside = all.filter(({ reach }) => within(quote, reach)).at(-1)
    if (!direct) {
      if (inside === undefined || namesOnly(read, quote)) return []
      return passage(quote, 'direct_partial', 'part-quote', inside.ground, inside.cue)
    }
    const near = inside ?? nearest(all, quote)
    return near === null
      ? passage(quote, 'direct', 'quote-said', goingOn(read), null)
      : passage(quote, 'direct', 'quote-said', near.ground, near.cue)
  })
}

/** Quotations of a headline that no verb of saying is about. */
function headlined(read: Sentence, words: readonly Word[], spoken: readonly Passage[]): Passage[] {
  return saidInHeadline(read, words).flatMap(({ quote, whole, said }) =>
    spoken.some(({ start }) => start === quote.start)
      ? []
      : [passage(quote, whole ? 'direct' : 'direct_partial', said.rule, said.ground, null)],
  )
}

const goingOn = (read: Sentence): Ground => ({ ...nobody, speakers: again(read).filter(({ name }) => /^\p{L}| /u.test(name)) })
const within = (one: Stretch, { start, end }: Stretch) => one.start >= start && one.end <= end

/** The cue that stands nearest to a quotation, the one after it rather than the one before. */
function nearest(all: readonly Said[], quote: Stretch): Said | null {
  let best: Said | null = null
  let least = Number.POSITIVE_INFINITY
  for (const said of all) {
    const cue = said.cue ?? said.reach
    const far = cue.start >= quote.end ? cue.start - quote.end : (quote.start - cue.end) * 1.5
    if (far < least) [best, least] = [said, far]
  }
  return best
}

function passage({ start, end }: Stretch, kind: AttributionKind, rule: AttributionRule, ground: Ground, cue: Stretch | null): Passage {
  return { start, end, kind, rule, cue, ...ground }
}

/** By their first character, the outer one first; of two over the same words the first found. */
function inOrder(passages: readonly Passage[]): Passage[] {
  const sorted = [...passages].sort((one, other) => one.start - other.start || other.end - one.end)
  const told = sorted.filter(({ kind }) => !kind.startsWith('direct'))
  return sorted.filter((one) => {
    if (one.kind.startsWith('direct')) return true
    const at = told.indexOf(one)
    const others = told.filter((other) => other !== one && mostly(one, other))
    // What is said counts for more than that something was told; else the one found first.
    return !others.some((other) =>
      (other.kind === 'reported') === (one.kind === 'reported') ? told.indexOf(other) < at : one.kind === 'reported',
    )
  })
}

const mostly = (one: Stretch, other: Stretch) =>
  (Math.min(one.end, other.end) - Math.max(one.start, other.start)) * 1.25 > Math.min(one.end - one.start, other.end - other.start)
