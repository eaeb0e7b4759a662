import { and, desc, eq, gte, lt, type SQL } from 'drizzle-orm'
import type { Reader } from '../../db/client'
import { liveLists, liveStories, sections } from '../../db/schema'
import type { PictureSnapshot } from '../../model/story'
import { pictureSnapshots } from '../media/snapshot'

/*
 * What search engines are told there is: no more than readers can see, each with the moment at which it last changed.
 */

/** A month of the calendar in UTC, `2025-01`. */
export type Month = string

export interface Changed {
  /** `null` where nothing has changed since it is there. */
  readonly changedAt: Date | null
}

export interface SitemapStory extends Changed {
  readonly section: string
  readonly slug: string
  readonly language: (typeof liveStories.$inferSelect)['language']
  readonly headline: string
  readonly firstPublishedAt: Date
  readonly picture: PictureSnapshot | null
}

/** Months in which visible stories were first published, the newest first. */
export async function publishedMonths(reader: Reader): Promise<(Changed & { readonly month: Month })[]> {
  return reader
    .select({ month: liveLists.subjectId, changedAt: liveLists.changedAt })
    .from(liveLists)
    .where(and(eq(liveLists.kind, 'month'), eq(liveLists.part, '')))
    .orderBy(desc(liveLists.subjectId))
    .limit(mostInAFile)
}

/** Visible stories that were first published in a month, the newest first. */
export async function storiesOfMonth(reader: Reader, month: Month): Promise<SitemapStory[]> {
  return sitemapStories(reader, inMonth(month))
}

/** The newest visible stories that were first published since an instant. */
export async function storiesSince(reader: Reader, since: Date, most: number): Promise<SitemapStory[]> {
  return sitemapStories(reader, gte(liveStories.firstPublishedAt, since), most)
}

/** A file may name 50,000 addresses (sitemaps.org). */
export const mostInAFile = 50_000

async function sitemapStories(reader: Reader, where: SQL | undefined, most = mostInAFile): Promise<SitemapStory[]> {
  const rows = await reader
    .select({
      section: sections.slug,
      slug: liveStories.slug,
      language: liveStories.language,
      headline: liveStories.headline,
      firstPublishedAt: liveStories.firstPublishedAt,
      pictureId: liveStories.pictureId,
      // Correcting a story publishes it, be it only for words about it.
      changedAt: liveStories.publishedAt,
    })
    .from(liveStories)
    .innerJoin(sections, eq(sections.id, liveStories.sectionId))
    .where(where)
    .orderBy(desc(liveStories.firstPublishedAt), desc(liveStories.storyId))
    .limit(most)
  const wanted = rows.flatMap((row) => (row.pictureId === null ? [] : [row.pictureId]))
  const pictures = new Map((await pictureSnapshots(reader, wanted)).map((picture) => [picture.id, picture]))
  return rows.map(({ pictureId, ...story }) => ({
    ...story,
    picture: (pictureId && pictures.get(pictureId)) || null,
  }))
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
