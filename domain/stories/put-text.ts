import { and, eq } from 'drizzle-orm'
import type { Writer } from '../../db/client'
import { drafts, pictures, sections } from '../../db/schema'
import type { AttributionId } from '../../model/ids'
import type { Staff } from '../../model/staff'
import type { StoryText } from '../../model/story'
import { reconcileMarks } from '../attributions/reconcile'
import { indexDraft } from './index-draft'
import type { DeskStory } from './story'

/**
 * Makes a text the story's draft, one version on, with its marks and its entry in the desk's search. The address of a
 * live story stays; a section or picture that was removed meanwhile does not come back with an older text.
 */
export async function putText(
  tx: Writer,
  staff: Staff,
  story: DeskStory,
  text: StoryText,
  copies: Readonly<Record<AttributionId, string>>,
  now: Date,
): Promise<{ readonly version: number; readonly text: StoryText }> {
  const next = { ...(await withoutWhatIsGone(tx, text)), slug: story.live?.slug ?? text.slug }
  const version = story.version + 1
  await tx
    .update(drafts)
    .set({ ...next, version, savedBy: staff.id, savedAt: now })
    .where(and(eq(drafts.storyId, story.id), eq(drafts.version, story.version)))
  await reconcileMarks(tx, staff, { storyId: story.id, before: story.draft.body, after: next.body, copies }, now)
  await indexDraft(tx, story.id, next)
  return { version, text: next }
}

async function withoutWhatIsGone(tx: Writer, text: StoryText): Promise<StoryText> {
  const { sectionId, pictureId } = text
  const [section] = sectionId === null ? [] : await tx.select({ id: sections.id }).from(sections).where(eq(sections.id, sectionId))
  const [picture] = pictureId === null ? [] : await tx.select({ id: pictures.id }).from(pictures).where(eq(pictures.id, pictureId))
  return { ...text, sectionId: section?.id ?? null, pictureId: picture?.id ?? null }
}
