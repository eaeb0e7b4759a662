import { z } from 'zod'
import type { AttributionKind, AttributionState } from './attribution'
import { Body } from './body'
import type { PrintedCredit } from './credit'
import type { AttributionId, ContributorId, PictureId as PictureIdOf, SourceId, TopicId } from './ids'
import { PictureId, SectionId } from './ids'
import { Language } from './language'
import type { AiUse, ProvenanceRelation, Rights } from './provenance'
import { Slug } from './slug'
import type { SourceKind, SourceNaming, SourceTerms } from './source'
import { line, prose } from './text'

/** 1 is a brief, 5 the lead of the day; the front page is composed by it. */
export const Importance = z.number().int().min(1).max(5)

/**
 * What a person types into a story: the head and the body. The same shape is the draft that autosave writes.
 * A slug may be empty while it follows the headline.
 */
export const StoryText = z.object({
  kicker: line(80),
  headline: line(200),
  standfirst: prose(1000),
  dateline: line(80),
  slug: Slug.or(z.literal('')),
  sectionId: SectionId.nullable(),
  language: Language,
  importance: Importance,
  pictureId: PictureId.nullable(),
  body: Body,
})
export type StoryText = z.infer<typeof StoryText>

/** A source within a revision, as the desk sees it. `publicSource` decides what of it a reader may see. */
export interface SourceSnapshot {
  readonly id: SourceId
  readonly slug: string
  readonly kind: SourceKind
  readonly label: string
  readonly publisher: string
  readonly title: string
  readonly url: string
  readonly archivedUrl: string
  readonly publishedOn: string
  readonly language: string
  readonly naming: SourceNaming
  readonly terms: SourceTerms
  readonly description: string
  readonly anonymityReason: string
}

export interface AttributionSnapshot {
  readonly id: AttributionId
  readonly kind: AttributionKind
  readonly state: AttributionState
  readonly speakers: readonly SourceSnapshot[]
  readonly documents: readonly SourceSnapshot[]
  readonly via: readonly SourceSnapshot[]
  readonly utteredOn: string
  readonly originalText: string
  readonly originalLanguage: string
}

/** Who made a picture, as worded under it. */
export interface PictureCreditSnapshot {
  readonly contributorId: ContributorId
  readonly slug: string
  readonly name: string
  readonly role: 'photographer' | 'illustrator' | 'agency'
}

export interface PictureSnapshot {
  readonly id: PictureIdOf
  /** First part of the names of its files: changes whenever a file's bytes would. */
  readonly key: string
  readonly width: number
  readonly height: number
  readonly alt: string
  readonly caption: string
  /** Free words for a picture without a registered maker. */
  readonly creditLine: string
  readonly credits: readonly PictureCreditSnapshot[]
  readonly rights: Rights
}

export interface TopicSnapshot {
  readonly id: TopicId
  readonly slug: string
  readonly name: string
}

export interface ProvenanceSnapshot {
  readonly relation: ProvenanceRelation
  readonly upstream: readonly SourceSnapshot[]
  readonly extent: string
  readonly rightsHolder: string
  readonly licence: string
  readonly usageTerms: string
  readonly rights: Rights
  readonly aiUse: AiUse
}

/** A story at one moment, whole: what a revision keeps and never changes. */
export interface StoryContent extends StoryText {
  readonly credits: readonly PrintedCredit[]
  readonly topics: readonly TopicSnapshot[]
  readonly attributions: readonly AttributionSnapshot[]
  readonly pictures: readonly PictureSnapshot[]
  readonly provenance: ProvenanceSnapshot
}

/** Why a revision was cut. */
export const revisionReasons = ['submit', 'publish', 'restore', 'takeover', 'compared', 'idle'] as const
export type RevisionReason = (typeof revisionReasons)[number]

/** Where a story stands at the desk. */
export const storyStates = ['draft', 'submitted', 'scheduled', 'held', 'published', 'changed', 'withdrawn', 'binned'] as const
export type StoryState = (typeof storyStates)[number]
