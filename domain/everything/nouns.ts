import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import { z } from 'zod'
import type { Row } from '../../db/rows'
import * as schema from '../../db/schema'
import { Body } from '../../model/body'
import { Settings } from '../../model/settings'
import { isWebAddress } from '../../model/text'
import { Content, PictureKey, WebAddressIfAny } from './content'

export interface Noun {
  readonly table: SQLiteTable
  /** Columns that never leave, with what is there after an import. */
  readonly secret?: Row
  /** What a column may hold, where its kind alone does not say it. */
  readonly holds?: Readonly<Record<string, z.ZodType>>
  /** Which rows leave; all unless said. */
  readonly only?: (row: Row) => boolean
}

const texts = z.array(z.string())

/** Facts that are no secrets: which reports were taken in as what, and when the demo came. Whatever else is noted there stays. */
const openFact = /^(?:import:[0-9a-f]{64}|demoFilledAt)$/

/** Everything that a newsroom keeps, by what it is called in an export. What is in neither list fails a test. */
export const nouns: Readonly<Record<string, Noun>> = {
  settings: { table: schema.settings, holds: { values: Settings } },
  facts: { table: schema.facts, only: ({ name }) => openFact.test(String(name)), holds: { name: z.string().regex(openFact) } },
  sections: { table: schema.sections },
  topics: { table: schema.topics },
  'former-addresses': { table: schema.formerAddresses },
  contributors: {
    table: schema.contributors,
    holds: { languages: texts, expertise: texts, links: z.array(z.string().refine(isWebAddress)) },
  },
  aliases: { table: schema.aliases },
  merges: { table: schema.merges, holds: { moved: z.looseObject({}) } },
  // Nobody comes in by an export: whoever works here chooses a new password by a link.
  staff: { table: schema.staff, secret: { passwordHash: null } },
  notices: { table: schema.notices },
  pictures: { table: schema.pictures, holds: { key: PictureKey, widths: z.string().regex(/^\d{1,4}(?:,\d{1,4})*$/) } },
  'picture-credits': { table: schema.pictureCredits },
  portraits: { table: schema.portraits },
  sources: { table: schema.sources, holds: { url: WebAddressIfAny, archivedUrl: WebAddressIfAny } },
  stories: { table: schema.stories },
  drafts: { table: schema.drafts, holds: { body: Body } },
  'story-topics': { table: schema.storyTopics },
  revisions: { table: schema.revisions, holds: { content: Content } },
  submissions: { table: schema.submissions },
  schedules: { table: schema.schedules, holds: { heldBy: texts } },
  embargoes: { table: schema.embargoes },
  credits: { table: schema.credits },
  attributions: { table: schema.attributions },
  'attribution-sources': { table: schema.attributionSources },
  'lost-marks': { table: schema.lostMarks },
  provenance: { table: schema.provenance },
  'upstream-sources': { table: schema.upstreamSources },
  originals: { table: schema.originals },
  'proposed-sources': { table: schema.proposedSources },
  'proposed-upstream': { table: schema.proposedUpstream },
  'proposed-credits': { table: schema.proposedCredits },
  publications: { table: schema.publications },
  corrections: { table: schema.corrections, holds: { passages: texts } },
  withdrawals: { table: schema.withdrawals },
  reports: { table: schema.reports },
  'live-stories': { table: schema.liveStories },
  'live-credits': { table: schema.liveCredits },
  'live-topics': { table: schema.liveTopics },
  'live-sources': { table: schema.liveSources },
  'live-pictures': { table: schema.livePictures },
  'live-corrections': { table: schema.liveCorrections },
  'live-lists': { table: schema.liveLists },
  'live-people': { table: schema.livePeople },
  'front-pins': { table: schema.frontPins },
  log: { table: schema.log },
}

/** Tables that never leave: who is signed in and by what, links that open accounts, failed sign-ins, and what servers tell each other. */
export const keptBack: readonly SQLiteTable[] = [
  schema.sessions,
  schema.staffLinks,
  schema.signInFailures,
  schema.signInSteps,
  schema.totps,
  schema.recoveryCodes,
  schema.passkeys,
  schema.announcements,
]
