import { hasSubject, isAsking, isComparison, isInfinitive, isRelative, subordinate } from './clause-kinds'
import type { Clause } from './clauses'
import { finiteOf } from './finite'
import type { Hit } from './hits'
import { inEither, inKonjunktiv } from './mood'
import { formsOf } from './verbs'

/** Where what is said stands beside its verb: from which clause to which. */
export interface Content {
  readonly from: number
  readonly to: number
  readonly rule: 'clause-first' | 'clause-after' | 'clause-around'
}

/** The clauses that a verb of saying brings; null if it stands alone. */
export function contentOf(clauses: readonly Clause[], hit: Hit, from: number, hits: readonly Hit[] = []): Content | null {
  const here = clauses[hit.clause]
  if (here === undefined) return null
  const last = clauses.length - 1
  if (isComparison(here)) return null
  if (here.words[0]?.low === 'wie' && hit.clause !== 0)
    return {
      from: start(clauses, hit.clause, from),
      to: hit.clause < last && !isRelative(clauses[hit.clause + 1] ?? here) ? goesOn(clauses, hit.clause, last) : hit.clause - 1,
      rule: hit.clause < last ? 'clause-around' : 'clause-first',
    }
  if (here.words[0]?.low === 'wie') return last > 0 ? { from: afterRelatives(clauses, 1), to: last, rule: 'clause-after' } : null
  if (isInverted(clauses, hit) && !isQuestionPut(clauses[0])) {
    const to = goesOn(clauses, hit.clause, last)
    if (to > hit.clause) return { from: start(clauses, hit.clause, from), to, rule: 'clause-around' }
    return { from: start(clauses, hit.clause, from), to: hit.clause - 1, rule: 'clause-first' }
  }
  return forward(clauses, hit, new Set(hits.filter((other) => other !== hit && goesOnTelling(clauses, other)).map(({ clause }) => clause)))
}

/** "Auf die Frage, ob …, antwortete sie: …": what stands first was asked. */
const isQuestionPut = (clause: Clause | undefined) =>
  clause?.words[0]?.low === 'auf' && clause.words.length < 6 && clause.words.slice(1, 4).some(({ word }) => /^(?:Nachf|F)rage$/u.test(word))

/** "…, sagte Holm": the verb comes first in its clause, its subject behind it. */
export function isInverted(clauses: readonly Clause[], { verb, clause, at, nobody }: Hit): boolean {
  const here = clauses[clause]
  if (here === undefined || clause === 0) return false
  if (here.lead === 'und' || here.lead === ':' || here.lead === ';') return false
  const so = at === 1 && here.words[0]?.low === 'so' && here.lead !== ''
  if (at !== 0 && !so && !here.words.slice(0, at).every(({ quote }) => quote)) return false
  if (at === 0 && here.lead === ',' && goesOnAgainst(here)) return false
  if (at === 0 && (interrupted(clauses, clause) || (verb.alone && clause === 1 && isCondition(clauses[0])))) return false
  return nobody || hasSubject(here.words.slice(at + 1))
}

/** "Steigt der Lohn, warnen Firmen …": what begins with its verb and asks nothing is no speech. */
const isCondition = (clause: Clause | undefined) => {
  const [first, second] = clause?.words ?? []
  return (
    first !== undefined &&
    /^\p{Ll}{3,}t$/u.test(first.low) &&
    /^(?:der|die|das|ein|eine|es|er|sie|man)$/u.test(second?.low ?? '') &&
    !inEither(clause?.words ?? [])
  )
}

/** "…, forderte aber Zeit", "…, wies einen Rücktritt jedoch zurück": the same subject's next act, and no word of who says it. */
const goesOnAgainst = ({ words }: Clause) =>
  words.slice(1).some(({ low }) => /^(?:aber|jedoch|allerdings|hingegen|indes|indessen)$/u.test(low))

/**
 * "Betriebe, die …, melden …" and "Als sie ging, dachte sie …": what stands before the comma belongs to the verb's own
 * clause and is not what was said.
 */
function interrupted(clauses: readonly Clause[], clause: number): boolean {
  const before = clauses[clause - 1]
  if (before === undefined || (!isRelative(before) && before.words.some(({ quote }) => quote))) return false
  if (clauses.slice(0, clause).some(({ words }) => inEither(words))) return false
  if (
    clause > 1 &&
    clauses.slice(0, clause).every((one) => finiteOf(one) === null) &&
    !clauses.slice(0, clause).some(({ words }) => words.some(({ quote }) => quote))
  )
    return true
  if (subordinate.test(before.words[0]?.low ?? '') && (clause === 1 || clauses[clause - 2]?.lead !== ',')) return true
  let head = clause - 1
  while (head > 0 && isRelative(clauses[head] as Clause)) head -= 1
  const lead = clauses[head]
  return head < clause - 1 && lead !== undefined && finiteOf(lead) === null
}

function start(clauses: readonly Clause[], before: number, from: number): number {
  let at = before - 1
  while (at > from && at > 0) {
    const here = clauses[at]
    if (here?.lead === ';' && !inEither(clauses[at - 1]?.words ?? [])) break
    if (here?.lead === ':' && inEither(here.words) && !inEither(clauses[at - 1]?.words ?? [])) break
    at -= 1
  }
  return Math.max(0, at)
}

