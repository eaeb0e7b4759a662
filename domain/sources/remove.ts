import { eq } from 'drizzle-orm'
import type { Writer } from '../../db/client'
import { sources } from '../../db/schema'
import { unindexDesk } from '../../db/search'
import type { SourceId } from '../../model/ids'
import { Refusal, refuse } from '../../model/refusal'
import type { Staff } from '../../model/staff'
import { forgetFormerAddresses } from '../addresses/former-address'
import { record } from '../log/record'
import { stale } from '../log/stale'
import { touch } from '../log/touch'
import { may } from '../staff/may'
import { sourceById } from './source'
import { isPrinted, timesUsed } from './uses'

/**
 * Removes a source that nothing rests on.
 * @throws {Refusal} `notFound`, `notAllowed`, `sourceInUse`
 */
export async function removeSource(tx: Writer, staff: Staff, { sourceId }: { readonly sourceId: SourceId }, now: Date): Promise<void> {
  const source = (await sourceById(tx, sourceId)) ?? refuse('notFound')
  if (!may.editSource(staff, source)) throw new Refusal('notAllowed')
  if ((await timesUsed(tx, [sourceId])).size > 0 || (await isPrinted(tx, sourceId))) throw new Refusal('sourceInUse')
  await forgetFormerAddresses(tx, 'source', sourceId)
  await unindexDesk(tx, 'source', sourceId)
  await tx.delete(sources).where(eq(sources.id, sourceId))
  const before = { kind: source.kind, label: source.label, publisher: source.publisher, title: source.title, url: source.url }
  await record(tx, staff, { action: 'source.remove', subjectId: sourceId, subject: source.label, before }, now)
  await touch(tx, [stale.source(sourceId), stale.sourceRecord(sourceId)], now)
}
