import type { Writer } from '../../db/client'
import type { StaffId } from '../../model/ids'
import { Refusal } from '../../model/refusal'
import { type Actor, record } from '../log/record'
import { type NewAccount, openAccount } from './account'
import { may } from './may'
import { hashPassword } from './password'

/**
 * Adds an account that may have a password at once: for the command line, which may hold the transaction while it hashes.
 * Without a password it is opened by `resetLink`.
 * @throws {Refusal} `notAllowed`, `emailTaken`
 */
export async function addStaff(tx: Writer, actor: Actor, input: NewAccount & { readonly password?: string }, now: Date): Promise<StaffId> {
  if (actor !== 'system' && !may.manageStaff(actor)) throw new Refusal('notAllowed')
  const { password, ...wanted } = input
  const account = await openAccount(tx, wanted, password === undefined ? null : await hashPassword(password), now)
  const { name, email, role, language } = account
  await record(tx, actor, { action: 'staff.add', subjectId: account.id, subject: name, after: { name, email, role, language } }, now)
  return account.id
}
