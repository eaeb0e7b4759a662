import { z } from 'zod'
import { AttributionId, SourceId, StoryId } from './ids'
import { day, line, prose, requiredLine } from './text'

export const attributionKinds = ['direct', 'direct_partial', 'indirect', 'reported', 'fact', 'data'] as const
export const AttributionKind = z.enum(attributionKinds)
export type AttributionKind = z.infer<typeof AttributionKind>

export const attributionStates = ['proposed', 'confirmed', 'rejected'] as const
export const AttributionState = z.enum(attributionStates)
export type AttributionState = z.infer<typeof AttributionState>

/** What stands behind a passage: who says it, in which document, through which reports (nearest first). */
export const AttributionDetails = z.object({
  id: AttributionId,
  storyId: StoryId,
  kind: AttributionKind,
  speakers: z.array(SourceId).max(12, 'tooMany'),
  documents: z.array(SourceId).max(12, 'tooMany'),
  via: z.array(SourceId).max(8, 'tooMany'),
  /** Names that are no sources yet: they become sources, behind those that are. Left out: none. */
  names: z
    .object({
      speakers: z.array(requiredLine(200)).max(12, 'tooMany'),
      documents: z.array(requiredLine(200)).max(12, 'tooMany'),
      via: z.array(requiredLine(200)).max(8, 'tooMany'),
    })
    .optional(),
  utteredOn: day.or(z.literal('')),
  originalText: prose(4000),
  originalLanguage: line(20),
  note: prose(1000),
})
export type AttributionDetails = z.infer<typeof AttributionDetails>
