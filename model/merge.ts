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
  /** Initials that ended with the merge, because the one that stays had some of its own; with when they would have ended. */
  readonly endedInitials: readonly { readonly id: string; readonly until: number | null }[]
  readonly staff: readonly string[]
  /** The number for collecting fees was given to the one that stays, which had none. */
  readonly collectingNumber: boolean
  /** So was who stands behind the pseudonym. */
  readonly identity: boolean
}

export const MergeContributors = z.object({ from: ContributorId, into: ContributorId, note: prose(1000) })
export type MergeContributors = z.infer<typeof MergeContributors>

export const UndoMerge = z.object({ mergeId: MergeId })
export type UndoMerge = z.infer<typeof UndoMerge>
