import { eq } from 'drizzle-orm'
import type { Writer } from '../../db/client'
import { corrections, liveCorrections, liveStories } from '../../db/schema'
import type { StoryId } from '../../model/ids'

/** Puts what was said of a visible story into the readers' lists of corrections, under its section of today. */
export async function listCorrections(tx: Writer, storyId: StoryId): Promise<void> {
  const rows = await tx
    .select({
      correctionId: corrections.id,
      storyId: corrections.storyId,
      sectionId: liveStories.sectionId,
      kind: corrections.kind,
      correctedAt: corrections.correctedAt,
    })
    .from(corrections)
    .innerJoin(liveStories, eq(liveStories.storyId, corrections.storyId))
    .where(eq(corrections.storyId, storyId))
  await tx.delete(liveCorrections).where(eq(liveCorrections.storyId, storyId))
  if (rows.length > 0) await tx.insert(liveCorrections).values(rows)
}
