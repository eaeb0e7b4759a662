import { and, inArray, isNull } from 'drizzle-orm'
import type { Reader } from '../../db/client'
import { contributors, liveCredits } from '../../db/schema'
import type { ContributorId } from '../../model/ids'
import { reads } from '../log/reads'
import { stale } from '../log/stale'
import { withAbsorbed } from './survivors'

/** Those of these entries that have a public page: they, or what was merged into them, are credited with what readers see. */
export async function withPages(reader: Reader, ids: readonly ContributorId[]): Promise<ReadonlySet<ContributorId>> {
  if (ids.length === 0) return new Set()
  reads(...ids.map(stale.pageOf))
  const standing = await reader
    .select({ id: contributors.id })
    .from(contributors)
    .where(and(inArray(contributors.id, [...new Set(ids)]), isNull(contributors.mergedInto)))
  const belongsTo = await withAbsorbed(
    reader,
    standing.map((row) => row.id),
  )
  const credited = await reader
    .selectDistinct({ id: liveCredits.contributorId })
    .from(liveCredits)
    .where(inArray(liveCredits.contributorId, [...belongsTo.keys()]))
  return new Set(credited.flatMap((row) => belongsTo.get(row.id) ?? []))
}
