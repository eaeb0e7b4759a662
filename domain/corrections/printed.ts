import { and, asc, count, desc, eq, inArray } from 'drizzle-orm'
import type { Reader } from '../../db/client'
import { corrections, publications, revisions } from '../../db/schema'
import type { RevisionId, StoryId } from '../../model/ids'
import type { PrintedCorrection } from '../../model/printed'
import type { StoryContent } from '../../model/story'
import { reads } from '../log/reads'
import { stale } from '../log/stale'
import { numberedPassages } from '../stories/printed-story'

/** What readers were told about a story since it was published, the newest first. */
export async function correctionsOf(reader: Reader, storyId: StoryId, content: StoryContent): Promise<PrintedCorrection[]> {
  reads(stale.story(storyId))
  const rows = await reader
    .select()
    .from(corrections)
    .where(eq(corrections.storyId, storyId))
    .orderBy(desc(corrections.correctedAt), desc(corrections.id))
  if (rows.length === 0) return []
  const difference = await differenceNumbers(reader, [storyId])
  const numbers = numberedPassages(content)
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    text: row.text,
    place: row.place,
    removal: row.removal,
    at: row.correctedAt,
    passages: row.passages.flatMap((id) => numbers.get(id) ?? []).sort((one, other) => one - other),
    difference: difference(storyId, row.beforeId, row.afterId),
  }))
}

/**
 * Between which publications of these stories a correction changed something; `null` where it did not. Publications are
 * only ever added, so that what was once said of a correction stays true.
 */
export async function differenceNumbers(reader: Reader, storyIds: readonly StoryId[]) {
  const rows = await reader
    .select({ storyId: publications.storyId, revisionId: publications.revisionId })
    .from(publications)
    .innerJoin(revisions, eq(revisions.id, publications.revisionId))
    .where(inArray(publications.storyId, [...storyIds]))
    .orderBy(asc(revisions.number))
  return (storyId: StoryId, beforeId: RevisionId, afterId: RevisionId): PrintedCorrection['difference'] => {
    if (beforeId === afterId) return null
    const ids = rows.filter((row) => row.storyId === storyId).map((row) => row.revisionId)
    return { from: ids.indexOf(beforeId) + 1, to: ids.indexOf(afterId) + 1 }
  }
}

/** How often a story was published. */
export async function publicationsOf(reader: Reader, storyId: StoryId): Promise<number> {
  reads(stale.story(storyId))
  const [row] = await reader.select({ times: count() }).from(publications).where(eq(publications.storyId, storyId))
  return row?.times ?? 0
}

/** Those of these stories that were retracted. */
export async function retractedAmong(reader: Reader, ids: readonly StoryId[]): Promise<ReadonlySet<StoryId>> {
  reads(...ids.map(stale.teaser))
  const rows = await reader
    .selectDistinct({ storyId: corrections.storyId })
    .from(corrections)
    .where(and(inArray(corrections.storyId, [...ids]), eq(corrections.kind, 'retraction')))
  return new Set(rows.map((row) => row.storyId))
}
