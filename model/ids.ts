import { z } from 'zod'

/** Ids are branded once, where they enter; a story's id is never taken for a source's. */
export const StoryId = z.uuid().brand<'StoryId'>()
export const RevisionId = z.uuid().brand<'RevisionId'>()
export const SectionId = z.uuid().brand<'SectionId'>()
export const TopicId = z.uuid().brand<'TopicId'>()
export const ContributorId = z.uuid().brand<'ContributorId'>()
export const SourceId = z.uuid().brand<'SourceId'>()
export const AttributionId = z.uuid().brand<'AttributionId'>()
export const CreditId = z.uuid().brand<'CreditId'>()
export const CorrectionId = z.uuid().brand<'CorrectionId'>()
export const MergeId = z.uuid().brand<'MergeId'>()
export const PictureId = z.uuid().brand<'PictureId'>()
export const StaffId = z.uuid().brand<'StaffId'>()
export const SessionId = z.uuid().brand<'SessionId'>()
export const StepId = z.uuid().brand<'StepId'>()
export const OriginalId = z.uuid().brand<'OriginalId'>()
export const ProposedCreditId = z.uuid().brand<'ProposedCreditId'>()

export type StoryId = z.infer<typeof StoryId>
export type RevisionId = z.infer<typeof RevisionId>
export type SectionId = z.infer<typeof SectionId>
export type TopicId = z.infer<typeof TopicId>
export type ContributorId = z.infer<typeof ContributorId>
export type SourceId = z.infer<typeof SourceId>
export type AttributionId = z.infer<typeof AttributionId>
export type CreditId = z.infer<typeof CreditId>
export type CorrectionId = z.infer<typeof CorrectionId>
export type MergeId = z.infer<typeof MergeId>
export type PictureId = z.infer<typeof PictureId>
export type StaffId = z.infer<typeof StaffId>
export type SessionId = z.infer<typeof SessionId>
export type StepId = z.infer<typeof StepId>
export type OriginalId = z.infer<typeof OriginalId>
export type ProposedCreditId = z.infer<typeof ProposedCreditId>
