import { inArray } from 'drizzle-orm'
import type { Reader } from '../../db/client'
import { liveCredits } from '../../db/schema'
import type { PrintedCredit } from '../../model/credit'
import type { ContributorId, StoryId } from '../../model/ids'
import { reads } from '../log/reads'
import { stale } from '../log/stale'

/**
 * Gives the printed credits of visible stories to those who hold them. A revision keeps the entry of the day it was printed;
 * where that was two people for a while, undoing the merge gave each their own back.
 */
export async function creditHolders(reader: Reader, storyIds: readonly StoryId[]) {
  reads(...storyIds.map(stale.story))
  const rows = await reader
    .select({ storyId: liveCredits.storyId, position: liveCredits.position, contributorId: liveCredits.contributorId })
    .from(liveCredits)
    .where(inArray(liveCredits.storyId, [...storyIds]))
  const holders = new Map<string, ContributorId>(rows.map((row) => [`${row.storyId} ${row.position}`, row.contributorId]))
  return (storyId: StoryId, credits: readonly PrintedCredit[]): PrintedCredit[] =>
    credits.map((credit, position) => ({ ...credit, contributorId: holders.get(`${storyId} ${position}`) ?? credit.contributorId }))
}
