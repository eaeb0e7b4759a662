import { inArray } from 'drizzle-orm'
import type { Reader } from '../../db/client'
import { contributors } from '../../db/schema'
import { fediverseHandle } from '../../model/fediverse'
import { reads } from '../log/reads'
import { stale } from '../log/stale'

/** Where in the fediverse those with these pages are found, by slug: of those who are active and gave a handle. */
export async function handlesOf(reader: Reader, slugs: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const wanted = slugs.filter((slug) => slug !== '')
  if (wanted.length === 0) return new Map()
  const rows = await reader
    .select({
      id: contributors.id,
      slug: contributors.slug,
      fediverse: contributors.fediverse,
      deactivatedAt: contributors.deactivatedAt,
    })
    .from(contributors)
    .where(inArray(contributors.slug, wanted))
  reads(...rows.map((row) => stale.handle(row.id)))
  const active = rows.filter((row) => row.deactivatedAt === null)
  return new Map(active.map((row) => [row.slug, fediverseHandle(row.fediverse)] as const).filter(([, handle]) => handle !== ''))
}
