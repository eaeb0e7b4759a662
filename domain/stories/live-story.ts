import { and, asc, eq, inArray } from 'drizzle-orm'
import type { Reader } from '../../db/client'
import { liveStories, liveTopics, revisions, sections, topics, withdrawals } from '../../db/schema'
import { storyAddress } from '../../model/addresses'
import type { SectionId, StoryId } from '../../model/ids'
import type { PrintedStory, SectionName, TopicName } from '../../model/printed'
import { Slug } from '../../model/slug'
import { formerTarget } from '../addresses/former-target'
import { correctionsOf, publicationsOf } from '../corrections/printed'
import { creditHolders } from '../credits/holders'
import { reads } from '../log/reads'
import { stale } from '../log/stale'
import { creditsOfToday, picturesOfToday, sourcesOfToday } from './live-names'
import { printedStory } from './printed-story'

export interface WithdrawnStory {
  readonly section: SectionName
  /** What readers are told; may be empty. */
  readonly notice: string
  readonly withdrawnAt: Date
}

export type FoundStory =
  | { readonly is: 'live'; readonly story: PrintedStory }
  | { readonly is: 'withdrawn'; readonly story: WithdrawnStory }
  | { readonly is: 'moved'; readonly to: string }
  | { readonly is: 'missing' }

/**
 * The story at an address: to be read, withdrawn, or elsewhere, because it or its section moved, or because the address
 * was written in capitals or under another section. Drafts are not found.
 */
export async function liveStory(reader: Reader, askedSection: string, askedSlug: string): Promise<FoundStory> {
  const asked = storyAddress(askedSection, askedSlug)
  const [section, slug] = [askedSection.toLowerCase(), askedSlug.toLowerCase()]
  if (!Slug.safeParse(section).success || !Slug.safeParse(slug).success) return { is: 'missing' }

  const there = (await storyAt(reader, section, slug)) ?? (await storyThatMoved(reader, section, slug))
  if (there === null) return { is: 'missing' }
  const to = storyAddress(there.section.slug, there.slug)
  if (to !== asked) return { is: 'moved', to }
  if (there.is === 'withdrawn')
    return { is: 'withdrawn', story: { section: there.section, notice: there.notice, withdrawnAt: there.withdrawnAt } }
  return { is: 'live', story: await storyToRead(reader, there) }
}

type LiveRow = typeof liveStories.$inferSelect
interface LivePlace {
  readonly is: 'live'
  readonly section: SectionName
  readonly slug: string
  readonly row: LiveRow
}
type Place = LivePlace | ({ readonly is: 'withdrawn'; readonly slug: string } & WithdrawnStory)

const sectionName = { slug: sections.slug, name: sections.name }

/** Visible stories in full, in the order of these ids; those that readers can not see are left out. */
export async function liveStoriesInFull(reader: Reader, ids: readonly StoryId[]): Promise<PrintedStory[]> {
  reads(...ids.map(stale.story))
  const places = await livePlaces(reader, inArray(liveStories.storyId, [...ids]), ids.length)
  const stories: PrintedStory[] = []
  for (const id of ids) {
    const place = places.find(({ row }) => row.storyId === id)
    if (place !== undefined) stories.push(await storyToRead(reader, place))
  }
  return stories
}

async function livePlaces(reader: Reader, where: ReturnType<typeof and>, most = 2): Promise<LivePlace[]> {
  const rows = await reader
    .select({ row: liveStories, section: sectionName })
    .from(liveStories)
    .innerJoin(sections, eq(sections.id, liveStories.sectionId))
    .where(where)
    .limit(most)
  reads(...rows.flatMap(({ row }) => [stale.address('story', row.slug), stale.section(row.sectionId)]))
  return rows.map(({ row, section }) => ({ is: 'live', row, section, slug: row.slug }))
}

