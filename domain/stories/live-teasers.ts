import { and, asc, eq, inArray } from 'drizzle-orm'
import type { Reader } from '../../db/client'
import { contributors, liveCredits, liveStories, sections } from '../../db/schema'
import type { StoryId } from '../../model/ids'
import { writePageKey } from '../../model/page-key'
import type { ListPage, Teaser } from '../../model/printed'
import type { WordedCredit } from '../../model/wording/wording'
import { retractedAmong } from '../corrections/printed'
import { reads } from '../log/reads'
import { stale } from '../log/stale'
import { pictureSnapshots } from '../media/snapshot'

/** Stories on a page of a list. */
export const storiesAPage = 20

/** Visible stories as lists show them, in the order of these ids; those that readers can not see are left out. */
export async function teasers(reader: Reader, ids: readonly StoryId[]): Promise<Teaser[]> {
  if (ids.length === 0) return []
  reads(...ids.map(stale.teaser))
  const rows = await reader
    .select({ story: liveStories, section: { slug: sections.slug, name: sections.name } })
    .from(liveStories)
    .innerJoin(sections, eq(sections.id, liveStories.sectionId))
    .where(inArray(liveStories.storyId, [...ids]))
  reads(...new Set(rows.map(({ story }) => stale.section(story.sectionId))))
  const bylines = await bylinesOf(reader, ids)
  const retracted = await retractedAmong(reader, ids)
  const wanted = rows.flatMap(({ story }) => (story.pictureId === null ? [] : [story.pictureId]))
  const pictures = new Map((await pictureSnapshots(reader, wanted)).map((picture) => [picture.id, picture]))
  const found = new Map(
    rows.map(({ story, section }): [StoryId, Teaser] => [
      story.storyId,
      {
        id: story.storyId,
        section,
        slug: story.slug,
        language: story.language,
        kicker: story.kicker,
        headline: story.headline,
        standfirst: story.standfirst,
        importance: story.importance,
        firstPublishedAt: story.firstPublishedAt,
        picture: (story.pictureId && pictures.get(story.pictureId)) || null,
        retracted: retracted.has(story.storyId),
        credits: bylines.get(story.storyId) ?? [],
      },
    ]),
  )
  return ids.flatMap((id) => found.get(id) ?? [])
}

async function bylinesOf(reader: Reader, ids: readonly StoryId[]): Promise<Map<StoryId, WordedCredit[]>> {
  const rows = await reader
    .select({
      storyId: liveCredits.storyId,
      contributorId: liveCredits.contributorId,
      name: liveCredits.name,
      role: liveCredits.role,
      placement: liveCredits.placement,
      scope: liveCredits.scope,
      degree: liveCredits.degree,
      kind: liveCredits.kind,
      initials: liveCredits.initials,
      place: liveCredits.place,
      onBehalfOf: liveCredits.onBehalfOf,
      slug: contributors.slug,
    })
    .from(liveCredits)
    .innerJoin(contributors, eq(contributors.id, liveCredits.contributorId))
    .where(and(inArray(liveCredits.storyId, [...ids]), eq(liveCredits.placement, 'byline'), eq(liveCredits.scope, 'this_story')))
    .orderBy(asc(liveCredits.storyId), asc(liveCredits.position))
  reads(...new Set(rows.map((row) => stale.contributor(row.contributorId))))
  const found = new Map<StoryId, WordedCredit[]>()
  for (const { storyId, contributorId: _who, ...credit } of rows) found.set(storyId, [...(found.get(storyId) ?? []), credit])
  return found
}

/** Makes a page of what was asked for: one more than fits tells that there is a next one. */
export async function teaserPage(
  reader: Reader,
  rows: readonly { readonly id: StoryId; readonly at: Date }[],
  fits: number,
): Promise<ListPage<Teaser>> {
  const shown = rows.slice(0, fits)
  const last = shown.at(-1)
  return {
    items: await teasers(
      reader,
      shown.map((row) => row.id),
    ),
    next: rows.length > fits && last ? writePageKey({ at: last.at, id: last.id }) : null,
  }
}
