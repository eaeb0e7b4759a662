import { and, eq, isNull, ne } from 'drizzle-orm'
import type { Reader } from '../../db/client'
import { aliases, contributors } from '../../db/schema'
import { foldedName } from '../../model/contributor'
import type { ContributorId } from '../../model/ids'
import { mergeable } from './merge-plan'
import { contributorsByIds, type FoundContributor, searchContributors } from './search'

/** Entries that may be the same as this one: a name or another name of theirs folds to one of its own. */
export async function probableDuplicates(reader: Reader, id: ContributorId, limit: number): Promise<FoundContributor[]> {
  const rows = await reader
    .select({ id: contributors.id, kind: contributors.kind, name: contributors.name })
    .from(contributors)
    .where(isNull(contributors.mergedInto))
  const own = rows.find((row) => row.id === id)
  if (own === undefined) return []
  const others = await reader
    .select({ id: aliases.contributorId, name: aliases.name })
    .from(aliases)
    .where(and(ne(aliases.kind, 'initials'), ne(aliases.kind, 'agency_code')))
  const theirs = new Set([own.name, ...others.filter((alias) => alias.id === id).map((alias) => alias.name)].map(foldedName))
  const kinds = new Map(rows.map((row) => [row.id, row.kind]))
  const alike = [...rows, ...others].filter((one) => one.id !== id && theirs.has(foldedName(one.name))).map((one) => one.id)
  const candidates = [...new Set(alike)].filter((other) => mergeable(own.kind, kinds.get(other) ?? 'person'))
  return (await contributorsByIds(reader, candidates)).slice(0, limit)
}

/** Whom an entry could be merged with, by what was typed: never a pseudonym with anything else, never itself. */
export async function mergeCandidates(reader: Reader, id: ContributorId, query: string, limit: number): Promise<FoundContributor[]> {
  const [own] = await reader.select({ kind: contributors.kind }).from(contributors).where(eq(contributors.id, id))
  if (own === undefined || query.trim() === '') return []
  const found = await searchContributors(reader, query, limit * 3)
  return found.filter((one) => one.id !== id && mergeable(own.kind, one.kind)).slice(0, limit)
}
