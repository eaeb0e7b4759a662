import { and, desc, eq, type SQL } from 'drizzle-orm'
import type { Reader } from '../../db/client'
import { liveCredits, publicRoleOf } from '../../db/schema'
import type { ContributorId, StoryId } from '../../model/ids'
import type { PageKey } from '../../model/page-key'
import type { PublicRole } from '../../model/printed'
import { reads } from '../log/reads'
import { stale } from '../log/stale'
import { olderThan } from './live-lists'

interface Credited {
  readonly id: StoryId
  readonly at: Date
}

/**
 * Stories that some of these entries are credited with, each once, the newest first. Each entry is asked for by itself:
 * all at once, everything they ever did would have to be sorted.
 * @param role `null` for any
 */
export async function latestCredited(
  reader: Reader,
  ids: readonly ContributorId[],
  role: PublicRole | null,
  before: PageKey | null,
  limit: number,
): Promise<Credited[]> {
  reads(...ids.map(stale.storiesBy))
  const found = new Map<StoryId, Credited>()
  for (const id of ids) {
    const rows = await reader
      .selectDistinct({ id: liveCredits.storyId, at: liveCredits.firstPublishedAt })
      .from(liveCredits)
      .where(and(eq(liveCredits.contributorId, id), inRole(role), olderThan(before, liveCredits)))
      .orderBy(desc(liveCredits.firstPublishedAt), desc(liveCredits.storyId))
      .limit(limit)
    for (const row of rows) found.set(row.id, row)
  }
  return [...found.values()].sort((one, other) => other.at.getTime() - one.at.getTime() || (one.id < other.id ? 1 : -1)).slice(0, limit)
}

function inRole(role: PublicRole | null): SQL | undefined {
  return role === null ? undefined : eq(publicRoleOf(liveCredits), role)
}
