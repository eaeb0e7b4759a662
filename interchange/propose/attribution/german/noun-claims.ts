import { nounsOfSaying } from '../../lexicon/sources-de'
import type { Sentence } from '../reading'
import { whoIn } from '../who'
import type { Claim } from './claims'
import { isAsking, isInfinitive } from './clause-kinds'
import type { Clause } from './clauses'
import { inKonjunktiv } from './mood'

const noun = new RegExp(`(?<![\\p{L}])(?:${nounsOfSaying.split(' ').join('|')})(?![\\p{L}])`, 'u')
/** Nouns whose infinitive is what was said, and not what is done. */
const announcing =
  /^(?:Ankündigung|Drohung|Versprechen|Forderung|Forderungen|Aufforderung|Zusage|Vorwurf|Vorwürfe|Vorwürfen|Behauptung|Warnung|Appell|Aufruf|Vorschlag|Empfehlung|Zusicherung)$/u

/** "Die Drohung, das Werk zu schließen, …" in a sentence that tells nothing else. */
export function announcedIn(read: Sentence, clauses: readonly Clause[]): Claim | null {
  for (const [at] of clauses.slice(0, -1).entries()) {
    const claim = nounClaim(read, clauses, at)
    if (claim !== null && announcing.test(read.own.slice(claim.cue.start, claim.cue.end))) return claim
  }
  return null
}

/** "Den Vorwurf der Opposition, die Regierung habe geschlafen, …": a noun of saying brings a clause; null if none does. */
export function nounClaim(read: Sentence, clauses: readonly Clause[], from: number): Claim | null {
  const lead = clauses[from]
  const here = clauses[from + 1]
  if (lead === undefined || here === undefined || here.lead !== ',') return null
  const match = noun.exec(read.own.slice(lead.start, lead.end))
  if (match === null) return null
  const start = lead.start + match.index
  const end = start + match[0].length
  const behind = read.own.slice(end, lead.end).trim()
  if (behind !== '' && (behind.split(/\s+/u).length > 5 || !/^(?:der|des|von|vom|aus|eine[rs]|seine[rs]|ihre[rs]|\p{Lu})/u.test(behind)))
    return null
  const dass = isAsking(here) && /^(?:dass|daß)$/u.test(here.words[0]?.low ?? '')
  if (!inKonjunktiv(here.words) && !dass && !(isInfinitive(here) && announcing.test(match[0]))) return null
  const link = /^(?:der|des|von|vom|aus|eine[rs])\s+/u.exec(behind)
  const by = read.own.indexOf(behind, end) + (link?.[0].length ?? 0)
  const who = behind === '' ? null : whoIn(read, by, lead.end)
  return {
    content: { start: here.start, end: here.end },
    kind: 'indirect',
    rule: 'noun-of-saying',
    cue: { start, end },
    finite: { start, end },
    speakers: who?.speakers ?? [],
    documents: [],
    via: [],
    ofSentenceBefore: false,
    acts: false,
    clause: from,
  }
}
