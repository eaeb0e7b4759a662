import { inArray } from 'drizzle-orm'
import type { Reader } from '../../db/client'
import { liveCredits } from '../../db/schema'
import type { ContributorId } from '../../model/ids'
import { type CreditedTwice, type MergedName, type MergedRow, type MergePlan, type MergeWish, mergePlan } from './merge-plan'
import { withAbsorbed } from './survivors'

export type MergeSide = Pick<MergedRow, 'id' | 'kind' | 'name' | 'slug' | 'deactivated'> & {
  /** Credits that readers can see; a merge changes none of their names. */
  readonly printed: number
}

/** What becomes of a private note that only one of both can keep. */
export type Fate = 'none' | 'moves' | 'stays'

/** What a merge would do, for whoever is to decide; nothing private is in it, only what becomes of it. */
export interface MergePreview {
  readonly from: MergeSide
  readonly into: MergeSide
  readonly credits: number
  readonly stories: number
  readonly onBehalfOf: number
  readonly pictures: number
  readonly aliases: readonly MergedName[]
  readonly alias: MergedName | null
  /** Initials that end with the merge. */
  readonly endedInitials: readonly string[]
  readonly accounts: readonly string[]
  /** Accounts that can not move, for they belong to people alone. */
  readonly accountsLeft: readonly string[]
  /** Credits that stay with the entry that goes, for the other has the same role on the same story. */
  readonly twice: readonly CreditedTwice[]
  readonly picturesTwice: number
  readonly collectingNumber: Fate
  readonly identity: Fate
}

/** @throws {Refusal} `notFound`, `mergedAlready`, `pseudonymNotMerged`, `nothingChanged` for an entry and itself */
export async function mergePreview(reader: Reader, wish: MergeWish, now: Date): Promise<MergePreview> {
  const plan = await mergePlan(reader, wish, now)
  return {
    from: await side(reader, plan.from),
    into: await side(reader, plan.into),
    credits: plan.credits.length,
    stories: new Set(plan.credits.map((credit) => credit.storyId)).size,
    onBehalfOf: plan.onBehalfOf.length,
    pictures: plan.pictureCredits.length,
    aliases: plan.aliases.map(({ kind, name }) => ({ kind, name })),
    alias: plan.alias,
    endedInitials: plan.endedInitials.map((initials) => initials.name),
    accounts: plan.accounts.map((account) => account.name),
    accountsLeft: plan.accountsLeft,
    twice: plan.twice,
    picturesTwice: plan.picturesTwice,
    collectingNumber: fate(plan, 'hasNumber', 'movesNumber'),
    identity: fate(plan, 'hasIdentity', 'movesIdentity'),
  }
}

const fate = (plan: MergePlan, has: 'hasNumber' | 'hasIdentity', moves: 'movesNumber' | 'movesIdentity'): Fate =>
  plan[moves] ? 'moves' : plan.from[has] ? 'stays' : 'none'

async function side(reader: Reader, { id, kind, name, slug, deactivated }: MergedRow): Promise<MergeSide> {
  return { id, kind, name, slug, deactivated, printed: await printedOf(reader, id) }
}

async function printedOf(reader: Reader, id: ContributorId): Promise<number> {
  const ids = [...(await withAbsorbed(reader, [id])).keys()]
  return reader.$count(liveCredits, inArray(liveCredits.contributorId, ids))
}
