import { and, desc, eq, inArray, isNull } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { Reader } from '../../db/client'
import { contributors, merges, staff } from '../../db/schema'
import type { ContributorId, MergeId } from '../../model/ids'

/** A merge that stands. */
export interface StandingMerge {
  readonly id: MergeId
  readonly from: { readonly id: ContributorId; readonly name: string }
  readonly into: { readonly id: ContributorId; readonly name: string }
  readonly note: string
  readonly by: string
  readonly at: Date
}

const gone = alias(contributors, 'gone')

async function standing(reader: Reader, where: ReturnType<typeof eq>): Promise<StandingMerge[]> {
  const rows = await reader
    .select({
      id: merges.id,
      fromId: merges.fromId,
      fromName: gone.name,
      intoId: merges.intoId,
      intoName: contributors.name,
      note: merges.note,
      by: staff.name,
      at: merges.mergedAt,
    })
    .from(merges)
    .innerJoin(gone, eq(gone.id, merges.fromId))
    .innerJoin(contributors, eq(contributors.id, merges.intoId))
    .innerJoin(staff, eq(staff.id, merges.mergedBy))
    .where(and(where, isNull(merges.undoneAt)))
    .orderBy(desc(merges.mergedAt), desc(merges.id))
  return rows.map(({ id, fromId, fromName, intoId, intoName, note, by, at }) => ({
    id,
    from: { id: fromId, name: fromName },
    into: { id: intoId, name: intoName },
    note,
    by,
    at,
  }))
}

/** Where an entry went; `null` if it stands for itself. */
export async function mergeOf(reader: Reader, id: ContributorId): Promise<StandingMerge | null> {
  return (await standing(reader, eq(merges.fromId, id)))[0] ?? null
}

/** What went into an entry, the latest first. */
export async function mergedInto(reader: Reader, id: ContributorId): Promise<StandingMerge[]> {
  return standing(reader, eq(merges.intoId, id))
}

/** An entry of the log, as far as it says which merge it is about. */
interface MergeInLog {
  readonly id: number
  readonly action: string
  readonly subjectId: string
  readonly at: Date
}

/** Merges that entries of the log tell of and that still stand, by the entry's number. */
export async function standingMergesInLog(reader: Reader, entries: readonly MergeInLog[]): Promise<ReadonlyMap<number, MergeId>> {
  const told = entries.filter((entry) => entry.action === 'contributor.merge')
  if (told.length === 0) return new Map()
  const rows = await reader
    .select({ id: merges.id, fromId: merges.fromId, mergedAt: merges.mergedAt })
    .from(merges)
    .where(and(inArray(merges.fromId, told.map((entry) => entry.subjectId) as ContributorId[]), isNull(merges.undoneAt)))
  return new Map(
    told.flatMap((entry) => {
      const merge = rows.find((row) => row.fromId === entry.subjectId && row.mergedAt.getTime() === entry.at.getTime())
      return merge === undefined ? [] : [[entry.id, merge.id] as const]
    }),
  )
}
