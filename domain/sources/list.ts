import { and, asc, count, desc, eq, gt, inArray, lt, or, type SQL } from 'drizzle-orm'
import type { Reader } from '../../db/client'
import { sources } from '../../db/schema'
import { searchDesk } from '../../db/search'
import type { SourceId } from '../../model/ids'
import type { SourceKind, SourceNaming, SourceTerms } from '../../model/source'
import type { FoundSource } from './search'
import { timesUsed } from './uses'

export interface SourcesWish {
  readonly query: string
  readonly kind?: SourceKind | undefined
  readonly naming?: SourceNaming | undefined
  readonly terms?: SourceTerms | undefined
  readonly sort: 'newest' | 'label'
  /** Last entry of the page before. */
  readonly after?: SourceId | undefined
  readonly limit: number
}

export interface SourceEntry extends FoundSource {
  readonly createdAt: Date
  readonly uses: number
}

export interface SourcesPage {
  readonly entries: readonly SourceEntry[]
  readonly total: number
  readonly next: SourceId | null
}

/** A page of the sources. */
export async function sourcesPage(reader: Reader, wish: SourcesWish): Promise<SourcesPage> {
  const hits = wish.query.trim() === '' ? null : (((await searchDesk(reader, 'source', wish.query, 1000)) ?? []) as SourceId[])
  const chosen = and(
    hits === null ? undefined : inArray(sources.id, hits),
    wish.kind && eq(sources.kind, wish.kind),
    wish.naming && eq(sources.naming, wish.naming),
    wish.terms && eq(sources.terms, wish.terms),
  )
  const [counted] = await reader.select({ total: count() }).from(sources).where(chosen)
  const rows = await reader
    .select({
      id: sources.id,
      kind: sources.kind,
      label: sources.label,
      publisher: sources.publisher,
      title: sources.title,
      url: sources.url,
      naming: sources.naming,
      terms: sources.terms,
      description: sources.description,
      createdAt: sources.createdAt,
    })
    .from(sources)
    .where(and(chosen, await beyond(reader, wish)))
    .orderBy(...(wish.sort === 'newest' ? [desc(sources.createdAt), desc(sources.id)] : [asc(sources.label), asc(sources.id)]))
    .limit(wish.limit + 1)
  const entries = rows.slice(0, wish.limit)
  const uses = await timesUsed(
    reader,
    entries.map((entry) => entry.id),
  )
  return {
    entries: entries.map((entry) => ({ ...entry, uses: uses.get(entry.id) ?? 0 })),
    total: counted?.total ?? 0,
    next: rows.length > wish.limit ? (entries.at(-1)?.id ?? null) : null,
  }
}

async function beyond(reader: Reader, wish: SourcesWish): Promise<SQL | undefined> {
  if (wish.after === undefined) return undefined
  const [last] = await reader.select({ label: sources.label, createdAt: sources.createdAt }).from(sources).where(eq(sources.id, wish.after))
  if (last === undefined) return undefined
  return wish.sort === 'newest'
    ? or(lt(sources.createdAt, last.createdAt), and(eq(sources.createdAt, last.createdAt), lt(sources.id, wish.after)))
    : or(gt(sources.label, last.label), and(eq(sources.label, last.label), gt(sources.id, wish.after)))
}
