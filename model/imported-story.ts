import type { Body } from './body'
import type { ContributorKind } from './contributor'
import type { CreditDegree, CreditRole, CreditScope } from './credit'
import type { StoryId } from './ids'
import type { Language } from './language'
import type { AiUse, ProvenanceRelation } from './provenance'
import type { SourceKind } from './source'

/*
 * What another house's report becomes before it is a story here: a proposal, of which nothing is stored yet.
 */

/** Somebody who made the report. Whatever their scope there, here they are makers of an upstream report. */
export interface ImportedMaker {
  readonly name: string
  readonly kind: ContributorKind
  readonly role: CreditRole
  readonly scope: CreditScope
  readonly degree: CreditDegree
  /** As the other house has them. */
  readonly initials: string
  readonly place: string
  readonly onBehalfOf: string
}

export interface ImportedSource {
  readonly kind: SourceKind
  readonly label: string
  readonly publisher: string
  readonly title: string
  readonly url: string
  readonly archivedUrl: string
  /** Calendar day, or empty. */
  readonly publishedOn: string
  readonly language: string
}

/** What is said of a picture that came with the report. The picture itself is not taken over. */
export interface ImportedPicture {
  readonly uri: string
  readonly caption: string
  readonly alt: string
  readonly credit: string
  /** Where its largest file was; empty where none was named. */
  readonly address: string
}

export interface ImportedStory {
  /** The other house's name for it, by which a second import is known. */
  readonly uri: string
  readonly version: string
  readonly text: {
    readonly kicker: string
    readonly headline: string
    readonly standfirst: string
    readonly dateline: string
    readonly importance: number
    readonly body: Body
  }
  /** The one it is written in, if stories here can be. */
  readonly language: Language | null
  readonly makers: readonly ImportedMaker[]
  readonly provenance: {
    readonly relation: ProvenanceRelation
    /** The report itself, then what it rests on. */
    readonly upstream: readonly ImportedSource[]
    readonly extent: string
    readonly rightsHolder: string
    readonly licence: string
    readonly usageTerms: string
    readonly aiUse: AiUse
  }
  /** Named sources of its passages. */
  readonly sources: readonly ImportedSource[]
  readonly embargo: { readonly until: Date | null } | null
  /** Names and last parts of addresses, to be found again here. */
  readonly section: { readonly name: string; readonly slug: string } | null
  readonly topics: readonly { readonly name: string; readonly slug: string }[]
  readonly pictures: readonly ImportedPicture[]
  /** From their newsroom to ours; not for readers. */
  readonly note: string
  /** Names of properties that have no place in a story here. */
  readonly leftOut: readonly string[]
}

/** Most bytes of a file that is read. */
export const mostImportBytes = 2 * 1024 * 1024

/** What came of a file that was handed in at the desk. */
export type ImportAnswer =
  | { readonly is: 'done'; readonly storyId: StoryId }
  | {
      readonly is: 'refused'
      /** Why, in sentences of the desk's language. */
      readonly reasons: readonly string[]
      /** The story that it became when it was read before. */
      readonly storyId?: StoryId
    }
