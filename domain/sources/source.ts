import { and, eq, or } from 'drizzle-orm'
import type { Reader } from '../../db/client'
import { attributionSources, attributions, liveStories, revisions, sources, stories, upstreamSources } from '../../db/schema'
import type { SourceId, StaffId } from '../../model/ids'
import type { SourceDetails } from '../../model/source'
import type { Staff } from '../../model/staff'
import { sourcesIn } from './snapshot'

/** A source as the desk sees it: all but who stands behind it. */
export interface DeskSource extends Omit<SourceDetails, 'identity'> {
  readonly slug: string
  readonly createdBy: StaffId | null
  readonly createdAt: Date
  readonly approvedBy: StaffId | null
  /** Somebody noted who stands behind it. */
  readonly identityKnown: boolean
}

/** A source, or none. */
export async function sourceById(reader: Reader, id: SourceId): Promise<DeskSource | null> {
  const [row] = await reader.select().from(sources).where(eq(sources.id, id))
  if (row === undefined) return null
  const { identity, ...source } = row
  return { ...source, identityKnown: identity !== '' }
}

/**
 * True if a story of this member of staff that readers can see rests on the source. What stands in a draft alone does
 * not count: anybody can write any source into a draft of their own.
 */
export async function usedInOwnStory(reader: Reader, staff: Staff, id: SourceId): Promise<boolean> {
  const rows = await reader
    .select({ content: revisions.content })
    .from(liveStories)
    .innerJoin(stories, eq(stories.id, liveStories.storyId))
    .innerJoin(revisions, eq(revisions.id, liveStories.revisionId))
    .leftJoin(attributions, eq(attributions.storyId, stories.id))
    .leftJoin(attributionSources, eq(attributionSources.attributionId, attributions.id))
    .leftJoin(upstreamSources, eq(upstreamSources.storyId, stories.id))
    .where(
      and(
        or(eq(stories.ownerId, staff.id), eq(stories.createdBy, staff.id)),
        or(eq(attributionSources.sourceId, id), eq(upstreamSources.sourceId, id)),
      ),
    )
  return rows.some(({ content }) => sourcesIn(content).some((source) => source.id === id))
}
