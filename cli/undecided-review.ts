import type { Reader } from '../db/client'
import { type Matched, matchesFor } from '../domain/originals/matches'
import type { OriginalId } from '../model/ids'
import { mostReviewed, Reviewed } from '../model/original'
import type { Proposal } from '../model/proposal'
import type { Staff } from '../model/staff'
import { asLine } from '../model/text'

interface Report {
  readonly originalId: OriginalId
  /** The report's day, or empty. */
  readonly date: string
}

/** Longest name of a source, and of a maker. */
const longest = { source: 200, maker: 160 } as const

/**
 * A proposal as it is where nobody has looked at it: everything is undecided. Names that the register and the sources know
 * beyond doubt are tied to them.
 */
export async function undecidedReview(reader: Reader, owner: Staff, { originalId, date }: Report, proposal: Proposal): Promise<Reviewed> {
  // As a form would take it: of a name made of signs that are not seen nothing is left.
  const named = (name: string) => asLine(name).slice(0, longest.source)
  const attributions = proposal.attributions.slice(0, mostReviewed.attributions)
  const credits = proposal.credits.slice(0, mostReviewed.credits)
  const matches = await matchesFor(reader, owner, {
    date,
    makers: credits.map(({ name }) => name),
    speakers: attributions.flatMap(({ speakers }) => speakers.map(({ name }) => named(name))),
    documents: attributions.flatMap(({ documents }) => documents.map(named)),
    outlets: [...attributions.flatMap(({ via }) => via.map(named)), ...proposal.provenance.upstream.map(named)],
  })
  const [makers, speakers, documents, outlets] = [matches.makers, matches.speakers, matches.documents, matches.outlets].map(certain)
  const parties = (known: ReadonlyMap<string, string> | undefined, names: readonly string[], most: number) =>
    [...new Set(names.map(named))]
      .filter((name) => name !== '')
      .slice(0, most)
      .map((name) => ({ name, sourceId: known?.get(name) ?? null }))

  return Reviewed.parse({
    originalId,
    language: proposal.language,
    date,
    dateline: proposal.dateline,
    blocks: proposal.blocks.map(({ start, end, kind }) => ({ start, end, kind })),
    credits: credits
      .filter(({ name }) => asLine(name) !== '')
      .map(({ name, role, placement, scope, onBehalfOf, rule }) => ({
        name: name.slice(0, longest.maker),
        role,
        placement,
        scope,
        onBehalfOf: onBehalfOf.slice(0, longest.maker),
        rule,
        state: 'undecided',
        contributorId: makers?.get(name) ?? null,
      })),
    provenance: {
      relation: proposal.provenance.relation,
      upstream: parties(outlets, proposal.provenance.upstream, 8),
      state: 'undecided',
    },
    attributions: attributions.map((one) => ({
      start: one.start,
      end: one.end,
      kind: one.kind,
      state: 'undecided',
      speakers: parties(
        speakers,
        one.speakers.map(({ name }) => name),
        12,
      ),
      documents: parties(documents, one.documents, 12),
      via: parties(outlets, one.via, 8),
      utteredOn: one.utteredOn,
      rule: one.rule,
    })),
    rejected: 0,
  })
}

/** Ids by name, of those that are no matter of opinion. */
function certain(matched: readonly Matched<{ readonly id: string }>[]): Map<string, string> {
  return new Map(
    matched.flatMap(({ name, found: [first], doubtful }) => (first === undefined || doubtful ? [] : [[name, first.id] as const])),
  )
}
