import type { AttributionKind } from './attribution'
import type { Body } from './body'
import type { ContributorKind } from './contributor'
import type { CorrectionKind, CorrectionPlace, RemovalReason } from './correction'
import type { CreditRole } from './credit'
import type { AttributionId, CorrectionId, StoryId } from './ids'
import type { Language } from './language'
import type { AiUse, ProvenanceRelation } from './provenance'
import type { SourceKind } from './source'
import type { PictureSnapshot } from './story'
import type { WordedCredit } from './wording/wording'

/*
 * What leaves the newsroom for readers. Nothing here has room for what is confidential.
 */

export interface SectionName {
  readonly slug: string
  readonly name: string
}

export interface TopicName {
  readonly slug: string
  readonly name: string
}

/** A story as lists show it. */
export interface Teaser {
  readonly id: StoryId
  readonly section: SectionName
  readonly slug: string
  readonly language: Language
  readonly kicker: string
  readonly headline: string
  readonly standfirst: string
  readonly importance: number
  readonly firstPublishedAt: Date
  readonly picture: PictureSnapshot | null
  /** It stays, with a notice that it no longer stands. */
  readonly retracted: boolean
  /** Those of the byline. */
  readonly credits: readonly WordedCredit[]
}

/** A source as readers may know it. One that is not named has no name, no address and no kind here. */
export type PublicSource =
  | {
      readonly is: 'named'
      readonly slug: string
      readonly kind: SourceKind
      readonly label: string
      readonly publisher: string
      readonly title: string
      readonly url: string
      readonly archivedUrl: string
      readonly publishedOn: string
      readonly language: string
    }
  | { readonly is: 'unnamed'; readonly description: string; readonly anonymityReason: string }

/** What a source did for a story: said it, holds it, passed it on, or is what the whole story rests on. */
export type SourcePart = 'speaker' | 'document' | 'via' | 'upstream'

export interface PrintedSource {
  readonly source: PublicSource
  readonly parts: readonly SourcePart[]
  /** How passages rest on it, each kind once. */
  readonly kinds: readonly AttributionKind[]
  /** Numbers of the passages that rest on it, in the order of the text. */
  readonly passages: readonly number[]
  /** Through whom its words reached us, nearest first. */
  readonly via: readonly PublicSource[]
}

/** The note behind the numeral of an attributed passage. */
export interface PassageNote {
  /** 1, 2, 3 … in the order of the text. */
  readonly number: number
  readonly attributionId: AttributionId
  readonly kind: AttributionKind
  /** The passage's own words. */
  readonly passage: string
  readonly speakers: readonly PublicSource[]
  readonly documents: readonly PublicSource[]
  /** Through whom it reached us, nearest first. */
  readonly via: readonly PublicSource[]
  /** Calendar day, or empty. */
  readonly utteredOn: string
  readonly originalText: string
  readonly originalLanguage: string
}

/** What readers are told about a story after it was published. */
export interface PrintedCorrection {
  readonly id: CorrectionId
  readonly kind: CorrectionKind
  readonly text: string
  readonly place: CorrectionPlace
  readonly removal: RemovalReason
  readonly at: Date
  /** Numbers of the passages that it concerns, as the story stands today. */
  readonly passages: readonly number[]
  /** Between which of its publications (1, 2, 3 …) the story changed; `null` where only words about it were added. */
  readonly difference: { readonly from: number; readonly to: number } | null
}

/** A correction in the list of all, with the story that it is about. */
export interface ListedCorrection extends Pick<PrintedCorrection, 'id' | 'kind' | 'text' | 'at' | 'difference'> {
  readonly story: Pick<Teaser, 'id' | 'section' | 'slug' | 'language' | 'headline' | 'retracted'>
}

export interface PrintedProvenance {
  readonly relation: ProvenanceRelation
  /** Nearest first. */
  readonly upstream: readonly PublicSource[]
  readonly extent: string
  readonly rightsHolder: string
  readonly licence: string
  readonly aiUse: AiUse
}

/** A story as its page shows it. */
export interface PrintedStory {
  readonly id: StoryId
  readonly section: SectionName
  readonly slug: string
  readonly language: Language
  readonly kicker: string
  readonly headline: string
  readonly standfirst: string
  readonly dateline: string
  readonly body: Body
  readonly picture: PictureSnapshot | null
  /** Those that stand in the text too. */
  readonly pictures: readonly PictureSnapshot[]
  readonly credits: readonly WordedCredit[]
  readonly topics: readonly TopicName[]
  readonly sources: readonly PrintedSource[]
  /** Numbers of the attributed passages, 1, 2, 3 … in the order of the text. */
  readonly passages: ReadonlyMap<AttributionId, number>
  /** A note for each of them, in that order. */
  readonly notes: readonly PassageNote[]
  /** The newest first. */
  readonly corrections: readonly PrintedCorrection[]
  /** How often it was published; from two on there is a public history. */
  readonly publications: number
  readonly provenance: PrintedProvenance
  readonly firstPublishedAt: Date
  readonly publishedAt: Date
}

/** What a person did: a role on our stories, or a part in a report that we took over. */
export type PublicRole = CreditRole | 'upstream'

/** A contributor in the register. */
export interface PublicContributor {
  readonly slug: string
  readonly name: string
  readonly sortName: string
  readonly kind: ContributorKind
  readonly initials: string
  readonly jobTitle: string
  readonly roles: readonly PublicRole[]
}

/** A contributor's own page. */
export interface PublicProfile extends Omit<PublicContributor, 'roles'> {
  readonly active: boolean
  readonly biography: string
  readonly place: string
  readonly publicContact: string
  readonly fediverse: string
  readonly languages: readonly string[]
  readonly expertise: readonly string[]
  readonly links: readonly string[]
  readonly portrait: PictureSnapshot | null
  /** Stories by role, the most frequent first. */
  readonly counts: readonly { readonly role: PublicRole; readonly stories: number }[]
  readonly stories: number
}

/** Words of a hit, in pieces: those that were searched for are marked. */
export type MarkedText = readonly { readonly text: string; readonly found: boolean }[]

/** A page of a longer list. */
export interface ListPage<Item> {
  readonly items: readonly Item[]
  /** What `?before=` must say to get the next page; `null` on the last. */
  readonly next: string | null
}
