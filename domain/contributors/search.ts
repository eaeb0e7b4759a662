import { and, asc, desc, eq, inArray, isNull, max, notInArray } from 'drizzle-orm'
import type { Reader } from '../../db/client'
import { aliases, contributors, credits, drafts } from '../../db/schema'
import { searchDesk } from '../../db/search'
import type { ContributorKind } from '../../model/contributor'
import type { ContributorId } from '../../model/ids'
import { holdersOfInitials } from './initials'

export interface FoundContributor {
  readonly id: ContributorId
  readonly name: string
  readonly kind: ContributorKind
  /** Those they use now; empty for none. */
  readonly initials: string
  readonly jobTitle: string
  readonly deactivated: boolean
}

/**
 * Contributors to be credited, by name, another name or initials: whoever has exactly these initials comes first,
 * the deactivated last. Nothing typed: those credited most recently.
 */
export async function searchContributors(reader: Reader, query: string, limit: number): Promise<FoundContributor[]> {
  const typed = query.trim()
  const ids = typed === '' ? await recentlyCredited(reader, limit) : await matching(reader, typed, limit)
  const found = await contributorsByIds(reader, ids.slice(0, limit))
  return [...found.filter((one) => !one.deactivated), ...found.filter((one) => one.deactivated)]
}

async function matching(reader: Reader, typed: string, limit: number): Promise<ContributorId[]> {
  const exact = await holdersOfInitials(reader, typed)
  const current = exact.filter((one) => one.until === null).map((one) => one.contributorId)
  const words = ((await searchDesk(reader, 'contributor', typed, limit * 2)) ?? []) as ContributorId[]
  return [...new Set([...current, ...words])]
}

async function recentlyCredited(reader: Reader, limit: number): Promise<ContributorId[]> {
  const lately = await reader
    .select({ id: credits.contributorId })
    .from(credits)
    .innerJoin(drafts, eq(drafts.storyId, credits.storyId))
    .innerJoin(contributors, eq(contributors.id, credits.contributorId))
    .where(isNull(contributors.deactivatedAt))
    .groupBy(credits.contributorId)
    .orderBy(desc(max(drafts.savedAt)), asc(credits.contributorId))
    .limit(limit)
  const ids = lately.map((row) => row.id)
  if (ids.length >= limit) return ids
  const others = await reader
    .select({ id: contributors.id })
    .from(contributors)
    .where(and(isNull(contributors.deactivatedAt), isNull(contributors.mergedInto), notInArray(contributors.id, ids)))
    .orderBy(asc(contributors.sortName))
    .limit(limit - ids.length)
  return [...ids, ...others.map((row) => row.id)]
}

/** These contributors, in this order, without those that were merged into others. */
export async function contributorsByIds(reader: Reader, ids: readonly ContributorId[]): Promise<FoundContributor[]> {
  if (ids.length === 0) return []
  const rows = await reader
    .select({
      id: contributors.id,
      name: contributors.name,
      kind: contributors.kind,
      jobTitle: contributors.jobTitle,
      deactivatedAt: contributors.deactivatedAt,
    })
    .from(contributors)
    .where(and(inArray(contributors.id, [...ids]), isNull(contributors.mergedInto)))
  const initials = await openInitials(reader, ids)
  const known = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => {
    const row = known.get(id)
    if (row === undefined) return []
    const { deactivatedAt, ...rest } = row
    return [{ ...rest, initials: initials.get(id) ?? '', deactivated: deactivatedAt !== null }]
  })
}

/** Initials without an end, by contributor. */
export async function openInitials(reader: Reader, ids: readonly ContributorId[]): Promise<Map<ContributorId, string>> {
  if (ids.length === 0) return new Map()
  const rows = await reader
    .select({ id: aliases.contributorId, name: aliases.name })
    .from(aliases)
    .where(and(inArray(aliases.contributorId, [...ids]), eq(aliases.kind, 'initials'), isNull(aliases.validUntil)))
  return new Map(rows.map((row) => [row.id, row.name]))
}
