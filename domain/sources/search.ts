import { and, asc, count, desc, eq, inArray, notInArray, type SQL } from 'drizzle-orm'
import type { Reader } from '../../db/client'
import { attributionSources, sources } from '../../db/schema'
import { searchDesk } from '../../db/search'
import type { SourceId } from '../../model/ids'
import type { SourceKind, SourceNaming, SourceTerms } from '../../model/source'

export interface FoundSource {
  readonly id: SourceId
  readonly kind: SourceKind
  readonly label: string
  readonly publisher: string
  readonly title: string
  readonly url: string
  readonly naming: SourceNaming
  readonly terms: SourceTerms
  readonly description: string
}

/** Most hits looked at before kinds are sorted out. */
const widest = 400

const columns = {
  id: sources.id,
  kind: sources.kind,
  label: sources.label,
  publisher: sources.publisher,
  title: sources.title,
  url: sources.url,
  naming: sources.naming,
  terms: sources.terms,
  description: sources.description,
}

/** Sources by any of their words, the most fitting first. Nothing typed: those that most passages rest on. */
export async function searchSources(
  reader: Reader,
  query: string,
  { kinds, limit }: { readonly kinds?: readonly SourceKind[] | undefined; readonly limit: number },
): Promise<FoundSource[]> {
  const ofKind = kinds === undefined ? undefined : inArray(sources.kind, [...kinds])
  if (query.trim() === '') return mostUsed(reader, ofKind, limit)
  const ids = ((await searchDesk(reader, 'source', query, kinds === undefined ? limit : widest)) ?? []) as SourceId[]
  if (ids.length === 0) return []
  const rows = await reader
    .select(columns)
    .from(sources)
    .where(and(inArray(sources.id, ids), ofKind))
  const known = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => known.get(id) ?? []).slice(0, limit)
}

async function mostUsed(reader: Reader, ofKind: SQL | undefined, limit: number): Promise<FoundSource[]> {
  const used = await reader
    .select({ ...columns, times: count(attributionSources.attributionId) })
    .from(sources)
    .innerJoin(attributionSources, eq(attributionSources.sourceId, sources.id))
    .where(ofKind)
    .groupBy(sources.id)
    .orderBy(desc(count(attributionSources.attributionId)), asc(sources.label))
    .limit(limit)
  const found = used.map(({ times: _times, ...source }) => source)
  if (found.length >= limit) return found
  const others = await reader
    .select(columns)
    .from(sources)
    .where(
      and(
        ofKind,
        notInArray(
          sources.id,
          found.map((source) => source.id),
        ),
      ),
    )
    .orderBy(desc(sources.createdAt), asc(sources.label))
    .limit(limit - found.length)
  return [...found, ...others]
}
