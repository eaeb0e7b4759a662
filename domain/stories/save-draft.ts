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
  /** Texts that lost in such a comparison and were saved nowhere: each becomes a revision before `text` stands. */
  instead: z.array(StoryText).max(20).optional(),
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
 * Writes the draft, if nobody else did since `seen`. What another person wrote, what lost in a comparison of two versions
 * (the one that stands and the one that never did), or what stood for ten idle minutes, is kept as a revision first. All of
 * it or nothing: no answer that got lost leaves a choice half done.
 * @throws {Refusal} `notFound`, `notAllowed`, `binned`, `revisedElsewhere` with {@link RevisedElsewhere}
 */
export async function saveDraft(
  tx: Writer,
  staff: Staff,
  { storyId, seen, over = false, text, instead = [], copies }: SaveDraft,
  now: Date,
): Promise<SavedDraft> {
  const story = await editableStory(tx, staff, storyId)
  if (story.version !== seen) throw new Refusal('revisedElsewhere', await whoseTextStands(tx, staff, story))
  const atItsAddress = (one: StoryText): StoryText => (story.live === null ? one : { ...one, slug: story.live.slug })
  const next = atItsAddress(text)
  const lost = instead.map(atItsAddress).filter((one) => !sameText(one, next) && !sameText(one, story.draft))
  if (lost.length === 0 && sameText(story.draft, next)) return { version: story.version, savedAt: story.savedAt.getTime() }

  await keepBefore(tx, story, staff, over, now)
  let standing = story
  for (const one of lost) standing = await keepLost(tx, staff, standing, one, copies, now)
  const { version } = await putText(tx, staff, standing, next, copies, now)
  return { version, savedAt: now.getTime() }
}

/** It stands for a moment: a passage that only this text has pasted gets its attribution as any other. */
async function keepLost(tx: Writer, staff: Staff, story: DeskStory, text: StoryText, copies: SaveDraft['copies'], now: Date) {
  const put = await putText(tx, staff, story, text, copies, now)
  const standing = { ...story, version: put.version, draft: put.text }
  await cutRevision(tx, standing, 'compared', staff.id, now)
  return standing
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
