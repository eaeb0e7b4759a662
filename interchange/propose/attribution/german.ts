import type { AttributionKind } from '../../../model/attribution'
import type { ProposedSpeaker, Stretch } from '../../../model/proposal'
import { mayBeFinite } from './german/auxiliaries'
import { type Claim, claimOfHit } from './german/claims'
import { type Clause, clausesIn } from './german/clauses'
import { beginsWithVerb } from './german/finite'
import { headlineClaim } from './german/headlines'
import { hitsIn } from './german/hits'
import { moodClaim } from './german/mood-claims'
import { announcedIn, nounClaim } from './german/noun-claims'
import { kindOf, type QuoteKind } from './german/quotes'
import { reportedStretches } from './german/reported'
import { claimOfSource } from './german/source-claims'
import { sourcesIn } from './german/sources'
import type { Passage, Sentence } from './reading'
import type { AttributionRule } from './rules'
import { again, subjectOf } from './who'

/** The passages of a German sentence, the outer one first. */
export function german(read: Sentence): Passage[] {
  if (read.quotes.length > 0 && !/[^\u0001\s.,!?:;()–—-]/u.test(read.own)) return alone(read)
  const plain = !read.own.includes('(') ? read.own : read.own.replace(/\([^()\u0001]{0,80}\)/gu, (words) => ' '.repeat(words.length))
  const own: Sentence = plain === read.own ? read : { ...read, own: plain }
  const clauses = clausesIn(plain, mayBeFinite)
  const sources = sourcesIn(own, clauses)
  const hits = hitsIn(plain, clauses)
  const claims = outermost(claimsOf(own, clauses, { sources, hits }))
  const kinds: QuoteKind[] = []
  for (const [at, quote] of read.quotes.entries()) kinds.push(kindOf(own, quote, at, { hits, clauses, sources, kinds }))
  const unsourced = hits.some(({ nobody }) => nobody)
  if (claims.length === 0 && !unsourced) {
    const other = headlineClaim(own) ?? announcedIn(own, clauses) ?? moodClaim(own, clauses, kinds)
    if (other !== null) claims.push(other)
  }
  return inOrder([...ownPassages(own, clauses, claims, kinds), ...quotePassages(own, clauses, claims, kinds)])
}

/** Nothing but a quotation: whoever spoke last goes on. */
function alone(read: Sentence): Passage[] {
  return read.quotes.map((quote) => passage(quote, 'direct', 'quote-alone', { speakers: again(read), cue: null, documents: [], via: [] }))
}

function claimsOf(
  read: Sentence,
  clauses: readonly Clause[],
  { sources, hits }: { sources: ReturnType<typeof sourcesIn>; hits: ReturnType<typeof hitsIn> },
): Claim[] {
  const found: Claim[] = []
  let from = 0
  for (const hit of hits) {
    if (sources.some(({ phrase }) => phrase.start <= hit.finite.start && hit.finite.end <= phrase.end)) continue
    if (/^(?:dass|daß|ob)$/u.test(clauses[hit.clause]?.words[0]?.low ?? '')) continue
    if (hit.told) continue
    const claim = claimOfHit(read, clauses, hit, from, { sources, hits })
    if (claim === null) continue
    const named = claim.content === null && claim.kind === 'reported' && hit.clause > 1 ? nounClaim(read, clauses, from) : null
    if (named !== null) found.push(named)
    found.push(claim)
    if ((claim.content !== null && claim.rule === 'clause-first') || clauses[hit.clause + 1]?.lead === ':') from = hit.clause + 1
  }
  for (const source of sources) {
    if (
      /^(?:unter|in (?:der|einer|dem|einem|seiner|ihrer)(?![\p{L}]))/iu.test(read.own.slice(source.cue.start, source.cue.end)) &&
      found.some(({ clause }) => clause === source.clause)
    )
      continue
    const claim = claimOfSource(read, clauses, source)
    if (claim !== null) found.push(claim)
  }
  return found
}

/** Who says that somebody says something is the one who answers for it: what stands inside another's words is dropped. */
function outermost(claims: readonly Claim[]): Claim[] {
  return claims.length < 2 ? [...claims] : claims.filter((one) => !claims.some((other) => within(one, other)))
}

const within = (one: Claim, other: Claim) =>
  one !== other &&
  other.content !== null &&
  other.content.start <= one.finite.start &&
  one.finite.end <= other.content.end &&
  !(one.content !== null && one.content.start <= other.finite.start && other.finite.end <= one.content.end && one.clause < other.clause)

