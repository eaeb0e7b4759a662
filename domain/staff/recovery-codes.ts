import { randomBytes } from 'node:crypto'
import { and, count, eq } from 'drizzle-orm'
import type { Reader, Writer } from '../../db/client'
import { recoveryCodes } from '../../db/schema'
import type { StaffId } from '../../model/ids'
import { Refusal } from '../../model/refusal'
import type { Staff } from '../../model/staff'
import { record } from '../log/record'
import { anyFactor } from './any-factor'
import { digest } from './digest'

const atOnce = 10

/** Crockford's: no letter that is taken for another, none for a digit. */
const letters = '0123456789abcdefghjkmnpqrstvwxyz'

/** 80 random bits in groups of four letters: nobody guesses it, and a digest of it needs no salt or stretching. */
function newCode(): string {
  const drawn = [...randomBytes(16)].map((byte) => letters[byte % letters.length]).join('')
  return (drawn.match(/.{4}/g) ?? []).join('-')
}

/** As a code may be typed: capitals, blanks, and letters that look like others. */
function digestOf(staffId: StaffId, typed: string): string {
  const plain = typed
    .toLowerCase()
    .replaceAll(/[^0-9a-z]/g, '')
    .replaceAll('o', '0')
    .replaceAll(/[il]/g, '1')
  return digest(`recovery ${staffId} ${plain}`)
}

export async function recoveryCodesLeft(reader: Reader, staffId: StaffId): Promise<number> {
  const [row] = await reader.select({ number: count() }).from(recoveryCodes).where(eq(recoveryCodes.staffId, staffId))
  return row?.number ?? 0
}

/** New codes in place of all that were left: known here and nowhere else. */
async function makeCodes(tx: Writer, who: Staff, now: Date): Promise<readonly string[]> {
  const codes = Array.from({ length: atOnce }, newCode)
  await tx.delete(recoveryCodes).where(eq(recoveryCodes.staffId, who.id))
  await tx.insert(recoveryCodes).values(codes.map((code) => ({ digest: digestOf(who.id, code), staffId: who.id, createdAt: now })))
  await record(tx, who, { action: 'staff.recoveryCodes', subjectId: who.id, subject: who.name }, now)
  return codes
}

/** Codes for whoever has just set up a first factor; none where there are some. */
export async function firstRecoveryCodes(tx: Writer, who: Staff, now: Date): Promise<readonly string[]> {
  return (await recoveryCodesLeft(tx, who.id)) === 0 ? makeCodes(tx, who, now) : []
}

/** @throws {Refusal} `notFound` where there is no factor that they could stand in for */
export async function renewRecoveryCodes(tx: Writer, who: Staff, now: Date): Promise<readonly string[]> {
  if (!(await anyFactor(tx, who.id))) throw new Refusal('notFound')
  return makeCodes(tx, who, now)
}

/** Takes a code, once. */
export async function spendRecoveryCode(tx: Writer, who: Staff, typed: string, now: Date): Promise<boolean> {
  const used = await tx
    .delete(recoveryCodes)
    .where(and(eq(recoveryCodes.digest, digestOf(who.id, typed)), eq(recoveryCodes.staffId, who.id)))
    .returning({ digest: recoveryCodes.digest })
  if (used.length === 0) return false
  const codesLeft = await recoveryCodesLeft(tx, who.id)
  await record(tx, who, { action: 'staff.recoveryCodeUsed', subjectId: who.id, subject: who.name, after: { codesLeft } }, now)
  return true
}

/** Without a factor to stand in for, the codes go too. */
export async function lastFactorGone(tx: Writer, staffId: StaffId): Promise<void> {
  if (!(await anyFactor(tx, staffId))) await tx.delete(recoveryCodes).where(eq(recoveryCodes.staffId, staffId))
}
