import { z } from 'zod'
import { SourceId, StoryId } from './ids'
import { line, prose } from './text'

export const provenanceRelations = [
  'original',
  'based_on',
  'adapted_from',
  'translation_of',
  'wire_pickup_verbatim',
  'wire_pickup_edited',
  'press_release',
] as const
export const ProvenanceRelation = z.enum(provenanceRelations)
export type ProvenanceRelation = z.infer<typeof ProvenanceRelation>

export const rightsStates = ['cleared', 'unknown', 'refused'] as const
export const Rights = z.enum(rightsStates)
export type Rights = z.infer<typeof Rights>

/** IPTC digital source types that matter for text (cv.iptc.org/newscodes/digitalsourcetype). */
export const aiUses = ['none', 'assisted', 'generated'] as const
export const AiUse = z.enum(aiUses)
export type AiUse = z.infer<typeof AiUse>

/** What the whole story rests on, and whether it may be printed. */
export const ProvenanceDetails = z.object({
  storyId: StoryId,
  relation: ProvenanceRelation,
  /** Nearest first. */
  upstream: z.array(SourceId).max(8, 'tooMany'),
  extent: line(300),
  rightsHolder: line(200),
  licence: line(200),
  usageTerms: prose(1000),
  rights: Rights,
  aiUse: AiUse,
})
export type ProvenanceDetails = z.infer<typeof ProvenanceDetails>
