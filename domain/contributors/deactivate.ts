import { eq } from 'drizzle-orm'
import type { Writer } from '../../db/client'
import { contributors } from '../../db/schema'
import type { ContributorId } from '../../model/ids'
import { Refusal, refuse } from '../../model/refusal'
import type { Staff } from '../../model/staff'
import { record } from '../log/record'
import { touch } from '../log/touch'
import { may } from '../staff/may'
import { contributorById } from './contributor'
import { fileInRegister } from './file-in-register'
import { touchedOf } from './touched'

interface Which {
  readonly contributorId: ContributorId
}

/**
 * Takes a contributor out of use: no new credits, while those that were printed stay, and the page too.
 * @throws {Refusal} `notAllowed`, `notFound`, `mergedAlready`
 */
export async function deactivateContributor(tx: Writer, staff: Staff, { contributorId }: Which, now: Date): Promise<void> {
  await setDeactivated(tx, staff, contributorId, now, now)
}

/** @throws {Refusal} `notAllowed`, `notFound`, `mergedAlready` */
export async function reactivateContributor(tx: Writer, staff: Staff, { contributorId }: Which, now: Date): Promise<void> {
  await setDeactivated(tx, staff, contributorId, null, now)
}

async function setDeactivated(tx: Writer, staff: Staff, id: ContributorId, deactivatedAt: Date | null, now: Date): Promise<void> {
  if (!may.editRegister(staff)) throw new Refusal('notAllowed')
  const before = (await contributorById(tx, id)) ?? refuse('notFound')
  if (before.mergedInto !== null) throw new Refusal('mergedAlready')
  if ((before.deactivatedAt === null) === (deactivatedAt === null)) return
  await tx.update(contributors).set({ deactivatedAt }).where(eq(contributors.id, id))
  await fileInRegister(tx, [id])
  const action = deactivatedAt === null ? 'contributor.reactivate' : 'contributor.deactivate'
  await record(tx, staff, { action, subjectId: id, subject: before.name }, now)
  // Stories lead to somebody's own place in the fediverse for as long as they are active.
  await touch(tx, await touchedOf(tx, id, before.fediverse === '' ? ['deactivatedAt'] : ['deactivatedAt', 'fediverse']), now)
}
