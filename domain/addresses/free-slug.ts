import { and, eq, ne } from 'drizzle-orm'
import type { Reader } from '../../db/client'
import { contributors, formerAddresses, sections, sources, topics } from '../../db/schema'
import { numberedSlug, slugFrom } from '../../model/slug'

const tables = { contributor: contributors, source: sources, topic: topics, section: sections } as const

/** What has an address of one part: `/people/ada-federkiel`, `/topics/china`, `/ausland`. */
export type Addressed = keyof typeof tables

/**
 * True if nothing else has or had this address: a former one still leads to its owner, so it is not given away.
 * @param ownId whoever already holds the address, or held it, may have it
 */
export async function slugIsFree(reader: Reader, kind: Addressed, slug: string, ownId = ''): Promise<boolean> {
  const table = tables[kind]
  const [holder] = await reader
    .select({ id: table.id })
    .from(table)
    .where(and(eq(table.slug, slug), ne(table.id, ownId as never)))
    .limit(1)
  if (holder !== undefined) return false
  const [former] = await reader
    .select({ id: formerAddresses.id })
    .from(formerAddresses)
    .where(and(eq(formerAddresses.kind, kind), eq(formerAddresses.path, slug), ne(formerAddresses.targetId, ownId)))
    .limit(1)
  return former === undefined
}

/** An address made from a name; `-2`, `-3` … where it is or was somebody else's. */
export async function freeSlug(reader: Reader, kind: Addressed, name: string, ownId = ''): Promise<string> {
  const wanted = slugFrom(name) || kind
  for (let number = 1; ; number += 1) {
    const slug = numberedSlug(wanted, number)
    if (await slugIsFree(reader, kind, slug, ownId)) return slug
  }
}
