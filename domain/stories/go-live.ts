import { and, eq, min } from 'drizzle-orm'
import type { Writer } from '../../db/client'
import {
  formerAddresses,
  liveCorrections,
  liveCredits,
  livePictures,
  liveSources,
  liveStories,
  liveTopics,
  publications,
  sections,
  withdrawals,
} from '../../db/schema'
import { indexLive, unindexLive } from '../../db/search'
import { passages } from '../../model/body'
import type { StoryId } from '../../model/ids'
import type { SourceSnapshot, StoryContent } from '../../model/story'
import { listCorrections } from '../corrections/listed'
import { publicSource } from '../sources/public-source'
import type { Address } from './address'
import { listingsOf, relist } from './listings'
import { liveWords } from './live-words'
import type { CutRevision } from './revise'
import type { DeskStory } from './story'

/**
 * Sources that readers are told of by name: those alone have a page that lists what rests on them. What stands behind a
 * passage that is no longer in the text is none of them.
 */
export function namedSources(content: StoryContent): SourceSnapshot[] {
  const inText = passages(content.body)
  const behind = content.attributions
    .filter((attribution) => attribution.state === 'confirmed' && inText.has(attribution.id))
    .flatMap((attribution) => [...attribution.speakers, ...attribution.documents, ...attribution.via])
  return [...behind, ...content.provenance.upstream].filter((source) => publicSource(source)?.is === 'named')
}

/** Puts a revision where readers read: its line in the lists, credits as printed, topics, sources, pictures, search. */
export async function goLive(tx: Writer, story: DeskStory, revision: CutRevision, address: Address, now: Date): Promise<void> {
  const listedBefore = await listingsOf(tx, story.id)
  const firstPublishedAt = await whenFirstPublished(tx, story, now)
  const { content } = revision
  await keepFormerAddress(tx, story, address, now)
  await tx
    .delete(formerAddresses)
    .where(and(eq(formerAddresses.kind, 'story'), eq(formerAddresses.path, `${address.sectionSlug}/${address.slug}`)))
  await tx.delete(withdrawals).where(eq(withdrawals.storyId, story.id))

  const row = {
    revisionId: revision.id,
    sectionId: address.sectionId,
    slug: address.slug,
    language: content.language,
    kicker: content.kicker,
    headline: content.headline,
    standfirst: content.standfirst,
    pictureId: content.pictureId,
    importance: content.importance,
    firstPublishedAt,
    publishedAt: now,
  }
  await tx
    .insert(liveStories)
    .values({ storyId: story.id, ...row })
    .onConflictDoUpdate({ target: liveStories.storyId, set: row })
  await clearParts(tx, story.id)
  const part = { storyId: story.id, firstPublishedAt }
  for (const [position, { slug: _slug, onScene: _onScene, onBehalfOfId: _agency, ...credit }] of content.credits.entries()) {
    // Not printed is not told: neither in the story nor on anybody's page.
    if (credit.placement === 'none') continue
    // A place that the dateline tells already is not printed behind the name.
    const place = credit.place === content.dateline ? '' : credit.place
    await tx.insert(liveCredits).values({ ...part, ...credit, place, position })
  }
  for (const topic of content.topics) await tx.insert(liveTopics).values({ ...part, topicId: topic.id })
  for (const sourceId of new Set(namedSources(content).map((source) => source.id)))
    await tx.insert(liveSources).values({ ...part, sourceId })
  for (const picture of content.pictures) await tx.insert(livePictures).values({ storyId: story.id, pictureId: picture.id })

  await relist(tx, listedBefore, await listingsOf(tx, story.id), now)
  await listCorrections(tx, story.id)

  await indexLive(tx, story.id, liveWords(content))
}

/** Takes a story off what readers read. */
export async function leaveLive(tx: Writer, storyId: StoryId, now: Date): Promise<void> {
  await relist(tx, await listingsOf(tx, storyId), [], now)
  await clearParts(tx, storyId)
  await tx.delete(liveStories).where(eq(liveStories.storyId, storyId))
  await unindexLive(tx, storyId)
}

async function clearParts(tx: Writer, storyId: StoryId): Promise<void> {
  for (const table of [liveCredits, liveTopics, liveSources, livePictures, liveCorrections])
    await tx.delete(table).where(eq(table.storyId, storyId))
}

/** Also where the story was withdrawn in between: it is the same story. */
async function whenFirstPublished(tx: Writer, story: DeskStory, now: Date): Promise<Date> {
  if (story.live !== null) return story.live.firstPublishedAt
  const [row] = await tx
    .select({ first: min(publications.publishedAt) })
    .from(publications)
    .where(eq(publications.storyId, story.id))
  return row?.first ?? now
}

/** The address where readers found the story, or that it was withdrawn, leads to where it stands now. */
async function keepFormerAddress(tx: Writer, story: DeskStory, address: Address, now: Date): Promise<void> {
  const [withdrawn] = await tx.select().from(withdrawals).where(eq(withdrawals.storyId, story.id))
  const stood = story.live ?? withdrawn
  if (stood === undefined) return
  const [section] = await tx.select({ slug: sections.slug }).from(sections).where(eq(sections.id, stood.sectionId))
  const path = `${section?.slug}/${stood.slug}`
  if (path === `${address.sectionSlug}/${address.slug}`) return
  await tx.insert(formerAddresses).values({ kind: 'story', path, targetId: story.id, createdAt: now }).onConflictDoNothing()
}
