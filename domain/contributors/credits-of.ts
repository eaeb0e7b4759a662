import { and, asc, count, desc, eq, isNull, notExists, or } from 'drizzle-orm'
import type { Reader } from '../../db/client'
import { credits, drafts, liveCredits, liveStories, pictureCredits, sections, stories } from '../../db/schema'
import type { CreditPlacement, CreditRole, CreditScope } from '../../model/credit'
import type { ContributorId, StoryId } from '../../model/ids'

export interface CreditInPrint {
  readonly storyId: StoryId
  readonly headline: string
  /** `ausland/ein-gipfel`. */
  readonly address: string
  /** The name as it was printed. */
  readonly name: string
  readonly role: CreditRole
  readonly placement: CreditPlacement
  readonly scope: CreditScope
  readonly position: number
  readonly firstPublishedAt: Date
}

/** What a contributor is credited with before the readers, the newest first. */
export async function creditsInPrint(reader: Reader, id: ContributorId, limit: number): Promise<CreditInPrint[]> {
  const rows = await reader
    .select({
      storyId: liveCredits.storyId,
      headline: liveStories.headline,
      section: sections.slug,
      slug: liveStories.slug,
      name: liveCredits.name,
      role: liveCredits.role,
      placement: liveCredits.placement,
      scope: liveCredits.scope,
      position: liveCredits.position,
      firstPublishedAt: liveCredits.firstPublishedAt,
    })
    .from(liveCredits)
    .innerJoin(liveStories, eq(liveStories.storyId, liveCredits.storyId))
    .innerJoin(sections, eq(sections.id, liveStories.sectionId))
    .where(eq(liveCredits.contributorId, id))
    .orderBy(desc(liveCredits.firstPublishedAt), desc(liveCredits.storyId), asc(liveCredits.position))
    .limit(limit)
  return rows.map(({ section, slug, ...row }) => ({ ...row, address: `${section}/${slug}` }))
}

export interface CreditInDraft {
  readonly storyId: StoryId
  readonly headline: string
  readonly role: CreditRole
  readonly placement: CreditPlacement
  readonly scope: CreditScope
  readonly position: number
  readonly savedAt: Date
}

/** Credits at the desk that no reader sees yet, the latest draft first. */
export async function creditsInDrafts(reader: Reader, id: ContributorId, limit: number): Promise<CreditInDraft[]> {
  const printed = reader
    .select({ storyId: liveCredits.storyId })
    .from(liveCredits)
    .where(
      and(
        eq(liveCredits.storyId, credits.storyId),
        eq(liveCredits.contributorId, credits.contributorId),
        eq(liveCredits.role, credits.role),
      ),
    )
  return reader
    .select({
      storyId: credits.storyId,
      headline: drafts.headline,
      role: credits.role,
      placement: credits.placement,
      scope: credits.scope,
      position: credits.position,
      savedAt: drafts.savedAt,
    })
    .from(credits)
    .innerJoin(drafts, eq(drafts.storyId, credits.storyId))
    .innerJoin(stories, eq(stories.id, credits.storyId))
    .where(and(or(eq(credits.contributorId, id), eq(credits.onBehalfOfId, id)), isNull(stories.binnedAt), notExists(printed)))
    .orderBy(desc(drafts.savedAt), desc(credits.storyId))
    .limit(limit)
}

/** How many pictures of the library name the contributor as their maker. */
export async function picturesCredited(reader: Reader, id: ContributorId): Promise<number> {
  const [row] = await reader.select({ pictures: count() }).from(pictureCredits).where(eq(pictureCredits.contributorId, id))
  return row?.pictures ?? 0
}