async function withdrawnPlaces(reader: Reader, where: ReturnType<typeof and>): Promise<Place[]> {
  const rows = await reader
    .select({ row: withdrawals, section: sectionName })
    .from(withdrawals)
    .innerJoin(sections, eq(sections.id, withdrawals.sectionId))
    .where(where)
    .limit(2)
  reads(...rows.flatMap(({ row }) => [stale.story(row.storyId), stale.address('story', row.slug), stale.section(row.sectionId)]))
  return rows.map(({ row: { slug, notice, withdrawnAt }, section }) => ({ is: 'withdrawn', slug, notice, withdrawnAt, section }))
}

async function storyAt(reader: Reader, section: string, slug: string): Promise<Place | null> {
  const [live] = await livePlaces(reader, and(eq(sections.slug, section), eq(liveStories.slug, slug)))
  if (live !== undefined) return live
  const [withdrawn] = await withdrawnPlaces(reader, and(eq(sections.slug, section), eq(withdrawals.slug, slug)))
  return withdrawn ?? null
}

/** By its former address, by its section's, or by its slug alone where that is the only one of its kind. */
async function storyThatMoved(reader: Reader, section: string, slug: string): Promise<Place | null> {
  const storyId = (await formerTarget(reader, 'story', `${section}/${slug}`)) as StoryId | null
  if (storyId !== null) {
    const [live] = await livePlaces(reader, eq(liveStories.storyId, storyId))
    const [withdrawn] = await withdrawnPlaces(reader, eq(withdrawals.storyId, storyId))
    if (live ?? withdrawn) return live ?? withdrawn ?? null
  }
  const sectionId = (await formerTarget(reader, 'section', section)) as SectionId | null
  if (sectionId !== null) {
    const [live] = await livePlaces(reader, and(eq(liveStories.sectionId, sectionId), eq(liveStories.slug, slug)))
    const [withdrawn] = await withdrawnPlaces(reader, and(eq(withdrawals.sectionId, sectionId), eq(withdrawals.slug, slug)))
    if (live ?? withdrawn) return live ?? withdrawn ?? null
  }
  const [live, another] = await livePlaces(reader, eq(liveStories.slug, slug))
  if (live !== undefined) return another === undefined ? live : null
  const [withdrawn, other] = await withdrawnPlaces(reader, eq(withdrawals.slug, slug))
  return withdrawn !== undefined && other === undefined ? withdrawn : null
}

async function storyToRead(reader: Reader, { row, section }: LivePlace): Promise<PrintedStory> {
  reads(stale.story(row.storyId))
  const [revision] = await reader.select({ content: revisions.content }).from(revisions).where(eq(revisions.id, row.revisionId))
  if (revision === undefined) throw new Error(`story ${row.storyId} has no revision`)
  const content = {
    ...revision.content,
    ...(await sourcesOfToday(reader, revision.content)),
    pictures: await picturesOfToday(reader, revision.content.pictures),
  }
  const held = await creditHolders(reader, [row.storyId])
  return printedStory(content, {
    id: row.storyId,
    section,
    slug: row.slug,
    topics: await topicsToday(reader, row.storyId),
    credits: await creditsOfToday(reader, held(row.storyId, content.credits)),
    corrections: await correctionsOf(reader, row.storyId, content),
    publications: await publicationsOf(reader, row.storyId),
    firstPublishedAt: row.firstPublishedAt,
    publishedAt: row.publishedAt,
  })
}

async function topicsToday(reader: Reader, storyId: StoryId): Promise<TopicName[]> {
  const rows = await reader
    .select({ id: topics.id, topic: { slug: topics.slug, name: topics.name } })
    .from(liveTopics)
    .innerJoin(topics, eq(topics.id, liveTopics.topicId))
    .where(eq(liveTopics.storyId, storyId))
    .orderBy(asc(topics.name))
  reads(...rows.map((row) => stale.topic(row.id)))
  return rows.map((row) => row.topic)
}
