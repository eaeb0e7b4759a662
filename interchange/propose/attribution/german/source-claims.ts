import type { AttributionKind } from '../../../../model/attribution'
import type { Stretch } from '../../../../model/proposal'
import type { Sentence } from '../reading'
import type { Claim } from './claims'
import type { Clause } from './clauses'
import { viaIn } from './documents'
import { finiteOf } from './finite'
import type { Source } from './sources'

/** What a source named beside the words says: what follows it at the start, else the whole sentence. */
export function claimOfSource(read: Sentence, clauses: readonly Clause[], source: Source): Claim | null {
  const { own, text } = read
  const here = clauses[source.clause]
  if (here === undefined) return null
  const end = text.trimEnd().length
  const base = {
    acts: false,
    kind: (source.data ? 'data' : 'indirect') as AttributionKind,
    rule: 'source-named' as const,
    cue: source.cue,
    finite: source.cue,
    clause: source.clause,
    speakers: source.speakers,
    documents: source.documents,
    via: viaIn(own, text, source.cue.end, here.end).filter((outlet) => !source.speakers.some(({ name }) => name === outlet)),
    ofSentenceBefore: false,
  }
  const letters = (stretch: Stretch) => (/\p{L}{2}/u.test(own.slice(stretch.start, stretch.end)) ? stretch : null)
  const semicolon = clauses.findLastIndex(({ lead }, at) => at <= source.clause && lead === ';')
  const start = semicolon > 0 ? (clauses[semicolon]?.start ?? 0) : 0
  if (source.apart) {
    const rest = clauses.slice(source.clause + 1).filter(({ lead, words }) => lead !== ':' && words.length > 0)
    const words = [...clauses.slice(0, source.clause), ...rest].some(({ words: one }) => one.some(({ quote }) => !quote))
    if (rest.length > 0 && !/^(?:und|aber|doch)$/u.test(rest[0]?.words[0]?.low ?? ''))
      return { ...base, content: words ? letters({ start, end }) : null }
    return { ...base, content: letters({ start, end: clauses[source.clause - 1]?.end ?? 0 }) }
  }
  if (source.phrase.start <= start + 3 || (source.clause === 0 && source.phrase.start < 3)) {
    const finite = source.clause === clauses.length - 1 || finiteOf(here) !== null ? null : clauses[source.clause + 1]
    const behind = own.slice(source.phrase.end)
    const skip =
      finite !== null && /^\s*,/u.test(behind)
        ? (clauses[source.clause + 2]?.start ?? source.phrase.end)
        : source.phrase.end + (/^[\s,:]*/u.exec(behind)?.[0].length ?? 0)
    return { ...base, content: letters({ start: Math.min(skip, end), end: clauses.at(-1)?.end ?? end }) }
  }
  return { ...base, content: letters({ start, end }) }
}
