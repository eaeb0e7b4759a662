import { z } from 'zod'
import { ContributorId, MergeId } from './ids'
import { prose } from './text'

/** Ids of the rows that a merge moved from one contributor to another, and of those it made; undoing it moves them back. */
export interface MergeMoves {
  readonly credits: readonly string[]
  readonly onBehalfOf: readonly string[]
  readonly pictureCredits: readonly string[]
  readonly aliases: readonly string[]
  /** The alias made of the name that went. */
  readonly madeAlias: string | null
  readonly staff: readonly string[]
}

export const MergeContributors = z.object({ from: ContributorId, into: ContributorId, note: prose(1000) })
export type MergeContributors = z.infer<typeof MergeContributors>

export const UndoMerge = z.object({ mergeId: MergeId })
export type UndoMerge = z.infer<typeof UndoMerge>
