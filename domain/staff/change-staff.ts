import { eq } from 'drizzle-orm'
import type { Writer } from '../../db/client'
import { staff } from '../../db/schema'
import type { StaffId } from '../../model/ids'
import { Refusal } from '../../model/refusal'
import type { Seeing } from '../../model/seen'
import type { Staff } from '../../model/staff'
import { type Actor, changes, record } from '../log/record'
import { stillAsSeen } from '../log/seen'
import { touch } from '../log/touch'
import { anotherAdmin, asStaff, freeEmail, knownPerson, someAccount, touchedByAccount } from './account'
import { endLinks } from './links'
import { may } from './may'
import { closeSessionsOf } from './sessions'

/**
 * Changes an account; a new role holds from the person's next request on.
 * @throws {Refusal} `notAllowed`, `notFound`, `notYourself`, `lastAdmin`, `emailTaken`, `changedElsewhere`
 */
export async function changeStaff(tx: Writer, actor: Actor, { seen, ...next }: Staff & Seeing, now: Date): Promise<void> {
  if (actor !== 'system' && !may.manageStaff(actor)) throw new Refusal('notAllowed')
  const account = await someAccount(tx, next.id)
  stillAsSeen(asStaff(account), seen)
  if (account.role === 'admin' && next.role !== 'admin') {
    if (actor !== 'system' && actor.id === account.id) throw new Refusal('notYourself')
    await anotherAdmin(tx, account.id)
  }
  await freeEmail(tx, next.email, next.id)
  if (next.contributorId !== account.contributorId) await knownPerson(tx, next.contributorId)
  await keep(tx, actor, asStaff(account), next, now)
  // A link sent to the old address must not open the account any more.
  if (next.email !== account.email) await endLinks(tx, account.id)
}

/** What everybody may change of their own account. */
export const ownPart = ({ name, language }: OwnPart): OwnPart => ({ name, language })
type OwnPart = Pick<Staff, 'name' | 'language'>

/** @throws {Refusal} `changedElsewhere` */
export async function changeOwnAccount(tx: Writer, who: Staff, { seen, ...next }: OwnPart & Seeing, now: Date): Promise<void> {
  const account = await someAccount(tx, who.id)
  stillAsSeen(ownPart(asStaff(account)), seen)
  await keep(tx, who, asStaff(account), { ...asStaff(account), ...next }, now)
}

async function keep(tx: Writer, actor: Actor, before: Staff, { id, ...next }: Staff, now: Date): Promise<void> {
  const changed = changes(before, next)
  if (changed === null) return
  await tx.update(staff).set(next).where(eq(staff.id, id))
  await record(tx, actor, { action: 'staff.change', subjectId: id, subject: next.name, ...changed }, now)
  if (before.contributorId !== next.contributorId) await touch(tx, [...touchedByAccount(before), ...touchedByAccount(next)], now)
}

/**
 * Closes an account without deleting it: its sessions and links end at once, its name stays in the log.
 * @throws {Refusal} `notAllowed`, `notFound`, `notYourself`, `lastAdmin`
 */
export async function disableStaff(tx: Writer, actor: Actor, { id }: { readonly id: StaffId }, now: Date): Promise<void> {
  if (actor !== 'system' && !may.manageStaff(actor)) throw new Refusal('notAllowed')
  const account = await someAccount(tx, id)
  if (actor !== 'system' && actor.id === id) throw new Refusal('notYourself')
  if (account.disabledAt !== null) return
  if (account.role === 'admin') await anotherAdmin(tx, id)
  await tx.update(staff).set({ disabledAt: now }).where(eq(staff.id, id))
  await closeSessionsOf(tx, id)
  await endLinks(tx, id)
  await record(tx, actor, { action: 'staff.disable', subjectId: id, subject: account.name }, now)
  await touch(tx, touchedByAccount(account), now)
}

/** @throws {Refusal} `notAllowed`, `notFound` */
export async function enableStaff(tx: Writer, actor: Actor, { id }: { readonly id: StaffId }, now: Date): Promise<void> {
  if (actor !== 'system' && !may.manageStaff(actor)) throw new Refusal('notAllowed')
  const account = await someAccount(tx, id)
  if (account.disabledAt === null) return
  await tx.update(staff).set({ disabledAt: null }).where(eq(staff.id, id))
  await record(tx, actor, { action: 'staff.enable', subjectId: id, subject: account.name }, now)
  await touch(tx, touchedByAccount(account), now)
}
