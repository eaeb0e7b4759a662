import { eq } from 'drizzle-orm'
import type { Reader, Writer } from '../../db/client'
import { passkeys, recoveryCodes, totps } from '../../db/schema'
import type { StaffId } from '../../model/ids'
import { Refusal } from '../../model/refusal'
import type { Staff } from '../../model/staff'
import { type Actor, record } from '../log/record'
import { someAccount } from './account'
import { may } from './may'
import { passkeysOf } from './passkeys'
import { recoveryCodesLeft, spendRecoveryCode } from './recovery-codes'
import { hasTotp, totpRight, type Vault } from './totp'

export interface SecondFactor {
  readonly totp: boolean
  readonly passkeys: number
  readonly codesLeft: number
}

/**
 * What stands behind somebody's password.
 * @throws {Refusal} `notAllowed` unless it is oneself or one manages staff
 */
export async function secondFactorOf(reader: Reader, who: Staff, staffId: StaffId): Promise<SecondFactor> {
  if (staffId !== who.id && !may.manageStaff(who)) throw new Refusal('notAllowed')
  const [totp, keys, codesLeft] = await Promise.all([
    hasTotp(reader, staffId),
    passkeysOf(reader, staffId),
    recoveryCodesLeft(reader, staffId),
  ])
  return { totp, passkeys: keys.length, codesLeft }
}

/** Whether these are digits of the app or an unused recovery code; either is used up by it. */
export async function codeRight(tx: Writer, vault: Vault, who: Staff, typed: string, now: Date): Promise<boolean> {
  const code = typed.replaceAll(/\s/g, '')
  return /^\d{6}$/.test(code) ? totpRight(tx, vault, who.id, code, now) : spendRecoveryCode(tx, who, code, now)
}

/**
 * Takes away app, passkeys and codes of whoever lost them; the password alone opens the account then, until its owner
 * sets up another.
 * @throws {Refusal} `notAllowed`, `notFound`
 */
export async function resetSecondFactor(tx: Writer, actor: Actor, { id }: { readonly id: StaffId }, now: Date): Promise<void> {
  if (actor !== 'system' && !may.manageStaff(actor)) throw new Refusal('notAllowed')
  const account = await someAccount(tx, id)
  await tx.delete(totps).where(eq(totps.staffId, id))
  await tx.delete(passkeys).where(eq(passkeys.staffId, id))
  await tx.delete(recoveryCodes).where(eq(recoveryCodes.staffId, id))
  await record(tx, actor, { action: 'staff.secondFactorReset', subjectId: id, subject: account.name }, now)
}
