import type { AttributionId, PictureId } from './ids'

/** What keeps a story from being published (ATTRIBUTION.md, "what holds a publication"). */
export const blockingHolds = [
  'headlineMissing',
  'sectionMissing',
  'bodyEmpty',
  'rightsUnknown',
  'rightsRefused',
  'upstreamMissing',
  'offRecordPassage',
  'pictureRightsMissing',
  'pictureAltMissing',
  'embargoed',
  'schedulerLostRight',
  'changedSinceScheduled',
  'creditsNeedReason',
] as const
/** What an editor should look at before publishing. */
export const warningHolds = [
  'quoteUnattributed',
  'passiveWithoutSource',
  'outletUncredited',
  'singleUpstream',
  'undecidedProposals',
  'markLostText',
  'markWithoutSource',
] as const

export type BlockingHold = (typeof blockingHolds)[number]
export type WarningHold = (typeof warningHolds)[number]

/** One thing found by the checks; `excerpt` is the passage concerned, where there is one. */
export interface Hold {
  readonly code: BlockingHold | WarningHold
  readonly blocking: boolean
  readonly excerpt?: string
  readonly attributionId?: AttributionId
  readonly pictureId?: PictureId
}
