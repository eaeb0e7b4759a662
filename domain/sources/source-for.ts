import { and, eq, or } from 'drizzle-orm'
import type { Writer } from '../../db/client'
import { sources } from '../../db/schema'
import type { SourceId } from '../../model/ids'
import type { ImportedSource } from '../../model/imported-story'
import type { Actor } from '../log/record'
import { createSource } from './create'

/**
 * The source that a report names: the one we have, found by its address, else by its name, publisher and kind; else a new
 * one. One that is not named to readers is never taken for it: what others say of a source must not uncover ours.
 */
export async function sourceFor(tx: Writer, actor: Actor, wanted: ImportedSource, now: Date): Promise<SourceId> {
  const byName = and(eq(sources.label, wanted.label), eq(sources.kind, wanted.kind), eq(sources.publisher, wanted.publisher))
  const rows = await tx
    .select({ id: sources.id, label: sources.label, url: sources.url })
    .from(sources)
    .where(
      and(
        eq(sources.naming, 'named'),
        eq(sources.terms, 'on_record'),
        wanted.url === '' ? byName : or(and(eq(sources.url, wanted.url), eq(sources.kind, wanted.kind)), and(byName, eq(sources.url, ''))),
      ),
    )
  const found =
    rows.find((row) => row.url === wanted.url && row.label === wanted.label) ?? rows.find((row) => row.url === wanted.url) ?? rows[0]
  return found?.id ?? createSource(tx, actor, wanted, now)
}
