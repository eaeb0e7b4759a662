import type { Stretch } from '../../../../model/proposal'
import type { Sentence } from '../reading'
import type { Claim } from './claims'
import type { Clause } from './clauses'

/** Where acts of speech without a clause stand: the whole sentence, or of one that says more the part between its stronger marks. */
export function reportedStretches(
  { text }: Sentence,
  clauses: readonly Clause[],
  acts: readonly Claim[],
  claims: readonly Claim[],
): { stretch: Stretch; claim: Claim }[] {
  const found: { stretch: Stretch; claim: Claim }[] = []
  const whole = text.trimEnd().length
  for (const claim of acts) {
    let from = claim.clause
    let to = claim.clause
    const taken = (at: number) =>
      claims.some(
        (other) =>
          other !== claim &&
          ((other.content !== null && covers(clauses, at, other.content)) || (other.clause === at && other.kind !== 'reported')),
      )
    while (from > 0 && clauses[from]?.lead !== ';' && clauses[from]?.lead !== ':' && !taken(from - 1)) from -= 1
    while (to < clauses.length - 1 && clauses[to + 1]?.lead !== ';' && clauses[to + 1]?.lead !== ':' && !taken(to + 1)) to += 1
    const stretch = { start: clauses[from]?.start ?? 0, end: to === clauses.length - 1 ? whole : (clauses[to]?.end ?? whole) }
    const last = found.at(-1)
    if (last !== undefined && last.stretch.start === stretch.start) {
      const split = clauses[claim.clause]
      const other =
        split !== undefined &&
        (split.lead === ',' || split.lead === '–') &&
        split.words[0]?.start !== claim.finite.start &&
        claim.clause > last.claim.clause &&
        split.words.length > 2 &&
        !/^(?:und|aber|doch)$/u.test(split.words[0]?.low ?? '') &&
        claim.speakers[0]?.name !== last.claim.speakers[0]?.name
      if (!other || split === undefined) continue
      last.stretch = { start: last.stretch.start, end: clauses[claim.clause - 1]?.end ?? last.stretch.end }
      found.push({ stretch: { start: split.start, end: stretch.end }, claim })
    } else found.push({ stretch, claim })
  }
  return found
}

function covers(clauses: readonly Clause[], at: number, { start, end }: Stretch): boolean {
  const clause = clauses[at]
  return clause !== undefined && start <= clause.start && clause.end <= end + 1
}
