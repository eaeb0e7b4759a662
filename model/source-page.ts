import type { PassageNote, PublicSource, Teaser } from './printed'
import type { SourceKind } from './source'

/** A source that readers are told of by name, as its own page shows it. */
export interface PublicSourceRecord {
  readonly slug: string
  readonly kind: SourceKind
  readonly label: string
  readonly publisher: string
  readonly title: string
  readonly url: string
  readonly archivedUrl: string
  /** Calendar days, or empty. */
  readonly publishedOn: string
  readonly retrievedOn: string
  readonly language: string
  /** Visible stories that rest on it. */
  readonly stories: number
}

/** Another source of the same house, with a page of its own. */
export type SourceBeside = Pick<PublicSourceRecord, 'slug' | 'kind' | 'label' | 'title' | 'publishedOn' | 'stories'>

/** A passage that rests on the source, and who else stands behind it. */
export interface RestingPassage extends Pick<PassageNote, 'number' | 'kind' | 'passage'> {
  /** Whoever said it, where that is not the source itself. */
  readonly speakers: readonly PublicSource[]
  /** Where it is written, and through whom it reached us, nearest first; without the source itself. */
  readonly documents: readonly PublicSource[]
  readonly via: readonly PublicSource[]
}

/** A visible story that rests on the source: as a whole, or with these passages. */
export interface RestingStory {
  readonly story: Teaser
  readonly upstream: boolean
  readonly passages: readonly RestingPassage[]
}
