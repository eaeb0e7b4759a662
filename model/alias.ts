import { z } from 'zod'
import { AliasKind } from './contributor'
import { ContributorId } from './ids'
import { day, requiredLine } from './text'

export const AliasId = z.uuid().brand<'AliasId'>()
export type AliasId = z.infer<typeof AliasId>

/** Another name of a contributor, as an admin enters it. Days are whole and inclusive; empty for an open end. */
export const AliasDetails = z
  .object({
    id: AliasId,
    contributorId: ContributorId,
    kind: AliasKind,
    name: requiredLine(160),
    validFrom: day.or(z.literal('')),
    validUntil: day.or(z.literal('')),
  })
  .refine((alias) => alias.validFrom === '' || alias.validUntil === '' || alias.validFrom <= alias.validUntil, {
    path: ['validUntil'],
    message: 'endBeforeBeginning',
  })
export type AliasDetails = z.infer<typeof AliasDetails>
