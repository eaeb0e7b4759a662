import type { AttributionKind } from '../../../../model/attribution'
import type { ProposedSpeaker, Stretch } from '../../../../model/proposal'
import type { Sentence } from '../reading'
import type { AttributionRule } from '../rules'
import { isAsking } from './clause-kinds'
import type { Clause } from './clauses'
import { type Content, contentOf, isInverted } from './content'
import { viaIn } from './documents'
import type { Hit } from './hits'
import { nounClaim } from './noun-claims'
import type { Source } from './sources'
import { speakersOf } from './speakers'

/** What a sentence says that somebody says: the words if they are the author's own, and everything else that a passage needs. */
export interface Claim {
  /** Null if only quotations stand there, or nothing. */
  readonly content: Stretch | null
  readonly kind: AttributionKind
  readonly rule: AttributionRule
  readonly cue: Stretch
  readonly finite: Stretch
  readonly speakers: readonly ProposedSpeaker[]
  readonly documents: readonly string[]
  readonly via: readonly string[]
  /** What it points at is the sentence before. */
  readonly ofSentenceBefore: boolean
  /** Before its colon it tells an act of speech besides. */
  readonly acts: boolean
  readonly clause: number
}

/** "Das teilte die Polizei mit.": verbs whose "das" is the sentence before; of the others it is what they judge. */
const pointing =
  /^(?:sagen|mitteilen|teilen|erklären|berichten|melden|bestätigen|fordern|ankündigen|kündigen|betonen|vermuten|gehen|ergeben|zeigen|geben|schreiben|erzählen|behaupten|versichern|heißen|mitteilen lassen|machen|verlauten|verlangen|empfehlen|prognostizieren|erläutern|schildern)$/u

/** What a verb of saying claims that its subject says; null if nobody does. */
export function claimOfHit(
  read: Sentence,
  clauses: readonly Clause[],
  hit: Hit,
  from: number,
  { sources, hits }: { readonly sources: readonly Source[]; readonly hits: readonly Hit[] },
): Claim | null {
  const here = clauses[hit.clause]
  if (here === undefined) return null
  const shown = speakersOf(read, clauses, hit, here)
  if (shown === null) return null
  const named = hit.verb.alone && hit.clause > 1 ? nounClaim(read, clauses, from) : null
  const content = hit.refusal || (named !== null && isInverted(clauses, hit)) ? null : contentOf(clauses, hit, from, hits)
  // "Wann es öffnet, sagte sie nicht."
  const asked = content === null ? undefined : clauses[content.from]
  if (
    asked !== undefined &&
    here.words.some(({ low }) => low === 'nicht') &&
    isAsking(asked) &&
    !/^(?:dass|daß)$/u.test(asked.words[0]?.low ?? '')
  )
    return null
  // "Das hätte ich nie gedacht.": who speaks so outside of marks is the author, or somebody whom only the marks around would name.
  if (here.words.some(({ low, quote }) => !quote && /^(?:ich|wir)$/u.test(low)) && (content === null || shown.speakers.length === 0))
    return null
  if (content === null && read.own.trimEnd().endsWith('?') && here.words.some(({ word }, at) => at > 0 && word === 'Sie')) return null
  const own = content === null ? null : ownStretch(read, clauses, content)
  const said = content !== null
  const upon = sources.find(
    ({ cue }) =>
      /unter (?:Berufung|Verweis|Hinweis) auf/iu.test(read.own.slice(cue.start, cue.end)) &&
      cue.start >= here.start &&
      cue.start <= here.end,
  )
  const ofSource = upon === undefined ? [] : shown.speakers.map(({ name }) => name)
  const via = viaIn(read.own, read.text, hit.finite.end, here.end).filter((name) => ![...(shown.via ?? []), ...ofSource].includes(name))
  const first = here.words[0]?.low ?? ''
  const points =
    !said &&
    hit.clause === 0 &&
    hit.at === 1 &&
    /^(?:das|dies|dieses)$/u.test(first) &&
    pointing.test(hit.verb.infinitive) &&
    !here.words.some(({ low, quote }) => quote || low === 'nicht')
  const base = {
    acts: said && hit.verb.alone && clauses[content.from]?.lead === ':' && hit.verb.needs !== null,
    cue: hit.cue,
    finite: hit.finite,
    clause: hit.clause,
    speakers: upon?.speakers ?? shown.speakers,
    documents: shown.documents,
    via: [...via, ...(upon === undefined ? (shown.via ?? []) : ofSource)],
  }
  if (hit.clause > 0 && here.lead === ':' && hit.at === 1 && /^(?:das|dies)$/iu.test(first) && pointing.test(hit.verb.infinitive) && !said)
    return {
      ...base,
      content: { start: 0, end: clauses[hit.clause - 1]?.end ?? 0 },
      kind: 'indirect',
      rule: 'clause-first',
      ofSentenceBefore: false,
    }
  if (!said && hit.clause === 0 && /^mit diesen worten /iu.test(read.own))
    return { ...base, content: null, kind: 'direct', rule: 'sentence-before', ofSentenceBefore: true }
  if (points) return { ...base, content: null, kind: shown.data ? 'data' : 'indirect', rule: 'sentence-before', ofSentenceBefore: true }
  if (said) return { ...base, content: own, kind: shown.data ? 'data' : 'indirect', rule: content.rule, ofSentenceBefore: false }
  if (hit.verb.alone || hit.refusal) return { ...base, content: null, kind: 'reported', rule: 'act-of-speech', ofSentenceBefore: false }
  return { ...base, content: null, kind: 'direct', rule: 'quote-said', ofSentenceBefore: false }
}

/** Null if nothing but quotations stands there. */
function ownStretch({ own, text }: Sentence, clauses: readonly Clause[], { from, to, rule }: Content): Stretch | null {
  const start = clauses[from]?.start ?? 0
  const end = clauses[to]?.end ?? own.length
  if (clauses[from]?.lead === ':' && clauses[from]?.words[0]?.quote) return null
  if (rule === 'clause-around')
    return /\p{L}/u.test(own.slice(start, clauses[from]?.end))
      ? { start, end: end >= text.trimEnd().length - 1 ? text.trimEnd().length : end }
      : null
  return /\p{L}{2}/u.test(own.slice(start, end)) ? { start, end } : null
}
