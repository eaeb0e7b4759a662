import { z } from 'zod'
import { AliasKind } from './contributor'
import { ContributorId } from './ids'
import { day, requiredLine } from './text'

export const AliasId = z.uuid().brand<'AliasId'>()
export type AliasId = z.infer<typeof AliasId>

const fields = z.object({
  contributorId: ContributorId,
  kind: AliasKind,
  name: requiredLine(160),
  validFrom: day.or(z.literal('')),
  validUntil: day.or(z.literal('')),
})

const inOrder = (alias: { readonly validFrom: string; readonly validUntil: string }) =>
  alias.validFrom === '' || alias.validUntil === '' || alias.validFrom <= alias.validUntil
const fault = { path: ['validUntil'], message: 'endBeforeBeginning' }

/** Another name of a contributor, as an admin enters it. Days are whole and inclusive; empty for an open end. */
export const NewAlias = fields.refine(inOrder, fault)
export type NewAlias = z.infer<typeof NewAlias>

/** One that is there already. */
export const AliasDetails = fields.extend({ id: AliasId }).refine(inOrder, fault)
export type AliasDetails = z.infer<typeof AliasDetails>