/** The last clause of what was said if it goes on behind its verb's; that verb's clause if not. */
function goesOn(clauses: readonly Clause[], clause: number, last: number): number {
  let to = clause
  for (let at = clause + 1; at <= last; at += 1) {
    const here = clauses[at]
    if (here === undefined || here.lead === ':') break
    const incomplete = at === clause + 1 && here.lead === ',' && isHalf(clauses.slice(0, clause)) && !isRelative(here)
    if (inEither(here.words) || incomplete || (to > clause && !isRelative(here))) to = at
    else if (here.lead === ';' || here.lead === 'und' || (here.lead === ',' && /^(?:und|aber|doch)$/u.test(here.words[0]?.low ?? ''))) break
  }
  return to
}

/** "Sie werde, sagt sie, …", "Ohne Wasser, sagte er, …": the clause broken off has no verb, or not all of it. */
function isHalf(clauses: readonly Clause[]): boolean {
  const words = clauses.at(-1)?.words ?? []
  if (clauses.length > 1) return false
  const last = words.at(-1)?.low ?? ''
  return (
    !words.some(({ quote }) => quote) &&
    (words.length < 3 || /^(?:werde|werden|sei|seien|habe|könne|müsse|solle|wolle|dürfe|würde)$/u.test(last) || !inEither(words)) &&
    words.length < 9
  )
}

const afterRelatives = (clauses: readonly Clause[], from: number) => {
  let at = from
  while (at < clauses.length - 1 && isRelative(clauses[at] as Clause)) at += 1
  return at
}

/** "…, kündigte jedoch an", "…, und rät": the same speaker's next act. */
function goesOnTelling(clauses: readonly Clause[], hit: Hit): boolean {
  const words = clauses[hit.clause]?.words ?? []
  return (hit.at === 0 || (hit.at === 1 && /^(?:und|aber|doch)$/u.test(words[0]?.low ?? ''))) && !hit.told && !isInverted(clauses, hit)
}

function forward(clauses: readonly Clause[], hit: Hit, others: ReadonlySet<number>): Content | null {
  const last = clauses.length - 1
  let from = -1
  for (let at = hit.clause + 1; at <= last; at += 1) {
    const here = clauses[at]
    if (here === undefined) break
    if (here.lead === ';' || here.lead === 'und' || others.has(at)) break
    if (here.lead === '–' && !inEither(here.words)) break
    const colon = here.lead === ':'
    const later = clauses.slice(at).some(({ words, lead }, nth) => (nth === 0 || (lead !== ';' && lead !== ':')) && inKonjunktiv(words))
    if (colon || brings(here, hit, later)) {
      from = at
      break
    }
    if (!isRelative(here) && !subordinate.test(here.words[0]?.low ?? '')) {
      if (here.words.length > 4 && !later) break
    }
  }
  if (from < 0) return null
  return { from, to: until(clauses, from, others), rule: 'clause-after' }
}

function brings(here: Clause, { verb }: Hit, later: boolean): boolean {
  const first = here.words[0]
  if (first === undefined) return false
  // "…, wie Holm sagte" says who says it.
  if (first.low === 'wie' && formsOf(here.words.at(-1)?.low ?? '').some(({ kinds }) => kinds.has('finite'))) return false
  if (isAsking(here) && !(first.low === 'was' && verb.alone)) return true
  if (isRelative(here)) return false
  if (inKonjunktiv(here.words) || isInfinitive(here)) return true
  if (here.lead === ',' && here.words.at(-1)?.quote && here.words.length > 1 && here.words.length < 6) return true
  if (subordinate.test(first.low)) return later
  if (/^(?:und|oder|sowie|aber|doch|sondern|darunter|um|ohne|statt|so)$/u.test(first.low)) return false
  if (inEither(here.words)) return true
  return !verb.alone && /^(?:er|sie|es|man|wir|ich|kein\p{L}*|niemand|alle|diese?[rs]?)$/u.test(first.low) && here.words.length > 2
}

/** Where it ends: before a clause that is the author's again. */
function until(clauses: readonly Clause[], from: number, others: ReadonlySet<number>): number {
  const mood = inEither(clauses[from]?.words ?? [])
  let to = from
  for (let at = from + 1; at < clauses.length; at += 1) {
    const here = clauses[at]
    if (here === undefined || (others.has(at) && !inEither(here.words))) break
    const first = here.words[0]?.low ?? ''
    const joint = /^(?:und|aber|doch|sondern)$/u.test(first)
    const second = here.words[joint ? 1 : 0]?.low ?? ''
    if (here.lead === ';' && !inEither(here.words)) break
    if (mood && here.lead === ',' && joint && /^\p{Ll}+(?:te|ten|t|[^e]n|b|f|s|g|d|ß)$/u.test(second) && !inEither(here.words)) break
    if (/^(?:während|wohingegen)$/u.test(first) && mood && !inEither(here.words)) break
    to = at
  }
  return to
}
