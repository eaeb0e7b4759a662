import type { ContributorKind } from '../../../model/contributor'
import type { ContributorId, SourceId, StoryId } from '../../../model/ids'
import type { SourceKind } from '../../../model/source'
import type { StoryState } from '../../../model/story'

/** What the palette found. */
export interface Found {
  readonly stories: readonly { readonly id: StoryId; readonly title: string; readonly state: StoryState }[]
  readonly contributors: readonly {
    readonly id: ContributorId
    readonly name: string
    readonly initials: string
    readonly kind: ContributorKind
  }[]
  readonly sources: readonly { readonly id: SourceId; readonly label: string; readonly kind: SourceKind }[]
}