function ownPassages(read: Sentence, clauses: readonly Clause[], claims: readonly Claim[], kinds: readonly QuoteKind[]): Passage[] {
  const found: Passage[] = []
  for (const claim of claims) {
    if (claim.ofSentenceBefore)
      found.push({ ...passage({ start: 0, end: read.text.trimEnd().length }, claim.kind, claim.rule, claim), ofSentenceBefore: true })
    else if (claim.content !== null) found.push(passage(claim.content, claim.kind, claim.rule, claim))
  }
  const acts = claims.filter(
    ({ kind, content, clause, acts: besides }) =>
      (besides || (kind === 'reported' && content === null)) && !quotesBy(read, clauses, clause, kinds),
  )
  for (const { stretch, claim } of reportedStretches(read, clauses, acts, claims))
    found.push(passage(stretch, 'reported', 'act-of-speech', claim))
  return found
}

/** The clause of an act of speech has a quotation, which then is what is proposed. */
function quotesBy({ quotes }: Sentence, clauses: readonly Clause[], clause: number, kinds: readonly QuoteKind[]): boolean {
  const here = clauses[clause]
  return here !== undefined && quotes.some(({ start, end }, at) => kinds[at] !== 'name' && here.start <= start && end <= here.end + 1)
}

function quotePassages(read: Sentence, clauses: readonly Clause[], claims: readonly Claim[], kinds: readonly QuoteKind[]): Passage[] {
  return read.quotes.flatMap((quote, at) => {
    const kind = kinds[at] ?? 'name'
    if (kind === 'name') return []
    const by = nearest(
      quote,
      clauses,
      claims.filter(({ ofSentenceBefore }) => !ofSentenceBefore),
    )
    if (by === null && kind === 'direct_partial') return []
    const behind = kind === 'direct' ? speaksBehind(read, clauses, quote) : null
    const nearer = behind !== null && (by === null || by.finite.start > behind.cue.start)
    const shown = nearer ? behind : (by ?? { speakers: again(read), cue: null, documents: [], via: [] })
    return [passage(quote, kind, kind === 'direct' ? 'quote-said' : 'part-quote', shown)]
  })
}

/** "„Das stimmt nicht“, grinst Holm": right behind a quotation any verb with somebody as its subject is one of saying. */
function speaksBehind(read: Sentence, clauses: readonly Clause[], { end }: Stretch): (Shown & { readonly cue: Stretch }) | null {
  const here = clauses.find(({ start, lead }) => lead === ',' && start >= end)
  const verb = here?.words[0]
  if (verb === undefined || !/^[\s,]*$/u.test(read.own.slice(end, verb.start)) || !beginsWithVerb(verb, here?.words ?? [])) return null
  const who = subjectOf(read, verb)
  if (who === null || who.place.start < verb.end || who.place.start - verb.end > 12) return null
  return { speakers: who.speakers, cue: verb, documents: [], via: [] }
}

function nearest(quote: Stretch, clauses: readonly Clause[], claims: readonly Claim[]): Claim | null {
  let best: Claim | null = null
  let least = Number.POSITIVE_INFINITY
  for (const claim of claims) {
    const far = distance(quote, clauses[claim.clause], claim)
    if (best !== null && far >= least) continue
    best = claim
    least = far
  }
  return best
}

function distance(quote: Stretch, here: Clause | undefined, { content, finite }: Claim): number {
  const together = here !== undefined && finite.end > finite.start && here.start <= quote.start && quote.end <= here.end + 1
  const inside = content !== null && content.start <= quote.start && quote.end <= content.end
  const gap = finite.start >= quote.end ? finite.start - quote.end : quote.start - finite.end
  return inside ? Math.min(gap, 1) : together ? gap / 1000 : gap
}

interface Shown {
  readonly speakers: readonly ProposedSpeaker[]
  readonly cue: Stretch | null
  readonly documents: readonly string[]
  readonly via: readonly string[]
}

function passage({ start, end }: Stretch, kind: AttributionKind, rule: AttributionRule, { speakers, cue, documents, via }: Shown): Passage {
  return { start, end, kind, rule, cue: cue === null || cue.end === cue.start ? null : cue, speakers, documents, via }
}

const inOrder = (passages: readonly Passage[]) => [...passages].sort((one, other) => one.start - other.start || other.end - one.end)
