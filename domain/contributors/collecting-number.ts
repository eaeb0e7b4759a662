import { eq } from 'drizzle-orm'
import type { Reader, Writer } from '../../db/client'
import { contributors } from '../../db/schema'
import type { ContributorId } from '../../model/ids'
import { Refusal, refuse } from '../../model/refusal'
import type { Staff } from '../../model/staff'
import { record } from '../log/record'
import { may } from '../staff/may'

interface Which {
  readonly contributorId: ContributorId
}

/**
 * The number under which a contributor collects fees (VG WORT); empty for none.
 * @throws {Refusal} `notAllowed`, `notFound`
 */
export async function collectingNumberOf(reader: Reader, staff: Staff, { contributorId }: Which): Promise<string> {
  return (await numbered(reader, staff, contributorId)).collectingNumber
}

/**
 * Notes the number; the log says that it was changed, not to what.
 * @throws {Refusal} `notAllowed`, `notFound`, `mergedAlready`
 */
export async function noteCollectingNumber(
  tx: Writer,
  staff: Staff,
  { contributorId, collectingNumber }: Which & { readonly collectingNumber: string },
  now: Date,
): Promise<void> {
  const row = await numbered(tx, staff, contributorId)
  if (row.mergedInto !== null) throw new Refusal('mergedAlready')
  if (row.collectingNumber === collectingNumber) return
  await tx.update(contributors).set({ collectingNumber }).where(eq(contributors.id, contributorId))
  const noted = {
    before: { collectingNumberKnown: row.collectingNumber !== '' },
    after: { collectingNumberKnown: collectingNumber !== '' },
  }
  await record(tx, staff, { action: 'contributor.change', subjectId: contributorId, subject: row.name, ...noted }, now)
}

async function numbered(reader: Reader, staff: Staff, id: ContributorId) {
  if (!may.editRegister(staff)) throw new Refusal('notAllowed')
  const [row] = await reader
    .select({ name: contributors.name, collectingNumber: contributors.collectingNumber, mergedInto: contributors.mergedInto })
    .from(contributors)
    .where(eq(contributors.id, id))
  return row ?? refuse('notFound')
}
