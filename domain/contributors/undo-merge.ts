import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { Writer } from '../../db/client'
import { aliases, contributors, credits, liveCredits, merges, pictureCredits, staff as staffTable } from '../../db/schema'
import type { ContributorId, CreditId, PictureId, StaffId, StoryId } from '../../model/ids'
import type { MergeMoves, UndoMerge } from '../../model/merge'
import { Refusal, refuse } from '../../model/refusal'
import type { Staff } from '../../model/staff'
import { record } from '../log/record'
import { stale } from '../log/stale'
import { touch } from '../log/touch'
import { indexPicture } from '../media/index-picture'
import { may } from '../staff/may'
import { indexContributor } from './index-contributor'
import { rivalForInitials } from './initials'
import { touchedByMerge } from './merge'
import { recountPeople } from './recount'
import { withPages } from './with-pages'

type Merge = typeof merges.$inferSelect

/**
 * Makes two entries of one again: what moved and still is there goes back, what was changed by hand since stays where it
 * is. Initials that ended with the merge hold again unless somebody else was given them.
 * @throws {Refusal} `notAllowed`, `notFound`, `changedMeanwhile` where it was undone before, `mergedFurther` where the
 *   entry that stayed was itself merged since
 */
export async function undoMerge(tx: Writer, staff: Staff, { mergeId }: UndoMerge, now: Date): Promise<ContributorId> {
  if (!may.editRegister(staff)) throw new Refusal('notAllowed')
  const [row] = await tx.select().from(merges).where(eq(merges.id, mergeId))
  const merge = row ?? refuse('notFound')
  if (merge.undoneAt !== null) throw new Refusal('changedMeanwhile')
  const [from, into] = [await entry(tx, merge.fromId), await entry(tx, merge.intoId)]
  if (into.mergedInto !== null) throw new Refusal('mergedFurther')

  const had = await withPages(tx, [from.id, into.id])
  await tx.update(contributors).set({ mergedInto: null }).where(eq(contributors.id, from.id))
  await tx.update(merges).set({ undoneBy: staff.id, undoneAt: now }).where(eq(merges.id, mergeId))
  const { pictures, printed } = await moveBack(tx, merge)
  await takeBackPrivate(tx, merge.moved, from, into)

  await indexContributor(tx, from.id)
  await indexContributor(tx, into.id)
  await recountPeople(tx, [from.id, into.id], now)
  const states = { before: { mergedInto: into.name }, after: { name: from.name } }
  await record(tx, staff, { action: 'contributor.unmerge', subjectId: from.id, subject: from.name, ...states }, now)
  const lists = printed.length === 0 ? [] : [from.id, into.id].map(stale.storiesBy)
  const stories = printed.flatMap((id) => [stale.story(id), stale.teaser(id)])
  await touch(tx, [...(await touchedByMerge(tx, { from: from.id, into: into.id }, had, pictures)), ...lists, ...stories], now)
  return from.id
}

type Entry = Awaited<ReturnType<typeof entry>>

async function entry(tx: Writer, id: ContributorId) {
  const [row] = await tx
    .select({
      id: contributors.id,
      name: contributors.name,
      mergedInto: contributors.mergedInto,
      identity: contributors.identity,
      collectingNumber: contributors.collectingNumber,
    })
    .from(contributors)
    .where(eq(contributors.id, id))
  return row ?? refuse('notFound')
}

/** Each row by itself, and only where nobody gave it to somebody else since. Returns the pictures whose makers changed, and
 * the stories whose printed credits did. */
