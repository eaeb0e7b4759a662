import { and, asc, eq, inArray } from 'drizzle-orm'
import type { Reader, Writer } from '../../db/client'
import { corrections, liveCredits, liveLists, liveSources, liveStories, liveTopics, sources, withdrawals } from '../../db/schema'
import type { StoryId } from '../../model/ids'
import { stale } from '../log/stale'
import { touch } from '../log/touch'
import { peopleOn } from './listings'
import { monthOf, newsFor } from './live-sitemap'

/** What pages may have read of a story, by the names of `stale`, each with all that they would find there. */
type Standing = Map<string, unknown[]>

/**
 * Does something to a story that readers see, or saw, or will see, and notes what of it that touched: a page that read
 * nothing but what is as it was before stays as it is.
 * @param beside what is touched with it
 */
export async function touching<Result>(
  tx: Writer,
  storyId: StoryId,
  now: Date,
  work: () => Promise<Result>,
  beside: readonly string[] = [],
): Promise<Result> {
  const before = await standing(tx, storyId, now)
  const result = await work()
  const after = await standing(tx, storyId, now)
  const found = (where: Standing, name: string) => JSON.stringify(where.get(name))
  const touched = [...before.keys(), ...after.keys()].filter((name) => found(before, name) !== found(after, name))
  await touch(tx, [...touched, ...beside], now)
  return result
}

type Credit = typeof liveCredits.$inferSelect

const inByline = (credit: Credit) => credit.placement === 'byline' && credit.scope === 'this_story'

async function standing(tx: Reader, storyId: StoryId, now: Date): Promise<Standing> {
  const found: Standing = new Map()
  const stands = (name: string, ...what: readonly unknown[]) => found.set(name, [...(found.get(name) ?? []), ...what])

  const [withdrawn] = await tx.select().from(withdrawals).where(eq(withdrawals.storyId, storyId))
  if (withdrawn !== undefined) {
    stands(stale.story(storyId), withdrawn)
    stands(stale.address('story', withdrawn.slug), 'withdrawn', withdrawn.sectionId)
  }
  const [live] = await tx.select().from(liveStories).where(eq(liveStories.storyId, storyId))
  if (live === undefined) return found

  const said = await tx
    .select({ id: corrections.id, kind: corrections.kind, at: corrections.correctedAt })
    .from(corrections)
    .where(eq(corrections.storyId, storyId))
    .orderBy(asc(corrections.correctedAt), asc(corrections.id))
  const credits = await tx.select().from(liveCredits).where(eq(liveCredits.storyId, storyId)).orderBy(asc(liveCredits.position))
  const about = await tx.select().from(liveTopics).where(eq(liveTopics.storyId, storyId)).orderBy(asc(liveTopics.topicId))
  const behind = await tx
    .select({ id: sources.id, publisher: sources.publisher, label: sources.label })
    .from(liveSources)
    .innerJoin(sources, eq(sources.id, liveSources.sourceId))
    .where(eq(liveSources.storyId, storyId))
    .orderBy(asc(sources.id))

  const { revisionId: _revision, publishedAt: _changed, ...teaser } = live
  const { sectionId, slug, language, headline, importance, firstPublishedAt } = teaser
  for (const name of [stale.story(storyId), stale.changes, stale.month(monthOf(firstPublishedAt))])
    stands(name, live, said, credits, about, behind)
  stands(
    stale.teaser(storyId),
    teaser,
    said.some(({ kind }) => kind === 'retraction'),
    credits.filter(inByline),
  )
  stands(stale.address('story', slug), 'live', sectionId)
  stands(stale.latest, firstPublishedAt)
  stands(stale.front, firstPublishedAt, sectionId, importance)
  stands(stale.storiesIn(sectionId), firstPublishedAt)
  for (const { topicId } of about) stands(stale.storiesOn(topicId), firstPublishedAt)
  for (const { id, publisher, label } of behind) {
    stands(stale.storiesFrom(id), firstPublishedAt)
    for (const house of new Set([publisher || label, label])) stands(stale.house(house), id)
  }
  for (const { contributorId, role, scope, initials } of credits) stands(stale.storiesBy(contributorId), role, scope, initials)
  for (const [name, what] of await knownByThisAlone(tx, storyId)) stands(name, what)

  if (said.length > 0) stands(stale.corrections, said, sectionId)
  if (now.getTime() - firstPublishedAt.getTime() <= newsFor) stands(stale.news, sectionId, slug, language, headline, firstPublishedAt)
  return found
}

/** What readers know of people by this story and by no other: that they have a page, and what the register lists them for. */
async function knownByThisAlone(tx: Reader, storyId: StoryId): Promise<[name: string, what: unknown][]> {
  const people = await peopleOn(tx, storyId)
  const rows = await tx
    .select({ id: liveLists.subjectId, part: liveLists.part })
    .from(liveLists)
    .where(
      and(
        eq(liveLists.kind, 'contributor'),
        inArray(
          liveLists.subjectId,
          people.map(({ id }) => id),
        ),
        eq(liveLists.stories, 1),
      ),
    )
  const alone = new Set(rows.map(({ id, part }) => `${id} ${part}`))
  return people
    .filter(({ id, part }) => alone.has(`${id} ${part}`))
    .map(({ id, part }) => (part === '' ? [stale.pageOf(id), storyId] : [stale.people, [id, part]]))
}
