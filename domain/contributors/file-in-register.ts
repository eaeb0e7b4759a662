import { and, eq, inArray } from 'drizzle-orm'
import type { Writer } from '../../db/client'
import { contributors, liveLists, livePeople } from '../../db/schema'
import { filedAs } from '../../model/contributor'
import type { ContributorId } from '../../model/ids'

/**
 * Files these entries in the readers' register, or takes them out of it: there stands who is credited with something that
 * readers can see, is active, and stands for themselves.
 */
export async function fileInRegister(tx: Writer, ids: readonly ContributorId[]): Promise<void> {
  if (ids.length === 0) return
  const rows = await tx
    .select({
      id: contributors.id,
      sortName: contributors.sortName,
      mergedInto: contributors.mergedInto,
      deactivatedAt: contributors.deactivatedAt,
      stories: liveLists.stories,
    })
    .from(contributors)
    .leftJoin(liveLists, and(eq(liveLists.kind, 'contributor'), eq(liveLists.subjectId, contributors.id), eq(liveLists.part, '')))
    .where(inArray(contributors.id, [...ids]))
  for (const { id, sortName, mergedInto, deactivatedAt, stories } of rows) {
    await tx.delete(livePeople).where(eq(livePeople.contributorId, id))
    if (stories === null || mergedInto !== null || deactivatedAt !== null) continue
    await tx.insert(livePeople).values({ contributorId: id, filedAs: filedAs(sortName) })
  }
}
