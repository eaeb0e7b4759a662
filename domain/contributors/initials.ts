import { and, desc, eq, gt, inArray, isNull, lte, ne, or } from 'drizzle-orm'
import type { Reader } from '../../db/client'
import { aliases, contributors } from '../../db/schema'
import type { ContributorId } from '../../model/ids'

/** From when until when a name was somebody's; `null` for an open end. */
export interface Validity {
  readonly from: Date | null
  readonly until: Date | null
}

/** True if both hold at some one time; an end that is another's beginning is no overlap. */
export function overlap(one: Validity, other: Validity): boolean {
  const startsBeforeEnd = (a: Validity, b: Validity) => a.from === null || b.until === null || a.from < b.until
  return startsBeforeEnd(one, other) && startsBeforeEnd(other, one)
}

const sameInitials = (one: string, other: string) => one.toLocaleLowerCase('de') === other.toLocaleLowerCase('de')

/** Who has or had these initials, whenever that was; `eb` and `EB` are the same. */
export async function holdersOfInitials(reader: Reader, initials: string) {
  const rows = await reader
    .select({
      aliasId: aliases.id,
      contributorId: aliases.contributorId,
      holder: contributors.name,
      initials: aliases.name,
      from: aliases.validFrom,
      until: aliases.validUntil,
    })
    .from(aliases)
    .innerJoin(contributors, eq(contributors.id, aliases.contributorId))
    .where(and(eq(aliases.kind, 'initials'), ne(aliases.name, '')))
  return rows.filter((row) => sameInitials(row.initials, initials))
}

/**
 * Whoever holds the initials at some time within a validity, or nobody.
 * @param except the alias that is being changed
 */
export async function rivalForInitials(reader: Reader, initials: string, validity: Validity, except?: string) {
  const rivals = await holdersOfInitials(reader, initials)
  return rivals.find((rival) => rival.aliasId !== except && overlap(rival, validity)) ?? null
}

/** The initials of each contributor at a time; those who have none are not in it. */
export async function initialsAt(reader: Reader, ids: readonly ContributorId[], at: Date): Promise<Map<ContributorId, string>> {
  if (ids.length === 0) return new Map()
  const rows = await reader
    .select({ contributorId: aliases.contributorId, name: aliases.name })
    .from(aliases)
    .where(
      and(
        inArray(aliases.contributorId, [...ids]),
        eq(aliases.kind, 'initials'),
        or(isNull(aliases.validFrom), lte(aliases.validFrom, at)),
        or(isNull(aliases.validUntil), gt(aliases.validUntil, at)),
      ),
    )
    .orderBy(desc(aliases.validFrom))
  const found = new Map<ContributorId, string>()
  for (const row of rows) if (!found.has(row.contributorId)) found.set(row.contributorId, row.name)
  return found
}
