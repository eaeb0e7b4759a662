import { asc, eq } from 'drizzle-orm'
import type { Reader } from '../../db/client'
import { aliases, contributors, portraits } from '../../db/schema'
import type { AliasId } from '../../model/alias'
import type { AliasKind, ContributorDetails } from '../../model/contributor'
import type { ContributorId, PictureId } from '../../model/ids'

export interface Alias {
  readonly id: AliasId
  readonly kind: AliasKind
  readonly name: string
  readonly validFrom: Date | null
  readonly validUntil: Date | null
}

/** A contributor as the desk sees one: all but who is behind a pseudonym, and private numbers. */
export interface Contributor extends Omit<ContributorDetails, 'languages' | 'expertise' | 'links'> {
  readonly languages: readonly string[]
  readonly expertise: readonly string[]
  readonly links: readonly string[]
  readonly slug: string
  readonly createdAt: Date
  readonly deactivatedAt: Date | null
  readonly mergedInto: ContributorId | null
  readonly portraitId: PictureId | null
  readonly aliases: readonly Alias[]
  /** Somebody noted who stands behind the pseudonym. */
  readonly identityKnown: boolean
}

/** A contributor with every name of theirs, or none. */
export async function contributorById(reader: Reader, id: ContributorId): Promise<Contributor | null> {
  const [row] = await reader
    .select({ contributor: contributors, portraitId: portraits.pictureId })
    .from(contributors)
    .leftJoin(portraits, eq(portraits.contributorId, contributors.id))
    .where(eq(contributors.id, id))
  if (row === undefined) return null
  const { identity, collectingNumber: _private, ...contributor } = row.contributor
  return { ...contributor, portraitId: row.portraitId, aliases: await aliasesOf(reader, id), identityKnown: identity !== '' }
}

async function aliasesOf(reader: Reader, id: ContributorId): Promise<Alias[]> {
  const rows = await reader
    .select({ id: aliases.id, kind: aliases.kind, name: aliases.name, validFrom: aliases.validFrom, validUntil: aliases.validUntil })
    .from(aliases)
    .where(eq(aliases.contributorId, id))
    .orderBy(asc(aliases.kind), asc(aliases.validFrom), asc(aliases.name))
  return rows.map((row) => ({ ...row, id: row.id as AliasId }))
}
