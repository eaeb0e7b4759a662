import { and, asc, eq } from 'drizzle-orm'
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Reader } from '../../db/client'
import { contributors, corrections, liveCredits, liveSources, liveStories, liveTopics, sections, sources, topics } from '../../db/schema'
import type { ContributorId } from '../../model/ids'
import { survivors } from '../contributors/survivors'
import { reads } from '../log/reads'
import { stale } from '../log/stale'
import { type Changed, changes, lastOf, newest } from './live-sitemap'

export type SitemapPlace = Changed & { readonly slug: string }

/** When anything that readers can see last changed, and when anything was last said about it. */
export async function lastChanges(reader: Reader): Promise<Changed & { readonly correctedAt: Date | null }> {
  reads(stale.changes)
  const [row] = await reader.select(changes).from(liveStories).leftJoin(corrections, eq(corrections.storyId, liveStories.storyId))
  return row === undefined ? { changedAt: null, correctedAt: null } : { changedAt: lastOf(row), correctedAt: row.corrected }
}

export interface StandingPages {
  readonly sections: readonly SitemapPlace[]
  readonly people: readonly SitemapPlace[]
  readonly sources: readonly SitemapPlace[]
  readonly topics: readonly SitemapPlace[]
}

/** Pages that list stories, as far as readers can see them; each changes with what it lists. */
export async function standingPages(reader: Reader): Promise<StandingPages> {
  reads(stale.changes, stale.addresses)
  const inSections = await reader
    .select({ slug: sections.slug, ...changes })
    .from(sections)
    .leftJoin(liveStories, eq(liveStories.sectionId, sections.id))
    .leftJoin(corrections, eq(corrections.storyId, liveStories.storyId))
    .groupBy(sections.id)
    .orderBy(asc(sections.position), asc(sections.slug))
  const onTopics = await listing(reader, liveTopics, liveTopics.topicId)
  const onSources = await listing(reader, liveSources, liveSources.sourceId)
  const topicSlugs = await reader.select({ id: topics.id, slug: topics.slug }).from(topics).orderBy(asc(topics.slug))
  const sourceSlugs = await reader
    .select({ id: sources.id, slug: sources.slug })
    .from(sources)
    .where(and(eq(sources.naming, 'named'), eq(sources.terms, 'on_record')))
    .orderBy(asc(sources.slug))
  return {
    sections: inSections.map(({ slug, ...row }) => ({ slug, changedAt: lastOf(row) })),
    people: await people(reader),
    sources: sourceSlugs.flatMap(({ id, slug }) => withChange(slug, onSources.get(id))),
    topics: topicSlugs.flatMap(({ id, slug }) => withChange(slug, onTopics.get(id))),
  }
}

/** Everybody who has a page, also who is no longer active; those who were merged into another count with them. */
async function people(reader: Reader): Promise<SitemapPlace[]> {
  const credited = await listing(reader, liveCredits, liveCredits.contributorId)
  const today = await survivors(reader, [...credited.keys()] as ContributorId[])
  const changedAt = new Map<string, Date | null>()
  for (const [id, at] of today) changedAt.set(at, newest([changedAt.get(at) ?? null, credited.get(id) ?? null]))
  const rows = await reader.select({ id: contributors.id, slug: contributors.slug }).from(contributors).orderBy(asc(contributors.slug))
  return rows.flatMap(({ id, slug }) => withChange(slug, changedAt.get(id)))
}

function withChange(slug: string, changedAt: Date | null | undefined): SitemapPlace[] {
  return changedAt === undefined ? [] : [{ slug, changedAt }]
}

/** When anything that is listed under each of them last changed; those without a visible story are not among them. */
async function listing(
  reader: Reader,
  table: typeof liveTopics | typeof liveSources | typeof liveCredits,
  key: AnySQLiteColumn<{ data: string; notNull: true }>,
): Promise<Map<string, Date | null>> {
  const rows = await reader
    .select({ id: key, ...changes })
    .from(table)
    .innerJoin(liveStories, eq(liveStories.storyId, table.storyId))
    .leftJoin(corrections, eq(corrections.storyId, liveStories.storyId))
    .groupBy(key)
  return new Map(rows.map(({ id, ...row }) => [String(id), lastOf(row)]))
}
