import { and, count, desc, eq, inArray, isNull, like, sql } from 'drizzle-orm'
import type { Reader } from '../../db/client'
import {
  attributionSources,
  attributions,
  drafts,
  liveSources,
  liveStories,
  publications,
  revisions,
  sections,
  stories,
  upstreamSources,
} from '../../db/schema'
import type { SourceId, StoryId } from '../../model/ids'
import { sourcesIn } from './snapshot'

export interface SourceUse {
  readonly storyId: StoryId
  readonly headline: string
  /** `ausland/ein-gipfel`, if readers can see the story. */
  readonly address: string | null
  /** Passages that rest on the source. */
  readonly passages: number
  /** The whole story rests on it. */
  readonly upstream: boolean
  readonly savedAt: Date
}

/** Stories that rest on a source, by passages or as a whole, the latest draft first. */
export async function usesOfSource(reader: Reader, id: SourceId, limit: number): Promise<SourceUse[]> {
  const attributed = await reader
    .select({ storyId: attributions.storyId, attributionId: attributions.id })
    .from(attributionSources)
    .innerJoin(attributions, eq(attributions.id, attributionSources.attributionId))
    .where(eq(attributionSources.sourceId, id))
  const upstream = new Set(
    (await reader.select({ storyId: upstreamSources.storyId }).from(upstreamSources).where(eq(upstreamSources.sourceId, id))).map(
      (row) => row.storyId,
    ),
  )
  const passages = new Map<StoryId, Set<string>>()
  for (const row of attributed) passages.set(row.storyId, (passages.get(row.storyId) ?? new Set()).add(row.attributionId))
  const ids = [...new Set([...passages.keys(), ...upstream])]
  if (ids.length === 0) return []
  const rows = await reader
    .select({ storyId: drafts.storyId, headline: drafts.headline, savedAt: drafts.savedAt, section: sections.slug, slug: liveStories.slug })
    .from(drafts)
    .innerJoin(stories, eq(stories.id, drafts.storyId))
    .leftJoin(liveStories, eq(liveStories.storyId, drafts.storyId))
    .leftJoin(sections, eq(sections.id, liveStories.sectionId))
    .where(and(inArray(drafts.storyId, ids), isNull(stories.binnedAt)))
    .orderBy(desc(drafts.savedAt))
    .limit(limit)
  return rows.map(({ section, slug, ...row }) => ({
    ...row,
    address: section === null || slug === null ? null : `${section}/${slug}`,
    passages: passages.get(row.storyId)?.size ?? 0,
    upstream: upstream.has(row.storyId),
  }))
}

/** In how many passages and chains each source is used; those that are not used are not in it. */
export async function timesUsed(reader: Reader, ids: readonly SourceId[]): Promise<Map<SourceId, number>> {
  const times = new Map<SourceId, number>()
  if (ids.length === 0) return times
  const wanted = [...ids]
  const attributed = await reader
    .select({ id: attributionSources.sourceId, uses: count() })
    .from(attributionSources)
    .where(inArray(attributionSources.sourceId, wanted))
    .groupBy(attributionSources.sourceId)
  const upstream = await reader
    .select({ id: upstreamSources.sourceId, uses: count() })
    .from(upstreamSources)
    .where(inArray(upstreamSources.sourceId, wanted))
    .groupBy(upstreamSources.sourceId)
  const live = await reader
    .select({ id: liveSources.sourceId, uses: count() })
    .from(liveSources)
    .where(inArray(liveSources.sourceId, wanted))
    .groupBy(liveSources.sourceId)
  for (const row of [...attributed, ...upstream]) times.set(row.id, (times.get(row.id) ?? 0) + row.uses)
  // A printed story may rest on what its draft has dropped since.
  for (const row of live) if (!times.has(row.id)) times.set(row.id, row.uses)
  return times
}

/** True if a story that readers can see was printed with the source, by whatever name: also with cover, or given it since. */
export async function isPrinted(reader: Reader, id: SourceId): Promise<boolean> {
  const printing = await reader
    .select({ content: revisions.content })
    .from(liveStories)
    .innerJoin(revisions, eq(revisions.id, liveStories.revisionId))
    .where(like(sql`${revisions.content}`, `%${id}%`))
  return printing.some(({ content }) => sourcesIn(content).some((source) => source.id === id))
}

/** True if anything that was ever published rests on the source, by whatever name; readers may compare all of it. */
export async function wasPrinted(reader: Reader, id: SourceId): Promise<boolean> {
  const rows = await reader
    .select({ content: revisions.content })
    .from(publications)
    .innerJoin(revisions, eq(revisions.id, publications.revisionId))
    .where(like(sql`${revisions.content}`, `%${id}%`))
  return rows.some(({ content }) => sourcesIn(content).some((source) => source.id === id))
}
