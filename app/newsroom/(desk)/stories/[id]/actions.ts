'use server'

import { z } from 'zod'
import {
  AttributionInStory,
  attributePassage,
  DecideAttribution,
  decideAttribution,
  removeAttribution,
} from '../../../../../domain/attributions/attribute'
import { createContributor } from '../../../../../domain/contributors/create'
import { searchContributors } from '../../../../../domain/contributors/search'
import { CorrectStory, correctStory } from '../../../../../domain/corrections/correct'
import {
  AddCredit,
  addCredit,
  CreditInStory,
  changeCredit,
  OrderCredits,
  orderCredits,
  removeCredit,
} from '../../../../../domain/credits/credit'
import { decideProposedCredit } from '../../../../../domain/credits/proposed'
import { changeProvenance, liftEmbargo, SetEmbargo, setEmbargo } from '../../../../../domain/provenance/change'
import { decideProposedUpstream } from '../../../../../domain/provenance/proposed-upstream'
import { allSections } from '../../../../../domain/sections/sections'
import { createSource } from '../../../../../domain/sources/create'
import { searchSources } from '../../../../../domain/sources/search'
import { binStory, unbinStory } from '../../../../../domain/stories/bin'
import { changesToPublish } from '../../../../../domain/stories/changes-to-publish'
import { dropDraft } from '../../../../../domain/stories/drop-draft'
import { PinStory, pinStory } from '../../../../../domain/stories/pin'
import { PublishStory, publishStory } from '../../../../../domain/stories/publish'
import { RestoreRevision, restoreRevision } from '../../../../../domain/stories/revisions'
import { ScheduleStory, scheduleStory, unscheduleStory } from '../../../../../domain/stories/schedule'
import { HandOverStory, handOverStory, ReturnStory, returnStory, SubmitStory, submitStory } from '../../../../../domain/stories/submit'
import { SetTopics, setTopics } from '../../../../../domain/stories/topics'
import { WithdrawStory, withdrawStory } from '../../../../../domain/stories/withdraw'
import { holdsNow } from '../../../../../domain/stories/would-hold'
import { staffAction, staffQuery } from '../../../../../lib/staff-action'
import { messagesIn } from '../../../../../messages/messages'
import { AttributionDetails } from '../../../../../model/attribution'
import { ContributorKind } from '../../../../../model/contributor'
import { CreditDetails } from '../../../../../model/credit'
import { StoryId } from '../../../../../model/ids'
import { DecideProposedCredit, DecideProposedUpstream } from '../../../../../model/original'
import { ProvenanceDetails } from '../../../../../model/provenance'
import { SourceKind } from '../../../../../model/source'
import { line, requiredLine, webAddress } from '../../../../../model/text'
import { differenceWords } from './revisions/difference-words'

const OfStory = z.object({ storyId: StoryId })

export const check = staffQuery(OfStory, ({ reader, now }, { storyId }) => holdsNow(reader, storyId, now))

export const creditContributor = staffAction(AddCredit, ({ tx, staff, now }, input) => addCredit(tx, staff, input, now))
export const editCredit = staffAction(CreditDetails, ({ tx, staff, now }, input) => changeCredit(tx, staff, input, now))
export const dropCredit = staffAction(CreditInStory, ({ tx, staff, now }, input) => removeCredit(tx, staff, input, now))
export const decideCredit = staffAction(DecideProposedCredit, ({ tx, staff, now }, input) => decideProposedCredit(tx, staff, input, now))
export const reorderCredits = staffAction(OrderCredits, ({ tx, staff, now }, input) => orderCredits(tx, staff, input, now))

export const findContributors = staffQuery(z.object({ query: line(100) }), ({ reader }, { query }) => searchContributors(reader, query, 12))
export const enterContributor = staffAction(
  z.object({ kind: ContributorKind, name: requiredLine(160) }),
  ({ tx, staff, now }, input) => createContributor(tx, staff, input, now),
  { quiet: true },
)

export const findSources = staffQuery(z.object({ query: line(100), kinds: z.array(SourceKind).max(20) }), ({ reader }, { query, kinds }) =>
  searchSources(reader, query, { limit: 12, ...(kinds.length > 0 ? { kinds } : {}) }),
)
export const enterSource = staffAction(
  z.object({ kind: SourceKind, label: requiredLine(200), publisher: line(200), url: webAddress.or(z.literal('')) }),
  ({ tx, staff, now }, input) => createSource(tx, staff, input, now),
  { quiet: true },
)

export const attribute = staffAction(AttributionDetails, ({ tx, staff, now }, input) => attributePassage(tx, staff, input, now))
export const dropAttribution = staffAction(AttributionInStory, ({ tx, staff, now }, input) => removeAttribution(tx, staff, input, now))
export const decide = staffAction(DecideAttribution, ({ tx, staff, now }, input) => decideAttribution(tx, staff, input, now))

export const provenance = staffAction(ProvenanceDetails, ({ tx, staff, now }, input) => changeProvenance(tx, staff, input, now))
export const decideUpstream = staffAction(DecideProposedUpstream, ({ tx, staff, now }, input) =>
  decideProposedUpstream(tx, staff, input, now),
)
export const embargo = staffAction(SetEmbargo, ({ tx, staff, now }, input) => setEmbargo(tx, staff, input, now))
export const endEmbargo = staffAction(OfStory, ({ tx, staff, now }, input) => liftEmbargo(tx, staff, input, now))
export const putUnderTopics = staffAction(SetTopics, ({ tx, staff, now }, input) => setTopics(tx, staff, input, now))

export const submit = staffAction(SubmitStory, ({ tx, staff, now }, input) => submitStory(tx, staff, input, now))
export const sendBack = staffAction(ReturnStory, ({ tx, staff, now }, input) => returnStory(tx, staff, input, now))
export const handOver = staffAction(HandOverStory, ({ tx, staff, now }, input) => handOverStory(tx, staff, input, now))
export const publish = staffAction(PublishStory, ({ tx, staff, now }, input) => publishStory(tx, staff, input, now))
export const askChanges = staffQuery(OfStory, async ({ reader, staff, now }, input) =>
  changesToPublish(reader, staff, input, differenceWords(messagesIn(staff.language), await allSections(reader)), now),
)
export const correct = staffAction(CorrectStory, ({ tx, staff, now }, input) => correctStory(tx, staff, input, now))
export const drop = staffAction(OfStory, ({ tx, staff, now }, input) => dropDraft(tx, staff, input, now))
export const schedule = staffAction(ScheduleStory, ({ tx, staff, now }, input) => scheduleStory(tx, staff, input, now))
export const unschedule = staffAction(OfStory, ({ tx, staff, now }, input) => unscheduleStory(tx, staff, input, now))
export const withdraw = staffAction(WithdrawStory, ({ tx, staff, now }, input) => withdrawStory(tx, staff, input, now))
export const pin = staffAction(PinStory, ({ tx, staff, now }, input) => pinStory(tx, staff, input, now))
export const bin = staffAction(OfStory, ({ tx, staff, now }, input) => binStory(tx, staff, input, now))
export const unbin = staffAction(OfStory, ({ tx, staff, now }, input) => unbinStory(tx, staff, input, now))
export const restore = staffAction(RestoreRevision, ({ tx, staff, now }, input) => restoreRevision(tx, staff, input, now))
