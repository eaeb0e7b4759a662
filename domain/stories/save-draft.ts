import { eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Writer } from '../../db/client'
import { staff as staffTable } from '../../db/schema'
import { AttributionId, StoryId } from '../../model/ids'
import { Refusal } from '../../model/refusal'
import type { Staff } from '../../model/staff'
import { StoryText } from '../../model/story'
import { webAddress } from '../../model/text'
import { putText } from './put-text'
import { cutRevision, isKept } from './revise'
import { type DeskStory, editableStory } from './story'
import { isUntouched } from './untouched'

/** After this pause the state before it is kept as a revision of its own. */
export const idleMilliseconds = 10 * 60 * 1000

export const SaveDraft = z.object({
  storyId: StoryId,
  /** The version that the person's text grew from. */
  seen: z.number().int().min(1),
  /** That version was compared with another and is to be replaced: it is kept as a revision, whoever wrote it. */
  over: z.boolean().optional(),
  text: StoryText,
  /** Pasted passages: the attribution that each new mark is a copy of, or the address that a quotation brought with it. */
  copies: z.record(AttributionId, AttributionId.or(webAddress)).default({}),
})
export type SaveDraft = z.infer<typeof SaveDraft>

export interface SavedDraft {
  readonly version: number
  /** Milliseconds since 1970. */
  readonly savedAt: number
}

/** What a refused save is told: the text that stands there now, and whose it is. */
export interface RevisedElsewhere {
  readonly version: number
  readonly savedBy: string
  /** Whoever is refused wrote it: in another tab, or on another machine. */
  readonly own: boolean
  readonly savedAt: number
  readonly text: StoryText
}

/**
 * Writes the draft, if nobody else did since `seen`. What another person wrote, what lost in a comparison of two versions,
 * or what stood for ten idle minutes, is kept as a revision first.
 * @throws {Refusal} `notFound`, `notAllowed`, `binned`, `revisedElsewhere` with {@link RevisedElsewhere}
 */
export async function saveDraft(
  tx: Writer,
  staff: Staff,
  { storyId, seen, over = false, text, copies }: SaveDraft,
  now: Date,
): Promise<SavedDraft> {
  const story = await editableStory(tx, staff, storyId)
  if (story.version !== seen) throw new Refusal('revisedElsewhere', await whoseTextStands(tx, staff, story))
  const next: StoryText = story.live === null ? text : { ...text, slug: story.live.slug }
  if (sameText(story.draft, next)) return { version: story.version, savedAt: story.savedAt.getTime() }

  await keepBefore(tx, story, staff, over, now)
  const { version } = await putText(tx, staff, story, next, copies, now)
  return { version, savedAt: now.getTime() }
}

async function keepBefore(tx: Writer, story: DeskStory, staff: Staff, over: boolean, now: Date): Promise<void> {
  if (isKept(story) || isUntouched(story)) return
  if (over) return void (await cutRevision(tx, story, 'compared', story.savedBy, now))
  if (story.savedBy !== staff.id) await cutRevision(tx, story, 'takeover', story.savedBy, now)
  else if (now.getTime() - story.savedAt.getTime() > idleMilliseconds) await cutRevision(tx, story, 'idle', story.savedBy, now)
}

async function whoseTextStands(tx: Writer, { id }: Staff, story: DeskStory): Promise<RevisedElsewhere> {
  const [saver] = await tx.select({ name: staffTable.name }).from(staffTable).where(eq(staffTable.id, story.savedBy))
  return {
    version: story.version,
    savedBy: saver?.name ?? '',
    own: story.savedBy === id,
    savedAt: story.savedAt.getTime(),
    text: story.draft,
  }
}

/** Both are parsed by the same schema, so equal texts are equal as JSON. */
function sameText(one: StoryText, other: StoryText): boolean {
  return JSON.stringify(StoryText.parse(one)) === JSON.stringify(StoryText.parse(other))
}
