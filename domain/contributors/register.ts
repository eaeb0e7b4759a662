import { and, count, eq, inArray, isNotNull, isNull, type SQL } from 'drizzle-orm'
import type { Reader } from '../../db/client'
import { contributors, credits, liveCredits } from '../../db/schema'
import { searchDesk } from '../../db/search'
import type { ContributorKind } from '../../model/contributor'
import type { ContributorId } from '../../model/ids'
import { holdersOfInitials } from './initials'
import { contributorsByIds, type FoundContributor } from './search'
import { withAbsorbed } from './survivors'

export interface RegisterWish {
  readonly query: string
  readonly kind?: ContributorKind | undefined
  readonly use: 'active' | 'deactivated' | 'all'
  readonly sort: 'name' | 'newest'
  /** Last entry of the page before. */
  readonly after?: ContributorId | undefined
  readonly limit: number
}

export interface RegisterEntry extends FoundContributor {
  /** Stories that readers can see with their name. */
  readonly printed: number
  /** Stories at the desk that credit them, printed or not. */
  readonly credited: number
}

export interface RegisterPage {
  readonly entries: readonly RegisterEntry[]
  readonly total: number
  readonly next: ContributorId | null
}

const mostHits = 1000

/**
 * A page of the register. Names are in the order of a German telephone book, which no index of the database knows: the
 * keys are read and sorted here, the entries of one page only.
 */
export async function registerPage(reader: Reader, wish: RegisterWish): Promise<RegisterPage> {
  const hits = await matching(reader, wish.query)
  const conditions: (SQL | undefined)[] = [isNull(contributors.mergedInto), hits === null ? undefined : inArray(contributors.id, hits)]
  if (wish.kind !== undefined) conditions.push(eq(contributors.kind, wish.kind))
  if (wish.use === 'active') conditions.push(isNull(contributors.deactivatedAt))
  if (wish.use === 'deactivated') conditions.push(isNotNull(contributors.deactivatedAt))
  const keys = await reader
    .select({ id: contributors.id, sortName: contributors.sortName, createdAt: contributors.createdAt })
    .from(contributors)
    .where(and(...conditions))

  const byName = new Intl.Collator('de', { sensitivity: 'base', numeric: true })
  keys.sort((one, other) =>
    wish.sort === 'newest'
      ? other.createdAt.getTime() - one.createdAt.getTime() || byName.compare(one.sortName, other.sortName)
      : byName.compare(one.sortName, other.sortName) || (one.id < other.id ? -1 : 1),
  )
  const start = wish.after === undefined ? 0 : keys.findIndex((key) => key.id === wish.after) + 1
  const ids = keys.slice(start, start + wish.limit).map((key) => key.id)
  return {
    entries: await entries(reader, ids),
    total: keys.length,
    next: start + wish.limit < keys.length ? (ids.at(-1) ?? null) : null,
  }
}

async function matching(reader: Reader, query: string): Promise<ContributorId[] | null> {
  const typed = query.trim()
  if (typed === '') return null
  const exact = (await holdersOfInitials(reader, typed)).map((holder) => holder.contributorId)
  const words = ((await searchDesk(reader, 'contributor', typed, mostHits)) ?? []) as ContributorId[]
  return [...new Set([...exact, ...words])]
}

async function entries(reader: Reader, ids: readonly ContributorId[]): Promise<RegisterEntry[]> {
  if (ids.length === 0) return []
  const found = await contributorsByIds(reader, ids)
  // What was printed names the entry of then, also where that has gone into another since.
  const standing = await withAbsorbed(reader, ids)
  const printed = await reader
    .select({ id: liveCredits.contributorId, stories: count() })
    .from(liveCredits)
    .where(inArray(liveCredits.contributorId, [...standing.keys()]))
    .groupBy(liveCredits.contributorId)
  const credited = await reader
    .select({ id: credits.contributorId, stories: count() })
    .from(credits)
    .where(inArray(credits.contributorId, [...standing.keys()]))
    .groupBy(credits.contributorId)
  const [printedBy, creditedBy] = [summed(printed, standing), summed(credited, standing)]
  return found.map((entry) => ({ ...entry, printed: printedBy.get(entry.id) ?? 0, credited: creditedBy.get(entry.id) ?? 0 }))
}

function summed(
  rows: readonly { readonly id: ContributorId; readonly stories: number }[],
  standing: ReadonlyMap<ContributorId, ContributorId>,
): Map<ContributorId, number> {
  const sums = new Map<ContributorId, number>()
  for (const { id, stories } of rows) {
    const entry = standing.get(id) ?? id
    sums.set(entry, (sums.get(entry) ?? 0) + stories)
  }
  return sums
}

/** Everybody who stands in the register for themselves, in the order of a telephone book; for choosing one. */
export async function registeredNames(reader: Reader): Promise<{ readonly id: ContributorId; readonly sortName: string }[]> {
  const rows = await reader
    .select({ id: contributors.id, sortName: contributors.sortName })
    .from(contributors)
    .where(isNull(contributors.mergedInto))
  const byName = new Intl.Collator('de', { sensitivity: 'base', numeric: true })
  return rows.sort((one, other) => byName.compare(one.sortName, other.sortName))
}
