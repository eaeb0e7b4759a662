import { and, eq, or } from 'drizzle-orm'
import type { Reader } from '../../db/client'
import { attributionSources, attributions, sources, stories, upstreamSources } from '../../db/schema'
import type { SourceId, StaffId } from '../../model/ids'
import type { SourceDetails } from '../../model/source'
import type { Staff } from '../../model/staff'

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

/** True if a story of this member of staff rests on the source. */
export async function usedInOwnStory(reader: Reader, staff: Staff, id: SourceId): Promise<boolean> {
  const own = or(eq(stories.ownerId, staff.id), eq(stories.createdBy, staff.id))
  const [attributed] = await reader
    .select({ id: stories.id })
    .from(attributionSources)
    .innerJoin(attributions, eq(attributions.id, attributionSources.attributionId))
    .innerJoin(stories, eq(stories.id, attributions.storyId))
    .where(and(eq(attributionSources.sourceId, id), own))
    .limit(1)
  if (attributed !== undefined) return true
  const [upstream] = await reader
    .select({ id: stories.id })
    .from(upstreamSources)
    .innerJoin(stories, eq(stories.id, upstreamSources.storyId))
    .where(and(eq(upstreamSources.sourceId, id), own))
    .limit(1)
  return upstream !== undefined
}
