import { z } from 'zod'
import type { Writer } from '../../db/client'
import { drafts, stories } from '../../db/schema'
import { indexDesk } from '../../db/search'
import { emptyBody } from '../../model/body'
import { StoryId } from '../../model/ids'
import { Language } from '../../model/language'
import { Refusal } from '../../model/refusal'
import type { Staff } from '../../model/staff'
import { record } from '../log/record'
import { may } from '../staff/may'

export const CreateStory = z.object({ language: Language })

/**
 * Begins an empty story, owned by whoever begins it.
 * @throws {Refusal} `notAllowed`
 */
export async function createStory(tx: Writer, staff: Staff, { language }: z.infer<typeof CreateStory>, now: Date): Promise<StoryId> {
  if (!may.writeStories(staff)) throw new Refusal('notAllowed')
  const id = StoryId.parse(crypto.randomUUID())
  await tx.insert(stories).values({ id, createdBy: staff.id, ownerId: staff.id, createdAt: now, binnedAt: null })
  await tx.insert(drafts).values({
    storyId: id,
    version: 1,
    kicker: '',
    headline: '',
    standfirst: '',
    dateline: '',
    slug: '',
    sectionId: null,
    language,
    importance: 3,
    pictureId: null,
    body: emptyBody,
    ownerId: staff.id,
    savedBy: staff.id,
    savedAt: now,
    keptVersion: 0,
  })
  await indexDesk(tx, 'story', id, '', '')
  await record(tx, staff, { action: 'story.create', subjectId: id, subject: '—', storyId: id }, now)
  return id
}
