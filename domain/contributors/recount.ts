import { and, eq, inArray } from 'drizzle-orm'
import type { Writer } from '../../db/client'
import { liveCredits, liveLists, publicRoleOf } from '../../db/schema'
import type { ContributorId, StoryId } from '../../model/ids'
import { fileInRegister } from './file-in-register'
import { survivors, withAbsorbed } from './survivors'

/** Counts anew what these entries are credited with, after it became another's: as many rows are read as they have credits. */
export async function recountPeople(tx: Writer, ids: readonly ContributorId[], now: Date): Promise<void> {
  await tx.delete(liveLists).where(and(eq(liveLists.kind, 'contributor'), inArray(liveLists.subjectId, [...ids])))
  for (const id of new Set((await survivors(tx, ids)).values())) {
    const rows = await tx
      .selectDistinct({ storyId: liveCredits.storyId, role: publicRoleOf(liveCredits) })
      .from(liveCredits)
      .where(inArray(liveCredits.contributorId, [...(await withAbsorbed(tx, [id])).keys()]))
    const stories = new Map<string, Set<StoryId>>()
    for (const { storyId, role } of rows) {
      for (const part of ['', role]) stories.set(part, (stories.get(part) ?? new Set()).add(storyId))
    }
    for (const [part, listed] of stories) {
      const count = { stories: listed.size, changedAt: now }
      await tx
        .insert(liveLists)
        .values({ kind: 'contributor', subjectId: id, part, ...count })
        .onConflictDoUpdate({ target: [liveLists.kind, liveLists.subjectId, liveLists.part], set: count })
    }
  }
  await fileInRegister(tx, ids)
}