async function moveBack(
  tx: Writer,
  { fromId, intoId, moved, mergedAt }: Merge,
): Promise<{ readonly pictures: readonly PictureId[]; readonly printed: readonly StoryId[] }> {
  const contributorId = fromId
  for (const id of moved.credits as readonly CreditId[])
    await tx
      .update(credits)
      .set({ contributorId })
      .where(and(eq(credits.id, id), eq(credits.contributorId, intoId)))
  const printed = await returnPrinted(tx, moved, fromId, intoId)
  for (const id of moved.onBehalfOf as readonly CreditId[])
    await tx
      .update(credits)
      .set({ onBehalfOfId: fromId })
      .where(and(eq(credits.id, id), eq(credits.onBehalfOfId, intoId)))
  for (const id of moved.aliases)
    await tx
      .update(aliases)
      .set({ contributorId })
      .where(and(eq(aliases.id, id), eq(aliases.contributorId, intoId)))
  if (moved.madeAlias !== null) await tx.delete(aliases).where(and(eq(aliases.id, moved.madeAlias), eq(aliases.contributorId, intoId)))
  for (const ended of moved.endedInitials) await resumeInitials(tx, ended, fromId, mergedAt)
  for (const id of moved.staff as readonly StaffId[])
    await tx
      .update(staffTable)
      .set({ contributorId })
      .where(and(eq(staffTable.id, id), eq(staffTable.contributorId, intoId)))
  return { pictures: await picturesBack(tx, moved, fromId, intoId), printed }
}

/** A story that was published again in between names the other entry: it is this one's again, under the name that was printed. */
async function returnPrinted(tx: Writer, moved: MergeMoves, fromId: ContributorId, intoId: ContributorId): Promise<StoryId[]> {
  if (moved.credits.length === 0) return []
  const back = await tx
    .select({ storyId: credits.storyId, role: credits.role, scope: credits.scope })
    .from(credits)
    .where(and(inArray(credits.id, [...moved.credits] as CreditId[]), eq(credits.contributorId, fromId)))
  const returned = new Set<StoryId>()
  for (const { storyId, role, scope } of back) {
    const rows = await tx
      .update(liveCredits)
      .set({ contributorId: fromId })
      .where(
        and(
          eq(liveCredits.storyId, storyId),
          eq(liveCredits.role, role),
          eq(liveCredits.scope, scope),
          eq(liveCredits.contributorId, intoId),
        ),
      )
      .returning({ storyId: liveCredits.storyId })
    if (rows.length > 0) returned.add(storyId)
  }
  return [...returned]
}

async function resumeInitials(
  tx: Writer,
  { id, until }: MergeMoves['endedInitials'][number],
  contributorId: ContributorId,
  mergedAt: Date,
): Promise<void> {
  const [alias] = await tx
    .select({ name: aliases.name })
    .from(aliases)
    .where(and(eq(aliases.id, id), eq(aliases.contributorId, contributorId), eq(aliases.validUntil, mergedAt)))
  if (alias === undefined) return
  const validUntil = until === null ? null : new Date(until)
  const rival = await rivalForInitials(tx, alias.name, { from: mergedAt, until: validUntil }, id)
  if (rival === null) await tx.update(aliases).set({ validUntil }).where(eq(aliases.id, id))
}

async function picturesBack(tx: Writer, moved: MergeMoves, fromId: ContributorId, intoId: ContributorId): Promise<PictureId[]> {
  if (moved.pictureCredits.length === 0) return []
  const back = await tx
    .select({ id: pictureCredits.id, pictureId: pictureCredits.pictureId })
    .from(pictureCredits)
    .where(and(inArray(pictureCredits.id, [...moved.pictureCredits]), eq(pictureCredits.contributorId, intoId)))
  for (const { id } of back) await tx.update(pictureCredits).set({ contributorId: fromId }).where(eq(pictureCredits.id, id))
  const pictures = [...new Set(back.map((row) => row.pictureId))]
  for (const id of pictures) await indexPicture(tx, id)
  return pictures
}

/** What was copied is taken away again, unless it was noted anew since. */
async function takeBackPrivate(tx: Writer, moved: MergeMoves, from: Entry, into: Entry): Promise<void> {
  const number = moved.collectingNumber && into.collectingNumber === from.collectingNumber
  const identity = moved.identity && into.identity === from.identity
  if (!number && !identity) return
  await tx
    .update(contributors)
    .set({ ...(number && { collectingNumber: '' }), ...(identity && { identity: '' }) })
    .where(and(eq(contributors.id, into.id), isNull(contributors.mergedInto)))
}
