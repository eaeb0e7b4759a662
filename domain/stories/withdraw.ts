import { eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Writer } from '../../db/client'
import { schedules, withdrawals } from '../../db/schema'
import { StoryId } from '../../model/ids'
import { Refusal } from '../../model/refusal'
import type { Staff } from '../../model/staff'
import { prose } from '../../model/text'
import { record } from '../log/record'
import { stale } from '../log/stale'
import { may } from '../staff/may'
import { leaveLive } from './go-live'
import { notify } from './notices'
import { touching } from './standing'
import { editableStory } from './story'

export const WithdrawStory = z.object({
  storyId: StoryId,
  /** What readers are told at the address. */
  notice: prose(1000),
})

/**
 * Removes a published story from everything readers see; whoever asks for its address gets a 410 and the notice.
 * @throws {Refusal} `notAllowed`, `notFound`, `binned`, `notPublished`
 */
export async function withdrawStory(
  tx: Writer,
  staff: Staff,
  { storyId, notice }: z.infer<typeof WithdrawStory>,
  now: Date,
): Promise<void> {
  if (!may.withdraw(staff)) throw new Refusal('notAllowed')
  const story = await editableStory(tx, staff, storyId)
  if (story.live === null) throw new Refusal('notPublished')
  const { sectionId, slug } = story.live
  const leave = async () => {
    await leaveLive(tx, storyId, now)
    await tx.insert(withdrawals).values({ storyId, sectionId, slug, notice, withdrawnBy: staff.id, withdrawnAt: now })
  }
  await touching(tx, storyId, now, leave, [stale.takenBack])
  await tx.delete(schedules).where(eq(schedules.storyId, storyId))
  await record(
    tx,
    staff,
    { action: 'story.withdraw', subjectId: storyId, subject: story.draft.headline, storyId, before: { slug }, note: notice },
    now,
  )
  if (story.ownerId !== staff.id)
    await notify(tx, { staffId: story.ownerId, kind: 'withdrawn', storyId, from: staff.name, note: notice }, now)
}
