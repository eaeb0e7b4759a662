import { and, inArray, isNull, ne } from 'drizzle-orm'
import type { Reader } from '../../db/client'
import { contributors } from '../../db/schema'
import { fediverseHandle } from '../../model/fediverse'

/** Where in the fediverse those with these pages are found, by slug: of those who are active and gave a handle. */
export async function handlesOf(reader: Reader, slugs: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const wanted = slugs.filter((slug) => slug !== '')
  if (wanted.length === 0) return new Map()
  const rows = await reader
    .select({ slug: contributors.slug, fediverse: contributors.fediverse })
    .from(contributors)
    .where(and(inArray(contributors.slug, wanted), isNull(contributors.deactivatedAt), ne(contributors.fediverse, '')))
  return new Map(rows.map((row) => [row.slug, fediverseHandle(row.fediverse)] as const).filter(([, handle]) => handle !== ''))
}
