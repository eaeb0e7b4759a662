import { inArray } from 'drizzle-orm'
import type { Reader } from '../../db/client'
import { sources } from '../../db/schema'
import type { SourceId } from '../../model/ids'
import type { SourceSnapshot, StoryContent } from '../../model/story'
import { reads } from '../log/reads'
import { stale } from '../log/stale'

/** Most ids put into one query. */
const handful = 500

/** Sources as a revision keeps them; who stands behind an unnamed one is never part of it. */
export async function sourceSnapshots(reader: Reader, ids: readonly SourceId[]): Promise<Map<SourceId, SourceSnapshot>> {
  const found = new Map<SourceId, SourceSnapshot>()
  const wanted = [...new Set(ids)]
  reads(...wanted.map(stale.source))
  for (let start = 0; start < wanted.length; start += handful) {
    const rows = await reader
      .select({
        id: sources.id,
        slug: sources.slug,
        kind: sources.kind,
        label: sources.label,
        publisher: sources.publisher,
        title: sources.title,
        url: sources.url,
        archivedUrl: sources.archivedUrl,
        publishedOn: sources.publishedOn,
        language: sources.language,
        naming: sources.naming,
        terms: sources.terms,
        description: sources.description,
        anonymityReason: sources.anonymityReason,
      })
      .from(sources)
      .where(inArray(sources.id, wanted.slice(start, start + handful)))
    for (const row of rows) found.set(row.id, row)
  }
  return found
}

/** Every source behind a story, once for each time that it is. */
export function sourcesIn({ attributions, provenance }: Pick<StoryContent, 'attributions' | 'provenance'>): SourceSnapshot[] {
  return [...provenance.upstream, ...attributions.flatMap((one) => [...one.speakers, ...one.documents, ...one.via])]
}
