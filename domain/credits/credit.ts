import { and, asc, eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Writer } from '../../db/client'
import { contributors, credits } from '../../db/schema'
import { type CreditDetails, CreditRole, usualPlacement } from '../../model/credit'
import { ContributorId, CreditId, StoryId } from '../../model/ids'
import { Refusal, refuse } from '../../model/refusal'
import type { Staff } from '../../model/staff'
import { changes, record } from '../log/record'
import { markUnkept } from '../stories/revise'
import { editableStory } from '../stories/story'

export const AddCredit = z.object({
  storyId: StoryId,
  contributorId: ContributorId,
  role: CreditRole,
  scope: z.enum(['this_story', 'upstream']).default('this_story'),
})

/**
 * Credits a contributor with a role on a story, placed where that role usually stands. An upstream report's makers
 * never come into the byline.
 * @throws {Refusal} `notFound`, `notAllowed`, `binned`, `deactivated`, `twiceCredited`
 */
export async function addCredit(tx: Writer, staff: Staff, input: z.infer<typeof AddCredit>, now: Date): Promise<CreditId> {
  await editableStory(tx, staff, input.storyId)
  const contributor = await contributorToCredit(tx, input.contributorId)
  const there = await creditsOf(tx, input.storyId)
  if (there.some((credit) => credit.contributorId === input.contributorId && credit.role === input.role && credit.scope === input.scope)) {
    throw new Refusal('twiceCredited')
  }
  const usual = usualPlacement[input.role]
  const id = CreditId.parse(crypto.randomUUID())
  const credit = {
    id,
    storyId: input.storyId,
    contributorId: input.contributorId,
    nameAsCredited: '',
    role: input.role,
    position: there.length,
    placement: input.scope === 'upstream' && usual === 'byline' ? ('end_credit' as const) : usual,
    scope: input.scope,
    degree: 'equal' as const,
    place: '',
    onScene: false,
    onBehalfOfId: null,
  }
  await tx.insert(credits).values(credit)
  await markUnkept(tx, input.storyId)
  const after = { name: contributor.name, role: credit.role, scope: credit.scope, placement: credit.placement }
  await record(
    tx,
    staff,
    { action: 'credit.add', subjectId: input.contributorId, subject: contributor.name, storyId: input.storyId, after },
    now,
  )
  return id
}

/**
 * Changes the name to print, role, placement, scope, place or degree of a credit.
 * @throws {Refusal} `notFound`, `notAllowed`, `binned`, `twiceCredited`
 */
export async function changeCredit(tx: Writer, staff: Staff, input: CreditDetails, now: Date): Promise<void> {
  await editableStory(tx, staff, input.storyId)
  const there = await creditsOf(tx, input.storyId)
  const before = there.find((credit) => credit.id === input.id) ?? refuse('notFound')
  const twin = there.some(
    (credit) =>
      credit.id !== input.id && credit.contributorId === before.contributorId && credit.role === input.role && credit.scope === input.scope,
  )
  if (twin) throw new Refusal('twiceCredited')
  const { nameAsCredited, role, placement, scope, degree, place, onScene, onBehalfOfId } = input
  if (onBehalfOfId !== null) await contributorRow(tx, onBehalfOfId)
  const changed = changes(before, { nameAsCredited, role, placement, scope, degree, place, onScene, onBehalfOfId })
  if (changed === null) return
  await tx.update(credits).set(changed.after).where(eq(credits.id, input.id))
  await markUnkept(tx, input.storyId)
  const { name } = await contributorRow(tx, before.contributorId)
  await record(
    tx,
    staff,
    { action: 'credit.change', subjectId: before.contributorId, subject: name, storyId: input.storyId, ...changed },
    now,
  )
}

export const CreditInStory = z.object({ id: CreditId, storyId: StoryId })

/** @throws {Refusal} `notFound`, `notAllowed`, `binned` */
export async function removeCredit(tx: Writer, staff: Staff, { id, storyId }: z.infer<typeof CreditInStory>, now: Date): Promise<void> {
  await editableStory(tx, staff, storyId)
  const there = await creditsOf(tx, storyId)
  const before = there.find((credit) => credit.id === id) ?? refuse('notFound')
  await tx.delete(credits).where(eq(credits.id, id))
  await placeInOrder(
    tx,
    there.filter((credit) => credit.id !== id).map((credit) => credit.id),
  )
  await markUnkept(tx, storyId)
  const { name } = await contributorRow(tx, before.contributorId)
  const was = { role: before.role, scope: before.scope, placement: before.placement }
  await record(tx, staff, { action: 'credit.remove', subjectId: before.contributorId, subject: name, storyId, before: was }, now)
}

export const OrderCredits = z.object({ storyId: StoryId, order: z.array(CreditId).max(200) })

/**
 * Puts a story's credits into this order; the byline follows it.
 * @throws {Refusal} `notFound`, `notAllowed`, `binned`, `revisedElsewhere` when the order names other credits than there are
 */
export async function orderCredits(tx: Writer, staff: Staff, { storyId, order }: z.infer<typeof OrderCredits>, now: Date): Promise<void> {
  const story = await editableStory(tx, staff, storyId)
  const before = (await creditsOf(tx, storyId)).map((credit) => credit.id)
  if (before.length !== order.length || !before.every((id) => order.includes(id))) throw new Refusal('revisedElsewhere')
  if (before.join() === order.join()) return
  await placeInOrder(tx, order)
  await markUnkept(tx, storyId)
  await record(tx, staff, { action: 'credit.order', subjectId: storyId, subject: story.draft.headline, storyId, before, after: order }, now)
}

async function placeInOrder(tx: Writer, order: readonly CreditId[]): Promise<void> {
  for (const [position, id] of order.entries()) await tx.update(credits).set({ position }).where(eq(credits.id, id))
}

async function creditsOf(tx: Writer, storyId: StoryId) {
  return tx.select().from(credits).where(eq(credits.storyId, storyId)).orderBy(asc(credits.position))
}

async function contributorRow(tx: Writer, id: ContributorId) {
  const [row] = await tx
    .select()
    .from(contributors)
    .where(and(eq(contributors.id, id)))
  return row ?? refuse('notFound')
}

async function contributorToCredit(tx: Writer, id: ContributorId) {
  const contributor = await contributorRow(tx, id)
  if (contributor.deactivatedAt !== null || contributor.mergedInto !== null) throw new Refusal('deactivated')
  return contributor
}
