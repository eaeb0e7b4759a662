import type { StoryId } from './ids'
import type { Language } from './language'
import type { PrintedStory } from './printed'

/*
 * A story as it is handed to other houses. Built from what readers may know: nothing here has room for what is confidential.
 */

export interface ExportedEmbargo {
  /** `null` until somebody lifts it. */
  readonly until: Date | null
}

export type ExportedStory =
  | {
      /** In print as readers have it, or at the desk as they would get it now. */
      readonly is: 'print' | 'desk'
      readonly story: PrintedStory
      readonly importance: number
      /** What whoever holds the rights in the upstream report demands of those who print it. */
      readonly usageTerms: string
      readonly begunAt: Date
      /** Of what is exported: its publication, or the last change at the desk. */
      readonly changedAt: Date
      readonly embargo: ExportedEmbargo | null
    }
  | {
      /** Taken off the site: others are told so, and given nothing of it. */
      readonly is: 'withdrawn'
      readonly id: StoryId
      readonly language: Language
      readonly publications: number
      readonly notice: string
      readonly withdrawnAt: Date
    }
