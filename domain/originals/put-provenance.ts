import type { Writer } from '../../db/client'
import { proposedUpstream, provenance, upstreamSources } from '../../db/schema'
import type { SourceId, StoryId } from '../../model/ids'
import type { Reviewed } from '../../model/original'
import type { ProvenanceRelation } from '../../model/provenance'
import type { SourceKind } from '../../model/source'
import type { SourceBook } from '../sources/by-name'

/**
 * What a new story rests on. The rights in anything but our own work are unknown until somebody clears them, whoever accepted
 * the proposal; of one that is undecided, the names that are no sources yet stay names.
 */
export async function putProvenance(tx: Writer, storyId: StoryId, proposed: Reviewed['provenance'], book: SourceBook): Promise<void> {
  if (proposed === null || proposed.relation === 'original') return
  await tx.insert(provenance).values({
    storyId,
    relation: proposed.relation,
    extent: '',
    rightsHolder: '',
    licence: '',
    usageTerms: '',
    rights: 'unknown',
    aiUse: 'none',
    clearedBy: null,
    clearedAt: null,
  })
  const there = new Set<SourceId>()
  for (const [position, { name, sourceId }] of proposed.upstream.entries()) {
    const id = sourceId ?? (proposed.state === 'accepted' ? await book('via', name, upstreamKind(proposed.relation)) : null)
    if (id === null) await tx.insert(proposedUpstream).values({ storyId, position, name })
    else if (!there.has(id)) await tx.insert(upstreamSources).values({ storyId, sourceId: id, position })
    if (id !== null) there.add(id)
  }
}

/** What a report is that a story rests on in this way; `undefined` where its name says more. */
export function upstreamKind(relation: ProvenanceRelation): SourceKind | undefined {
  return relation === 'press_release' ? 'press_release' : undefined
}
