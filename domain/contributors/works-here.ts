import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { Reader } from '../../db/client'
import { contributors, staff } from '../../db/schema'
import type { ContributorId } from '../../model/ids'
import { reads } from '../log/reads'
import { stale } from '../log/stale'

/**
 * True if one of these entries belongs to somebody with an account at the desk. Never of a pseudonym: who has the
 * account would say who is behind it.
 */
export async function worksHere(reader: Reader, ids: readonly ContributorId[]): Promise<boolean> {
  reads(...ids.map(stale.worksHere))
  const rows = await reader
    .select({ id: staff.id })
    .from(staff)
    .innerJoin(contributors, eq(contributors.id, staff.contributorId))
    .where(
      and(
        inArray(contributors.id, [...ids]),
        eq(contributors.kind, 'person'),
        isNull(contributors.deactivatedAt),
        isNull(staff.disabledAt),
      ),
    )
    .limit(1)
  return rows.length > 0
}
