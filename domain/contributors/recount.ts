import { and, eq, inArray } from 'drizzle-orm'
import type { Writer } from '../../db/client'
import { liveCredits, liveLists, publicRoleOf } from '../../db/schema'
import type { ContributorId, StoryId } from '../../model/ids'
import { fileInRegister } from './file-in-register'
import { survivors, withAbsorbed } from './survivors'

/**
 * Counts anew what these entries are credited with, after it became another's: as many rows are read as they have credits.
 * A list that holds as many as before has not changed, and keeps its place among others that changed at the same time.
 */
export async function recountPeople(tx: Writer, ids: readonly ContributorId[], now: Date): Promise<void> {
  const standing = new Set((await survivors(tx, ids)).values())
  const counted = new Map<string, { readonly subjectId: ContributorId; readonly part: string; readonly listed: Set<StoryId> }>()
  for (const subjectId of standing) {
    const rows = await tx
      .selectDistinct({ storyId: liveCredits.storyId, role: publicRoleOf(liveCredits) })
      .from(liveCredits)
      .where(inArray(liveCredits.contributorId, [...(await withAbsorbed(tx, [subjectId])).keys()]))
    for (const { storyId, role } of rows) {
      for (const part of ['', role]) {
        const list = counted.get(`${subjectId} ${part}`) ?? { subjectId, part, listed: new Set() }
        counted.set(`${subjectId} ${part}`, { ...list, listed: list.listed.add(storyId) })
      }
    }
  }
  const theirs = and(eq(liveLists.kind, 'contributor'), inArray(liveLists.subjectId, [...ids, ...standing]))
  for (const { subjectId, part, stories } of await tx.select().from(liveLists).where(theirs)) {
    const list = `${subjectId} ${part}`
    if (counted.get(list)?.listed.size === stories) counted.delete(list)
    else await tx.delete(liveLists).where(and(theirs, eq(liveLists.subjectId, subjectId), eq(liveLists.part, part)))
  }
  for (const { subjectId, part, listed } of counted.values())
    await tx.insert(liveLists).values({ kind: 'contributor', subjectId, part, stories: listed.size, changedAt: now })
  await fileInRegister(tx, ids)
}
