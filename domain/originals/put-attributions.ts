import { inArray } from 'drizzle-orm'
import type { Writer } from '../../db/client'
import { attributionSources, attributions, proposedSources, sources } from '../../db/schema'
import type { AttributionId, SourceId, StoryId } from '../../model/ids'
import type { SourcePart } from '../../model/likely-source-kind'
import type { Reviewed, ReviewedAttribution, ReviewedParty } from '../../model/original'
import { Refusal } from '../../model/refusal'
import type { Staff } from '../../model/staff'
import type { SourceBook } from '../sources/by-name'

/**
 * The rows behind a new story's marks. What was accepted is confirmed, and its names are sources at once; what is undecided
 * stays a proposal, and its names are no sources before somebody accepts it.
 */
export async function putAttributions(
  tx: Writer,
  storyId: StoryId,
  owner: Staff,
  reviewed: readonly (ReviewedAttribution & { readonly id: AttributionId })[],
  book: SourceBook,
  now: Date,
): Promise<void> {
  for (const { id, kind, state, utteredOn, rule, speakers, documents, via } of reviewed) {
    const accepted = state === 'accepted'
    await tx.insert(attributions).values({
      id,
      storyId,
      kind,
      state: accepted ? 'confirmed' : 'proposed',
      utteredOn,
      originalText: '',
      originalLanguage: '',
      note: '',
      rule,
      createdBy: owner.id,
      createdAt: now,
      decidedBy: accepted ? owner.id : null,
      decidedAt: accepted ? now : null,
    })
    await putParties(tx, id, 'speaker', speakers, accepted ? book : null)
    await putParties(tx, id, 'document', documents, accepted ? book : null)
    await putParties(tx, id, 'via', via, accepted ? book : null)
  }
}

/** @param book makes sources of names; without it they stay names */
async function putParties(
  tx: Writer,
  attributionId: AttributionId,
  part: SourcePart,
  parties: readonly ReviewedParty[],
  book: SourceBook | null,
): Promise<void> {
  const there = new Set<SourceId>()
  for (const [position, { name, sourceId }] of parties.entries()) {
    const id = sourceId ?? (book === null ? null : await book(part, name))
    if (id === null) await tx.insert(proposedSources).values({ attributionId, part, position, name })
    else if (!there.has(id)) await tx.insert(attributionSources).values({ attributionId, sourceId: id, part, position })
    if (id !== null) there.add(id)
  }
}

/** @throws {Refusal} `notFound` if a source that was chosen is not there */
export async function assertSourcesStand(tx: Writer, { attributions: reviewed, provenance }: Reviewed): Promise<void> {
  const parties = [...reviewed.flatMap((one) => [...one.speakers, ...one.documents, ...one.via]), ...(provenance?.upstream ?? [])]
  const wanted = [...new Set(parties.flatMap(({ sourceId }) => (sourceId === null ? [] : [sourceId])))]
  for (let start = 0; start < wanted.length; start += 500) {
    const some = wanted.slice(start, start + 500)
    const found = await tx.select({ id: sources.id }).from(sources).where(inArray(sources.id, some))
    if (found.length !== some.length) throw new Refusal('notFound')
  }
}
