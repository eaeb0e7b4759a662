import { and, asc, desc, eq, max, type SQL } from 'drizzle-orm'
import type { Reader } from '../../db/client'
import { contributors, liveCorrections, liveLists, liveStories, sections, sources, topics } from '../../db/schema'
import { reads } from '../log/reads'
import { stale } from '../log/stale'
import { type Changed, mostInAFile } from './live-sitemap'

export type SitemapPlace = Changed & { readonly slug: string }

/** When anything that readers can see last changed, and when anything was last said about it. */
export async function lastChanges(reader: Reader): Promise<Changed & { readonly correctedAt: Date | null }> {
  reads(stale.changes)
  const [published] = await reader.select({ at: max(liveStories.publishedAt) }).from(liveStories)
  const [corrected] = await reader.select({ at: max(liveCorrections.correctedAt) }).from(liveCorrections)
  return { changedAt: published?.at ?? null, correctedAt: corrected?.at ?? null }
}

export interface StandingPages {
  readonly sections: readonly SitemapPlace[]
  readonly people: readonly SitemapPlace[]
  readonly sources: readonly SitemapPlace[]
  readonly topics: readonly SitemapPlace[]
}

/**
 * Pages that list stories, as far as readers can see them: each changes with what it lists. Where there are more than a file
 * takes, sources that nothing has been said from for the longest time are left out.
 */
export async function standingPages(reader: Reader): Promise<StandingPages> {
  reads(stale.changes, stale.addresses)
  const inSections = await reader
    .select({ slug: sections.slug, changedAt: liveLists.changedAt })
    .from(sections)
    .leftJoin(liveLists, and(eq(liveLists.kind, 'section'), eq(liveLists.subjectId, sections.id), eq(liveLists.part, '')))
    .orderBy(asc(sections.position), asc(sections.slug))
  const onTopics = await listed(reader, 'topic', topics, mostPages)
  // Also who is no longer active.
  const people = await listed(reader, 'contributor', contributors, mostPages - onTopics.length)
  const shown = and(eq(sources.naming, 'named'), eq(sources.terms, 'on_record'))
  const onSources = await listed(reader, 'source', sources, mostPages - onTopics.length - people.length, shown)
  return { sections: inSections, topics: onTopics, people, sources: onSources }
}

/** Room for sections and what is no list. */
const mostPages = mostInAFile - 1000

/** What was changed last comes first. */
async function listed(
  reader: Reader,
  kind: 'topic' | 'contributor' | 'source',
  table: typeof topics | typeof contributors | typeof sources,
  room: number,
  shown?: SQL,
): Promise<SitemapPlace[]> {
  return reader
    .select({ slug: table.slug, changedAt: liveLists.changedAt })
    .from(liveLists)
    .innerJoin(table, eq(table.id, liveLists.subjectId))
    .where(and(eq(liveLists.kind, kind), eq(liveLists.part, ''), shown))
    .orderBy(desc(liveLists.changedAt))
    .limit(room)
}
