import { asc, eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Writer } from '../../db/client'
import { frontPins } from '../../db/schema'
import { StoryId } from '../../model/ids'
import { Refusal } from '../../model/refusal'
import type { Staff } from '../../model/staff'
import { record } from '../log/record'
import { stale } from '../log/stale'
import { touch } from '../log/touch'
import { may } from '../staff/may'
import { editableStory } from './story'

export const PinStory = z.object({
  storyId: StoryId,
  /** 1 is the lead; whoever stood there moves down. `null` takes the pin out. */
  place: z.number().int().min(1).max(12).nullable(),
})

/**
 * Sets a published story on the front page at a place, or lets the rule place it again.
 * @throws {Refusal} `notAllowed`, `notFound`, `notPublished`
 */
export async function pinStory(tx: Writer, staff: Staff, { storyId, place }: z.infer<typeof PinStory>, now: Date): Promise<void> {
  if (!may.pinFront(staff)) throw new Refusal('notAllowed')
  const story = await editableStory(tx, staff, storyId)
  if (story.live === null) throw new Refusal('notPublished')
  const pins = await tx.select({ id: frontPins.storyId, place: frontPins.position }).from(frontPins).orderBy(asc(frontPins.position))
  const stood = pins.find((pin) => pin.id === storyId)?.place ?? null
  if (stood === place) return
  await tx.delete(frontPins).where(eq(frontPins.storyId, storyId))
  if (place !== null) {
    await tx.insert(frontPins).values({ storyId, position: place, pinnedBy: staff.id, pinnedAt: now })
    await makeRoom(
      tx,
      pins.filter((pin) => pin.id !== storyId),
      place,
    )
  }
  const places = { before: { place: stood }, after: { place } }
  const action = place === null ? 'story.unpin' : 'story.pin'
  await record(tx, staff, { action, subjectId: storyId, subject: story.draft.headline, storyId, ...places }, now)
  await touch(tx, [stale.front], now)
}

/** Whoever stands at a place that was taken moves one down, and those behind it only as far as they must. */
async function makeRoom(tx: Writer, others: readonly { readonly id: StoryId; readonly place: number }[], taken: number): Promise<void> {
  let last = taken
  for (const { id, place } of others) {
    if (place < taken || place > last) continue
    last += 1
    await tx.update(frontPins).set({ position: last }).where(eq(frontPins.storyId, id))
  }
}
