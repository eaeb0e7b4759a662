import { desc, eq } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { Reader } from '../../db/client'
import { corrections, revisions, staff } from '../../db/schema'
import type { CorrectionKind, CorrectionPlace, RemovalReason } from '../../model/correction'
import type { CorrectionId, StoryId } from '../../model/ids'
import { differenceNumbers } from './printed'

/** A correction as its story's page at the desk lists it. */
export interface DeskCorrection {
  readonly id: CorrectionId
  readonly kind: CorrectionKind
  readonly text: string
  readonly place: CorrectionPlace
  readonly removal: RemovalReason
  readonly at: Date
  readonly by: string
  /** Numbers of the revisions that readers read before and since; the same where only these words were added. */
  readonly before: number
  readonly after: number
  /** The same in numbers of publications, as the public address has them. */
  readonly difference: { readonly from: number; readonly to: number } | null
}

/** What was said of a story since it was published, the newest first, whether readers can see it now or not. */
export async function correctionsAtDesk(reader: Reader, storyId: StoryId): Promise<DeskCorrection[]> {
  const before = alias(revisions, 'before')
  const after = alias(revisions, 'after')
  const rows = await reader
    .select({
      id: corrections.id,
      kind: corrections.kind,
      text: corrections.text,
      place: corrections.place,
      removal: corrections.removal,
      at: corrections.correctedAt,
      by: staff.name,
      before: before.number,
      after: after.number,
      beforeId: corrections.beforeId,
      afterId: corrections.afterId,
    })
    .from(corrections)
    .innerJoin(staff, eq(staff.id, corrections.correctedBy))
    .innerJoin(before, eq(before.id, corrections.beforeId))
    .innerJoin(after, eq(after.id, corrections.afterId))
    .where(eq(corrections.storyId, storyId))
    .orderBy(desc(corrections.correctedAt), desc(corrections.id))
  if (rows.length === 0) return []
  const difference = await differenceNumbers(reader, [storyId])
  return rows.map(({ beforeId, afterId, ...row }) => ({ ...row, difference: difference(storyId, beforeId, afterId) }))
}
