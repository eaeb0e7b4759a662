import { z } from 'zod'
import { type ContributorKind, contributorKinds } from '../../model/contributor'
import {
  type CreditDegree,
  type CreditPlacement,
  type CreditRole,
  type CreditScope,
  creditDegrees,
  creditPlacements,
  creditRoles,
  creditScopes,
} from '../../model/credit'
import type { SourcePart } from '../../model/printed'
import { type SourceKind, sourceKinds } from '../../model/source'
import type { ContactInfo } from './item'

/*
 * What of a credit or a source has no property in ninjs stands in its `literal`, a code of the sender's that the standard
 * leaves free, and in its `contactInfo`. Other houses lose nothing by ignoring either.
 */

/** What the profile of our items begins with. */
export const ourProfile = 'masthead:'

export interface CreditCode {
  /** Where it stands among all credits of the story, from 0. */
  readonly position: number
  readonly scope: CreditScope
  readonly role: CreditRole
  readonly placement: CreditPlacement
  readonly degree: CreditDegree
  readonly kind: ContributorKind
}

/** `masthead:credit:0:this_story:translator:end_credit:equal:person` */
export function creditLiteral({ position, scope, role, placement, degree, kind }: CreditCode): string {
  return ['masthead', 'credit', position, scope, role, placement, degree, kind].join(':')
}

const CreditLiteral = z.tuple([
  z.literal('masthead'),
  z.literal('credit'),
  z.coerce.number().int().min(0),
  z.enum(creditScopes),
  z.enum(creditRoles),
  z.enum(creditPlacements),
  z.enum(creditDegrees),
  z.enum(contributorKinds),
])

/** The credit that a literal of ours stands for; `null` for any other. */
export function creditFrom(literal: string | undefined): CreditCode | null {
  const parsed = CreditLiteral.safeParse(literal?.split(':'))
  if (!parsed.success) return null
  const [, , position, scope, role, placement, degree, kind] = parsed.data
  return { position, scope, role, placement, degree, kind }
}

const sourceParts = ['speaker', 'document', 'via', 'upstream'] as const satisfies readonly SourcePart[]

export interface SourceCode {
  readonly parts: readonly SourcePart[]
  /** `null` for a source that is not named. */
  readonly kind: SourceKind | null
}

/** `masthead:source:upstream+via:media_report`; an unnamed source has no kind outside the newsroom. */
export function sourceLiteral({ parts, kind }: SourceCode): string {
  return ['masthead', 'source', parts.join('+'), kind ?? 'unnamed'].join(':')
}

const SourceLiteral = z.tuple([
  z.literal('masthead'),
  z.literal('source'),
  z
    .string()
    .transform((parts) => (parts === '' ? [] : parts.split('+')))
    .pipe(z.array(z.enum(sourceParts))),
  z.enum([...sourceKinds, 'unnamed']),
])

/** The source that a literal of ours stands for; `null` for any other. */
export function sourceFrom(literal: string | undefined): SourceCode | null {
  const parsed = SourceLiteral.safeParse(literal?.split(':'))
  if (!parsed.success) return null
  const [, , parts, kind] = parsed.data
  return { parts, kind: kind === 'unnamed' ? null : kind }
}

/** Particulars by name, those that are empty left out; `undefined` where all are. */
export function contactInfo(particulars: Readonly<Record<string, string>>): readonly ContactInfo[] | undefined {
  const filled = Object.entries(particulars).filter(([, value]) => value !== '')
  return filled.length === 0 ? undefined : filled.map(([type, value]) => ({ type, value }))
}

/** A particular that was written by `contactInfo`, or empty. */
export function particular(info: readonly ContactInfo[] | undefined, type: string): string {
  const found = info?.find((one) => one.type === type)
  return found !== undefined && 'value' in found ? found.value : ''
}
