import { eq } from 'drizzle-orm'
import type { Writer } from '../../db/client'
import { aliases, contributors, credits, merges, pictureCredits, staff as staffTable } from '../../db/schema'
import type { ContributorId, MergeId, PictureId } from '../../model/ids'
import type { MergeContributors, MergeMoves } from '../../model/merge'
import { Refusal } from '../../model/refusal'
import type { Staff } from '../../model/staff'
import { record } from '../log/record'
import { stale } from '../log/stale'
import { touch } from '../log/touch'
import { indexPicture } from '../media/index-picture'
import { may } from '../staff/may'
import { indexContributor } from './index-contributor'
import { type MergePlan, type MergeWish, mergePlan } from './merge-plan'
import { recountPeople } from './recount'
import { withAbsorbed } from './survivors'
import { withPages } from './with-pages'

/**
 * Takes one entry of the register into another: what the desk has of it moves, what is printed stays as it was printed,
 * and its address leads on. `undoMerge` takes it back.
 * @throws {Refusal} `notAllowed`, `notFound`, `mergedAlready`, `pseudonymNotMerged`, `nothingChanged` for an entry and itself
 */
export async function mergeContributors(tx: Writer, staff: Staff, { note, ...wish }: MergeContributors, now: Date): Promise<MergeId> {
  if (!may.editRegister(staff)) throw new Refusal('notAllowed')
  const plan = await mergePlan(tx, wish, now)
  const { from, into } = plan
  const had = await withPages(tx, [from.id, into.id])
  const moved = await move(tx, plan, now)
  await tx.update(contributors).set({ mergedInto: into.id }).where(eq(contributors.id, from.id))
  const [merge] = await tx
    .insert(merges)
    .values({ fromId: from.id, intoId: into.id, moved, note, mergedBy: staff.id, mergedAt: now })
    .returning({ id: merges.id })
  if (merge === undefined) throw new Error('the merge was not stored')

  await indexContributor(tx, from.id)
  await indexContributor(tx, into.id)
  await recountPeople(tx, [from.id, into.id], now)
  const before = { name: from.name }
  const after = { mergedInto: into.name, ...counted(plan) }
  await record(tx, staff, { action: 'contributor.merge', subjectId: from.id, subject: from.name, before, after, note }, now)
  await touch(tx, await touchedByMerge(tx, wish, had, picturesOf(plan)), now)
  return merge.id
}

async function move(tx: Writer, plan: MergePlan, now: Date): Promise<MergeMoves> {
  const contributorId = plan.into.id
  const ids = {
    credits: plan.credits.map((credit) => credit.id),
    onBehalfOf: plan.onBehalfOf.map((credit) => credit.id),
    pictureCredits: plan.pictureCredits.map((credit) => credit.id),
    aliases: plan.aliases.map((alias) => alias.id),
    endedInitials: plan.endedInitials.map(({ id, validUntil }) => ({ id, until: validUntil?.getTime() ?? null })),
    staff: plan.accounts.map((account) => account.id),
  }
  for (const id of ids.credits) await tx.update(credits).set({ contributorId }).where(eq(credits.id, id))
  for (const id of ids.onBehalfOf) await tx.update(credits).set({ onBehalfOfId: contributorId }).where(eq(credits.id, id))
  for (const id of ids.pictureCredits) await tx.update(pictureCredits).set({ contributorId }).where(eq(pictureCredits.id, id))
  for (const id of ids.aliases) await tx.update(aliases).set({ contributorId }).where(eq(aliases.id, id))
  for (const { id } of ids.endedInitials) await tx.update(aliases).set({ validUntil: now }).where(eq(aliases.id, id))
  for (const id of ids.staff) await tx.update(staffTable).set({ contributorId }).where(eq(staffTable.id, id))
  for (const id of picturesOf(plan)) await indexPicture(tx, id)
  await copyPrivate(tx, plan)
  return {
    ...ids,
    madeAlias: plan.alias && (await makeAlias(tx, contributorId, plan.alias)),
    collectingNumber: plan.movesNumber,
    identity: plan.movesIdentity,
  }
}

/** Copied, so that undoing it needs to know nothing but that it was. */
async function copyPrivate(tx: Writer, { from, into, movesNumber, movesIdentity }: MergePlan): Promise<void> {
  if (!movesNumber && !movesIdentity) return
  const [row] = await tx
    .select({ identity: contributors.identity, collectingNumber: contributors.collectingNumber })
    .from(contributors)
    .where(eq(contributors.id, from.id))
  if (row === undefined) return
  await tx
    .update(contributors)
    .set({ ...(movesIdentity && { identity: row.identity }), ...(movesNumber && { collectingNumber: row.collectingNumber }) })
    .where(eq(contributors.id, into.id))
}

async function makeAlias(tx: Writer, contributorId: ContributorId, alias: NonNullable<MergePlan['alias']>): Promise<string> {
  const [made] = await tx
    .insert(aliases)
    .values({ contributorId, ...alias })
    .returning({ id: aliases.id })
  if (made === undefined) throw new Error('the alias was not stored')
  return made.id
}

const picturesOf = (plan: MergePlan): PictureId[] => [...new Set(plan.pictureCredits.map((credit) => credit.pictureId))]

/** How much moved, for the log. */
function counted({ credits, onBehalfOf, pictureCredits, aliases, accounts }: MergePlan): Record<string, unknown> {
  const all = {
    movedCredits: credits.length + onBehalfOf.length,
    pictures: pictureCredits.length,
    aliases: aliases.map((alias) => alias.name),
    accounts: accounts.map((account) => account.name),
  }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => (Array.isArray(value) ? value.length > 0 : value !== 0)))
}

/**
 * What a merge touches, or its undoing, after it was made: where the entry that goes, or comes back, and whatever went into
 * it before have their page, and the page of the one that stays.
 * @param had those of the two that had a page before
 */
export async function touchedByMerge(
  tx: Writer,
  { from, into }: MergeWish,
  had: ReadonlySet<ContributorId>,
  pictures: readonly PictureId[],
): Promise<string[]> {
  const have = await withPages(tx, [from, into])
  return [
    ...[...(await withAbsorbed(tx, [from])).keys()].map(stale.pageOf),
    ...(had.has(into) === have.has(into) ? [] : [stale.pageOf(into)]),
    ...[from, into].flatMap((id) => [stale.profile(id), stale.worksHere(id)]),
    ...pictures.map(stale.picture),
    ...(had.size + have.size > 0 ? [stale.people] : []),
    ...(had.has(from) || have.has(from) || had.has(into) !== have.has(into) ? [stale.addresses] : []),
  ]
}
