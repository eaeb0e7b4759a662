import { and, asc, desc, eq, gt, inArray, isNull, lte, or } from 'drizzle-orm'
import type { Reader } from '../../db/client'
import { aliases, contributors, credits, publications, revisions } from '../../db/schema'
import type { PrintedCredit } from '../../model/credit'
import type { ContributorId, StoryId } from '../../model/ids'
import { survivors } from '../contributors/survivors'
import { creditHolders } from './holders'

/**
 * A story's credits as they would be printed now. Whoever was printed on this story before keeps the name, initials and
 * kind of then, whatever the register says today; only the name set on the credit itself goes before it.
 */
export async function printedCredits(reader: Reader, storyId: StoryId, now: Date): Promise<PrintedCredit[]> {
  const rows = await reader
    .select({ credit: credits, contributor: contributors })
    .from(credits)
    .innerJoin(contributors, eq(contributors.id, credits.contributorId))
    .where(eq(credits.storyId, storyId))
    .orderBy(asc(credits.position))
  const frozen = await frozenNames(reader, storyId)
  const initials = await initialsOn(
    reader,
    rows.map((row) => row.contributor.id),
    now,
  )
  const agencies = await namesOf(
    reader,
    rows.flatMap(({ credit }) => (credit.onBehalfOfId ? [credit.onBehalfOfId] : [])),
  )
  return rows.map(({ credit, contributor }) => {
    const then = frozen.people.get(inRole(contributor.id, credit)) ?? frozen.people.get(contributor.id)
    const agency = credit.onBehalfOfId
    return {
      contributorId: contributor.id,
      slug: contributor.slug,
      name: credit.nameAsCredited || then?.name || contributor.name,
      initials: then?.initials ?? initials.get(contributor.id) ?? '',
      kind: then?.kind ?? contributor.kind,
      role: credit.role,
      placement: credit.placement,
      scope: credit.scope,
      degree: credit.degree,
      place: credit.place,
      onScene: credit.onScene,
      onBehalfOf: agency ? (frozen.agencies.get(agency) ?? agencies.get(agency) ?? '') : '',
      ...(agency ? { onBehalfOfId: agency } : {}),
    }
  })
}

/** The credits as readers last saw them, also of a story that was withdrawn since; `null` if it was never published. */
export async function lastPrinted(reader: Reader, storyId: StoryId): Promise<readonly PrintedCredit[] | null> {
  const [last] = await reader
    .select({ content: revisions.content })
    .from(publications)
    .innerJoin(revisions, eq(revisions.id, publications.revisionId))
    .where(eq(publications.storyId, storyId))
    .orderBy(desc(revisions.number))
    .limit(1)
  return last === undefined ? null : (await creditHolders(reader, [storyId]))(storyId, last.content.credits)
}

interface Frozen {
  /** By entry, and by entry and role: after a merge, one person may have been printed under two names. */
  readonly people: ReadonlyMap<string, Pick<PrintedCredit, 'name' | 'initials' | 'kind'>>
  readonly agencies: ReadonlyMap<ContributorId, string>
}

const inRole = (id: ContributorId, { role, scope }: Pick<PrintedCredit, 'role' | 'scope'>) => `${id} ${role} ${scope}`

/** Names as printed, by the entry of then and by the one that it was merged into since. */
async function frozenNames(reader: Reader, storyId: StoryId): Promise<Frozen> {
  const printed = (await lastPrinted(reader, storyId)) ?? []
  const agencyIds = printed.flatMap((credit) => (credit.onBehalfOfId ? [credit.onBehalfOfId] : []))
  const merged = await survivors(reader, [...printed.map((credit) => credit.contributorId), ...agencyIds])
  const people = new Map<string, Pick<PrintedCredit, 'name' | 'initials' | 'kind'>>()
  const agencies = new Map<ContributorId, string>()
  const after = (id: ContributorId) => merged.get(id) ?? id
  for (const credit of printed) {
    people.set(after(credit.contributorId), credit)
    people.set(inRole(after(credit.contributorId), credit), credit)
    if (credit.onBehalfOfId) agencies.set(after(credit.onBehalfOfId), credit.onBehalfOf)
  }
  for (const credit of printed) {
    people.set(credit.contributorId, credit)
    people.set(inRole(credit.contributorId, credit), credit)
    if (credit.onBehalfOfId) agencies.set(credit.onBehalfOfId, credit.onBehalfOf)
  }
  return { people, agencies }
}

/** Initials that these contributors carry at an instant. */
async function initialsOn(reader: Reader, ids: readonly ContributorId[], now: Date): Promise<Map<ContributorId, string>> {
  if (ids.length === 0) return new Map()
  const rows = await reader
    .select({ contributorId: aliases.contributorId, name: aliases.name })
    .from(aliases)
    .where(
      and(
        inArray(aliases.contributorId, [...ids]),
        eq(aliases.kind, 'initials'),
        or(isNull(aliases.validFrom), lte(aliases.validFrom, now)),
        or(isNull(aliases.validUntil), gt(aliases.validUntil, now)),
      ),
    )
    .orderBy(asc(aliases.validFrom), asc(aliases.name))
  return new Map(rows.map((row) => [row.contributorId, row.name]))
}

async function namesOf(reader: Reader, ids: readonly ContributorId[]): Promise<Map<ContributorId, string>> {
  if (ids.length === 0) return new Map()
  const rows = await reader
    .select({ id: contributors.id, name: contributors.name })
    .from(contributors)
    .where(inArray(contributors.id, [...ids]))
  return new Map(rows.map((row) => [row.id, row.name]))
}
