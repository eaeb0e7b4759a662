import { and, eq, inArray, like, or, sql } from 'drizzle-orm'
import type { Reader } from '../../db/client'
import { aliases, contributors, credits, formerAddresses, liveCredits, revisions, sources, staff } from '../../db/schema'
import { filedAs } from '../../model/contributor'
import type { ContributorId, SourceId } from '../../model/ids'
import { refuse } from '../../model/refusal'
import { withAbsorbed } from '../contributors/survivors'

/** What tells who somebody is, wherever it stands, and under which ids. */
export interface Told {
  readonly ids: readonly string[]
  readonly words: readonly string[]
}

/** A text about somebody that is as long as this stands nowhere by chance. */
const distinct = 40

/**
 * All that a contributor was ever called here and can be found by: names, former and printed ones, contact, links, private
 * numbers, their account's name and address; those of entries that were merged into this one too. Initials are not among them: as mere letters they stand
 * everywhere.
 * @throws {Refusal} `notFound`
 */
export async function toldOfContributor(reader: Reader, id: ContributorId): Promise<Told> {
  const ids = [...(await withAbsorbed(reader, [id])).keys()]
  const rows = await reader.select().from(contributors).where(inArray(contributors.id, ids))
  if (rows.length === 0) refuse('notFound')
  const names = await reader.select({ name: aliases.name, kind: aliases.kind }).from(aliases).where(inArray(aliases.contributorId, ids))
  const printed = await reader.selectDistinct({ name: liveCredits.name }).from(liveCredits).where(inArray(liveCredits.contributorId, ids))
  const accounts = await reader.select({ name: staff.name, email: staff.email }).from(staff).where(inArray(staff.contributorId, ids))
  const asked = await reader.selectDistinct({ name: credits.nameAsCredited }).from(credits).where(inArray(credits.contributorId, ids))
  return {
    ids,
    words: [
      ...rows.flatMap((row) => [
        row.name,
        row.sortName,
        filedAs(row.sortName),
        row.slug,
        `${row.givenName} ${row.familyName}`,
        row.publicContact,
        row.fediverse,
        row.identity,
        row.collectingNumber,
        ...row.links,
        ...(row.biography.length >= distinct ? [row.biography] : []),
      ]),
      ...names.filter(({ kind }) => kind !== 'initials').map(({ name }) => name),
      ...[...printed, ...asked].map(({ name }) => name),
      ...accounts.flatMap(({ name, email }) => [name, email]),
      ...(await namesInRevisions(reader, ids)),
      ...(await addressesOnce(reader, 'contributor', ids)),
    ],
  }
}

/** Names as they were printed, and stand in no list any more. */
async function namesInRevisions(reader: Reader, ids: readonly ContributorId[]): Promise<string[]> {
  const rows = await reader
    .select({ credits: sql<string>`json_extract(${revisions.content}, '$.credits')` })
    .from(revisions)
    .where(or(...ids.map((id) => like(sql`${revisions.content}`, `%${id}%`))))
  const known = new Set<string>(ids)
  return rows.flatMap(({ credits: kept }) =>
    (JSON.parse(kept ?? '[]') as { contributorId: string; name: string }[])
      .filter(({ contributorId }) => known.has(contributorId))
      .map(({ name }) => name),
  )
}

/** Where somebody was found before. */
async function addressesOnce(reader: Reader, kind: 'contributor' | 'source', ids: readonly string[]): Promise<string[]> {
  const rows = await reader
    .select({ path: formerAddresses.path })
    .from(formerAddresses)
    .where(and(eq(formerAddresses.kind, kind), inArray(formerAddresses.targetId, ids)))
  return rows.map(({ path }) => path)
}

/** The same of a source: its name, addresses, and who stands behind it. @throws {Refusal} `notFound` */
export async function toldOfSource(reader: Reader, id: SourceId): Promise<Told> {
  const [row] = await reader
    .select()
    .from(sources)
    .where(inArray(sources.id, [id]))
  const { label, slug, url, archivedUrl, identity, description } = row ?? refuse('notFound')
  const once = await addressesOnce(reader, 'source', [id])
  return { ids: [id], words: [...once, label, slug, url, archivedUrl, identity, ...(description.length >= distinct ? [description] : [])] }
}
