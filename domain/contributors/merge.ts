import { eq, inArray } from 'drizzle-orm'
import type { Writer } from '../../db/client'
import { aliases, contributors, credits, liveCredits, merges, pictureCredits, staff as staffTable } from '../../db/schema'
import type { ContributorId, MergeId, PictureId } from '../../model/ids'
import type { MergeContributors, MergeMoves } from '../../model/merge'
import { Refusal } from '../../model/refusal'
import type { Staff } from '../../model/staff'
import { record } from '../log/record'
import { stale, touch } from '../log/touch'
import { indexPicture } from '../media/index-picture'
import { may } from '../staff/may'
import { indexContributor } from './index-contributor'
import { type MergePlan, mergePlan } from './merge-plan'
import { recountPeople } from './recount'
import { withAbsorbed } from './survivors'

/**
 * Takes one entry of the register into another: what the desk has of it moves, what is printed stays as it was printed,
 * and its address leads on. `undoMerge` takes it back.
 * @throws {Refusal} `notAllowed`, `notFound`, `mergedAlready`, `pseudonymNotMerged`, `nothingChanged` for an entry and itself
 */
export async function mergeContributors(tx: Writer, staff: Staff, { note, ...wish }: MergeContributors, now: Date): Promise<MergeId> {
  if (!may.editRegister(staff)) throw new Refusal('notAllowed')
  const plan = await mergePlan(tx, wish, now)
  const { from, into } = plan
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
  await touchMerged(tx, [from.id, into.id], picturesOf(plan), now)
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

/** Both entries, every visible story that names one of them or what went into it before, and the lists. */
export async function touchMerged(tx: Writer, ids: readonly ContributorId[], pictures: readonly PictureId[], now: Date): Promise<void> {
  const all = [...(await withAbsorbed(tx, ids)).keys()]
  const printed = await tx.selectDistinct({ id: liveCredits.storyId }).from(liveCredits).where(inArray(liveCredits.contributorId, all))
  await touch(
    tx,
    [...all.map(stale.contributor), ...printed.map((story) => stale.story(story.id)), ...pictures.map(stale.picture), stale.lists],
    now,
  )
}
