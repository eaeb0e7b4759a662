import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { Reader } from '../../db/client'
import { contributors, staff } from '../../db/schema'
import type { ContributorId } from '../../model/ids'

/**
 * True if one of these entries belongs to somebody with an account at the desk. Never of a pseudonym: who has the
 * account would say who is behind it.
 */
export async function worksHere(reader: Reader, ids: readonly ContributorId[]): Promise<boolean> {
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
