import { and, asc, eq, gt, gte, isNull, or } from 'drizzle-orm'
import type { Reader } from '../../db/client'
import { embargoes, liveStories, revisions, sections, withdrawals } from '../../db/schema'
import type { ExportedEmbargo, ExportedStory } from '../../model/exported-story'
import type { SectionId, StoryId } from '../../model/ids'
import { publicationsOf } from '../corrections/printed'
import { provenanceOf } from './content'
import { liveStory } from './live-story'
import { storyPreview } from './preview'
import { type DeskStory, storyById } from './story'

/**
 * A story as it may leave the house: in print as readers have it, one that is not out as they would get it now, of one that
 * was withdrawn nothing but that. `null` where there is none, or where it lies in the bin.
 */
export async function storyToExport(reader: Reader, id: StoryId, now: Date): Promise<ExportedStory | null> {
  const story = await storyById(reader, id)
  if (story === null || story.binnedAt !== null) return null
  const embargo = await runningEmbargo(reader, id, now)
  if (story.live !== null) return storyInPrint(reader, story, story.live.sectionId, embargo)
  if (story.withdrawn !== null) {
    const { at: withdrawnAt, notice } = story.withdrawn
    return { is: 'withdrawn', id, language: story.draft.language, publications: await publicationsOf(reader, id), notice, withdrawnAt }
  }
  const draft = await storyPreview(reader, story, now)
  const usageTerms = (await provenanceOf(reader, id)).usageTerms
  return {
    is: 'desk',
    story: draft,
    importance: story.draft.importance,
    usageTerms,
    begunAt: story.createdAt,
    changedAt: story.savedAt,
    embargo,
  }
}

async function storyInPrint(
  reader: Reader,
  story: DeskStory,
  sectionId: SectionId,
  embargo: ExportedEmbargo | null,
): Promise<ExportedStory> {
  const [row] = await reader
    .select({ section: sections.slug, slug: liveStories.slug, importance: liveStories.importance, content: revisions.content })
    .from(liveStories)
    .innerJoin(sections, eq(sections.id, sectionId))
    .innerJoin(revisions, eq(revisions.id, liveStories.revisionId))
    .where(eq(liveStories.storyId, story.id))
  const found = row && (await liveStory(reader, row.section, row.slug))
  if (found?.is !== 'live') throw new Error(`story ${story.id} is in print, but not found there`)
  return {
    is: 'print',
    story: found.story,
    importance: row?.importance ?? 3,
    usageTerms: row?.content.provenance.usageTerms ?? '',
    begunAt: story.createdAt,
    changedAt: found.story.publishedAt,
    embargo,
  }
}

async function runningEmbargo(reader: Reader, storyId: StoryId, now: Date): Promise<ExportedEmbargo | null> {
  const [row] = await reader
    .select({ until: embargoes.until })
    .from(embargoes)
    .where(and(eq(embargoes.storyId, storyId), or(isNull(embargoes.until), gt(embargoes.until, now))))
  return row ?? null
}

/**
 * Stories that were ever in print, in the order of their latest publication or withdrawal.
 * @param since only those that were published or withdrawn at this time or later
 */
export async function exportableStories(reader: Reader, since: Date | null): Promise<StoryId[]> {
  const live = await reader
    .select({ id: liveStories.storyId, at: liveStories.publishedAt })
    .from(liveStories)
    .where(since === null ? undefined : gte(liveStories.publishedAt, since))
    .orderBy(asc(liveStories.publishedAt), asc(liveStories.storyId))
  const withdrawn = await reader
    .select({ id: withdrawals.storyId, at: withdrawals.withdrawnAt })
    .from(withdrawals)
    .where(since === null ? undefined : gte(withdrawals.withdrawnAt, since))
  return [...live, ...withdrawn].sort((one, other) => one.at.getTime() - other.at.getTime()).map(({ id }) => id)
}
