import { eq } from 'drizzle-orm'
import type { Reader } from '../../db/client'
import { drafts, liveStories, schedules, stories, submissions, withdrawals } from '../../db/schema'
import type { RevisionId, SectionId, StaffId, StoryId } from '../../model/ids'
import { Refusal, refuse } from '../../model/refusal'
import type { Staff } from '../../model/staff'
import type { StoryState, StoryText } from '../../model/story'
import { may } from '../staff/may'

/** A story as commands need it: whose it is, where it stands, and its draft. */
export interface DeskStory {
  readonly id: StoryId
  readonly createdBy: StaffId
  readonly ownerId: StaffId
  readonly createdAt: Date
  readonly binnedAt: Date | null
  readonly version: number
  readonly keptVersion: number
  readonly savedBy: StaffId
  readonly savedAt: Date
  readonly draft: StoryText
  readonly submitted: { readonly by: StaffId; readonly at: Date; readonly note: string } | null
  readonly schedule: { readonly dueAt: Date; readonly by: StaffId; readonly heldAt: Date | null; readonly heldBy: readonly string[] } | null
  readonly live: {
    readonly revisionId: RevisionId
    readonly sectionId: SectionId
    readonly slug: string
    readonly firstPublishedAt: Date
    readonly publishedAt: Date
  } | null
  readonly withdrawn: { readonly at: Date; readonly notice: string } | null
}

/** The story with its draft and state, or none. Also for readers of the desk who may not edit it. */
export async function storyById(reader: Reader, id: StoryId): Promise<DeskStory | null> {
  const [row] = await reader
    .select({ story: stories, draft: drafts, submission: submissions, schedule: schedules, live: liveStories, withdrawal: withdrawals })
    .from(stories)
    .innerJoin(drafts, eq(drafts.storyId, stories.id))
    .leftJoin(submissions, eq(submissions.storyId, stories.id))
    .leftJoin(schedules, eq(schedules.storyId, stories.id))
    .leftJoin(liveStories, eq(liveStories.storyId, stories.id))
    .leftJoin(withdrawals, eq(withdrawals.storyId, stories.id))
    .where(eq(stories.id, id))
  if (row === undefined) return null
  const { story, draft, submission, schedule, live, withdrawal } = row
  return {
    id: story.id,
    createdBy: story.createdBy,
    ownerId: story.ownerId,
    createdAt: story.createdAt,
    binnedAt: story.binnedAt,
    version: draft.version,
    keptVersion: draft.keptVersion,
    savedBy: draft.savedBy,
    savedAt: draft.savedAt,
    draft: {
      kicker: draft.kicker,
      headline: draft.headline,
      standfirst: draft.standfirst,
      dateline: draft.dateline,
      slug: draft.slug,
      sectionId: draft.sectionId,
      language: draft.language,
      importance: draft.importance,
      pictureId: draft.pictureId,
      body: draft.body,
    },
    submitted: submission && { by: submission.submittedBy, at: submission.submittedAt, note: submission.note },
    schedule: schedule && { dueAt: schedule.dueAt, by: schedule.scheduledBy, heldAt: schedule.heldAt, heldBy: schedule.heldBy },
    live: live && {
      revisionId: live.revisionId,
      sectionId: live.sectionId,
      slug: live.slug,
      firstPublishedAt: live.firstPublishedAt,
      publishedAt: live.publishedAt,
    },
    withdrawn: withdrawal && { at: withdrawal.withdrawnAt, notice: withdrawal.notice },
  }
}

/** Where a story stands. `changed`: readers see a published revision while the draft has moved on. */
export function stateOf(
  story: Pick<DeskStory, 'binnedAt' | 'withdrawn' | 'live' | 'schedule' | 'submitted' | 'version' | 'keptVersion'>,
): StoryState {
  if (story.binnedAt !== null) return 'binned'
  if (story.schedule !== null) return story.schedule.heldAt === null ? 'scheduled' : 'held'
  if (story.submitted !== null) return 'submitted'
  if (story.withdrawn !== null) return 'withdrawn'
  if (story.live !== null) return story.version === story.keptVersion ? 'published' : 'changed'
  return 'draft'
}

/**
 * The story, if this member of staff may edit it now.
 * @throws {Refusal} `notFound`, `notAllowed`, `binned`
 */
export async function editableStory(reader: Reader, staff: Staff, id: StoryId): Promise<DeskStory> {
  const story = (await storyById(reader, id)) ?? refuse('notFound')
  if (!may.editStory(staff, story)) throw new Refusal('notAllowed')
  if (story.binnedAt !== null) throw new Refusal('binned')
  return story
}

/** What a story is called at the desk, before it has a headline too. */
export function titleOf(draft: Pick<StoryText, 'headline' | 'kicker'>): string {
  return draft.headline || draft.kicker || '—'
}
