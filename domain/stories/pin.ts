import { asc, eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Writer } from '../../db/client'
import { frontPins } from '../../db/schema'
import { StoryId } from '../../model/ids'
import { Refusal } from '../../model/refusal'
import type { Staff } from '../../model/staff'
import { record } from '../log/record'
import { stale, touch } from '../log/touch'
import { may } from '../staff/may'
import { editableStory } from './story'

export const PinStory = z.object({
  storyId: StoryId,
  /** 1 is the lead; the others move down. `null` takes the pin out. */
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
  const before = (await tx.select({ id: frontPins.storyId }).from(frontPins).orderBy(asc(frontPins.position))).map((pin) => pin.id)
  const order = before.filter((id) => id !== storyId)
  if (place !== null) order.splice(place - 1, 0, storyId)
  if (order.join() === before.join()) return
  if (place === null) await tx.delete(frontPins).where(eq(frontPins.storyId, storyId))
  for (const [position, id] of order.entries()) {
    const row = { position: position + 1, pinnedBy: staff.id, pinnedAt: now }
    await tx
      .insert(frontPins)
      .values({ storyId: id, ...row })
      .onConflictDoUpdate({ target: frontPins.storyId, set: { position: row.position } })
  }
  const stood = before.includes(storyId) ? before.indexOf(storyId) + 1 : null
  const action = place === null ? 'story.unpin' : 'story.pin'
  await record(
    tx,
    staff,
    { action, subjectId: storyId, subject: story.draft.headline, storyId, before: { place: stood }, after: { place } },
    now,
  )
  await touch(tx, [stale.lists], now)
}
