import type { AttributionKind } from './attribution'
import type { CreditPlacement, CreditRole, CreditScope } from './credit'
import type { Language } from './language'
import type { ProvenanceRelation } from './provenance'

/*
 * What is proposed for a report that somebody pasted or dropped. Nothing of it is decided. Every stretch counts UTF-16
 * units into the returned `text`; `end` is the place after the last one.
 */

export interface Stretch {
  readonly start: number
  readonly end: number
}

export const proposedBlockKinds = [
  'headline',
  'kicker',
  'standfirst',
  'dateline',
  'byline',
  'subhead',
  'paragraph',
  'list_item',
  'caption',
  'end_credit',
  'boilerplate',
] as const
export type ProposedBlockKind = (typeof proposedBlockKinds)[number]

/** A part of the report; boilerplate is set aside, never dropped. */
export interface ProposedBlock extends Stretch {
  readonly kind: ProposedBlockKind
  readonly text: string
}

/** Somebody named as a maker, where the text names them. */
export interface ProposedCredit extends Stretch {
  readonly name: string
  readonly role: CreditRole
  readonly placement: CreditPlacement
  readonly scope: CreditScope
  readonly onBehalfOf: string
  /** Which rule says so. */
  readonly rule: string
}

/** A relation to the reports of others. */
export interface RestsOn {
  readonly relation: ProvenanceRelation
  /** Names of outlets and agencies, nearest first. */
  readonly upstream: readonly string[]
}

/** What the text is proposed to rest on. */
export interface ProposedProvenance extends RestsOn {
  /** Which rule says so; empty where the text is taken for our own. */
  readonly rule: string
}

/** Who is held to have said a passage. */
export interface ProposedSpeaker extends Stretch {
  /** In the fullest form that the text has, without title or article. */
  readonly name: string
  /** Only a pronoun or a description stands there; the name was found further off. */
  readonly inferred: boolean
}

export interface ProposedAttribution extends Stretch {
  /** The passage itself. */
  readonly exact: string
  readonly kind: AttributionKind
  readonly speakers: readonly ProposedSpeaker[]
  /** Documents by the words that name them. */
  readonly documents: readonly string[]
  /** Outlets through which it reached us, nearest first. */
  readonly via: readonly string[]
  /** The words that show it: a verb or noun of saying. */
  readonly cue: Stretch | null
  /** The day on which it was said, such as 2025-01-21; '' if the text does not say or the report's own day is not known. */
  readonly utteredOn: string
  readonly rule: string
  /** 0 to 1: how often the rule was right on reports that it was made for. */
  readonly confidence: number
}

export const proposalWarnings = ['passiveWithoutSource', 'quoteWithoutSpeaker', 'embargo'] as const
export interface ProposalWarning extends Stretch {
  readonly code: (typeof proposalWarnings)[number]
}

export interface Proposal {
  readonly language: Language
  /** The report, unwrapped; in the untouched form where that was asked for. */
  readonly text: string
  readonly headline: string
  readonly standfirst: string
  /** The place alone. */
  readonly dateline: string
  readonly blocks: readonly ProposedBlock[]
  readonly credits: readonly ProposedCredit[]
  readonly provenance: ProposedProvenance
  readonly attributions: readonly ProposedAttribution[]
  readonly warnings: readonly ProposalWarning[]
}
