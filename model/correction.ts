import { z } from 'zod'
import { AttributionId, StoryId } from './ids'
import { prose } from './text'

/**
 * What is said of a published story afterwards. A retraction leaves the story standing, with a notice on top that it no
 * longer stands; withdrawing it is something else.
 */
export const correctionKinds = ['correction', 'clarification', 'update', 'retraction', 'right_of_reply'] as const
export const CorrectionKind = z.enum(correctionKinds)
export type CorrectionKind = z.infer<typeof CorrectionKind>

/** Why words that went are not to be repeated in the public difference; `none`: they are shown struck. */
export const removalReasons = ['none', 'law', 'privacy'] as const
export const RemovalReason = z.enum(removalReasons)
export type RemovalReason = z.infer<typeof RemovalReason>

/** Above the text where it changes its meaning, else below. */
export const correctionPlaces = ['top', 'foot'] as const
export const CorrectionPlace = z.enum(correctionPlaces)
export type CorrectionPlace = z.infer<typeof CorrectionPlace>

/** Where a correction of this kind usually stands; the desk proposes it. A retraction stands nowhere else. */
export const usualPlace: Readonly<Record<CorrectionKind, CorrectionPlace>> = {
  correction: 'top',
  clarification: 'top',
  update: 'foot',
  retraction: 'top',
  right_of_reply: 'foot',
}

/** These say that the text changed: they are made together with the publication of the draft. */
export const changesText: readonly CorrectionKind[] = ['correction', 'update']

/** A reply that the law gives somebody a right to is printed whole, and may be as long as what it answers. */
export const longestCorrection = 10_000

/** A correction as an editor makes it. */
export const CorrectionDetails = z.object({
  storyId: StoryId,
  kind: CorrectionKind,
  /** For readers: what was wrong, and what is right. */
  text: prose(longestCorrection).pipe(z.string().min(1, 'required')),
  /** Attributed passages that it concerns. */
  passages: z.array(AttributionId).max(200, 'tooMany'),
  place: CorrectionPlace,
  removal: RemovalReason,
})
export type CorrectionDetails = z.infer<typeof CorrectionDetails>
