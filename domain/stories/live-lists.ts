import { type AnyColumn, and, desc, eq, type SQL } from 'drizzle-orm'
import { beyond } from '../../db/beyond'
import type { Reader } from '../../db/client'
import { liveStories, liveTopics, sections, topics } from '../../db/schema'
import type { SectionId, TopicId } from '../../model/ids'
import type { PageKey } from '../../model/page-key'
import type { ListPage, Teaser } from '../../model/printed'
import { formerTarget } from '../addresses/former-target'
import { reads } from '../log/reads'
import { stale } from '../log/stale'
import { storiesAPage, teaserPage, teasers } from './live-teasers'

/** Something with a page of its own that lists stories. */
export interface Listed<Id> {
  readonly id: Id
  readonly slug: string
  readonly name: string
  readonly description: string
}

export type Found<Thing> =
  | { readonly is: 'live'; readonly found: Thing }
  | { readonly is: 'moved'; readonly slug: string }
  | { readonly is: 'missing' }

/** The section at an address, or where it went. */
export async function liveSection(reader: Reader, slug: string): Promise<Found<Listed<SectionId>>> {
  const by = async (condition: SQL) => {
    const [row] = await reader
      .select({ id: sections.id, slug: sections.slug, name: sections.name, description: sections.description })
      .from(sections)
      .where(condition)
    if (row !== undefined) reads(stale.section(row.id))
    return row
  }
  const wanted = slug.toLowerCase()
  const section =
    (await by(eq(sections.slug, wanted))) ??
    (await formerTarget(reader, 'section', wanted).then((id) => (id === null ? undefined : by(eq(sections.id, id as SectionId)))))
  return answer(section, slug)
}

/** The topic at an address, or where it went. One without a visible story is not there. */
export async function liveTopic(reader: Reader, slug: string): Promise<Found<Listed<TopicId>>> {
  const by = async (condition: SQL) => {
    const [row] = await reader
      .select({ id: topics.id, slug: topics.slug, name: topics.name, description: topics.description })
      .from(topics)
      .where(condition)
    if (row === undefined) return undefined
    reads(stale.topic(row.id), stale.storiesOn(row.id))
    const [carried] = await reader.select({ id: liveTopics.topicId }).from(liveTopics).where(eq(liveTopics.topicId, row.id)).limit(1)
    return carried && row
  }
  const wanted = slug.toLowerCase()
  const topic =
    (await by(eq(topics.slug, wanted))) ??
    (await formerTarget(reader, 'topic', wanted).then((id) => (id === null ? undefined : by(eq(topics.id, id as TopicId)))))
  return answer(topic, slug)
}

function answer<Thing extends { readonly slug: string }>(thing: Thing | undefined, asked: string): Found<Thing> {
  if (thing === undefined) return { is: 'missing' }
  return thing.slug === asked ? { is: 'live', found: thing } : { is: 'moved', slug: thing.slug }
}

/** A page of a section, the newest first. */
export async function sectionPage(reader: Reader, sectionId: SectionId, before: PageKey | null): Promise<ListPage<Teaser>> {
  reads(stale.storiesIn(sectionId))
  const rows = await reader
    .select({ id: liveStories.storyId, at: liveStories.firstPublishedAt })
    .from(liveStories)
    .where(and(eq(liveStories.sectionId, sectionId), olderThan(before, liveStories)))
    .orderBy(desc(liveStories.firstPublishedAt), desc(liveStories.storyId))
    .limit(storiesAPage + 1)
  return teaserPage(reader, rows, storiesAPage)
}

/** A page of a topic, the newest first. */
export async function topicPage(reader: Reader, topicId: TopicId, before: PageKey | null): Promise<ListPage<Teaser>> {
  reads(stale.storiesOn(topicId))
  const rows = await reader
    .select({ id: liveTopics.storyId, at: liveTopics.firstPublishedAt })
    .from(liveTopics)
    .where(and(eq(liveTopics.topicId, topicId), olderThan(before, liveTopics)))
    .orderBy(desc(liveTopics.firstPublishedAt), desc(liveTopics.storyId))
    .limit(storiesAPage + 1)
  return teaserPage(reader, rows, storiesAPage)
}

/** The latest stories of the whole site. */
export async function latestStories(reader: Reader, limit: number): Promise<Teaser[]> {
  reads(stale.latest)
  const rows = await reader
    .select({ id: liveStories.storyId })
    .from(liveStories)
    .orderBy(desc(liveStories.firstPublishedAt), desc(liveStories.storyId))
    .limit(limit)
  return teasers(
    reader,
    rows.map((row) => row.id),
  )
}

/** The latest stories of a section, by its slug. */
export async function latestInSection(reader: Reader, slug: string, limit: number): Promise<Teaser[]> {
  const section = await liveSection(reader, slug)
  if (section.is !== 'live') return []
  reads(stale.storiesIn(section.found.id))
  const rows = await reader
    .select({ id: liveStories.storyId })
    .from(liveStories)
    .where(eq(liveStories.sectionId, section.found.id))
    .orderBy(desc(liveStories.firstPublishedAt), desc(liveStories.storyId))
    .limit(limit)
  return teasers(
    reader,
    rows.map((row) => row.id),
  )
}

/** What comes after a key in a list that is ordered by time and id, both descending. */
export function olderThan(
  before: PageKey | null,
  table: { readonly firstPublishedAt: AnyColumn; readonly storyId: AnyColumn },
): SQL | undefined {
  if (before === null) return undefined
  return beyond('down', [table.firstPublishedAt, before.at], [table.storyId, before.id])
}
