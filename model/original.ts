import { z } from 'zod'
import { AttributionKind } from './attribution'
import { CreditPlacement, CreditRole, CreditScope } from './credit'
import { ContributorId, OriginalId, ProposedCreditId, SourceId, StoryId } from './ids'
import { Language } from './language'
import { proposedBlockKinds } from './proposal'
import { ProvenanceRelation } from './provenance'
import { day, line, requiredLine } from './text'

/*
 * A report that somebody pasted or dropped, kept as it came in, and what a person made of the proposal for it. Stretches
 * count UTF-16 units into the original's kept `text`, as in a proposal.
 */

export const originalFormats = ['text', 'html', 'docx', 'pdf', 'ninjs', 'feed'] as const
export const OriginalFormat = z.enum(originalFormats)
export type OriginalFormat = z.infer<typeof OriginalFormat>

/** What may be sent of a review. */
export const mostReviewed = { blocks: 20_000, credits: 200, attributions: 2000 } as const

/** Blocks that a story's body has at most. */
export const mostBodyBlocks = 3000

const stretch = { start: z.number().int().min(0), end: z.number().int().min(0) }

/** Rejected proposals are not sent at all; these two are. */
export const reviewStates = ['accepted', 'undecided'] as const
export const ReviewState = z.enum(reviewStates)
export type ReviewState = z.infer<typeof ReviewState>

/** Somebody or something behind a passage: a source that we have, or a name that has none yet. */
export const ReviewedParty = z.object({ name: requiredLine(200), sourceId: SourceId.nullable() })
export type ReviewedParty = z.infer<typeof ReviewedParty>

export const ReviewedBlock = z.object({ ...stretch, kind: z.enum(proposedBlockKinds) })
export type ReviewedBlock = z.infer<typeof ReviewedBlock>

export const ReviewedCredit = z.object({
  name: requiredLine(160),
  role: CreditRole,
  placement: CreditPlacement,
  scope: CreditScope,
  /** An agency's name or code as printed, or empty. */
  onBehalfOf: line(160),
  rule: line(60),
  state: ReviewState,
  /** The entry of the register that it is; `null` for one that is new there, or, while undecided, not known. */
  contributorId: ContributorId.nullable(),
})
export type ReviewedCredit = z.infer<typeof ReviewedCredit>

export const ReviewedAttribution = z.object({
  ...stretch,
  kind: AttributionKind,
  state: ReviewState,
  speakers: z.array(ReviewedParty).max(12, 'tooMany'),
  documents: z.array(ReviewedParty).max(12, 'tooMany'),
  via: z.array(ReviewedParty).max(8, 'tooMany'),
  utteredOn: day.or(z.literal('')),
  rule: line(60),
})
export type ReviewedAttribution = z.infer<typeof ReviewedAttribution>

/** What a person made of a proposal: the story begins with it. Whatever no block covers stays in the original alone. */
export const Reviewed = z.object({
  originalId: OriginalId,
  language: Language,
  /** The report's day, or empty. */
  date: day.or(z.literal('')),
  /** The place alone; what does not fit stays in the original. */
  dateline: z.string().max(10_000),
  blocks: z.array(ReviewedBlock).max(mostReviewed.blocks, 'tooMany'),
  credits: z.array(ReviewedCredit).max(mostReviewed.credits, 'tooMany'),
  /** `null`: nothing was proposed, or it was rejected; then the story is our own work. */
  provenance: z.object({ relation: ProvenanceRelation, upstream: z.array(ReviewedParty).max(8, 'tooMany'), state: ReviewState }).nullable(),
  attributions: z.array(ReviewedAttribution).max(mostReviewed.attributions, 'tooMany'),
  /** How many proposals were rejected: the log says so. */
  rejected: z.number().int().min(0).max(100_000),
})
export type Reviewed = z.infer<typeof Reviewed>

/** Parts of a story's head that have a limit. */
export const headParts = ['kicker', 'headline', 'standfirst', 'dateline'] as const
export type HeadPart = (typeof headParts)[number]

/** What came of a review. */
export interface BegunStory {
  readonly storyId: StoryId
  /** Parts of the head that were too long for their field: they stand in the body, whole (the dateline in the original alone). */
  readonly moved: readonly HeadPart[]
  /**
   * Attributions that have no mark in the story, because their passage is in the headline, the standfirst or a part that was
   * set aside: a mark stands in the body alone.
   */
  readonly unmarked: number
}

/** What came of a text or file that was handed in at the desk. */
export type OriginalAnswer =
  | { readonly is: 'done'; readonly id: OriginalId }
  /** Why, in sentences of the desk's language. */
  | { readonly is: 'refused'; readonly reasons: readonly string[] }

/** Decides about a credit that was proposed for a story; `open` takes the decision back. */
export const DecideProposedCredit = z.discriminatedUnion('state', [
  z.object({
    id: ProposedCreditId,
    storyId: StoryId,
    state: z.literal('accepted'),
    /** The entry of the register that it is, such as the first of the candidates; `null`: a new one. */
    contributorId: ContributorId.nullable(),
  }),
  z.object({ id: ProposedCreditId, storyId: StoryId, state: z.literal('rejected') }),
  z.object({ id: ProposedCreditId, storyId: StoryId, state: z.literal('open') }),
])
export type DecideProposedCredit = z.infer<typeof DecideProposedCredit>

/** Decides about the names of reports that a story was proposed to rest on and that are no sources yet. */
export const DecideProposedUpstream = z.object({ storyId: StoryId, state: z.enum(['accepted', 'rejected']) })
export type DecideProposedUpstream = z.infer<typeof DecideProposedUpstream>
