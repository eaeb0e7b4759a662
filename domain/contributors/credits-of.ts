import { and, count, desc, eq, inArray, isNull, notExists, or } from 'drizzle-orm'
import type { Reader } from '../../db/client'
import { credits, drafts, liveCredits, pictureCredits, stories } from '../../db/schema'
import type { CreditPlacement, CreditRole, CreditScope } from '../../model/credit'
import type { ContributorId, StoryId } from '../../model/ids'
import { withAbsorbed } from './survivors'

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
  const ids = [...(await withAbsorbed(reader, [id])).keys()]
  const printed = reader
    .select({ storyId: liveCredits.storyId })
    .from(liveCredits)
    .where(and(eq(liveCredits.storyId, credits.storyId), inArray(liveCredits.contributorId, ids), eq(liveCredits.role, credits.role)))
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
    .where(and(or(inArray(credits.contributorId, ids), inArray(credits.onBehalfOfId, ids)), isNull(stories.binnedAt), notExists(printed)))
    .orderBy(desc(drafts.savedAt), desc(credits.storyId))
    .limit(limit)
}

/** How many pictures of the library name the contributor as their maker. */
export async function picturesCredited(reader: Reader, id: ContributorId): Promise<number> {
  const ids = [...(await withAbsorbed(reader, [id])).keys()]
  const [row] = await reader.select({ pictures: count() }).from(pictureCredits).where(inArray(pictureCredits.contributorId, ids))
  return row?.pictures ?? 0
}
