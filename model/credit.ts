import { z } from 'zod'
import { ContributorId, CreditId, StoryId } from './ids'
import { line } from './text'

/** The roles a credit may carry (ATTRIBUTION.md, after IPTC's content production party roles). */
export const creditRoles = [
  'author',
  'contributing_reporter',
  'editor',
  'translator',
  'photographer',
  'illustrator',
  'fact_checker',
  'data_journalist',
  'producer',
  'responsible',
  'agency',
  'ai_prompting',
] as const
export const CreditRole = z.enum(creditRoles)
export type CreditRole = z.infer<typeof CreditRole>

export const creditPlacements = ['byline', 'end_credit', 'picture', 'none'] as const
export const CreditPlacement = z.enum(creditPlacements)
export type CreditPlacement = z.infer<typeof CreditPlacement>

export const creditScopes = ['this_story', 'upstream'] as const
export const CreditScope = z.enum(creditScopes)
export type CreditScope = z.infer<typeof CreditScope>

export const creditDegrees = ['lead', 'equal', 'supporting'] as const
export const CreditDegree = z.enum(creditDegrees)
export type CreditDegree = z.infer<typeof CreditDegree>

/** Where a credit of this role is usually printed; the desk proposes it. */
export const usualPlacement: Readonly<Record<CreditRole, CreditPlacement>> = {
  author: 'byline',
  contributing_reporter: 'end_credit',
  editor: 'end_credit',
  translator: 'end_credit',
  photographer: 'picture',
  illustrator: 'picture',
  fact_checker: 'end_credit',
  data_journalist: 'end_credit',
  producer: 'end_credit',
  responsible: 'none',
  agency: 'end_credit',
  ai_prompting: 'end_credit',
}

/** What a person sets on a credit. Makers of an upstream report are never in this story's byline. */
export const CreditDetails = z
  .object({
    id: CreditId,
    storyId: StoryId,
    contributorId: ContributorId,
    /** The name to print; empty for the register's. */
    nameAsCredited: line(160),
    role: CreditRole,
    placement: CreditPlacement,
    scope: CreditScope,
    degree: CreditDegree,
    place: line(120),
    onScene: z.boolean(),
    onBehalfOfId: ContributorId.nullable(),
  })
  .refine((credit) => credit.scope === 'this_story' || credit.placement !== 'byline', {
    path: ['placement'],
    message: 'upstreamInByline',
  })
export type CreditDetails = z.infer<typeof CreditDetails>

/** A credit as it is worded for a reader: names are those printed, links lead to today's page. */
export interface PrintedCredit {
  readonly contributorId: ContributorId
  /** Last part of the contributor's address; empty where there is no public page. */
  readonly slug: string
  readonly name: string
  readonly initials: string
  readonly kind: 'person' | 'organisation' | 'agency' | 'desk' | 'pseudonym'
  readonly role: CreditRole
  readonly placement: CreditPlacement
  readonly scope: CreditScope
  readonly degree: CreditDegree
  readonly place: string
  readonly onScene: boolean
  readonly onBehalfOf: string
  /** Which entry of the register `onBehalfOf` is; absent where it is none, or from before it was kept. */
  readonly onBehalfOfId?: ContributorId
}

/** What of a printed credit may change by a correction of credits alone: everything a reader is told, and the order. */
const printedFields = ['name', 'role', 'placement', 'scope', 'degree', 'place', 'onScene', 'onBehalfOf'] as const

/** True if readers would be told other credits, or in another order. */
export function creditsDiffer(printed: readonly PrintedCredit[], next: readonly PrintedCredit[]): boolean {
  const told = (credits: readonly PrintedCredit[]) => JSON.stringify(credits.map((credit) => printedFields.map((field) => credit[field])))
  return told(printed) !== told(next)
}
