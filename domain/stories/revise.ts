import { and, desc, eq, ne } from 'drizzle-orm'
import type { Writer } from '../../db/client'
import { drafts, revisions } from '../../db/schema'
import { RevisionId, type StaffId, type StoryId } from '../../model/ids'
import { inOrder } from '../../model/in-order'
import type { RevisionReason, StoryContent } from '../../model/story'
import { storyContent } from './content'
import type { DeskStory } from './story'

export interface CutRevision {
  readonly id: RevisionId
  readonly number: number
  readonly content: StoryContent
  /** Never before that of the revision before it. */
  readonly cutAt: Date
}

/** Keeps the story as it is now as a revision that nothing changes any more. */
export async function cutRevision(
  tx: Writer,
  story: Pick<DeskStory, 'id' | 'draft' | 'version'>,
  reason: RevisionReason,
  cutBy: StaffId | null,
  now: Date,
): Promise<CutRevision> {
  const content = await storyContent(tx, story, now)
  const [last] = await tx
    .select({ number: revisions.number, cutAt: revisions.cutAt })
    .from(revisions)
    .where(eq(revisions.storyId, story.id))
    .orderBy(desc(revisions.number))
    .limit(1)
  const number = (last?.number ?? 0) + 1
  const cutAt = inOrder(last?.cutAt, now)
  const id = RevisionId.parse(crypto.randomUUID())
  await tx.insert(revisions).values({ id, storyId: story.id, number, reason, content, cutBy, cutAt })
  // A revision that readers were not given is noted by a negative number, unless what they see is the same.
  const keptVersion = reason === 'publish' ? story.version : -story.version
  await tx
    .update(drafts)
    .set({ keptVersion })
    .where(and(eq(drafts.storyId, story.id), ne(drafts.keptVersion, story.version)))
  return { id, number, content, cutAt }
}

/** True if a revision holds the draft as it is, whether readers were given it or not. */
export function isKept(story: Pick<DeskStory, 'version' | 'keptVersion'>): boolean {
  return Math.abs(story.keptVersion) === story.version
}

/** Something beside the text changed (a credit, an attribution): the draft is no longer as it was last kept. */
export async function markUnkept(tx: Writer, storyId: StoryId): Promise<void> {
  await tx.update(drafts).set({ keptVersion: 0 }).where(eq(drafts.storyId, storyId))
}
