import { inArray } from 'drizzle-orm'
import type { Reader } from '../../db/client'
import { contributors } from '../../db/schema'
import type { ContributorId } from '../../model/ids'

/** How often one contributor may have been merged into the next. */
export const mostMerges = 64

/** Where entries of the register are found today: each id with the one it was merged into, or with itself. */
export async function survivors(reader: Reader, ids: readonly ContributorId[]): Promise<Map<ContributorId, ContributorId>> {
  const found = new Map(ids.map((id) => [id, id]))
  for (let step = 0; step < mostMerges; step += 1) {
    const standing = [...new Set(found.values())]
    if (standing.length === 0) break
    const rows = await reader
      .select({ id: contributors.id, mergedInto: contributors.mergedInto })
      .from(contributors)
      .where(inArray(contributors.id, standing))
    const next = new Map(rows.flatMap((row) => (row.mergedInto ? [[row.id, row.mergedInto] as const] : [])))
    if (next.size === 0) break
    for (const [id, at] of found) found.set(id, next.get(at) ?? at)
  }
  return found
}

/** These entries and all that were merged into them: each with the one of these that stands for it. */
export async function withAbsorbed(reader: Reader, ids: readonly ContributorId[]): Promise<Map<ContributorId, ContributorId>> {
  const found = new Map(ids.map((id) => [id, id]))
  let newest = [...ids]
  for (let step = 0; newest.length > 0 && step < mostMerges; step += 1) {
    const rows = await reader
      .select({ id: contributors.id, mergedInto: contributors.mergedInto })
      .from(contributors)
      .where(inArray(contributors.mergedInto, newest))
    newest = []
    for (const { id, mergedInto } of rows) {
      const standing = mergedInto && found.get(mergedInto)
      if (!standing || found.has(id)) continue
      found.set(id, standing)
      newest.push(id)
    }
  }
  return found
}
