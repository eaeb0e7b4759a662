import { eq } from 'drizzle-orm'
import type { Reader } from '../../db/client'
import { revisions } from '../../db/schema'
import { passages } from '../../model/body'
import { creditsDiffer, type PrintedCredit } from '../../model/credit'
import { type DifferenceWords, differenceOf, type PartDifference } from '../../model/difference'
import type { Hold } from '../../model/hold'
import type { AttributionId, RevisionId, StoryId } from '../../model/ids'
import { refuse } from '../../model/refusal'
import type { Staff } from '../../model/staff'
import type { AttributionSnapshot, StoryContent } from '../../model/story'
import { may } from '../staff/may'
import { storyContent } from './content'
import { holdsOf } from './holds'
import { numberedPassages } from './printed-story'
import { stateOf, storyById } from './story'

/** An attributed passage as the draft has it. */
export interface ConcernedPassage {
  readonly id: AttributionId
  /** The numeral that readers will find behind it. */
  readonly number: number
  readonly words: string
  /** Readers see other words there, other sources, or no such passage. */
  readonly differs: boolean
}

/** What publishing the draft would do, as it stands in the database now. */
export interface ChangesToPublish {
  /** The version of the draft that all of this speaks of. */
  readonly version: number
  readonly holds: readonly Hold[]
  /** Beside what readers see today; `null` where they see nothing yet. */
  readonly beside: {
    /** False where the draft is what readers see. */
    readonly changed: boolean
    readonly differences: readonly PartDifference[]
    readonly passages: readonly ConcernedPassage[]
    /** Credits that readers were given, and those that they would be given; `null` where they are the same. */
    readonly credits: { readonly before: readonly PrintedCredit[]; readonly after: readonly PrintedCredit[] } | null
  } | null
}

/**
 * What holds the draft, and what of it differs from what readers see.
 * @throws {Refusal} `notFound`, `notAllowed`
 */
export async function changesToPublish(
  reader: Reader,
  staff: Staff,
  { storyId }: { readonly storyId: StoryId },
  words: DifferenceWords,
  now: Date,
): Promise<ChangesToPublish> {
  const story = (await storyById(reader, storyId)) ?? refuse('notFound')
  if (!may.editStory(staff, story)) refuse('notAllowed')
  const draft = await storyContent(reader, story, now)
  const holds = await holdsOf(reader, storyId, draft, now)
  const published = story.live && (await contentOf(reader, story.live.revisionId))
  const beside = published && {
    changed: stateOf({ ...story, schedule: null, submitted: null }) === 'changed',
    differences: differenceOf(published, draft, words),
    passages: concernedPassages(published, draft),
    credits: creditsDiffer(published.credits, draft.credits) ? { before: published.credits, after: draft.credits } : null,
  }
  return { version: story.version, holds, beside }
}

/** The passages that readers are told the sources of, as they stand in a published revision. */
export async function passagesInPrint(reader: Reader, id: RevisionId): Promise<ConcernedPassage[]> {
  const published = await contentOf(reader, id)
  return concernedPassages(published, published)
}

/** The passages that readers will be told the sources of, and which of them they know otherwise today. */
function concernedPassages(published: StoryContent, draft: StoryContent): ConcernedPassage[] {
  const words = passages(draft.body)
  const [were, are] = [asRead(published), asRead(draft)]
  return [...numberedPassages(draft)].map(([id, number]) => ({
    id,
    number,
    words: (words.get(id) ?? '').trim(),
    differs: were.get(id) !== are.get(id),
  }))
}

/** Each passage with what readers are told of it, comparable. */
function asRead(content: StoryContent): ReadonlyMap<AttributionId, string> {
  const words = passages(content.body)
  const ids = (sources: AttributionSnapshot['via']) => sources.map((source) => source.id)
  const told = new Map(content.attributions.map((attribution) => [attribution.id, attribution]))
  return new Map(
    [...numberedPassages(content).keys()].map((id) => {
      const { kind, speakers = [], documents = [], via = [], utteredOn, originalText } = told.get(id) ?? {}
      return [id, JSON.stringify([words.get(id)?.trim(), kind, ids(speakers), ids(documents), ids(via), utteredOn, originalText])]
    }),
  )
}

/** What a revision holds. */
export async function contentOf(reader: Reader, id: RevisionId): Promise<StoryContent> {
  const [row] = await reader.select({ content: revisions.content }).from(revisions).where(eq(revisions.id, id))
  return row?.content ?? refuse('notFound')
}
