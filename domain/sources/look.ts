import { eq } from 'drizzle-orm'
import type { Writer } from '../../db/client'
import { sources } from '../../db/schema'
import type { SourceId } from '../../model/ids'
import { Refusal, refuse } from '../../model/refusal'
import type { Staff } from '../../model/staff'
import { record } from '../log/record'
import { may } from '../staff/may'
import { usedInOwnStory } from './source'

/**
 * Tells who stands behind a source. The look itself is logged; what was seen is not.
 * @throws {Refusal} `notFound`, `notAllowed`
 */
export async function lookBehindSource(
  tx: Writer,
  staff: Staff,
  { sourceId }: { readonly sourceId: SourceId },
  now: Date,
): Promise<string> {
  const [row] = await tx
    .select({ label: sources.label, identity: sources.identity, createdBy: sources.createdBy })
    .from(sources)
    .where(eq(sources.id, sourceId))
  if (row === undefined) return refuse('notFound')
  if (!may.seeBehindSource(staff, row, await usedInOwnStory(tx, staff, sourceId))) throw new Refusal('notAllowed')
  await record(tx, staff, { action: 'source.look', subjectId: sourceId, subject: row.label }, now)
  return row.identity
}
