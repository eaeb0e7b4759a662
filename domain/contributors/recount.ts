import { and, eq, inArray } from 'drizzle-orm'
import type { Writer } from '../../db/client'
import { liveCredits, liveLists, publicRoleOf } from '../../db/schema'
import type { ContributorId, StoryId } from '../../model/ids'
import { fileInRegister } from './file-in-register'
import { survivors, withAbsorbed } from './survivors'

/**
 * Counts anew what these entries are credited with, after it became another's: as many rows are read as they have credits.
 * A list that holds as many as before has not changed.
 */
export async function recountPeople(tx: Writer, ids: readonly ContributorId[], now: Date): Promise<void> {
  const standing = new Set((await survivors(tx, ids)).values())
  const theirs = and(eq(liveLists.kind, 'contributor'), inArray(liveLists.subjectId, [...ids, ...standing]))
  const before = new Map((await tx.select().from(liveLists).where(theirs)).map((row) => [`${row.subjectId} ${row.part}`, row]))
  await tx.delete(liveLists).where(theirs)
  for (const id of standing) {
    const rows = await tx
      .selectDistinct({ storyId: liveCredits.storyId, role: publicRoleOf(liveCredits) })
      .from(liveCredits)
      .where(inArray(liveCredits.contributorId, [...(await withAbsorbed(tx, [id])).keys()]))
    const listed = new Map<string, Set<StoryId>>()
    for (const { storyId, role } of rows) {
      for (const part of ['', role]) listed.set(part, (listed.get(part) ?? new Set()).add(storyId))
    }
    for (const [part, { size: stories }] of listed) {
      const was = before.get(`${id} ${part}`)
      const changedAt = was?.stories === stories ? was.changedAt : now
      await tx.insert(liveLists).values({ kind: 'contributor', subjectId: id, part, stories, changedAt })
    }
  }
  await fileInRegister(tx, ids)
}
