import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { Reader } from '../../db/client'
import { contributors, liveLists } from '../../db/schema'
import type { ContributorId } from '../../model/ids'
import { reads } from '../log/reads'
import { stale } from '../log/stale'

/** Those of these entries that have a public page: they, or what was merged into them, are credited with what readers see. */
export async function withPages(reader: Reader, ids: readonly ContributorId[]): Promise<ReadonlySet<ContributorId>> {
  if (ids.length === 0) return new Set()
  reads(...ids.map(stale.pageOf))
  const standing = await reader
    .select({ id: contributors.id })
    .from(contributors)
    .where(and(inArray(contributors.id, [...new Set(ids)]), isNull(contributors.mergedInto)))
  const listed = await reader
    .select({ id: liveLists.subjectId })
    .from(liveLists)
    .where(
      and(
        eq(liveLists.kind, 'contributor'),
        inArray(
          liveLists.subjectId,
          standing.map((row) => row.id),
        ),
        eq(liveLists.part, ''),
      ),
    )
  return new Set(listed.map((row) => row.id as ContributorId))
}
