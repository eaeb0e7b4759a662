import { index, primaryKey, sqliteTable } from 'drizzle-orm/sqlite-core'
import { creditPlacements, creditRoles, creditScopes } from '../../model/credit'
import type { AttributionId, ContributorId, CreditId, OriginalId, ProposedCreditId, StaffId, StoryId } from '../../model/ids'
import { languages } from '../../model/language'
import { originalFormats } from '../../model/original'
import { bytes, count, id, instant, instantIfAny, oneOf, partOf, ref, refIfAny, words, wordsIfAny } from '../columns'
import { attributionParts, attributions } from './attributions'
import { contributors } from './contributors'
import { staff } from './staff'
import { stories } from './stories'

/** What somebody pasted or dropped, as it came in. Never changed; it goes with the story that it became. */
export const originals = sqliteTable(
  'originals',
  {
    id: id().$type<OriginalId>(),
    /** The story that it became; none while it is under review. */
    storyId: refIfAny<StoryId>(() => stories.id),
    /** The file's name; empty for what was pasted. */
    name: words(),
    format: oneOf(originalFormats),
    /** SHA-256 of the bytes. */
    digest: words(),
    language: oneOf(languages),
    /** The report's day, or empty. */
    date: words(),
    readBy: ref<StaffId>(() => staff.id),
    readAt: instant(),
    /** The text that was read out of the bytes, with its lines joined: stretches count into it. */
    text: words(),
    /** The same as it was read. */
    raw: words(),
    /** Last, for it is long: whoever wants the others need not read past it. */
    bytes: bytes(),
  },
  (table) => [
    index('originals_story').on(table.storyId),
    index('originals_read').on(table.readBy, table.readAt),
    index('originals_digest').on(table.digest),
  ],
)

/**
 * Who or what is proposed to stand behind a passage and is no source yet. Its place is among the attribution's sources
 * of that part. The rows stay when the proposal is accepted, so that the acceptance can be taken back.
 */
export const proposedSources = sqliteTable(
  'proposed_sources',
  {
    attributionId: partOf<AttributionId>(() => attributions.id),
    part: oneOf(attributionParts),
    position: count(),
    name: words(),
  },
  (table) => [primaryKey({ columns: [table.attributionId, table.part, table.position] })],
)

/** Reports that a story is proposed to rest on and that are no sources yet, nearest first. */
export const proposedUpstream = sqliteTable(
  'proposed_upstream',
  {
    storyId: partOf<StoryId>(() => stories.id),
    position: count(),
    name: words(),
  },
  (table) => [primaryKey({ columns: [table.storyId, table.position] })],
)

export const proposedCreditStates = ['open', 'accepted', 'rejected'] as const

/** Credits that are proposed for a story. Nothing of them is ever printed; accepting one makes a credit. */
export const proposedCredits = sqliteTable(
  'proposed_credits',
  {
    id: id().$type<ProposedCreditId>(),
    storyId: partOf<StoryId>(() => stories.id),
    position: count(),
    state: oneOf(proposedCreditStates),
    /** As the report has it. */
    name: words(),
    role: oneOf(creditRoles),
    placement: oneOf(creditPlacements),
    scope: oneOf(creditScopes),
    onBehalfOf: words(),
    /** Which rule proposed it. */
    rule: words(),
    /** The entry of the register that it probably is. */
    contributorId: refIfAny<ContributorId>(() => contributors.id),
    /** The credit that accepting it made; that may be gone since. */
    creditId: wordsIfAny().$type<CreditId>(),
    decidedBy: refIfAny<StaffId>(() => staff.id),
    decidedAt: instantIfAny(),
  },
  (table) => [index('proposed_credits_story').on(table.storyId, table.position)],
)
