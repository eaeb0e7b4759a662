import { and, desc, eq, gte, lt, type SQL } from 'drizzle-orm'
import type { Reader } from '../../db/client'
import { liveLists, liveStories, pictures, sections } from '../../db/schema'
import type { PictureSnapshot } from '../../model/story'
import { holdsUntil, reads } from '../log/reads'
import { stale } from '../log/stale'

/*
 * What search engines are told there is: no more than readers can see, each with the moment at which it last changed.
 */

/** A month of the calendar in UTC, `2025-01`. */
export type Month = string

export interface Changed {
  /** `null` where nothing has changed since it is there. */
  readonly changedAt: Date | null
}

export interface NewsStory {
  readonly section: string
  readonly slug: string
  readonly language: (typeof liveStories.$inferSelect)['language']
  readonly headline: string
  readonly firstPublishedAt: Date
}

export interface SitemapStory extends NewsStory, Changed {
  readonly picture: Pick<PictureSnapshot, 'key' | 'width' | 'height'> | null
}

/** Months in which visible stories were first published, the newest first. */
export async function publishedMonths(reader: Reader): Promise<(Changed & { readonly month: Month })[]> {
  reads(stale.changes)
  return reader
    .select({ month: liveLists.subjectId, changedAt: liveLists.changedAt })
    .from(liveLists)
    .where(and(eq(liveLists.kind, 'month'), eq(liveLists.part, '')))
    .orderBy(desc(liveLists.subjectId))
    .limit(mostInAFile)
}

/** Visible stories that were first published in a month, the newest first. */
export async function storiesOfMonth(reader: Reader, month: Month): Promise<SitemapStory[]> {
  reads(stale.month(month))
  return sitemapStories(reader, inMonth(month), mostInAFile)
}

/** Milliseconds for which a story counts as news, and how many are listed (Google's rules for news sitemaps). */
export const newsFor = 2 * 24 * 60 * 60 * 1000
const mostNews = 1000

/** The newest visible stories that are news at an instant. */
export async function storiesInTheNews(reader: Reader, now: Date, most = mostNews): Promise<NewsStory[]> {
  reads(stale.news)
  const since = new Date(now.getTime() - newsFor)
  const stories = await sitemapStories(reader, gte(liveStories.firstPublishedAt, since), most)
  const oldest = stories.at(-1)
  if (oldest !== undefined) holdsUntil(new Date(oldest.firstPublishedAt.getTime() + newsFor))
  return stories.map(({ changedAt: _changed, picture: _picture, ...story }) => story)
}

/** A file may name 50,000 addresses (sitemaps.org). */
export const mostInAFile = 50_000

async function sitemapStories(reader: Reader, where: SQL | undefined, most: number): Promise<SitemapStory[]> {
  const rows = await reader
    .select({
      section: sections.slug,
      slug: liveStories.slug,
      language: liveStories.language,
      headline: liveStories.headline,
      firstPublishedAt: liveStories.firstPublishedAt,
      picture: { key: pictures.key, width: pictures.width, height: pictures.height },
      sectionId: liveStories.sectionId,
      // Correcting a story publishes it, be it only for words about it.
      changedAt: liveStories.publishedAt,
    })
    .from(liveStories)
    .innerJoin(sections, eq(sections.id, liveStories.sectionId))
    .leftJoin(pictures, eq(pictures.id, liveStories.pictureId))
    .where(where)
    .orderBy(desc(liveStories.firstPublishedAt), desc(liveStories.storyId))
    .limit(most)
  reads(...new Set(rows.map((row) => stale.section(row.sectionId))))
  return rows.map(({ sectionId: _where, ...story }) => story)
}

export const monthOf = (at: Date): Month => at.toISOString().slice(0, 7)

function monthAfter(month: Month, months: number): Month {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return monthOf(new Date(Date.UTC(year, number - 1 + months)))
}

function inMonth(month: Month): SQL | undefined {
  return and(
    gte(liveStories.firstPublishedAt, new Date(`${month}-01T00:00:00Z`)),
    lt(liveStories.firstPublishedAt, new Date(`${monthAfter(month, 1)}-01T00:00:00Z`)),
  )
}
